import { caseTotals, type BusinessCase } from '@iza/domain/transformation';
import { Notice } from '../../parts/index.ts';
import { useNotices } from '../../shell/index.ts';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { writingTexts } from '../writing/texts.ts';
import { caseMeaning } from './case-columns.ts';
import { ComingLines } from './coming-lines.tsx';
import { readCase, standingAlready, type ReadCase } from './read-case.ts';
import { SheetWindow } from './sheet-window.tsx';
import { sheetImportTexts } from './texts.ts';
import { useTakenIn } from './use-taken-in.ts';

const ASKED = ['kind', 'unit', 'numbers'] as const;
const same = (one: unknown) => JSON.stringify(one);

/** The case without what came in: totals have no key of their own, so each takes one like it along. */
function without({ lines, stated }: BusinessCase, came: ReadCase): BusinessCase {
  const ids = new Set(came.lines.map(({ id }) => id));
  const gone = came.stated.map(same);
  const kept = stated.toReversed().filter((total) => {
    const at = gone.indexOf(same(total));
    if (at !== -1) gone.splice(at, 1);
    return at === -1;
  });
  return { lines: lines.filter(({ id }) => !ids.has(id)), stated: kept.toReversed() };
}

/** Lines and stated totals of a business case from a spreadsheet: they come after what stands there. */
export function CaseWindow({
  businessCase,
  linesOnly = false,
  onChange,
  onClose,
}: {
  businessCase: BusinessCase;
  /** Totals that the sheet states have no place where it comes in, which is told. */
  linesOnly?: boolean;
  onChange: (businessCase: BusinessCase) => void;
  onClose: () => void;
}) {
  const texts = useTexts(sheetImportTexts);
  const writing = useTexts(writingTexts).case;
  const format = useFormat();
  const { toast } = useNotices();
  const changeLatest = useTakenIn(businessCase, onChange);
  const placed = (came: ReadCase): ReadCase => (linesOnly ? { ...came, stated: [] } : came);
  const take = (read: ReadCase) => {
    const came = placed(read);
    changeLatest(({ lines, stated }) => ({
      lines: [...lines, ...came.lines],
      stated: [...stated, ...came.stated],
    }));
    const undo = () => changeLatest((now) => without(now, came));
    toast(texts.taken(came.lines.length + came.stated.length), { undo });
  };
  const shown = (read: ReadCase) => {
    const came = placed(read);
    const left = read.stated.length - came.stated.length;
    const ofOneCase = came.lines.every(({ scenario }) => scenario === null);
    const { costs, savings } = caseTotals({ lines: [...came.lines], stated: [] }, null);
    const twice = standingAlready(came.lines, businessCase.lines);
    return (
      <>
        <Notice tone='positive'>
          {texts.caseReady(came.lines.length, came.stated.length)}{' '}
          {ofOneCase && texts.sums(format.euro(costs), format.euro(savings))}
        </Notice>
        {left > 0 && <Notice tone='warning'>{texts.totalsLeft(left)}</Notice>}
        {twice > 0 && <Notice tone='warning'>{texts.twice(twice)}</Notice>}
        <ComingLines
          names={[writing.kind, writing.period, writing.amount]}
          rows={[
            ...came.lines.map((line) => ({
              name: line.what,
              cells: [
                writing.kinds[line.kind],
                'known' in line.period
                  ? line.period.known === 'structural'
                    ? writing.structural
                    : String(line.period.known.year)
                  : line.period.printed,
                'known' in line.amount ? format.euro(line.amount.known) : line.amount.printed,
              ],
            })),
            ...came.stated.map((total) => ({
              name: `${texts.statedTotal}: ${total.label}`,
              cells: [
                writing.statedOfs[total.of],
                undefined,
                'known' in total.amount ? format.euro(total.amount.known) : total.amount.printed,
              ],
            })),
          ]}
        />
      </>
    );
  };
  return (
    <SheetWindow
      title={texts.caseTitle}
      intro={texts.caseIntro}
      meaningOf={caseMeaning}
      meaningNames={texts.caseMeanings}
      nameColumn='what'
      rowNames={texts.caseRows}
      asked={ASKED}
      read={readCase}
      countOf={(read) => read.lines.length + placed(read).stated.length}
      shown={shown}
      onTake={take}
      onClose={onClose}
    />
  );
}
