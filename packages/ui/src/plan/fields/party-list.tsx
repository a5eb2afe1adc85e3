import { useState } from 'react';
import type { InvolvedParty } from '@iza/domain/plan';
import type { Field } from '@iza/domain/values';
import { Button } from '../../parts/button.tsx';
import { useTexts } from '../../texts/language.tsx';
import { emptied, filled } from '../model/fields.ts';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { FieldGroup } from './field-group.tsx';
import { PartyInput } from './party-input.tsx';
import { LineInput } from './text-fields.tsx';
import type { FieldInputProps } from './text-fields.tsx';
import { fieldTexts } from './texts.ts';

const NOBODY: readonly InvolvedParty[] = [];

function PartyLine(props: {
  involved: InvolvedParty;
  autoFocus: boolean;
  onChange: (involved: InvolvedParty) => void;
  onRemove: () => void;
  onEnter: () => void;
}) {
  const { involved, autoFocus, onChange, onRemove, onEnter } = props;
  const texts = useTexts(fieldTexts);
  const words = usePlanWords();
  const { party } = involved;
  const isRole = typeof party === 'object' && 'role' in party;
  return (
    <li className='plan-parties__line'>
      <PartyInput
        label={texts.party}
        value={party}
        autoFocus={autoFocus}
        onChange={(ref) => onChange({ ...involved, party: ref })}
        onEnter={onEnter}
      />
      <LineInput
        label={texts.role}
        placeholder={texts.roleExample}
        value={involved.role}
        onChange={(role) => onChange({ ...involved, role })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          onEnter();
        }}
      />
      <Button small purpose='subtle' icon='close' iconOnly onClick={onRemove}>
        {texts.removeParty(words.party(party))}
      </Button>
      {(isRole || party === 'unknown') && (
        <span className='plan-parties__note iza-small iza-quiet'>{words.party(party)}</span>
      )}
    </li>
  );
}

/** Parties with what each does; Enter goes on to the next. No party at all leaves the field open. */
export function PartyListField({
  label,
  field,
  was,
  onChange,
  help,
}: FieldInputProps<InvolvedParty[]>) {
  const texts = useTexts(fieldTexts);
  const [added, setAdded] = useState(-1);
  const parties = 'known' in field ? field.known : NOBODY;
  const set = (next: readonly InvolvedParty[]) =>
    onChange(next.length === 0 ? emptied(was as Field<InvolvedParty[]>) : filled(was, [...next]));
  const add = () => {
    setAdded(parties.length);
    set([...parties, { party: 'unknown', role: '' }]);
  };
  return (
    <FieldGroup label={label} help={help ?? texts.partyHelp} field={field} onOpenness={onChange}>
      <ul className='plan-parties'>
        {parties.map((involved, at) => (
          <PartyLine
            // The place is the identity here: lines have no other.
            key={`${at}/${parties.length}`}
            involved={involved}
            autoFocus={at === added}
            onChange={(next) => set(parties.with(at, next))}
            onRemove={() => set(parties.toSpliced(at, 1))}
            onEnter={add}
          />
        ))}
      </ul>
      <Button small icon='plus' onClick={add}>
        {texts.addParty}
      </Button>
    </FieldGroup>
  );
}
