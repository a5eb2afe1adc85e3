import {
  pointsInTime,
  type FigurePoint,
  type ProfileArea,
  type ProfileFigure,
} from '@iza/domain/profile';
import type { MunicipalityCode } from '@iza/domain/values';
import { useState } from 'react';
import {
  CheckboxField,
  ComboboxField,
  NumberField,
  SelectField,
  TextArea,
  TextField,
} from '../forms/index.ts';
import { Button } from '../parts/index.ts';
import { sameContent, type Fields } from '@iza/domain/values';
import { useTexts } from '../texts/language.tsx';
import type { FigureUnit } from './figure-block.tsx';
import { besides, newRow, pointsOf, rowsOf, type ValueRow } from './model/value-rows.ts';
import { PeriodField } from './period-field.tsx';
import { useProfileDesk } from './profile-desk.ts';
import { SourceFields } from './source-fields.tsx';
import { profileFormTexts, profileTexts } from './texts.ts';
import { ProfileUnitTrouble } from './unit-trouble.tsx';
import { useProfileUnit } from './use-profile-unit.ts';

type Change = (figure: ProfileFigure) => void;

function AreaFields({ figure, onChange }: { figure: ProfileFigure; onChange: Change }) {
  const forms = useTexts(profileFormTexts);
  const { municipalities } = useProfileDesk().view;
  const { area } = figure;
  const [kind, setKind] = useState(area.kind);
  const set = (next: ProfileArea) => onChange({ ...figure, area: next });
  const choose = (chosen: ProfileArea['kind'] | undefined) => {
    setKind(chosen ?? 'region');
    if (chosen === 'region') set({ kind: 'region' });
  };
  const kinds = (
    ['region', ...(municipalities ? (['municipalities'] as const) : []), 'sub-area'] as const
  ).map((value) => ({ value, label: forms.areaKinds[value] }));
  return (
    <>
      <SelectField
        label={forms.areaKind}
        empty={null}
        value={kind}
        options={kinds}
        onChange={choose}
      />
      {kind === 'municipalities' && (
        <ComboboxField
          label={forms.municipalities}
          values={area.kind === 'municipalities' ? area.municipalities : []}
          options={(municipalities ?? []).map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(codes) => {
            if (codes.length > 0)
              set({ kind: 'municipalities', municipalities: codes as MunicipalityCode[] });
          }}
        />
      )}
      {kind === 'sub-area' && (
        <TextField
          label={forms.subArea}
          value={area.kind === 'sub-area' ? area.label : ''}
          onChange={(label) =>
            set(label.trim() === '' ? { kind: 'region' } : { kind: 'sub-area', label })
          }
        />
      )}
    </>
  );
}

type RowProps = {
  row: ValueRow;
  number: number;
  several: boolean;
  onChange: (row: ValueRow) => void;
  onRemove: () => void;
};

function ValueFields({ row, number, several, onChange, onRemove }: RowProps) {
  const texts = useTexts(profileTexts);
  const forms = useTexts(profileFormTexts);
  const { value } = row;
  const { forecast: _, ...observed } = value;
  return (
    <fieldset className='iza-profile__value'>
      <legend>{forms.valueNumber(number)}</legend>
      <div className='iza-profile__fields'>
        <PeriodField value={row.period} onChange={(period) => onChange({ ...row, period })} />
        <NumberField
          label={texts.value}
          hint={forms.valueHint}
          value={value.number ?? undefined}
          onChange={(typed) => onChange({ ...row, value: { ...value, number: typed ?? null } })}
        />
        <SourceFields value={value} onChange={(next) => onChange({ ...row, value: next })} />
      </div>
      <div className='iza-row'>
        <CheckboxField
          label={forms.isForecast}
          checked={value.forecast !== undefined}
          onChange={(checked) =>
            onChange({ ...row, value: checked ? { ...value, forecast: { method: '' } } : observed })
          }
        />
        {several && value.number !== null && (
          <CheckboxField
            label={forms.preferred}
            checked={row.preferred}
            onChange={(preferred) => onChange({ ...row, preferred })}
          />
        )}
        <Button small purpose='subtle' icon='close' onClick={onRemove}>
          {forms.removeValue(number)}
        </Button>
      </div>
      {value.forecast && (
        <TextField
          label={forms.method}
          value={value.forecast.method}
          onChange={(method) => onChange({ ...row, value: { ...value, forecast: { method } } })}
        />
      )}
      {several && row.preferred && (
        <TextField
          label={forms.reason}
          value={row.reason}
          onChange={(reason) => onChange({ ...row, reason })}
        />
      )}
    </fieldset>
  );
}

/** Rows follow what a colleague saved; what is half typed stays with the rows. */
function useValueRows(points: readonly FigurePoint[], onPoints: (points: FigurePoint[]) => void) {
  const [state, setState] = useState(() => ({
    rows: rowsOf(pointsInTime({ points: [...points] })),
    told: points,
  }));
  const newer = !sameContent(points, state.told);
  const rows = newer ? rowsOf(pointsInTime({ points: [...points] })) : state.rows;
  if (newer) setState({ rows, told: points });
  const set = (next: readonly ValueRow[]) => {
    const told = pointsOf(next);
    setState({ rows: next, told });
    onPoints(told);
  };
  return { rows, set };
}

function ValueList({ figure, onChange }: { figure: ProfileFigure; onChange: Change }) {
  const forms = useTexts(profileFormTexts);
  const { rows, set } = useValueRows(figure.points, (points) => onChange({ ...figure, points }));
  const change = (at: number, row: ValueRow) => {
    const next = rows.with(at, row);
    const chosenNow = row.preferred && !rows[at]?.preferred;
    set(
      chosenNow
        ? next.map((other, place) =>
            place !== at && besides([other, row], row) === 2
              ? { ...other, preferred: false }
              : other,
          )
        : next,
    );
  };
  return (
    <>
      <h4>{forms.values}</h4>
      {rows.map((row, at) => (
        <ValueFields
          key={row.key}
          row={row}
          number={at + 1}
          several={besides(rows, row) > 1}
          onChange={(next) => change(at, next)}
          onRemove={() => set(rows.toSpliced(at, 1))}
        />
      ))}
      <div>
        <Button small icon='plus' onClick={() => set([...rows, newRow(rows.at(-1))])}>
          {forms.addValue}
        </Button>
      </div>
    </>
  );
}

function NormFields({ figure, onChange }: { figure: ProfileFigure; onChange: Change }) {
  const forms = useTexts(profileFormTexts);
  const { norm, ...rest } = figure;
  const [draft, setDraft] = useState<{ name: string; number: number | undefined } | undefined>(
    norm,
  );
  const set = (next: { name: string; number: number | undefined }) => {
    setDraft(next);
    const { name, number } = next;
    if (name.trim() !== '' && number !== undefined)
      onChange({ ...figure, norm: { ...norm, name, number } });
  };
  if (!draft)
    return (
      <div>
        <Button small icon='plus' onClick={() => setDraft({ name: '', number: undefined })}>
          {forms.addNorm}
        </Button>
      </div>
    );
  return (
    <div className='iza-profile__fields'>
      <TextField
        label={forms.normName}
        value={draft.name}
        onChange={(name) => set({ ...draft, name })}
      />
      <NumberField
        label={forms.normNumber}
        value={draft.number}
        onChange={(number) => set({ ...draft, number })}
      />
      <Button
        small
        purpose='subtle'
        icon='close'
        onClick={() => {
          setDraft(undefined);
          onChange(rest);
        }}
      >
        {forms.removeNorm}
      </Button>
    </div>
  );
}

/** A figure in its form, saved by itself. */
export function FigureForm({ unit, onDone }: { unit: FigureUnit; onDone: () => void }) {
  const texts = useTexts(profileTexts);
  const forms = useTexts(profileFormTexts);
  const autosave = useProfileUnit<FigureUnit>(unit);
  const figure = autosave.content as unknown as ProfileFigure;
  const change = (next: ProfileFigure) => autosave.change(next as ProfileFigure & Fields);
  if (!figure.id) return null;
  const { remark: _, ...unremarked } = figure;
  return (
    <section
      className='iza-profile__form'
      aria-label={`${texts.edit}: ${figure.name || texts.unnamedFigure}`}
    >
      <ProfileUnitTrouble name={autosave.name} unit={autosave} />
      <TextField
        label={forms.figureName}
        hint={forms.figureNameHint}
        value={figure.name}
        onChange={(name) => change({ ...figure, name })}
      />
      <TextArea
        label={texts.definition}
        hint={forms.definitionHint}
        rows={2}
        value={figure.definition}
        onChange={(definition) => change({ ...figure, definition })}
      />
      <div className='iza-profile__fields'>
        <TextField
          label={texts.unit}
          hint={forms.unitHint}
          value={figure.unit}
          onChange={(typed) => change({ ...figure, unit: typed })}
        />
        <AreaFields figure={figure} onChange={change} />
      </div>
      <ValueList figure={figure} onChange={change} />
      <NormFields figure={figure} onChange={change} />
      <TextArea
        label={forms.remark}
        optional
        rows={2}
        value={figure.remark ?? ''}
        onChange={(remark) => change(remark === '' ? unremarked : { ...figure, remark })}
      />
      <div>
        <Button onClick={onDone}>{texts.done}</Button>
      </div>
    </section>
  );
}
