import type { ClauseView } from '@iza/api/accord';
import { clauseIdSchema, type ClauseId } from '@iza/domain/values';
import { useQuery } from '@tanstack/react-query';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Link } from '../parts/link.tsx';
import { EmptyState, Skeleton } from '../parts/notice.tsx';
import { useShell } from '../shell/app-context.tsx';
import { Panel } from '../shell/panel.tsx';
import { useTexts } from '../texts/language.tsx';
import { failureOf, FailureNotice, useTRPC } from '../trpc/index.ts';
import { clauseNumber, headingOf } from './clause-name.ts';
import { ClauseText, Oddities, RestingRecords } from './clause-reading.tsx';
import { clauseTexts } from './texts.ts';

type GoProps = { onGo: (clause: string) => void };

function ClausePath({ view, onGo }: { view: ClauseView } & GoProps) {
  return (
    <ol className='iza-clause-path iza-small'>
      {view.path.map(({ key, title }) => (
        <li key={key}>
          <button type='button' className='iza-clause nl-link' onClick={() => onGo(key)}>
            {title === null ? key : `${key} ${title}`}
          </button>
        </li>
      ))}
    </ol>
  );
}

function Opened({ view, onGo, onClose }: { view: ClauseView; onClose: () => void } & GoProps) {
  const texts = useTexts(clauseTexts);
  const { app } = useShell();
  const { clause, path, edition } = view;
  const heading = headingOf(clause, path);
  return (
    <div className='iza-stack'>
      <div className='iza-stack iza-stack--tight'>
        <ClausePath view={view} onGo={onGo} />
        <p className='iza-clause-head'>
          <strong>{clauseNumber(clause, texts.annex, texts.chapter)}</strong>
          {heading !== null && ` ${heading}`}
        </p>
        <p className='iza-small iza-quiet'>
          {texts.edition(edition.name)}, {texts.lines(...clause.lines)}
        </p>
      </div>
      <Oddities view={view} onGo={onGo} />
      <ClauseText view={view} />
      <RestingRecords view={view} onGo={onGo} />
      {app === 'monitor' && (
        <p>
          <Link href={`/akkoord/${clause.key}`} onClick={onClose}>
            {texts.inMonitor}
          </Link>
        </p>
      )}
    </div>
  );
}

function Gone() {
  const texts = useTexts(clauseTexts);
  return <EmptyState title={texts.gone}>{texts.goneHint}</EmptyState>;
}

function Asked({ clause, ...go }: { clause: ClauseId; onClose: () => void } & GoProps) {
  const trpc = useTRPC();
  const query = useQuery(trpc.accord.clause.queryOptions({ clause }));
  if (query.data) return <Opened view={query.data} {...go} />;
  if (!query.isError) return <Skeleton lines={6} />;
  if (failureOf(query.error) === 'not-found') return <Gone />;
  return <FailureNotice error={query.error} onTryAgain={() => void query.refetch()} />;
}

export type ClausePanelProps = {
  clause: string;
  /** Whether it was opened from within a dialog. */
  over: boolean;
  onClose: () => void;
} & GoProps;

/** A clause beside the page: number, heading, chapter, and what it says where the text was loaded. */
export function ClausePanel({ clause, over, onGo, onClose }: ClausePanelProps) {
  const texts = useTexts(clauseTexts);
  const id = clauseIdSchema.safeParse(clause);
  const title = texts.title(clause);
  const content = id.success ? <Asked clause={id.data} onGo={onGo} onClose={onClose} /> : <Gone />;
  if (!over) {
    return (
      <Panel open title={title} onClose={onClose}>
        {content}
      </Panel>
    );
  }
  return (
    <Dialog
      open
      wide
      title={title}
      onClose={onClose}
      actions={<Button onClick={onClose}>{texts.back}</Button>}
    >
      {content}
    </Dialog>
  );
}
