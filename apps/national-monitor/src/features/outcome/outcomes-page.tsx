import { useQuery } from '@tanstack/react-query';
import { Loaded } from '@iza/ui/app';
import { Link } from '@iza/ui/parts';
import { NotFoundPage, Page } from '@iza/ui/shell';
import { useTexts } from '@iza/ui/texts';
import { useTRPC } from '@iza/ui/trpc';
import { PrintButton } from '../plan/filter-bar.tsx';
import { CriteriaPart } from './criteria-part.tsx';
import { LabourPart } from './labour-part.tsx';
import { NormsPart } from './norms-part.tsx';
import { outcomeTexts } from './texts.ts';

const PARTS = ['criteria', 'arbeidsmarkt', 'normen'] as const;
type Part = (typeof PARTS)[number];

const pathOf = (part: Part) => (part === 'criteria' ? '/uitkomsten' : `/uitkomsten/${part}`);

function PartChoice({ chosen }: { chosen: Part }) {
  const texts = useTexts(outcomeTexts);
  return (
    <nav className='monitor-kinds iza-no-print' aria-label={texts.partsLabel}>
      <ul>
        {PARTS.map((part) => (
          <li key={part}>
            <Link plain href={pathOf(part)} current={part === chosen ? 'page' : undefined}>
              {texts.parts[part]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Outcomes({ part }: { part: 'criteria' | 'arbeidsmarkt' }) {
  const trpc = useTRPC();
  const query = useQuery({ ...trpc.outcome.all.queryOptions(), staleTime: Infinity });
  return (
    <Loaded query={query} lines={12}>
      {(view) => (part === 'criteria' ? <CriteriaPart view={view} /> : <LabourPart view={view} />)}
    </Loaded>
  );
}

function Norms() {
  const trpc = useTRPC();
  const query = useQuery({ ...trpc.norm.all.queryOptions(), staleTime: Infinity });
  return (
    <Loaded query={query} lines={12}>
      {(norms) => <NormsPart norms={norms} />}
    </Loaded>
  );
}

/** The outcome criteria, the indicators of the labour market, and the norms of the agreement. */
export function OutcomesPage({ part: name }: { part: string | undefined }) {
  const texts = useTexts(outcomeTexts);
  const part = name === undefined ? 'criteria' : PARTS.find((one) => one === name);
  if (part === undefined) return <NotFoundPage />;
  return (
    <Page
      title={texts.parts[part]}
      above={texts.title}
      lead={part === 'criteria' ? texts.lead : texts.leads[part]}
      actions={<PrintButton />}
    >
      <PartChoice chosen={part} />
      <p className='iza-quiet iza-prose'>
        {part === 'normen' ? texts.normsEdition : texts.edition}
      </p>
      {part === 'normen' ? <Norms /> : <Outcomes part={part} />}
    </Page>
  );
}
