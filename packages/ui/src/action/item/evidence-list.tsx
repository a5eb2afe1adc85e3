import type { Evidence } from '@iza/domain/action';
import { Link } from '../../parts/link.tsx';
import { useTexts } from '../../texts/language.tsx';
import { itemTexts } from './texts.ts';

/** What a report rests on. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  const texts = useTexts(itemTexts);
  if (evidence.length === 0) return null;
  return (
    <div>
      <span className='iza-quiet'>{texts.evidence}: </span>
      <ul className='action-evidence'>
        {evidence.map(({ text, address }) => (
          <li key={`${text} ${address ?? ''}`}>
            {address === null ? (
              text
            ) : (
              <Link href={address} outside>
                {text}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
