import type { ExcerptPiece } from '@iza/domain/search';

/** A stretch of text with the words that were found marked. */
export function Excerpt({ pieces }: { pieces: readonly ExcerptPiece[] }) {
  const placed = pieces.map((piece, at) => ({ ...piece, key: `${at} ${piece.text}` }));
  return (
    <span lang='nl'>
      {placed.map(({ text, hit, key }) =>
        hit ? (
          <mark key={key} className='iza-mark'>
            {text}
          </mark>
        ) : (
          <span key={key}>{text}</span>
        ),
      )}
    </span>
  );
}
