import type { ProfileTopic } from '@iza/domain/profile';
import type { ProfilePartId } from '@iza/domain/values';
import { useMemo, useState } from 'react';
import { CheckboxField, TextField } from '../forms/index.ts';
import { Button, Dialog, Notice } from '../parts/index.ts';
import {
  SheetBox,
  SheetFaults,
  SheetPreview,
  sheetTexts,
  type SheetTable,
} from '../paste/index.ts';
import { newId } from '../plan/model/new-id.ts';
import { useNotices } from '../shell/index.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { importTexts } from './import-texts.ts';
import {
  importFigures,
  meaningOfHead,
  tableOf,
  type ImportDefaults,
  type Meaning,
} from './model/import.ts';
import { useProfileDesk, type ProfileChange } from './profile-desk.ts';

const MOST = 2000;
const NO_DEFAULTS: ImportDefaults = {
  name: '',
  definition: '',
  unit: '',
  period: '',
  source: '',
  suppliedBy: '',
  ownAreas: false,
};

type Pasted = { readonly table: SheetTable; readonly meanings: readonly Meaning[] };

function Defaults({
  defaults,
  onChange,
}: {
  defaults: ImportDefaults;
  onChange: (defaults: ImportDefaults) => void;
}) {
  const texts = useTexts(importTexts);
  const field = (key: Exclude<keyof ImportDefaults, 'ownAreas'>, label: string) => (
    <TextField
      label={label}
      value={defaults[key]}
      onChange={(typed) => onChange({ ...defaults, [key]: typed })}
    />
  );
  return (
    <fieldset className='iza-profile__value'>
      <legend>{texts.defaults}</legend>
      <div className='iza-profile__fields'>
        {field('name', texts.defaultName)}
        {field('definition', texts.defaultDefinition)}
        {field('unit', texts.defaultUnit)}
        {field('period', texts.defaultPeriod)}
        {field('source', texts.defaultSource)}
        {field('suppliedBy', texts.defaultSupplier)}
      </div>
      <CheckboxField
        label={texts.ownAreas}
        checked={defaults.ownAreas}
        onChange={(ownAreas) => onChange({ ...defaults, ownAreas })}
      />
    </fieldset>
  );
}

/** Puts all in at once, with a way back. */
function useTakeOver(onDone: () => void) {
  const texts = useTexts(importTexts);
  const { change, units } = useProfileDesk();
  const { toast } = useNotices();
  return async (imported: ReturnType<typeof importFigures>) => {
    const revisionOf = (id: string) =>
      units.find((unit) => unit.unit === 'figure' && unit.content.id === id);
    const puts = imported.figures.map(
      ({ figure, isNew }): ProfileChange => ({
        do: 'put',
        base: isNew ? 0 : (revisionOf(figure.id)?.revision ?? 0),
        unit: { unit: 'figure', content: figure },
      }),
    );
    const done = await change(puts);
    if (!done) return;
    const undo = () => {
      const back = done.map(({ ref, revision }): ProfileChange => {
        const before = revisionOf(ref.id);
        return before?.unit === 'figure'
          ? { do: 'put', base: revision, unit: { unit: 'figure', content: before.content } }
          : { do: 'remove', base: revision, ref };
      });
      void change(back);
    };
    toast(texts.taken(imported.values), { undo });
    onDone();
  };
}

/** A table of figures from a spreadsheet: what each column is, each wrong cell by name, then all or nothing. */
export function ImportWindow({ topic, onClose }: { topic: ProfileTopic; onClose: () => void }) {
  const texts = useTexts(importTexts);
  const sheet = useTexts(sheetTexts);
  const { language } = useLanguage();
  const { units, view } = useProfileDesk();
  const [pasted, setPasted] = useState<Pasted>();
  const [defaults, setDefaults] = useState(NO_DEFAULTS);
  const [busy, setBusy] = useState(false);
  const takeOver = useTakeOver(onClose);
  const existing = useMemo(
    () => units.flatMap((unit) => (unit.unit === 'figure' ? [unit.content] : [])),
    [units],
  );
  const { municipalities } = view;
  const regionName = view.region.name;
  const imported = useMemo(
    () =>
      pasted &&
      importFigures(pasted.table, pasted.meanings, {
        topic,
        defaults,
        municipalities,
        regionName,
        language,
        existing,
        newId: () => newId<ProfilePartId>(),
      }),
    [pasted, topic, defaults, municipalities, regionName, language, existing],
  );
  const read = (rows: readonly (readonly string[])[]) => {
    const table = tableOf(rows);
    setPasted({ table, meanings: table.head.map(meaningOfHead) });
  };
  const tooMuch = (pasted?.table.rows.length ?? 0) > MOST;
  const hasValue = pasted?.meanings.includes('value') ?? false;
  const ready =
    imported && hasValue && !tooMuch && imported.faults.length === 0 && imported.values > 0;
  const take = async () => {
    if (!imported) return;
    setBusy(true);
    await takeOver(imported);
    setBusy(false);
  };
  const fix = (row: number, column: number, cell: string) => {
    if (!pasted) return;
    const cells = pasted.table.rows[row] ?? [];
    const rows = pasted.table.rows.with(row, cells.with(column, cell));
    setPasted({ ...pasted, table: { ...pasted.table, rows } });
  };
  const isNew = imported?.figures.filter((each) => each.isNew).length ?? 0;
  return (
    <Dialog
      open
      wide
      title={texts.title}
      onClose={onClose}
      actions={
        pasted && (
          <>
            <Button purpose='primary' disabled={!ready} busy={busy} onClick={() => void take()}>
              {sheet.take}
            </Button>
            <Button onClick={() => setPasted(undefined)}>{sheet.again}</Button>
          </>
        )
      }
    >
      <div className='iza-stack'>
        {!pasted && <SheetBox intro={texts.intro} onRows={read} />}
        {tooMuch && <Notice tone='warning'>{sheet.tooMuch}</Notice>}
        {pasted && imported && (
          <>
            {!hasValue && <Notice tone='warning'>{texts.noValueColumn}</Notice>}
            <SheetFaults faults={imported.faults} names={texts.faults} />
            {ready && (
              <Notice tone='positive'>
                {texts.ready(imported.values, isNew, imported.figures.length - isNew)}{' '}
                {imported.replaced > 0 && texts.replaces(imported.replaced)}
              </Notice>
            )}
            <SheetPreview
              table={pasted.table}
              meanings={pasted.meanings}
              meaningNames={texts.meanings}
              faults={imported.faults}
              faultNames={texts.faults}
              onMeaning={(at, meaning) =>
                setPasted({ ...pasted, meanings: pasted.meanings.with(at, meaning) })
              }
              onCell={fix}
            />
            <Defaults defaults={defaults} onChange={setDefaults} />
          </>
        )}
      </div>
    </Dialog>
  );
}
