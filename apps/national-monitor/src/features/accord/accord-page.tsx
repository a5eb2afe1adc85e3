import type { EditionView } from '@iza/api/accord';
import type { ReactNode } from 'react';
import { Link } from '@iza/ui/parts';
import { Page, useLocation } from '@iza/ui/shell';
import { useFormat, useTexts } from '@iza/ui/texts';
import { PrintButton } from '../plan/filter-bar.tsx';
import { accordTexts } from './texts.ts';

const PLACES = [
  ['', 'overview'],
  ['/vindplaatsen', 'clauses'],
  ['/zoeken', 'search'],
  ['/open-punten', 'openPoints'],
  ['/datums', 'conflicts'],
  ['/verschillen', 'differences'],
  ['/regels', 'rules'],
  ['/partijen', 'signatories'],
] as const;

function AccordNav() {
  const texts = useTexts(accordTexts);
  const [path] = useLocation();
  return (
    <nav className='monitor-kinds iza-no-print' aria-label={texts.nav}>
      <ul>
        {PLACES.map(([place, name]) => (
          <li key={place}>
            <Link
              href={`/akkoord${place}`}
              plain
              aria-current={path === `/akkoord${place}` ? 'page' : undefined}
            >
              {texts.pages[name]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Which edition a page rests on, and whether its text can be read here. */
function EditionLine({ edition }: { edition: EditionView | undefined }) {
  const texts = useTexts(accordTexts);
  const format = useFormat();
  if (!edition) return null;
  const { name, text } = edition;
  return (
    <p className='iza-small iza-quiet accord-edition'>
      {texts.edition(name)}{' '}
      {text === null ? texts.noText : texts.textSince(format.date(text.loadedAt.slice(0, 10)))}
    </p>
  );
}

export type AccordPageProps = {
  title: string;
  lead?: ReactNode;
  above?: ReactNode;
  edition: EditionView | undefined;
  children: ReactNode;
};

/** A page of the agreement: the way to the others, and the edition it rests on. */
export function AccordPage({ title, lead, above, edition, children }: AccordPageProps) {
  const texts = useTexts(accordTexts);
  return (
    <Page title={title} above={above ?? texts.title} lead={lead} actions={<PrintButton />}>
      <AccordNav />
      <EditionLine edition={edition} />
      {children}
    </Page>
  );
}
