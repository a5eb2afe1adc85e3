import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { Button, Dialog, Notice } from '../../parts/index.ts';
import {
  SheetBox,
  SheetFaults,
  SheetPreview,
  sheetTexts,
  type FaultyCell,
  type SheetTable,
} from '../../paste/index.ts';
import { withHead } from '../../paste/sheet-table.ts';
import { newId } from '../../plan/model/new-id.ts';
import { usePlanWords } from '../../plan/words/use-plan-words.tsx';
import { useFormat, useTexts } from '../../texts/language.tsx';
import type { TransformationPartId } from '@iza/domain/values';
import { unitInHeads } from './case-columns.ts';
import { SheetSettingsFields } from './sheet-settings-fields.tsx';
import {
  NO_SETTINGS,
  rowKind,
  type RowChoice,
  type SheetContext,
  type SheetFault,
  type SheetSettings,
} from './sheet-settings.ts';
import { sheetImportTexts } from './texts.ts';

const MOST = 2000;

type Pasted<Meaning> = {
  readonly table: SheetTable;
  readonly meanings: readonly Meaning[];
  readonly choices: readonly RowChoice[];
};

export type SheetWindowProps<Meaning extends string, Read> = {
  title: string;
  intro: string;
  meaningOf: (head: string) => Meaning;
  meaningNames: Readonly<Record<Meaning, string>>;
  /** The column that names a row: without it nothing can come in. */
  nameColumn: NoInfer<Meaning>;
  rowNames: Readonly<Partial<Record<RowChoice, string>>>;
  asked: readonly ('kind' | 'unit' | 'numbers' | 'days')[];
  read: (table: SheetTable, meanings: readonly Meaning[], context: SheetContext) => Read;
  /** What comes into the plan, to see before it does. */
  shown: (read: Read) => ReactNode;
  countOf: (read: Read) => number;
  onTake: (read: Read) => void;
  onClose: () => void;
};

/** The rows as they came in, with what their columns and rows seem to be. */
function pastedOf<Meaning extends string>(
  rows: readonly (readonly string[])[],
  { meaningOf, nameColumn, rowNames }: SheetWindowProps<Meaning, unknown>,
): Pasted<Meaning> {
  const table = withHead(rows, (cell) => meaningOf(cell) !== meaningOf(''));
  const meanings = table.head.map(meaningOf);
  const named = meanings.indexOf(nameColumn);
  const choices = table.rows.map((cells): RowChoice => {
    const kind = rowKind(cells[Math.max(named, 0)] ?? '');
    return kind in rowNames ? kind : 'skip';
  });
  return { table, meanings, choices };
}

/** A table from a spreadsheet for a part of the plan: what each column and row is, each wrong cell by name, then all or nothing. */
export function SheetWindow<
  Meaning extends string,
  Read extends { readonly faults: readonly FaultyCell<SheetFault>[] },
>(props: SheetWindowProps<Meaning, Read>) {
  const { title, intro, meaningNames, rowNames, asked, read, shown, countOf, onTake, onClose } =
    props;
  const texts = useTexts(sheetImportTexts);
  const sheet = useTexts(sheetTexts);
  const format = useFormat();
  const { book } = usePlanWords();
  const [pasted, setPasted] = useState<Pasted<Meaning>>();
  const [settings, setSettings] = useState<SheetSettings>(NO_SETTINGS);
  const outcome = useMemo(() => {
    if (!pasted) return undefined;
    const { table, meanings, choices } = pasted;
    const id = () => newId<TransformationPartId>();
    return read(table, meanings, { settings, choices, book, newId: id });
  }, [pasted, settings, book, read]);
  const open = (rows: readonly (readonly string[])[]) => {
    const next = pastedOf(rows, props as SheetWindowProps<Meaning, unknown>);
    const unit = unitInHeads(next.table.head);
    if (unit) setSettings({ ...settings, unit });
    setPasted(next);
  };
  const tooMuch = (pasted?.table.rows.length ?? 0) > MOST;
  const count = outcome ? countOf(outcome) : 0;
  const ready = outcome && !tooMuch && outcome.faults.length === 0 && count > 0;
  const left = pasted?.table.head.filter(
    (head, at) => head.trim() !== '' && (pasted.meanings[at] as string) === 'skip',
  );
  const fix = (row: number, column: number, cell: string) => {
    if (!pasted) return;
    const cells = Array.from(pasted.meanings, (_, at) => pasted.table.rows[row]?.[at] ?? '');
    const rows = pasted.table.rows.with(row, cells.with(column, cell));
    setPasted({ ...pasted, table: { ...pasted.table, rows } });
  };
  const take = () => {
    if (!outcome) return;
    onTake(outcome);
    onClose();
  };
  return (
    <Dialog
      open
      wide
      title={title}
      onClose={onClose}
      actions={
        pasted && (
          <>
            <Button purpose='primary' disabled={!ready} onClick={take}>
              {sheet.take}
            </Button>
            <Button onClick={() => setPasted(undefined)}>{sheet.again}</Button>
          </>
        )
      }
    >
      <div className='iza-stack'>
        {!pasted && <SheetBox intro={intro} onRows={open} />}
        {tooMuch && <Notice tone='warning'>{sheet.tooMuch}</Notice>}
        {pasted && outcome && (
          <>
            <SheetFaults faults={outcome.faults} names={texts.faults} />
            {left && left.length > 0 && <Notice>{texts.left(format.list(left))}</Notice>}
            <SheetPreview
              table={pasted.table}
              meanings={pasted.meanings}
              meaningNames={meaningNames}
              faults={outcome.faults}
              faultNames={texts.faults}
              onMeaning={(at, meaning) =>
                setPasted({ ...pasted, meanings: pasted.meanings.with(at, meaning) })
              }
              onCell={fix}
              rows={{
                choices: pasted.choices,
                names: rowNames as Readonly<Record<string, string>>,
                common: 'line',
                onChoose: (at, choice) =>
                  setPasted({ ...pasted, choices: pasted.choices.with(at, choice as RowChoice) }),
              }}
            />
            <SheetSettingsFields settings={settings} asked={asked} onChange={setSettings} />
            {ready && shown(outcome)}
          </>
        )}
      </div>
    </Dialog>
  );
}
