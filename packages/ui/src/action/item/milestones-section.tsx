import type { Milestone } from '@iza/domain/action';
import type { ReactNode } from 'react';
import { Status } from '../../parts/status.tsx';
import { useFormat, useLanguage, useTexts } from '../../texts/language.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { deadlineWords } from './reading-words.ts';
import { itemTexts } from './texts.ts';
import { useActionView } from './view-context.tsx';

const LOOKS = {
  open: { tone: 'neutral', shape: 'open' },
  reported: { tone: 'info', shape: 'half' },
  reached: { tone: 'positive', shape: 'check' },
  dropped: { tone: 'neutral', shape: 'cross' },
} as const;

function MilestoneLine({ milestone }: { milestone: Milestone }) {
  const texts = useTexts(itemTexts);
  const format = useFormat();
  const { language } = useLanguage();
  const { title, due, state, on, evidence, reason } = milestone;
  return (
    <li>
      <span>
        {title}
        {due !== null && (
          <span className='iza-quiet'>, {texts.milestoneDue(deadlineWords(due, language))}</span>
        )}
      </span>
      <span className='iza-row iza-small'>
        <Status {...LOOKS[state]}>{texts.milestoneStates[state]}</Status>
        {on !== null && <span className='iza-quiet'>{texts.milestoneOn(format.date(on))}</span>}
      </span>
      {reason !== null && <span className='iza-small'>{reason}</span>}
      <EvidenceList evidence={evidence} />
    </li>
  );
}

/** The milestones under an item. */
export function MilestonesSection({ action }: { action?: ReactNode }) {
  const texts = useTexts(itemTexts);
  const { milestones } = useActionView().standing;
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='mijlpalen'>
      <h2 id='mijlpalen'>{texts.milestones}</h2>
      {milestones.length === 0 ? (
        <p className='iza-quiet'>{texts.noMilestones}</p>
      ) : (
        <ul className='iza-lines'>
          {milestones.map((milestone) => (
            <MilestoneLine key={milestone.id} milestone={milestone} />
          ))}
        </ul>
      )}
      {action}
    </section>
  );
}
