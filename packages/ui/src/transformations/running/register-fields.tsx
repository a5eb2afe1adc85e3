import type { TransformationView } from '@iza/api/transformation';
import { runningOf, type RegisterChange } from '@iza/domain/transformation';
import type { PartyId, PartyRef } from '@iza/domain/values';
import { ClauseWords } from '../../accord/clause-link.tsx';
import { useParties } from '../../action/use-parties.ts';
import { ComboboxField, TextArea, TextField } from '../../forms/index.ts';
import { useTexts } from '../../texts/language.tsx';
import type { StepDraft } from '../step-command.ts';
import { changeTexts } from './change-texts.ts';

/** @returns the other parties that are involved now: as the last change has it, else as the plan was approved */
function othersNow(view: TransformationView): readonly PartyRef[] {
  const { state } = view;
  const changed = runningOf(state)?.changed ?? [];
  const last = changed.findLast(({ register }) => register?.otherParties !== undefined);
  return last?.register?.otherParties ?? view.sections.about.content.otherParties;
}

const idOf = (ref: PartyRef): PartyId[] =>
  typeof ref === 'object' && 'party' in ref ? [ref.party] : [];

/** What a change of a running plan makes of what the public reads of it. @see J.2.h */
export function RegisterFields({
  view,
  draft,
  set,
}: {
  view: TransformationView;
  draft: StepDraft;
  set: (part: Partial<StepDraft>) => void;
}) {
  const texts = useTexts(changeTexts);
  const { organisations } = useParties();
  const { register } = draft;
  const say = (part: RegisterChange) => set({ register: { ...register, ...part } });
  const others = register.otherParties ?? othersNow(view);
  const unlisted = others.filter((ref) => idOf(ref).length === 0);
  return (
    <fieldset className='transformation__group iza-stack iza-stack--tight'>
      <legend>{texts.public}</legend>
      <p className='iza-quiet iza-small'>
        <ClauseWords>{texts.publicHint}</ClauseWords>
      </p>
      <TextArea
        optional
        label={texts.goals}
        rows={3}
        value={register.goals ?? ''}
        onChange={(goals) => say({ goals })}
      />
      <TextField
        optional
        label={texts.contact}
        value={register.contact ?? ''}
        onChange={(contact) => say({ contact })}
      />
      <ComboboxField
        optional
        label={texts.parties}
        hint={texts.partiesHint}
        values={others.flatMap(idOf)}
        options={organisations}
        onChange={(ids) =>
          say({
            otherParties: [...ids.map((party) => ({ party: party as PartyId })), ...unlisted],
          })
        }
      />
    </fieldset>
  );
}
