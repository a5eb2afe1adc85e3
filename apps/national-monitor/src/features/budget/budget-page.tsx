import type { BudgetView } from '@iza/api/budget';
import { sectorCodeSchema } from '@iza/domain/accord';
import { useQuery } from '@tanstack/react-query';
import { Loaded } from '@iza/ui/app';
import { CheckboxField, SelectField } from '@iza/ui/forms';
import { Link } from '@iza/ui/parts';
import { NotFoundPage, Page, useSearchParams } from '@iza/ui/shell';
import { useTexts } from '@iza/ui/texts';
import { useTRPC } from '@iza/ui/trpc';
import { withSettings } from '../../address.ts';
import { PrintButton } from '../plan/filter-bar.tsx';
import {
  BUILD_UP_YEARS,
  budgetSettings,
  EDITIONS,
  partOf,
  PARTS,
  pathOf,
  UNITS,
  type BudgetSettings,
  type EditionChoice,
  type Part,
} from './address.ts';
import { BuildUpPart } from './build-up-part.tsx';
import { DifferencesPart } from './differences-part.tsx';
import { FigurePanel } from './figure-panel.tsx';
import { FrameworksPart, GrowthPart, type PartProps } from './frameworks-parts.tsx';
import { FundsPart } from './funds-part.tsx';
import { RulesPart } from './rules-part.tsx';
import { SavingsPart } from './savings-part.tsx';
import { budgetTexts } from './texts.ts';

const SCREENS: Record<Part, (props: PartProps) => React.ReactNode> = {
  kaders: FrameworksPart,
  groei: GrowthPart,
  opbouw: BuildUpPart,
  besparingen: SavingsPart,
  middelen: FundsPart,
  regels: RulesPart,
  verschillen: DifferencesPart,
};
/** Parts of which the signed text is known too. */
const IN_BOTH: readonly Part[] = ['kaders', 'groei', 'middelen'];
/** Tables below whose totals the sum of the parts can stand. */
const WITH_SUMS: readonly Part[] = ['kaders', 'opbouw', 'besparingen'];

type Set = (changes: Record<string, string | undefined>) => void;

function PartChoice({ chosen }: { chosen: Part }) {
  const texts = useTexts(budgetTexts);
  const [params] = useSearchParams();
  const kept = (part: Part) =>
    `${pathOf(part)}${withSettings(new URLSearchParams([...params].filter(([name]) => ['uitgave', 'eenheid', 'sector', 'jaar'].includes(name))), {})}`;
  return (
    <nav className='monitor-kinds iza-no-print' aria-label={texts.partsLabel}>
      <ul>
        {PARTS.map((part) => (
          <li key={part}>
            <Link plain href={kept(part)} current={part === chosen ? 'page' : undefined}>
              {texts.parts[part]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What can be chosen on a part: only what changes something there. */
function ViewChoice({ part, settings, set }: { part: Part; settings: BudgetSettings; set: Set }) {
  const texts = useTexts(budgetTexts);
  return (
    <div className='monitor-filters iza-no-print' role='group' aria-label={texts.view}>
      {IN_BOTH.includes(part) && (
        <SelectField
          label={texts.edition}
          value={settings.edition}
          empty={null}
          options={EDITIONS.map((value) => ({ value, label: texts.editions[value] }))}
          onChange={(uitgave) => set({ uitgave, cel: undefined })}
        />
      )}
      {part === 'opbouw' && (
        <>
          <SelectField
            label={texts.sector}
            value={settings.sector}
            empty={null}
            options={sectorCodeSchema.options.map((value) => ({
              value,
              label: texts.sectors[value],
            }))}
            onChange={(sector) => set({ sector, cel: undefined })}
          />
          <SelectField
            label={texts.year}
            value={settings.year}
            empty={null}
            options={BUILD_UP_YEARS.map((value) => ({ value, label: value }))}
            onChange={(jaar) => set({ jaar })}
          />
        </>
      )}
      {part !== 'groei' && (
        <SelectField
          label={texts.unit}
          value={settings.unit}
          empty={null}
          options={UNITS.map((value) => ({ value, label: texts.units[value] }))}
          onChange={(eenheid) => set({ eenheid: eenheid === 'mln' ? undefined : eenheid })}
        />
      )}
      {WITH_SUMS.includes(part) && (
        <CheckboxField
          label={texts.sums}
          checked={settings.sums}
          onChange={(sums) => set({ optelling: sums ? undefined : 'nee' })}
        />
      )}
    </div>
  );
}

const CODES: Record<Exclude<EditionChoice, 'naast-elkaar'>, string> = {
  ondertekend: 'signed-2022',
  concept: 'concept-2022',
};

/** Which edition one is looking at, and how much of it is known. */
function EditionLine({
  view,
  part,
  edition,
}: {
  view: BudgetView;
  part: Part;
  edition: EditionChoice;
}) {
  const texts = useTexts(budgetTexts);
  if (part === 'opbouw' || part === 'besparingen')
    return <p className='iza-quiet iza-prose'>{texts.onlyConcept}</p>;
  if (part === 'regels' || part === 'verschillen')
    return <p className='iza-quiet iza-prose'>{texts.perRow}</p>;
  if (edition === 'naast-elkaar')
    return <p className='iza-quiet iza-prose'>{texts.bothEditions}</p>;
  const shown = view.editions.find(({ code }) => code === CODES[edition]);
  return shown ? (
    <p className='iza-quiet iza-prose'>{texts.shownEdition(shown.name, shown.covers)}</p>
  ) : null;
}

/** The money of the agreement to look into; part, edition, sector, unit and figure stand in the address. */
export function BudgetPage({ part: name }: { part: string | undefined }) {
  const trpc = useTRPC();
  const texts = useTexts(budgetTexts);
  const [params, setParams] = useSearchParams();
  const query = useQuery({ ...trpc.budget.frameworks.queryOptions(), staleTime: Infinity });
  const part = partOf(name);
  if (part === undefined) return <NotFoundPage />;
  const settings = budgetSettings(params);
  const set: Set = (changes) =>
    setParams((before) => new URLSearchParams(withSettings(before, changes)), { replace: true });
  const Screen = SCREENS[part];
  return (
    <Page
      title={texts.parts[part]}
      above={texts.title}
      lead={part === 'kaders' ? texts.lead : undefined}
      actions={<PrintButton />}
    >
      <PartChoice chosen={part} />
      <ViewChoice part={part} settings={settings} set={set} />
      <Loaded query={query} lines={12}>
        {(view) => (
          <div className='iza-stack iza-stack--loose'>
            <EditionLine view={view} part={part} edition={settings.edition} />
            <Screen view={view} settings={settings} />
            <FigurePanel
              view={view}
              figure={settings.figure}
              unit={settings.unit}
              onClose={() => set({ cel: undefined })}
            />
          </div>
        )}
      </Loaded>
    </Page>
  );
}
