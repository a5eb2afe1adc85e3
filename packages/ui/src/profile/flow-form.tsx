import type { FlowRow, ProfileFlow } from '@iza/domain/profile';
import { useState } from 'react';
import { NumberField, SelectField, TextArea, TextField } from '../forms/index.ts';
import { Button, Notice } from '../parts/index.ts';
import { parsePastedTable } from '../paste/index.ts';
import type { Fields } from '@iza/domain/values';
import { useLanguage, useTexts } from '../texts/language.tsx';
import type { FlowUnit } from './flow-block.tsx';
import { readFlows, type FlowFault } from './model/flow-rows.ts';
import { PeriodField } from './period-field.tsx';
import { SourceFields } from './source-fields.tsx';
import { profileFormTexts, profileTexts } from './texts.ts';
import { ProfileUnitTrouble } from './unit-trouble.tsx';
import { useProfileUnit } from './use-profile-unit.ts';

const BETWEEN = ['municipality to provider', 'municipalities', 'providers'] as const;

/** A table that was pasted takes the place of the rows, whole or not at all. */
function PasteRows({ onRows }: { onRows: (rows: readonly FlowRow[]) => void }) {
  const forms = useTexts(profileFormTexts);
  const { language } = useLanguage();
  const [said, setSaid] = useState<{ faults: readonly string[]; done?: string }>({ faults: [] });
  const why: Record<FlowFault, string> = {
    'no-number': forms.noNumber,
    'pair-twice': forms.pairTwice,
    'no-place': forms.noPlace,
  };
  const take = (html: string, text: string) => {
    const table = parsePastedTable(html, text);
    if (!table) return setSaid({ faults: [forms.noTable] });
    const { rows, faults } = readFlows(table, language);
    if (faults.length > 0)
      return setSaid({
        faults: faults.map(({ row, column, cell, fault }) =>
          forms.wrongCell(row, column, cell, why[fault]),
        ),
      });
    if (rows.length === 0) return setSaid({ faults: [forms.noTable] });
    onRows(rows);
    return setSaid({ faults: [], done: forms.pastedRows(rows.length) });
  };
  return (
    <>
      <textarea
        className='iza-input iza-input--area'
        aria-label={forms.pasteFlow}
        placeholder={forms.pasteFlow}
        rows={2}
        value=''
        onChange={() => undefined}
        onPaste={(event) => {
          event.preventDefault();
          take(event.clipboardData.getData('text/html'), event.clipboardData.getData('text/plain'));
        }}
      />
      {said.done !== undefined && (
        <Notice tone='positive' announce>
          {said.done}
        </Notice>
      )}
      {said.faults.length > 0 && (
        <Notice tone='negative' announce title={forms.pasteFaults}>
          <ul>
            {said.faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

const complete = (row: FlowRow) => row.from.trim() !== '' && row.to.trim() !== '';

function Rows({
  rows,
  onChange,
}: {
  rows: readonly FlowRow[];
  onChange: (rows: FlowRow[]) => void;
}) {
  const texts = useTexts(profileTexts);
  const forms = useTexts(profileFormTexts);
  const [drafts, setDrafts] = useState<readonly FlowRow[]>([]);
  const shown = [...rows, ...drafts];
  const set = (next: readonly FlowRow[]) => {
    setDrafts(next.filter((row) => !complete(row)));
    onChange(next.filter(complete));
  };
  return (
    <>
      {shown.slice(0, 60).map((row, at) => (
        <fieldset key={at} className='iza-profile__value'>
          <legend className='iza-hidden'>{forms.rowNumber(at + 1)}</legend>
          <div className='iza-profile__fields'>
            <TextField
              label={texts.from}
              value={row.from}
              onChange={(from) => set(shown.with(at, { ...row, from }))}
            />
            <TextField
              label={texts.to}
              value={row.to}
              onChange={(to) => set(shown.with(at, { ...row, to }))}
            />
            <NumberField
              label={texts.count}
              value={row.count ?? undefined}
              onChange={(count) => set(shown.with(at, { ...row, count: count ?? null }))}
            />
            <Button small purpose='subtle' icon='close' onClick={() => set(shown.toSpliced(at, 1))}>
              {forms.removeRow(at + 1)}
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button
          small
          icon='plus'
          onClick={() => setDrafts([...drafts, { from: '', to: '', count: null }])}
        >
          {forms.addRow}
        </Button>
      </div>
    </>
  );
}

/** Flows in their form, saved by themselves. */
export function FlowForm({ unit, onDone }: { unit: FlowUnit; onDone: () => void }) {
  const texts = useTexts(profileTexts);
  const forms = useTexts(profileFormTexts);
  const autosave = useProfileUnit<FlowUnit>(unit);
  const flow = autosave.content as unknown as ProfileFlow;
  const change = (next: ProfileFlow) => autosave.change(next as ProfileFlow & Fields);
  if (!flow.id) return null;
  return (
    <section
      className='iza-profile__form'
      aria-label={`${texts.edit}: ${flow.name || texts.unnamedFlow}`}
    >
      <ProfileUnitTrouble name={autosave.name} unit={autosave} />
      <TextField
        label={forms.flowName}
        hint={forms.flowNameHint}
        value={flow.name}
        onChange={(name) => change({ ...flow, name })}
      />
      <TextArea
        label={texts.definition}
        rows={2}
        value={flow.definition}
        onChange={(definition) => change({ ...flow, definition })}
      />
      <div className='iza-profile__fields'>
        <SelectField
          label={forms.betweenLabel}
          empty={null}
          value={flow.between}
          options={BETWEEN.map((value) => ({ value, label: texts.between[value] }))}
          onChange={(between) => between && change({ ...flow, between })}
        />
        <TextField
          label={texts.unit}
          value={flow.unit}
          onChange={(typed) => change({ ...flow, unit: typed })}
        />
        <PeriodField
          value={flow.period ?? undefined}
          onChange={(period) => change({ ...flow, period: period ?? null })}
        />
        <SourceFields value={flow} onChange={change} />
      </div>
      <h4>{forms.rows}</h4>
      <PasteRows onRows={(rows) => change({ ...flow, rows: [...rows] })} />
      <Rows rows={flow.rows} onChange={(rows) => change({ ...flow, rows })} />
      <div>
        <Button onClick={onDone}>{texts.done}</Button>
      </div>
    </section>
  );
}
