import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Link } from '../../parts/link.tsx';
import { useTexts } from '../../texts/language.tsx';
import { AppointDialog, AskDialog } from '../forms/lead-dialogs.tsx';
import { MilestoneDialog, ReachedDialog } from '../forms/milestone-dialogs.tsx';
import { AskMoveDialog, MoveDialog } from '../forms/move-dialog.tsx';
import { ProposeDialog, SayDialog } from '../forms/report-dialog.tsx';
import { itemTexts } from './texts.ts';
import { useActionView } from './view-context.tsx';

const COMMANDS = [
  'report',
  'say',
  'askMove',
  'move',
  'reached',
  'ask',
  'appoint',
  'milestone',
] as const;
type Command = (typeof COMMANDS)[number];

/** Which commands there are for who looks, and which of them is the main one. */
function useCommands(): readonly Command[] {
  const { allowed, item, standing, past } = useActionView();
  if (past || item.sameAs !== null) return [];
  const leads = allowed.includes('lead');
  const proposes = allowed.includes('propose');
  const open = standing.milestones.some(({ state }) => state === 'open');
  const has: Record<Command, boolean> = {
    report: proposes && !leads,
    say: leads,
    askMove: proposes && !leads,
    move: leads,
    reached: open && (leads || proposes),
    ask: leads && item.kind !== 'outcome-aim',
    appoint: leads,
    milestone: leads,
  };
  return COMMANDS.filter((command) => has[command]);
}

function TheDialog({ command, onClose }: { command: Command; onClose: () => void }) {
  const { item, standing, allowed } = useActionView();
  const props = { item: item.id, onClose };
  switch (command) {
    case 'report':
      return <ProposeDialog {...props} />;
    case 'say':
      return <SayDialog {...props} />;
    case 'askMove':
      return <AskMoveDialog {...props} />;
    case 'move':
      return <MoveDialog {...props} />;
    case 'reached': {
      const open = standing.milestones.filter(({ state }) => state === 'open');
      return <ReachedDialog {...props} milestones={open} leads={allowed.includes('lead')} />;
    }
    case 'ask':
      return <AskDialog {...props} />;
    case 'appoint':
      return <AppointDialog {...props} trekker={standing.trekker} />;
    case 'milestone':
      return <MilestoneDialog {...props} />;
  }
}

/** What can be done with the item, the main thing first; nothing while the page shows the past. */
export function Commands({ correctAt }: { correctAt: string }) {
  const texts = useTexts(itemTexts);
  const { item, allowed, past } = useActionView();
  const commands = useCommands();
  const [open, setOpen] = useState<Command>();
  const corrects = item.kind === 'added' && allowed.includes('lead') && !past;
  if (commands.length === 0 && !corrects) return null;
  return (
    <div className='iza-row iza-no-print' role='group' aria-label={texts.commandsLabel}>
      {commands.map((command, at) => (
        <Button
          key={command}
          purpose={at === 0 ? 'primary' : undefined}
          onClick={() => setOpen(command)}
        >
          {texts.commands[command]}
        </Button>
      ))}
      {corrects && <Link href={correctAt}>{texts.commands.correct}</Link>}
      {open && <TheDialog command={open} onClose={() => setOpen(undefined)} />}
    </div>
  );
}
