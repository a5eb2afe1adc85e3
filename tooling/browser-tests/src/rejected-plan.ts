import { apiClient, newKey, type ApiClient } from './api-client.ts';

/** Who stands on which side of the plan. */
export const SIDES = {
  lead: 'Bestuurder Isala',
  partner: 'Directeur Ambulance IJsselland',
  first: 'Regiomanager Zilveren Kruis',
  second: 'Regiomanager Menzis',
} as const;
type Side = keyof typeof SIDES;
export type PlanDesks = Readonly<Record<Side, ApiClient>> & { readonly plan: string };

const said = (known: unknown) => ({ known });
const open = { open: 'leftOpen' };
const partId = (n: number) => `018d0000-0000-7000-8010-${String(n).padStart(12, '0')}`;

type Opened = {
  readonly contentRevision: number;
  readonly asked: readonly string[];
  readonly framework: { readonly conditions: readonly { readonly key: string }[] };
  readonly pending: readonly { readonly step: string }[];
  readonly sections: Readonly<Record<string, { readonly revision: number }>>;
  readonly verdicts: readonly { readonly mine: boolean; readonly revision: number }[];
  readonly own: readonly { readonly revision: number }[];
};
const opened = (desk: ApiClient, plan: string) =>
  desk.query('transformation.open', { plan }) as Promise<Opened>;

/** Does something on the plan. @throws when it is refused */
async function write(
  desk: ApiClient,
  procedure: string,
  plan: string,
  given: object,
): Promise<unknown> {
  const input = { key: newKey(), plan, ...given };
  const answer = (await desk.mutate(`transformation.${procedure}`, input)) as { kind: string };
  if (answer.kind !== 'saved') throw new Error(`${procedure}: ${JSON.stringify(answer)}`);
  return answer;
}

/** Asks for a step on the plan as it stands; `signer` signs it after that. */
export async function step(
  { plan, ...desks }: PlanDesks,
  side: Side,
  command: object,
  signer?: Side,
): Promise<void> {
  const { contentRevision } = await opened(desks[side], plan);
  await write(desks[side], 'askStep', plan, { contentRevision, command });
  if (!signer) return;
  const [pending] = (await opened(desks[signer], plan)).pending;
  await write(desks[signer], 'signStep', plan, { step: pending?.step });
}

/** Both applicants agree with the plan as it stands. */
export async function consent({ plan, lead, partner }: PlanDesks): Promise<void> {
  const { contentRevision: revision } = await opened(lead, plan);
  for (const desk of [lead, partner]) await write(desk, 'consent', plan, { revision });
}

/** A market leader finds every condition met but one, and shares that. */
export async function judge(
  { plan, ...desks }: PlanDesks,
  side: 'first' | 'second',
  missed?: { readonly condition: string; readonly why: string },
): Promise<void> {
  const desk = desks[side];
  const { framework, verdicts } = await opened(desk, plan);
  const conditions = framework.conditions.map(({ key: condition }) => {
    const isMissed = missed?.condition === condition;
    return {
      condition,
      meets: isMissed ? 'not-met' : 'met',
      motivation: isMissed ? missed.why : null,
    };
  });
  const base = verdicts.find(({ mine }) => mine)?.revision ?? 0;
  await write(desk, 'saveVerdict', plan, { base, verdict: { conditions } });
  await write(desk, 'shareVerdict', plan, {});
}

/** Saves one section over what stands there. */
export async function save(
  { plan, lead }: Pick<PlanDesks, 'plan' | 'lead'>,
  section: string,
  content: object,
): Promise<void> {
  const { sections } = await opened(lead, plan);
  const base = sections[section]?.revision ?? 0;
  await write(lead, 'save', plan, { base, section: { section, content } });
}

/** A line of the business case; what is not given is open. */
const caseLine = (n: number, what: string, given: object = {}) => ({
  id: partId(n),
  what,
  kind: 'cost',
  often: open,
  period: open,
  sector: open,
  payer: open,
  beneficiary: open,
  priceYear: open,
  scenario: null,
  amount: open,
  sameAs: null,
  ...given,
});

/** A result; what is not given is open. */
export const result = (n: number, what: string, given: object = {}) => ({
  id: partId(n),
  what,
  chain: open,
  owner: open,
  indicator: open,
  baseline: open,
  aim: open,
  when: open,
  leadsTo: [],
  sideEffects: [],
  ...given,
});

const about = (name: string) => ({
  name,
  goals: said('Minder ritten naar de spoedeisende hulp'),
  contact: said('Bureau acute zorg'),
  scale: said('regional'),
  area: said({ label: 'Zwolle', municipalities: said(['GM0193']) }),
  regions: [],
  otherParties: [],
  themes: [],
  sectors: ['msz'],
  targetGroups: [],
  agreements: [],
  actions: [],
  indicators: [],
  aspects: [{ aspect: 'use-of-care', how: 'Minder bezoeken' }],
  inLine: said('Het volgt het ROAZ-plan'),
  urgency: said('Alle partners zien dit'),
  alignmentNeeded: said('Anders werkt het niet'),
});

const impact = {
  patients: said('Sneller de juiste zorg'),
  providers: said('Andere roosters'),
  chain: said('Minder druk'),
  context: said('Past bij het akkoord'),
  steps: [],
  organisation: said('Een stuurgroep'),
  alignment: said('Alle partners doen mee'),
  sustainability: open,
  competition: { procedure: said('self-assessment'), statement: said('Getoetst') },
};

/** An idea of two parties, whole enough to be offered. */
export async function aWrittenPlan(url: string, name: string): Promise<PlanDesks> {
  const clients = Object.values(SIDES).map((person) => apiClient(url, person));
  const [lead, partner, first, second] = (await Promise.all(clients)) as [
    ApiClient,
    ApiClient,
    ApiClient,
    ApiClient,
  ];
  const begun = { key: newKey(), name, regions: ['roaz-zwolle'] };
  const { plan } = (await lead.mutate('transformation.begin', begun)) as { plan: string };
  const desks = { plan, lead, partner, first, second };
  await write(lead, 'setApplicants', plan, {
    applicants: ['isala', 'ambulance-ijsselland'].map((party, n) => ({ party, lead: n === 0 })),
  });
  await save(desks, 'about', about(name));
  await save(desks, 'results', { results: [result(1, 'Minder ritten')] });
  const amount = said(120_000_000);
  await save(desks, 'case', {
    lines: [caseLine(2, 'Inrichting centrale', { amount })],
    stated: [],
  });
  await save(desks, 'impact', impact);
  return desks;
}

/** A written plan with a tariff of one applicant's own, before its leaders for the quick check. */
async function anOfferedPlan(url: string, name: string): Promise<PlanDesks> {
  const desks = await aWrittenPlan(url, name);
  const tariff = caseLine(9, 'Tarief per rit', { amount: said(12_345_00) });
  const own = { base: 0, content: { lines: [tariff] }, shared: false };
  await write(desks.partner, 'saveOwnLines', desks.plan, own);
  await consent(desks);
  await step(desks, 'lead', { command: 'offer-quick-check', changes: null });
  return desks;
}

/** A plan that its leaders turned down in the quick check, since one of them finds a condition not met. */
export async function aRejectedPlan(url: string, name: string): Promise<PlanDesks> {
  const desks = await anOfferedPlan(url, name);
  await judge(desks, 'first');
  await judge(desks, 'second', { condition: 'shared-urgency', why: 'De huisartsen ontbreken' });
  const verdict = {
    outcome: 'negative',
    missed: ['shared-urgency'],
    reasons: 'Betrek de huisartsen erbij',
  };
  await step(desks, 'first', { command: 'decide-quick-check', verdict }, 'second');
  return desks;
}

/** Each leader finds every condition met, and shares that. */
async function bothJudge(desks: PlanDesks): Promise<void> {
  for (const side of ['first', 'second'] as const) await judge(desks, side);
}

/** Brings a plan that is offered for its quick check before its leaders for the assessment itself. */
async function toAssessment(desks: PlanDesks): Promise<void> {
  const positive = { command: 'decide-quick-check', verdict: { outcome: 'positive' } };
  await bothJudge(desks);
  await step(desks, 'first', positive, 'second');
  const { asked } = await opened(desks.lead, desks.plan);
  const answers = asked.map((condition) => ({
    condition,
    meets: 'yes',
    passages: [],
    explanation: null,
  }));
  await save(desks, 'self-assessment', { answers });
  await consent(desks);
  await step(desks, 'lead', { command: 'submit', changes: 'Uitgewerkt' });
  await step(desks, 'first', { command: 'begin-assessment' });
}

/** A plan under assessment, of which nobody said anything yet. */
export async function anAssessedPlan(url: string, name: string): Promise<PlanDesks> {
  const desks = await anOfferedPlan(url, name);
  await toAssessment(desks);
  return desks;
}

/** Brings a plan that is offered for its quick check to the intended decision to approve it. */
export async function toIntendedApproval(desks: PlanDesks): Promise<void> {
  await toAssessment(desks);
  await bothJudge(desks);
  const approved = { command: 'intend', verdict: { outcome: 'approved', conditions: null } };
  await step(desks, 'first', approved, 'second');
}
