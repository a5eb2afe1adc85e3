import type { InsuredView } from '@iza/api/transformation';
import type { IsoDate } from '@iza/domain/values';
import { useMemo, useState } from 'react';
import { DayField } from '../../decisions/day-field.tsx';
import { CheckboxField, TextField } from '../../forms/index.ts';
import { Button, Dialog, Notice } from '../../parts/index.ts';
import {
  SheetBox,
  SheetFaults,
  SheetPreview,
  sheetTexts,
  withHead,
  type SheetTable,
} from '../../paste/index.ts';
import { useNotices } from '../../shell/index.ts';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { AttemptWords } from '../running/attempt-words.tsx';
import {
  insuredBook,
  insuredMeaning,
  readInsured,
  type InsuredMeaning,
  type ReadInsured,
} from './read-insured.ts';
import { insuredTexts } from './texts.ts';
import { useInsuredWrites } from './use-insured-writes.ts';

const MOST = 10_000;

type Pasted = { readonly table: SheetTable; readonly meanings: readonly InsuredMeaning[] };
type Stated = { readonly on: IsoDate | undefined; readonly source: string };

const differing = (values: readonly string[]) => new Set(values).size;

/** What comes in, before it does. */
function Coming({ read, view, on }: { read: ReadInsured; view: InsuredView; on: Stated['on'] }) {
  const texts = useTexts(insuredTexts);
  const format = useFormat();
  const insurers = differing(read.figures.map(({ party }) => party));
  const places = differing(read.figures.map(({ municipality }) => municipality));
  return (
    <>
      <Notice tone='positive'>
        {texts.ready(format.number(read.figures.length), places, insurers)}{' '}
        {read.open > 0 && texts.open(read.open)}
      </Notice>
      {insurers === 1 && <Notice tone='warning'>{texts.one}</Notice>}
      {on && view.days.includes(on) && <Notice>{texts.again}</Notice>}
    </>
  );
}

/** On which day the numbers stood so, and where they come from. */
function StatedFields({
  stated,
  tried,
  today,
  onChange,
}: {
  stated: Stated;
  tried: boolean;
  today: IsoDate;
  onChange: (stated: Stated) => void;
}) {
  const texts = useTexts(insuredTexts);
  const { on, source } = stated;
  const late = on !== undefined && on > today ? texts.inFuture : undefined;
  return (
    <div className='plan-grid'>
      <DayField
        label={texts.day}
        value={on}
        error={late ?? (tried && !on ? texts.needed : undefined)}
        onChange={(day) => onChange({ ...stated, on: day })}
      />
      <TextField
        label={texts.sourceField}
        hint={texts.sourceHint}
        value={source}
        error={tried && source.trim() === '' ? texts.needed : undefined}
        onChange={(words) => onChange({ ...stated, source: words })}
      />
    </div>
  );
}

/** Numbers of insured from a spreadsheet: what each column is, each wrong cell by name, then all or nothing. */
export function InsuredWindow({ view, onClose }: { view: InsuredView; onClose: () => void }) {
  const texts = useTexts(insuredTexts);
  const sheet = useTexts(sheetTexts);
  const format = useFormat();
  const { toast } = useNotices();
  const { supply, takeBack, once } = useInsuredWrites();
  const book = useMemo(() => insuredBook(view), [view]);
  const [pasted, setPasted] = useState<Pasted>();
  const [stated, setStated] = useState<Stated>({ on: undefined, source: '' });
  const [leaveOut, setLeaveOut] = useState(false);
  const [tried, setTried] = useState(false);
  const read = useMemo(
    () => pasted && readInsured(pasted.table, pasted.meanings, book, leaveOut),
    [pasted, book, leaveOut],
  );
  const names = {
    ...texts.meanings,
    ...Object.fromEntries(
      view.insurers.map(({ party, name }) => [`of:${party}`, texts.meaningOf(name)]),
    ),
  } as Record<InsuredMeaning, string>;
  const open = (rows: readonly (readonly string[])[]) => {
    const table = withHead(rows, (cell) => insuredMeaning(cell, book) !== 'skip');
    setPasted({ table, meanings: table.head.map((head) => insuredMeaning(head, book)) });
  };
  const fix = (row: number, column: number, cell: string) => {
    if (!pasted) return;
    const cells = Array.from(pasted.meanings, (_, at) => pasted.table.rows[row]?.[at] ?? '');
    const rows = pasted.table.rows.with(row, cells.with(column, cell));
    setPasted({ ...pasted, table: { ...pasted.table, rows } });
  };
  const count = read?.figures.length ?? 0;
  const whole =
    read !== undefined && read.faults.length === 0 && read.lacks.length === 0 && count > 0;
  const take = () => {
    setTried(true);
    const { on, source } = stated;
    if (!whole || count > MOST || !on || on > view.today || source.trim() === '') return;
    const figures = [...read.figures];
    supply.mutate(
      { ...once(), supply: { on, source: source.trim(), figures } },
      {
        onSuccess: (answer) => {
          if (answer.kind !== 'saved') return;
          const undo = () => void takeBack(answer.supply, texts.undone);
          toast(texts.taken(format.number(count)), { undo });
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      open
      wide
      title={texts.windowTitle}
      onClose={onClose}
      actions={
        pasted && (
          <>
            <Button purpose='primary' disabled={!whole} busy={supply.isPending} onClick={take}>
              {texts.take}
            </Button>
            <Button onClick={() => setPasted(undefined)}>{sheet.again}</Button>
          </>
        )
      }
    >
      <div className='iza-stack'>
        {!pasted && <SheetBox intro={texts.intro} onRows={open} />}
        {pasted && read && (
          <>
            {read.lacks.map((lack) => (
              <Notice key={lack} tone='warning'>
                {texts.lacks[lack]}
              </Notice>
            ))}
            <SheetFaults faults={read.faults} names={texts.faults} />
            {count > MOST && <Notice tone='warning'>{texts.tooMuch}</Notice>}
            <SheetPreview
              table={pasted.table}
              meanings={pasted.meanings}
              meaningNames={names}
              faults={read.faults}
              faultNames={texts.faults}
              onMeaning={(at, meaning) =>
                setPasted({ ...pasted, meanings: pasted.meanings.with(at, meaning) })
              }
              onCell={fix}
            />
            <CheckboxField label={texts.leaveOut} checked={leaveOut} onChange={setLeaveOut} />
            <StatedFields stated={stated} tried={tried} today={view.today} onChange={setStated} />
            {whole && <Coming read={read} view={view} on={stated.on} />}
            <AttemptWords attempt={supply} />
          </>
        )}
      </div>
    </Dialog>
  );
}
