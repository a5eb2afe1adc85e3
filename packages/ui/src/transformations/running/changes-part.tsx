import type { TransformationView } from '@iza/api/transformation';
import { useParties } from '../../action/use-parties.ts';
import { usePlanWords } from '../../plan/words/use-plan-words.tsx';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { leavingTexts } from '../leaving/texts.ts';
import { changeTexts } from './change-texts.ts';

/** What was changed while the plan was carried out, newest first, with what the public reads from then on. */
export function ChangesPart({ view }: { view: TransformationView }) {
  const texts = useTexts(changeTexts);
  const words = usePlanWords();
  const format = useFormat();
  const state = view.state.stage === 'held' ? view.state.resumes : view.state;
  const changed = ('changed' in state ? state.changed : undefined) ?? [];
  const { without: left } = useTexts(leavingTexts);
  const { nameOf } = useParties();
  if (changed.length === 0) return null;
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='wijzigingen'>
      <h2 id='wijzigingen'>{texts.title}</h2>
      <ul className='transformation__list'>
        {changed.toReversed().map(({ on, size, what, register, without }, at) => (
          <li key={`${changed.length - at}`} className='iza-lines-kept'>
            {format.date(on)}, {texts.sizes[size].toLowerCase()}: {what}
            {without && `\n${left}: ${format.list(without.map(nameOf))}`}
            {register?.goals !== undefined && `\n${texts.goals}: ${register.goals}`}
            {register?.contact !== undefined && `\n${texts.contact}: ${register.contact}`}
            {register?.otherParties !== undefined &&
              `\n${texts.parties}: ${format.list(register.otherParties.map(words.party)) || texts.none}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
