import type { PlanCommand } from '@iza/domain/plan';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { stepTexts } from './texts.ts';

/** What was said when a step was asked for: the decision, the invited parties, or the reason. */
export function CommandDetails({ command }: { command: PlanCommand }) {
  const texts = useTexts(stepTexts);
  const words = usePlanWords();
  const format = useFormat();
  if ('decision' in command) {
    const { body, on, note } = command.decision;
    return (
      <p>
        {texts.decidedBy(body, format.date(on))}
        {note !== undefined && note !== '' && `. ${note}`}
      </p>
    );
  }
  if (command.command === 'open-consultation') {
    return (
      <p>
        {texts.invitedAre(format.list(command.invited.map((party) => words.book.nameOf(party))))}{' '}
        {texts.closesOn(format.date(command.closes))}
      </p>
    );
  }
  return 'reason' in command ? <p className='plan-lines-kept'>{command.reason}</p> : null;
}
