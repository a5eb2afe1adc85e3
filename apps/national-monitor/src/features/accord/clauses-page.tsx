import type { ClauseName } from '@iza/api/accord';
import { TextField } from '@iza/ui/forms';
import { Loaded } from '@iza/ui/app';
import { EmptyState, Link } from '@iza/ui/parts';
import { useTexts } from '@iza/ui/texts';
import { findsIn } from '../../find.ts';
import { FilterBar } from '../plan/filter-bar.tsx';
import { AccordPage } from './accord-page.tsx';
import { accordTexts } from './texts.ts';
import { useClauses, useOverview, useTyped } from './use-accord.ts';

function ClauseLine({ clause: { key, title } }: { clause: ClauseName }) {
  return (
    <Link href={`/akkoord/${key}`}>
      {key}
      {title !== null && ` ${title}`}
    </Link>
  );
}

/** A chapter or annex that opens onto its parts, each as deep as its number says. */
function Chapter({ root, parts }: { root: ClauseName; parts: readonly ClauseName[] }) {
  return (
    <li>
      <details>
        <summary>
          <strong>{root.key}</strong> {root.title}
        </summary>
        <ul className='accord-tree'>
          {[root, ...parts].map((clause) => (
            <li key={clause.key} data-depth={Math.min(4, clause.key.split('.').length - 1)}>
              <ClauseLine clause={clause} />
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

function Found({ clauses }: { clauses: readonly ClauseName[] }) {
  const texts = useTexts(accordTexts);
  if (clauses.length === 0)
    return <EmptyState title={texts.noneFit}>{texts.noneFitHint}</EmptyState>;
  return (
    <ul className='accord-tree'>
      {clauses.map((clause) => (
        <li key={clause.key}>
          <ClauseLine clause={clause} />
        </li>
      ))}
    </ul>
  );
}

/** Every chapter, annex, paragraph and point. */
export function ClausesPage() {
  const texts = useTexts(accordTexts);
  const overview = useOverview();
  const query = useClauses();
  const [typed, setTyped] = useTyped();
  return (
    <AccordPage
      title={texts.pages.clauses}
      lead={texts.leads.clauses}
      edition={overview.data?.edition}
    >
      <FilterBar
        label={texts.filter}
        active={typed === '' ? [] : [typed]}
        onClear={() => setTyped('')}
      >
        <TextField label={texts.narrowClauses} type='search' value={typed} onChange={setTyped} />
      </FilterBar>
      <Loaded query={query}>
        {(clauses) =>
          typed.trim() === '' ? (
            <ul className='accord-chapters'>
              {clauses
                .filter(({ parent }) => parent === null)
                .map((root) => (
                  <Chapter
                    key={root.key}
                    root={root}
                    parts={clauses.filter(({ key }) => key.startsWith(`${root.key}.`))}
                  />
                ))}
            </ul>
          ) : (
            <Found
              clauses={clauses.filter(({ key, title }) => findsIn(typed, [key, title ?? '']))}
            />
          )
        }
      </Loaded>
    </AccordPage>
  );
}
