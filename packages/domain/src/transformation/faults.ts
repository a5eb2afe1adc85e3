import type { AssessmentFramework } from '../accord/assessment-framework.ts';
import { addDays } from '../notification/working-day.ts';
import {
  isGap,
  knownOf,
  knownOnes,
  sumCents,
  type IsoDate,
  type Refusal,
} from '../values/index.ts';
import { askedBy, type Application } from './application.ts';
import type { Applicant, TransformationContent } from './content.ts';
import { resultsInCircle } from './results.ts';

/** What a step asks of the content; every fault names where it is. */
export type ContentFault =
  | 'left-open'
  | 'no-lead-applicant'
  | 'several-lead-applicants'
  | 'no-consent'
  | 'too-few-aspects'
  | 'no-results'
  | 'result-leads-to-itself'
  | 'result-beyond-five-years'
  | 'no-case-lines'
  | 'condition-unanswered'
  | 'exception-unexplained'
  | 'no-milestones'
  | 'milestones-unlike-application'
  | 'cost-named-twice'
  | 'unknown-case-line';

/** What the content is held against. */
export type ContentFacts = {
  readonly content: TransformationContent;
  readonly contentRevision: number;
  readonly applicants: readonly Applicant[];
  readonly framework: AssessmentFramework;
  readonly today: IsoDate;
};

type Fault = Refusal<ContentFault>;
type MaybeField = { readonly known: unknown } | { readonly open: string };

function openFaults(
  path: readonly (string | number)[],
  fields: Readonly<Record<string, MaybeField>>,
  clause?: string,
): Fault[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    knownOf(field) === undefined
      ? [{ code: 'left-open' as const, path: [...path, name], ...(clause ? { clause } : {}) }]
      : [],
  );
}

function applicantFaults({ applicants, contentRevision }: ContentFacts): Fault[] {
  const leads = applicants.filter(({ lead }) => lead).length;
  const missing = applicants.filter(({ consent }) => consent?.revision !== contentRevision);
  return [
    ...(leads === 0 ? [{ code: 'no-lead-applicant' } as const] : []),
    ...(leads > 1 ? [{ code: 'several-lead-applicants' } as const] : []),
    ...missing.map(({ party }) => ({
      code: 'no-consent' as const,
      clause: 'J.2.b',
      path: ['applicants', party],
      detail: { party },
    })),
  ];
}

function aboutFaults(facts: ContentFacts): Fault[] {
  const { goals, contact, scale, area, inLine, urgency, alignmentNeeded, aspects } =
    facts.content.about;
  const { impactAspects } = facts.framework;
  return [
    ...openFaults(['about'], { goals, contact, scale, area }, 'J.2.b'),
    ...openFaults(['about'], { inLine }, 'J.2.b'),
    ...openFaults(['about'], { urgency }, 'J.2.e.2'),
    ...openFaults(['about'], { alignmentNeeded }, 'J.2.d'),
    ...(aspects.length < impactAspects
      ? [
          {
            code: 'too-few-aspects' as const,
            clause: 'J.2.a',
            path: ['about', 'aspects'],
            detail: { count: impactAspects },
          },
        ]
      : []),
  ];
}

/** @returns every reason why a plan cannot be offered for the quick check, at once */
export function quickCheckFaults(facts: ContentFacts): Fault[] {
  return [...applicantFaults(facts), ...aboutFaults(facts)];
}

const FIVE_YEARS = 5;

/** Five years from a day; the 29th of February counts as the 28th. */
function fiveYearsOn(today: IsoDate): IsoDate {
  const year = String(Number(today.slice(0, 4)) + FIVE_YEARS);
  const rest = today.slice(4) === '-02-29' ? '-02-28' : today.slice(4);
  return addDays(`${year}${rest}` as IsoDate, 0);
}

function resultFaults({ content, today }: ContentFacts): Fault[] {
  const { results } = content.results;
  const last = fiveYearsOn(today);
  const late = results.filter(({ when }) => {
    const deadline = knownOf(when);
    return deadline !== undefined && 'on' in deadline && deadline.on > last;
  });
  const at = (id: string) => ['results', results.findIndex((result) => result.id === id)];
  return [
    ...(results.length === 0
      ? [{ code: 'no-results' as const, clause: 'J.2.e.4', path: ['results'] }]
      : []),
    ...resultsInCircle(content.results).map(({ id }) => ({
      code: 'result-leads-to-itself' as const,
      path: at(id),
    })),
    ...late.map(({ id }) => ({
      code: 'result-beyond-five-years' as const,
      clause: 'J.2.e.7',
      path: at(id),
    })),
  ];
}

function milestoneFaults({ milestones, asks }: Application): Fault[] {
  if (asks.length === 0) return [];
  const open = milestones.flatMap(({ kind, when, evidence, amount }, index) =>
    openFaults(['application', 'milestones', index], { kind, when, evidence, amount }, '4.2.3'),
  );
  const promised = sumCents(knownOnes(milestones.map(({ amount }) => amount)));
  const asked = askedBy({ asks });
  const differ = open.length === 0 && promised !== asked;
  return [
    ...(milestones.length === 0
      ? [{ code: 'no-milestones' as const, clause: '4.2.3', path: ['application', 'milestones'] }]
      : open),
    ...(differ && milestones.length > 0
      ? [
          {
            code: 'milestones-unlike-application' as const,
            clause: '4.2.3',
            path: ['application'],
            detail: { asked, milestones: promised },
          },
        ]
      : []),
  ];
}

function applicationFaults({ content }: ContentFacts): Fault[] {
  const { asks, notWithout } = content.application;
  if (asks.length === 0) return [];
  const lines = asks.flatMap(({ year, sector, party, route, amount }, index) =>
    openFaults(['application', 'asks', index], { year, sector, party, route, amount }, '4.2.3'),
  );
  const known = new Set<string>(content.case.lines.map(({ id }) => id));
  const costs = asks.flatMap(({ cost }, index) => (cost === null ? [] : [{ cost, index }]));
  const faultAt = (code: 'cost-named-twice' | 'unknown-case-line') => (one: { index: number }) => ({
    code,
    path: ['application', 'asks', one.index, 'cost'],
  });
  return [
    ...openFaults(['application'], { notWithout }, '4.2.3'),
    ...lines,
    ...costs
      .filter(({ cost }, at) => costs.findIndex((one) => one.cost === cost) < at)
      .map(faultAt('cost-named-twice')),
    ...costs.filter(({ cost }) => !known.has(cost)).map(faultAt('unknown-case-line')),
    ...milestoneFaults(content.application),
  ];
}

/** Conditions that are asked of a plan: of the money only when it asks for money, of a situation only when the applicants say it applies. */
export function conditionsAsked({
  framework,
  content,
}: Pick<ContentFacts, 'framework' | 'content'>): AssessmentFramework['conditions'] {
  const money = content.application.asks.length > 0;
  return framework.conditions.filter(
    ({ part }) => part === 'plan' || part === 'quick-check' || (part === 'money' && money),
  );
}

function selfAssessmentFaults(facts: ContentFacts): Fault[] {
  const { answers } = facts.content['self-assessment'];
  return conditionsAsked(facts).flatMap(({ key, clause }): Fault[] => {
    const answer = answers.find(({ condition }) => condition === key);
    const where = { path: ['self-assessment', key], clause: clause ?? 'J.2.f' };
    if (!answer) return [{ code: 'condition-unanswered', ...where, detail: { condition: key } }];
    const silent = answer.meets === 'exception' && answer.explanation === null;
    return silent ? [{ code: 'exception-unexplained', ...where, detail: { condition: key } }] : [];
  });
}

/** @returns every reason why a plan cannot be submitted for assessment, at once; what results leave open is told beside it, and stops nothing */
export function submissionFaults(facts: ContentFacts): Fault[] {
  return [...applicantFaults(facts), ...contentFaults(facts)];
}

/** @returns what the text of a plan lacks that is, or was, submitted: whoever applies */
export function contentFaults(facts: ContentFacts): Fault[] {
  const { patients, providers, chain, context, organisation, alignment, competition } =
    facts.content.impact;
  return [
    ...aboutFaults(facts),
    ...resultFaults(facts),
    ...(facts.content.case.lines.length === 0
      ? [{ code: 'no-case-lines' as const, clause: 'J.2.e.3', path: ['case'] }]
      : []),
    ...openFaults(['impact'], { patients, providers, chain, context }, 'J.2.e.5'),
    ...openFaults(['impact'], { organisation, alignment }, 'J.2.e.6'),
    ...openFaults(['impact', 'competition'], competition, 'J.2.d'),
    ...applicationFaults(facts),
    ...selfAssessmentFaults(facts),
  ];
}

/** What is left open in results and case lines: shown to applicants and market leaders, never a reason to refuse. @see domain: gaps */
export function openPlaces({ results, case: lines }: TransformationContent): number {
  const openIn = (fields: readonly MaybeField[]) => fields.filter(isGap).length;
  return (
    results.results.reduce(
      (sum, { owner, indicator, aim, when }) => sum + openIn([owner, indicator, aim, when]),
      0,
    ) +
    lines.lines.reduce(
      (sum, { amount, payer, beneficiary }) => sum + openIn([amount, payer, beneficiary]),
      0,
    )
  );
}
