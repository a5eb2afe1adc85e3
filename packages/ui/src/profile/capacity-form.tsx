import { ACUTE_SERVICES, type AcuteService, type ProfileCapacity } from '@iza/domain/profile';
import type { IsoDate } from '@iza/domain/values';
import { useState } from 'react';
import {
  CheckboxField,
  DateField,
  NumberField,
  SelectField,
  TextArea,
  TextField,
} from '../forms/index.ts';
import { Button } from '../parts/index.ts';
import type { Fields } from '@iza/domain/values';
import { useTexts } from '../texts/language.tsx';
import type { CapacityUnit } from './capacity-block.tsx';
import { readPeriod } from './model/format.ts';
import { PeriodField } from './period-field.tsx';
import { SourceFields } from './source-fields.tsx';
import { profileFormTexts, profileTexts } from './texts.ts';
import { topicTexts } from './topic-texts.ts';
import { ProfileUnitTrouble } from './unit-trouble.tsx';
import { useProfileUnit } from './use-profile-unit.ts';

type Minimum = NonNullable<ProfileCapacity['minimum']>;

/** @returns the day that is typed, `undefined` when it is none */
export function readDay(typed: string): string | undefined {
  const period = readPeriod(typed);
  return period && 'on' in period ? period.on : undefined;
}

/** The decision counts once body and day are there; until then the minimum is a proposal. */
function DecisionFields({
  minimum,
  onChange,
}: {
  minimum: Minimum;
  onChange: (minimum: Minimum) => void;
}) {
  const forms = useTexts(profileFormTexts);
  const [decided, setDecided] = useState(minimum.decision !== null);
  const [draft, setDraft] = useState({
    body: minimum.decision?.body ?? '',
    on: minimum.decision?.on as string | undefined,
  });
  const set = (next: typeof draft) => {
    setDraft(next);
    const { body, on } = next;
    const decision = body.trim() !== '' && on ? { body, on: on as IsoDate } : null;
    onChange({ ...minimum, decision });
  };
  return (
    <>
      <CheckboxField
        label={forms.minimumDecided}
        checked={decided}
        onChange={(checked) => {
          setDecided(checked);
          if (!checked) onChange({ ...minimum, decision: null });
          else set(draft);
        }}
      />
      {decided && (
        <div className='iza-profile__fields'>
          <TextField
            label={forms.decisionBody}
            value={draft.body}
            onChange={(body) => set({ ...draft, body })}
          />
          <DateField
            label={forms.decisionOn}
            value={draft.on}
            parse={readDay}
            onChange={(on) => set({ ...draft, on })}
          />
        </div>
      )}
    </>
  );
}

/** A facility in its form, saved by itself. */
export function CapacityForm({ unit, onDone }: { unit: CapacityUnit; onDone: () => void }) {
  const texts = useTexts(profileTexts);
  const forms = useTexts(profileFormTexts);
  const { services } = useTexts(topicTexts);
  const autosave = useProfileUnit<CapacityUnit>(unit);
  const capacity = autosave.content as unknown as ProfileCapacity;
  const change = (next: ProfileCapacity) => autosave.change(next as ProfileCapacity & Fields);
  if (!capacity.id) return null;
  const { minimum } = capacity;
  return (
    <section
      className='iza-profile__form'
      aria-label={`${texts.edit}: ${capacity.facility || texts.unnamedFacility}`}
    >
      <ProfileUnitTrouble name={autosave.name} unit={autosave} />
      <div className='iza-profile__fields'>
        <SelectField<AcuteService>
          label={forms.service}
          empty={null}
          value={capacity.service}
          options={ACUTE_SERVICES.map((value) => ({ value, label: services[value] }))}
          onChange={(service) => service && change({ ...capacity, service })}
        />
        <TextField
          label={texts.facility}
          hint={forms.facilityHint}
          value={capacity.facility}
          onChange={(facility) => change({ ...capacity, facility })}
        />
        <NumberField
          label={texts.available}
          hint={forms.valueHint}
          value={capacity.available ?? undefined}
          onChange={(available) => change({ ...capacity, available: available ?? null })}
        />
        <TextField
          label={texts.unit}
          hint={forms.capacityUnitHint}
          value={capacity.unit}
          onChange={(typed) => change({ ...capacity, unit: typed })}
        />
        <PeriodField
          value={capacity.period ?? undefined}
          onChange={(period) => change({ ...capacity, period: period ?? null })}
        />
        <SourceFields value={capacity} onChange={change} />
      </div>
      <TextArea
        label={texts.definition}
        rows={2}
        value={capacity.definition}
        onChange={(definition) => change({ ...capacity, definition })}
      />
      <NumberField
        label={forms.minimumNumber}
        hint={forms.minimumHint}
        value={minimum?.number}
        onChange={(number) =>
          change({
            ...capacity,
            minimum: number === undefined ? null : { number, decision: minimum?.decision ?? null },
          })
        }
      />
      {minimum && (
        <DecisionFields
          minimum={minimum}
          onChange={(next) => change({ ...capacity, minimum: next })}
        />
      )}
      <div>
        <Button onClick={onDone}>{texts.done}</Button>
      </div>
    </section>
  );
}
