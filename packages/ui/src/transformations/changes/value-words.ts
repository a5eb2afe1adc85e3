import type { ChangedList, PartChange } from '@iza/domain/transformation';
import type { Deadline, Field, PartyRef } from '@iza/domain/values';
import { usePlanWords } from '../../plan/words/use-plan-words.tsx';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { useLinkOptions, type PlainLink } from '../links/use-link-options.ts';
import { transformationTexts } from '../texts.ts';
import { writingTexts } from '../writing/texts.ts';
import { usePeriodWords } from '../writing/fields.tsx';
import { changesTexts } from './texts.ts';

type Words = (value: never) => string;
/** The fields of one part by name: what each is called, and how its value reads. */
export type FieldNames = Readonly<Record<string, readonly [label: string, words?: Words]>>;

const isOpen = (value: unknown): value is Extract<Field<unknown>, { open: string }> =>
  typeof value === 'object' && value !== null && 'open' in value;

/** @returns how a value of a field reads; what is open says how, with the words that stand there */
export function useValueWords(): (value: unknown, words: Words | undefined) => string {
  const plan = usePlanWords();
  const { empty } = useTexts(changesTexts);
  return (value, words) => {
    const read = (bare: unknown): string => (words ? words(bare as never) : String(bare));
    if (value === undefined || value === null) return '';
    if (isOpen(value)) {
      const printed = value.printed === undefined ? '' : `“${value.printed}” `;
      return `${printed}${plan.openness(value)}`;
    }
    if (typeof value === 'object' && 'known' in value) return read(value.known);
    if (Array.isArray(value))
      return value.length === 0 ? empty : value.map(read).join(words ? '\n' : ', ');
    return read(value);
  };
}

/** @returns how a key of a catalogue reads; what is not in it reads as it is */
function named(names: Readonly<Record<string, string>>): Words {
  return ((key: string) => names[key] ?? key) as Words;
}

/** What the fields of every part of a plan are called, and how their values read. */
export function useFieldNames(
  nameOf: (part: string) => string,
): Readonly<
  Record<ChangedList | 'about' | 'impact' | 'application' | 'self-assessment', FieldNames>
> {
  const short = useTexts(transformationTexts);
  const texts = useTexts(writingTexts);
  const plan = usePlanWords();
  const format = useFormat();
  const period = usePeriodWords() as Words;
  const links = useTexts(changesTexts).links;
  const { results, case: lines, impact, application, self } = texts;
  const party = ((ref: PartyRef) => plan.party(ref)) as Words;
  const euro = ((amount: number) => format.euro(amount as never)) as Words;
  const when = ((deadline: Deadline) => plan.deadline(deadline)) as Words;
  const sector = named(texts.sectors);
  const part = ((id: string) => nameOf(id)) as Words;
  const passage = (({
    section,
    part: at,
  }: {
    section: keyof typeof texts.sections;
    part: string;
  }) =>
    at === null ? texts.sections[section] : `${texts.sections[section]}: ${nameOf(at)}`) as Words;
  const sideEffect = (({ what, bornBy }: { what: string; bornBy: Field<PartyRef> }) =>
    'known' in bornBy ? `${what} (${plan.party(bornBy.known)})` : what) as Words;
  const aspect = (({ aspect: key, how }: { aspect: keyof typeof short.aspectNames; how: string }) =>
    `${short.aspectNames[key]}: ${how}`) as Words;
  const area = (({ label }: { label: string }) => label) as Words;
  const options = useLinkOptions();
  const chosen = (name: PlainLink): Words =>
    named(Object.fromEntries(options[name].map(({ value, label }) => [value, label])));
  const counted = (() => links.one) as Words;
  return {
    about: {
      name: [short.name],
      goals: [short.goals],
      contact: [short.contact],
      scale: [short.scale, named(short.scales)],
      area: [short.area, area],
      regions: [short.regions, chosen('regions')],
      otherParties: [links.otherParties, party],
      themes: [links.themes, chosen('themes')],
      sectors: [links.sectors, sector],
      targetGroups: [links.targetGroups, chosen('targetGroups')],
      agreements: [links.agreements, counted],
      actions: [links.actions, chosen('actions')],
      indicators: [links.indicators, chosen('indicators')],
      aspects: [short.aspects, aspect],
      inLine: [short.inLine],
      urgency: [short.urgency],
      alignmentNeeded: [short.alignmentNeeded],
    },
    results: {
      what: [results.what],
      chain: [results.chain, named(results.chains)],
      owner: [results.owner, party],
      indicator: [results.indicator],
      baseline: [results.baseline],
      aim: [results.aim],
      when: [results.when, when],
      leadsTo: [results.leadsTo, part],
      sideEffects: [results.sideEffects, sideEffect],
    },
    lines: {
      what: [lines.what],
      kind: [lines.kind, named(lines.kinds)],
      often: [lines.often, named(lines.oftens)],
      period: [lines.period, period],
      sector: [texts.sector, sector],
      payer: [lines.payer, party],
      beneficiary: [lines.beneficiary, party],
      priceYear: [lines.priceYear],
      scenario: [lines.scenario],
      amount: [lines.amount, euro],
      sameAs: [links.sameAs, part],
    },
    stated: {
      label: [lines.newStated],
      of: [lines.statedOf, named(lines.statedOfs)],
      scenario: [lines.scenario],
      amount: [lines.statedAmount, euro],
    },
    impact: {
      patients: [impact.patients],
      providers: [impact.providers],
      chain: [impact.chain],
      context: [impact.context],
      organisation: [impact.organisation],
      alignment: [impact.alignment],
      sustainability: [impact.sustainability],
      procedure: [impact.procedure, named(impact.procedures)],
      statement: [impact.statement],
    },
    steps: {
      what: [impact.step],
      responsible: [impact.responsible, party],
      when: [impact.when, when],
    },
    milestones: {
      title: [application.title],
      kind: [application.kind, named(application.kinds)],
      when: [application.when, when],
      evidence: [application.evidence],
      amount: [application.amount, euro],
    },
    asks: {
      year: [application.year],
      sector: [texts.sector, sector],
      party: [application.party, party],
      route: [application.route, named(application.routes)],
      amount: [application.amount, euro],
      cost: [application.cost, part],
    },
    application: { notWithout: [application.notWithout] },
    answers: {
      meets: [links.meets, named(self.meets)],
      passages: [self.passages, passage],
      explanation: [self.explanation],
    },
    'self-assessment': {},
  };
}

/** @returns the fields of the part that a change is about */
export function fieldsOf(
  { section, list }: PartChange,
  names: ReturnType<typeof useFieldNames>,
): FieldNames {
  if (list !== null) return names[list];
  return section === 'results' || section === 'case' ? {} : names[section];
}
