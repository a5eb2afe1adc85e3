import type { ClauseView, PassageView } from '@iza/api/accord';
import { useId } from 'react';
import { seesTheCountry } from '../app/own-apps.ts';
import { useActing } from '../app/session-context.tsx';
import { Link } from '../parts/link.tsx';
import { Notice } from '../parts/notice.tsx';
import { useShell } from '../shell/app-context.tsx';
import { useTexts } from '../texts/language.tsx';
import { ClauseLink } from './clause-link.tsx';
import { paragraphsOf } from './paragraphs.ts';
import { clauseTexts } from './texts.ts';

type Go = ((clause: string) => void) | undefined;

/** A clause by number, going there within what is open; beside the page it is a link like any other. */
function Place({ clause, onGo, children }: { clause: string; onGo: Go; children: string }) {
  if (!onGo) return <ClauseLink clause={clause}>{children}</ClauseLink>;
  return (
    <button type='button' className='iza-clause nl-link' onClick={() => onGo(clause)}>
      {children}
    </button>
  );
}

/** The lines of one run, as paragraphs; the first carries its line number. */
function Passage({ passage, within }: { passage: PassageView; within: string }) {
  const { clause, firstLine, text } = passage;
  const depth = Math.min(3, (clause?.split('.').length ?? 1) - within.split('.').length);
  return (
    <div className='iza-passage' data-depth={Math.max(0, depth)} id={`r${firstLine}`}>
      <span className='iza-passage__line' aria-hidden='true'>
        {firstLine}
      </span>
      <div>
        {paragraphsOf(text).map(({ at, words }) => (
          <p key={at}>{words}</p>
        ))}
      </div>
    </div>
  );
}

/** What a clause says, with that of its parts; or that the text is not there. */
export function ClauseText({ view }: { view: ClauseView }) {
  const texts = useTexts(clauseTexts);
  const { edition, clause, passages } = view;
  if (edition.text === null) return <Notice title={texts.notLoadedTitle}>{texts.notLoaded}</Notice>;
  if (passages.length === 0) return <p className='iza-quiet'>{texts.emptyText}</p>;
  return (
    <div className='iza-passages' lang='nl'>
      {passages.map((passage) => (
        <Passage key={passage.firstLine} passage={passage} within={clause.key} />
      ))}
    </div>
  );
}

/** Where the print misleads: numbers used twice, references that lead nowhere. */
export function Oddities({ view, onGo }: { view: ClauseView; onGo?: Go }) {
  const texts = useTexts(clauseTexts);
  if (view.oddities.length === 0) return null;
  const words = (oddity: ClauseView['oddities'][number]) => {
    if (oddity.kind === 'startsLate') return texts.startsLate;
    if (oddity.kind === 'usedTwice')
      return oddity.first === null ? texts.usedTwiceAlone : texts.usedTwice(oddity.first);
    return texts.broken[oddity.kind](oddity.printed);
  };
  return (
    <ul className='iza-oddities'>
      {view.oddities.map((oddity) => (
        <li key={words(oddity)}>
          {words(oddity)}
          {'likely' in oddity && oddity.likely !== null && (
            <>
              {' '}
              {texts.likely}{' '}
              <Place clause={oddity.likely} onGo={onGo}>
                {oddity.likely}
              </Place>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

const AT_ONCE = 5;
const KINDS = ['action', 'commitment', 'rule', 'norm', 'outcome', 'openPoint'] as const;

type Resting = ClauseView['resting'][number];

function RestingItem({ record, own, onGo }: { record: Resting; own: string; onGo: Go }) {
  const { role } = useActing();
  const outside = useShell().app !== 'monitor';
  const followed = record.what === 'action' || record.what === 'commitment';
  return (
    <li>
      {followed && seesTheCountry(role) ? (
        <Link href={`${outside ? '/monitor' : ''}/uitwerkpunten/${record.id}`} outside={outside}>
          {record.subject}
        </Link>
      ) : (
        record.subject
      )}
      {record.printed !== null && <span className='iza-quiet'> · {record.printed}</span>}
      {record.clause !== own && (
        <>
          {' '}
          <span className='iza-small'>
            <Place clause={record.clause} onGo={onGo}>
              {record.clause}
            </Place>
          </span>
        </>
      )}
    </li>
  );
}

/** The records of ours that rest on a clause or on one of its parts, by kind. */
export function RestingRecords({
  view,
  onGo,
  heading: Heading = 'h3',
}: {
  view: ClauseView;
  onGo?: Go;
  heading?: 'h2' | 'h3';
}) {
  const texts = useTexts(clauseTexts);
  const heading = useId();
  if (view.resting.length === 0) return null;
  const groups = KINDS.map((kind) => ({
    kind,
    records: view.resting.filter(({ what }) => what === kind),
  })).filter(({ records }) => records.length > 0);
  const items = (records: readonly Resting[]) => (
    <ul className='iza-resting__list'>
      {records.map((record) => (
        <RestingItem key={record.id} record={record} own={view.clause.key} onGo={onGo} />
      ))}
    </ul>
  );
  return (
    <section className='iza-resting iza-stack iza-stack--tight' aria-labelledby={heading}>
      <Heading id={heading}>{texts.resting}</Heading>
      {groups.map(({ kind, records }) => (
        <div key={kind}>
          <p className='iza-resting__kind'>
            {texts.kinds[kind]} <span className='iza-quiet'>({records.length})</span>
          </p>
          {items(records.slice(0, AT_ONCE))}
          {records.length > AT_ONCE && (
            <details>
              <summary>{texts.more(records.length - AT_ONCE)}</summary>
              {items(records.slice(AT_ONCE))}
            </details>
          )}
        </div>
      ))}
    </section>
  );
}
