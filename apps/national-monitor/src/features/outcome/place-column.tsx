import type { ClauseId } from '@iza/domain/values';
import { ClauseLink } from '@iza/ui/accord';
import type { Column } from '@iza/ui/tables';

type Placed = { readonly clause: ClauseId; readonly lines: readonly number[] };
type PlaceWords = {
  readonly heads: { readonly place: string };
  readonly lines: (span: string) => string;
};

/** `1431-1433` for the lines of a record. */
function spanOf(lines: readonly number[]): string {
  const [first, last] = [lines[0], lines.at(-1)];
  return first === last ? String(first) : `${first}-${last}`;
}

/** The clause that a record rests on, and the lines of the source it was read from; its edition, where rows are of several. */
export function placeColumn<Row extends Placed>(
  texts: PlaceWords,
  editionOf?: (row: Row) => string,
): Column<Row> {
  return {
    id: 'vindplaats',
    head: texts.heads.place,
    value: ({ clause, lines }) => `${clause}, ${texts.lines(spanOf(lines))}`,
    cell: (row) => (
      <>
        <span className='monitor-nowrap'>
          <ClauseLink clause={row.clause} />
        </span>
        <span className='iza-small iza-quiet monitor-block monitor-nowrap'>
          {texts.lines(spanOf(row.lines))}
        </span>
        {editionOf && (
          <span className='iza-small iza-quiet monitor-block monitor-nowrap'>{editionOf(row)}</span>
        )}
      </>
    ),
  };
}
