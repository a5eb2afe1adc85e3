import type { TransformationView } from '@iza/api/transformation';
import { leavingOf, runningOf, type TransformationCommandName } from '@iza/domain/transformation';
import type { PartyId } from '@iza/domain/values';
import { useActing } from '../../app/session-context.tsx';
import { CheckboxesField, SelectField } from '../../forms/index.ts';
import { useTexts } from '../../texts/language.tsx';
import type { StepDraft } from '../step-command.ts';
import { leavingTexts } from './texts.ts';

type FieldsProps = {
  view: TransformationView;
  name: TransformationCommandName;
  draft: StepDraft;
  set: (part: Partial<StepDraft>) => void;
};

/** What a step on who applies asks and means: who becomes lead, who leaves with a change. Nothing for any other step. */
export function LeavingFields({ view, name, draft, set }: FieldsProps) {
  const texts = useTexts(leavingTexts);
  const acting = useActing();
  const leaving = leavingOf(view.state).map(({ party }) => party);
  const named = (parties: readonly TransformationView['applicants'][number][]) =>
    parties.map(({ party, name: label }) => ({ value: party, label }));
  switch (name) {
    case 'leave':
      return <p>{texts.leaveMeans[runningOf(view.state) ? 'running' : 'judged']}</p>;
    case 'stay':
      return <p>{texts.stayMeans}</p>;
    case 'hand-lead':
      return (
        <>
          <p>{texts.handMeans}</p>
          <SelectField
            label={texts.newLead}
            value={draft.party}
            options={named(
              view.applicants.filter(
                ({ party }) => party !== acting.party && !leaving.includes(party),
              ),
            )}
            onChange={(party) => set({ party })}
          />
        </>
      );
    case 'change':
    case 'offer-change':
      if (leaving.length === 0) return null;
      return (
        <CheckboxesField
          label={texts.leavesWith}
          values={draft.without}
          options={named(view.applicants.filter(({ party }) => leaving.includes(party)))}
          onChange={(without) => set({ without: without as readonly PartyId[] })}
        />
      );
    default:
      return null;
  }
}
