import { z } from 'zod';
import type { Actor, GrantRole } from '../access/index.ts';
import {
  capacityNoticeIdSchema,
  isoDateSchema,
  itemIdSchema,
  lineSchema,
  noteSchema,
  ok,
  planIdSchema,
  refuse,
  type RegionId,
  type Result,
} from '../values/index.ts';

/** The ROAZ makes it, with cascade effects, and everyone concerned takes part in it, inhabitants included. */
export const ANALYSIS_CLAUSE = 'C.4.a';

/** The links of the acute chain that the text names; for the ambulance it asks for the consequences. */
export const CHAIN_LINKS = [
  'gp-post',
  'emergency-department',
  'acute-obstetrics',
  'acute-mental-care',
  'intermediate-care',
  'pharmacy',
  'district-nursing',
  'ambulance',
] as const;
export type ChainLink = (typeof CHAIN_LINKS)[number];

/** What the text wants looked at beside the links themselves. */
export const ANALYSIS_TOPICS = [
  'cascade',
  'continuity',
  'planned-care',
  'hospital',
  'costs',
] as const;
export type AnalysisTopic = (typeof ANALYSIS_TOPICS)[number];

export const CONSULTED_KINDS = ['partner', 'inhabitants', 'other'] as const;

const linkFindingSchema = z.strictObject({
  affected: z.boolean().nullable().describe('null: not looked at yet'),
  finding: noteSchema,
});

/** An analysis while it is written: anything may still be open. */
export const impactAnalysisSchema = z
  .strictObject({
    title: lineSchema.describe('Which change in acute supply; may be empty while one types'),
    change: noteSchema.describe('What changes, where and when'),
    plan: planIdSchema.nullable().describe('The plan it is made for; null: none'),
    agreement: itemIdSchema
      .nullable()
      .default(null)
      .describe('The agreement of that plan it is made for; null: none'),
    notice: capacityNoticeIdSchema.nullable().describe('The notice it is made for; null: none'),
    links: z.record(z.enum(CHAIN_LINKS), linkFindingSchema),
    topics: z.record(z.enum(ANALYSIS_TOPICS), noteSchema),
    consulted: z
      .array(
        z.strictObject({
          who: lineSchema.describe('May be empty while one types'),
          kind: z.enum(CONSULTED_KINDS),
          on: isoDateSchema.nullable(),
          said: noteSchema,
        }),
      )
      .max(100),
    outcome: noteSchema,
  })
  .meta({ description: 'Chain impact analysis of a change in acute supply' });
export type ImpactAnalysis = z.infer<typeof impactAnalysisSchema>;

/** @returns an analysis in which nothing was looked at yet */
export function newAnalysis(title: string): ImpactAnalysis {
  const nothing = { affected: null, finding: '' };
  return {
    title,
    change: '',
    plan: null,
    agreement: null,
    notice: null,
    links: Object.fromEntries(
      CHAIN_LINKS.map((link) => [link, nothing]),
    ) as ImpactAnalysis['links'],
    topics: Object.fromEntries(
      ANALYSIS_TOPICS.map((topic) => [topic, '']),
    ) as ImpactAnalysis['topics'],
    consulted: [],
    outcome: '',
  };
}

/** Something that the text asks for and that is not there yet. */
export type AnalysisGap =
  | { readonly in: 'change' | 'partners' | 'inhabitants' | 'outcome' }
  | { readonly in: 'link'; readonly link: ChainLink }
  | { readonly in: 'topic'; readonly topic: AnalysisTopic };

/** @returns what is still open, as a list to work through; it stops nobody @see C.4.a */
export function analysisGaps(analysis: ImpactAnalysis): AnalysisGap[] {
  const { change, links, topics, consulted, outcome } = analysis;
  const without = (kind: (typeof CONSULTED_KINDS)[number]) =>
    !consulted.some((each) => each.kind === kind && each.who.trim() !== '');
  const isOpen = ({ affected, finding }: ImpactAnalysis['links'][ChainLink]) =>
    affected === null || (affected && finding.trim() === '');
  return [
    ...(change.trim() === '' ? [{ in: 'change' } as const] : []),
    ...CHAIN_LINKS.filter((link) => isOpen(links[link])).map(
      (link) => ({ in: 'link', link }) as const,
    ),
    ...ANALYSIS_TOPICS.filter((topic) => topics[topic].trim() === '').map(
      (topic) => ({ in: 'topic', topic }) as const,
    ),
    ...(without('partner') ? [{ in: 'partners' } as const] : []),
    ...(without('inhabitants') ? [{ in: 'inhabitants' } as const] : []),
    ...(outcome.trim() === '' ? [{ in: 'outcome' } as const] : []),
  ];
}

export const ANALYSIS_STATES = ['draft', 'concluded'] as const;
export type AnalysisState = (typeof ANALYSIS_STATES)[number];
export const ANALYSIS_COMMANDS = ['save', 'conclude'] as const;
export type AnalysisCommand = (typeof ANALYSIS_COMMANDS)[number];

const PARTNERS: readonly GrantRole[] = [
  'roaz-chair',
  'roaz-bureau',
  'market-leader',
  'regional-party',
];
const COMMANDERS: Readonly<Record<AnalysisCommand, readonly GrantRole[]>> = {
  save: ['roaz-chair', 'roaz-bureau'],
  conclude: ['roaz-chair'],
};

/** @returns whether the actor reads an analysis: the ROAZ's partners always, the ministry once it is concluded */
export function mayReadAnalysis(actor: Actor, region: RegionId, state: AnalysisState): boolean {
  if (actor.role === 'vws-programme') return state === 'concluded';
  return PARTNERS.includes(actor.role) && actor.regions.includes(region);
}

/** @returns whether the actor writes analyses of the region, or concludes them: the chair's side, and the chair */
export function mayAnalyse(actor: Actor, region: RegionId, command: AnalysisCommand): boolean {
  return COMMANDERS[command].includes(actor.role) && actor.regions.includes(region);
}

export type AnalysisRefusal = 'not-your-move' | 'no-such-move' | 'words-needed';

/** Saves or concludes. @returns where it stands then, or why not: it is concluded once, with an outcome @see C.4.a */
export function moveAnalysis(
  state: AnalysisState,
  command: AnalysisCommand,
  analysis: ImpactAnalysis,
  actor: Actor,
  region: RegionId,
): Result<AnalysisState, AnalysisRefusal> {
  const clause = ANALYSIS_CLAUSE;
  if (!mayAnalyse(actor, region, command)) return refuse('not-your-move', { clause });
  if (state === 'concluded') return refuse('no-such-move', { clause });
  if (command === 'save') return ok('draft');
  if (analysis.outcome.trim() === '') return refuse('words-needed', { clause, path: ['outcome'] });
  return ok('concluded');
}
