import type { Milestone } from '@iza/domain/action';
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Status } from '../../parts/status.tsx';
import { useFormat, useLanguage, useTexts } from '../../texts/language.tsx';
import { DropMilestoneDialog, MilestoneDialog } from '../forms/milestone-dialogs.tsx';
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

/** What the programme team can do with a milestone that is not closed. */
function MilestoneButtons({ milestone }: { milestone: Milestone }) {
  const texts = useTexts(itemTexts);
  const { item } = useActionView();
  const [open, setOpen] = useState<'change' | 'drop'>();
  const props = { item: item.id, milestone, onClose: () => setOpen(undefined) };
  const named = (command: string) => `${command}: ${milestone.title}`;
  return (
    <div className='iza-row iza-no-print'>
      <Button
        small
        purpose='subtle'
        aria-label={named(texts.changeMilestone)}
        onClick={() => setOpen('change')}
      >
        {texts.changeMilestone}
      </Button>
      <Button
        small
        purpose='subtle'
        aria-label={named(texts.dropMilestone)}
        onClick={() => setOpen('drop')}
      >
        {texts.dropMilestone}
      </Button>
      {open === 'change' && <MilestoneDialog {...props} />}
      {open === 'drop' && <DropMilestoneDialog {...props} />}
    </div>
  );
}

function MilestoneLine({ milestone }: { milestone: Milestone }) {
  const texts = useTexts(itemTexts);
  const format = useFormat();
  const { language } = useLanguage();
  const { allowed, past, item } = useActionView();
  const { title, due, state, on, evidence, reason } = milestone;
  const isOpen = state === 'open' || state === 'reported';
  const leads = allowed.includes('lead') && !past && item.sameAs === null;
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
      {leads && isOpen && <MilestoneButtons milestone={milestone} />}
    </li>
  );
}

/** The milestones under an item. */
export function MilestonesSection() {
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
    </section>
  );
}
