import type { Move } from '@iza/domain/action';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Button } from '../../parts/button.tsx';
import { useFormat, useLanguage, useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { SendBackDialog } from '../forms/lead-dialogs.tsx';
import { MoveDialog } from '../forms/move-dialog.tsx';
import { actionFormTexts } from '../forms/texts.ts';
import { useWriteKey, useWritten } from '../forms/use-written.ts';
import { WriteTrouble } from '../forms/write-dialog.tsx';
import { StandingMark } from '../marks.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { deadlineWords } from './reading-words.ts';
import { itemTexts } from './texts.ts';
import { useActionView, useWhoWords } from './view-context.tsx';

/** Confirms a status or milestone as it was reported. */
function ConfirmButton({ proposal }: { proposal: number }) {
  const trpc = useTRPC();
  const texts = useTexts(itemTexts);
  const { confirmed } = useTexts(actionFormTexts);
  const { item } = useActionView();
  const key = useWriteKey();
  const write = useMutation(
    trpc.action.confirm.mutationOptions({ onSuccess: useWritten(confirmed, () => {}) }),
  );
  return (
    <>
      <Button
        small
        purpose='primary'
        busy={write.isPending}
        onClick={() => write.mutate({ item: item.id, key, proposal })}
      >
        {texts.confirm}
      </Button>
      <WriteTrouble state={write} />
    </>
  );
}

/** Records the date that a party asked for, with where that was decided. */
function MoveButton({ proposal }: { proposal: Move }) {
  const texts = useTexts(itemTexts);
  const { item } = useActionView();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button small purpose='primary' onClick={() => setOpen(true)}>
        {texts.confirmMove}
      </Button>
      {open && <MoveDialog item={item.id} proposal={proposal} onClose={() => setOpen(false)} />}
    </>
  );
}

function SendBackButton({ proposal }: { proposal: number }) {
  const texts = useTexts(itemTexts);
  const { item } = useActionView();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button small onClick={() => setOpen(true)}>
        {texts.sendBack}
      </Button>
      {open && <SendBackDialog item={item.id} proposal={proposal} onClose={() => setOpen(false)} />}
    </>
  );
}

type ProposalProps = {
  written: Move['written'];
  says: ReactNode;
  reason: string;
  children?: ReactNode;
  buttons: ReactNode;
};

/** Something that a party said, beside what is confirmed; who leads answers it here. */
function Proposal({ written, says, reason, children, buttons }: ProposalProps) {
  const texts = useTexts(itemTexts);
  const format = useFormat();
  const who = useWhoWords();
  const { allowed, past } = useActionView();
  return (
    <li>
      <span>{says}</span>
      <span>{reason === '' ? <span className='iza-quiet'>{texts.noReason}</span> : reason}</span>
      {children}
      <span className='iza-small iza-quiet'>
        {texts.proposes(who(written), format.date(written.day))}
      </span>
      {allowed.includes('lead') && !past && (
        <div className='iza-row iza-no-print'>
          {buttons}
          <SendBackButton proposal={written.number} />
        </div>
      )}
    </li>
  );
}

/** What parties said and the programme team did not answer yet. */
export function WaitingSection() {
  const texts = useTexts(itemTexts);
  const format = useFormat();
  const { language } = useLanguage();
  const { proposed, moveProposed, milestones } = useActionView().standing;
  const reported = milestones.filter(({ state }) => state === 'reported');
  if (!proposed && !moveProposed && reported.length === 0) return null;
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='wacht'>
      <h2 id='wacht'>{texts.waitingTitle}</h2>
      <ul className='iza-lines action-waiting'>
        {proposed && (
          <Proposal
            written={proposed.written}
            says={<StandingMark standing={proposed.status} />}
            reason={proposed.reason}
            buttons={<ConfirmButton proposal={proposed.written.number} />}
          >
            <EvidenceList evidence={proposed.evidence} />
          </Proposal>
        )}
        {moveProposed && (
          <Proposal
            written={moveProposed.written}
            says={texts.proposesMove(deadlineWords(moveProposed.deadline, language))}
            reason={moveProposed.reason}
            buttons={<MoveButton proposal={moveProposed} />}
          />
        )}
        {reported.map(({ id, title, on, evidence, written }) => (
          <Proposal
            key={id}
            written={written}
            says={texts.proposesMilestone(title, on === null ? '' : format.date(on))}
            reason=''
            buttons={<ConfirmButton proposal={written.number} />}
          >
            <EvidenceList evidence={evidence} />
          </Proposal>
        ))}
      </ul>
    </section>
  );
}
