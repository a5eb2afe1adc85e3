import type { FundRoute } from '@iza/domain/ledger';
import { newTransformationContent, type SectionContent } from '@iza/domain/transformation';
import { cents, isoDate, municipalityCodeSchema, partyIdSchema } from '@iza/domain/values';
import { apiClient, newKey, newUuid, type ApiClient } from './api-client.ts';
import type { RunningProduct } from './running-product.ts';

/** Everyone that a plan of two parties in Zwolle needs. */
export type Table = {
  readonly lead: ApiClient;
  readonly partner: ApiClient;
  readonly first: ApiClient;
  readonly second: ApiClient;
  readonly ministry: ApiClient;
};

export async function seated(url: string): Promise<Table> {
  const [lead, partner, first, second, ministry] = await Promise.all(
    [
      'Bestuurder Isala',
      'Directeur Ambulance IJsselland',
      'Regiomanager Zilveren Kruis',
      'Regiomanager Menzis',
      'Programmateam VWS',
    ].map((name) => apiClient(url, name)),
  );
  return { lead, partner, first, second, ministry } as Table;
}

/** What a plan asks on a route, for a cost of its own. */
export type Asked = { readonly route: FundRoute; readonly amount: number };

export type PreparedPlan = {
  readonly plan: string;
  readonly cost: string;
  /** The cost that it asks each amount for; the first is `cost`. */
  readonly costs: readonly string[];
  readonly milestones: readonly string[];
};

type Opened = {
  readonly contentRevision: number;
  readonly asked: readonly string[];
  readonly pending: readonly { readonly step: string }[];
  readonly framework: { readonly conditions: readonly { readonly key: string }[] };
};

const said = (known: string) => ({ known });
const OPEN = { open: 'leftOpen' } as const;

/** A whole plan that asks for money for its milestones, a cost line for each route. */
function sectionsOf(
  name: string,
  amounts: readonly number[],
  asked: readonly Asked[],
  prepared: PreparedPlan,
) {
  const empty = newTransformationContent(name);
  const sector = { known: 'msz' } as const;
  const about: SectionContent = {
    section: 'about',
    content: {
      ...empty.about,
      goals: said('Minder ritten naar de spoedeisende hulp'),
      contact: said('Bureau acute zorg'),
      scale: { known: 'regional' },
      area: {
        known: {
          label: 'Zwolle',
          municipalities: { known: [municipalityCodeSchema.parse('GM0193')] },
        },
      },
      sectors: ['msz'],
      aspects: [{ aspect: 'use-of-care', how: 'Minder bezoeken' }],
      inLine: said('Volgt het ROAZ-plan'),
      urgency: said('Gedeeld'),
      alignmentNeeded: said('Alle verzekeraars nodig'),
    },
  };
  const result = {
    id: newUuid() as never,
    what: 'Minder ritten',
    chain: { known: 'outcome' },
    owner: OPEN,
    indicator: OPEN,
    baseline: OPEN,
    aim: OPEN,
    when: OPEN,
    leadsTo: [],
    sideEffects: [],
  } as const;
  const lines = asked.map(({ amount }, at) => ({
    id: prepared.costs[at] as never,
    what: at === 0 ? 'Inrichting' : `Inrichting ${at + 1}`,
    kind: 'cost',
    often: { known: 'one-off' },
    period: { known: { year: 2024 } },
    sector,
    payer: OPEN,
    beneficiary: OPEN,
    priceYear: OPEN,
    scenario: null,
    amount: { known: cents(amount) },
    sameAs: null,
  })) as never;
  const { impact } = empty;
  const words = ['patients', 'providers', 'chain', 'context', 'organisation', 'alignment'] as const;
  return [
    about,
    { section: 'results', content: { results: [result] } },
    { section: 'case', content: { lines, stated: [] } },
    {
      section: 'impact',
      content: {
        ...impact,
        ...Object.fromEntries(words.map((word) => [word, said('Beschreven')])),
        competition: { procedure: { known: 'self-assessment' }, statement: said('Getoetst') },
      },
    },
    {
      section: 'application',
      content: {
        milestones: prepared.milestones.map((id, at) => ({
          id,
          title: `Stap ${at + 1}`,
          kind: { known: 'effort' },
          when: { known: { on: isoDate('2024-12-31') } },
          evidence: said('Verslag'),
          amount: { known: amounts[at] },
        })),
        asks: asked.map(({ route, amount }, at) => ({
          id: newUuid(),
          year: { known: 2024 },
          sector,
          party: { known: { party: partyIdSchema.parse('isala') } },
          route: { known: route },
          amount: { known: cents(amount) },
          cost: prepared.costs[at],
        })),
        notWithout: said('Niet zonder'),
      },
    },
  ];
}

/** Writes through the API. @throws when it was not done */
export async function done(who: ApiClient, procedure: string, input: object): Promise<unknown> {
  const answer = await who.mutate(procedure, { key: newKey(), ...input });
  if ((answer as { kind: string }).kind === 'saved') return answer;
  throw new Error(`${procedure}: ${JSON.stringify(answer)}`);
}

/** Writes a plan and brings it to its approval through the API, the way people would by pressing; time goes by until the term of the other insurers is over. */
export async function anApprovedPlan(
  product: RunningProduct,
  table: Table,
  name: string,
  amounts: readonly number[],
  decidedOn: string,
  asked: readonly Asked[] = [
    { route: 'insurers', amount: amounts.reduce((sum, amount) => sum + amount, 0) },
  ],
): Promise<PreparedPlan> {
  const { lead, partner, first, second } = table;
  const to = (who: ApiClient, procedure: string, input: object) =>
    done(who, `transformation.${procedure}`, input);
  const begun = await to(lead, 'begin', { name, regions: ['roaz-zwolle'] });
  const { plan } = begun as { plan: string };
  const costs = asked.map(() => newUuid());
  const [cost = ''] = costs;
  const prepared = { plan, cost, costs, milestones: amounts.map(() => newUuid()) };
  const opened = async (who: ApiClient) =>
    (await who.query('transformation.open', { plan })) as Opened;
  const ask = async (who: ApiClient, command: object) => {
    const { contentRevision } = await opened(who);
    await to(who, 'askStep', { plan, contentRevision, command });
  };
  const both = async (command: object) => {
    await ask(first, command);
    const [pending] = (await opened(second)).pending;
    await to(second, 'signStep', { plan, step: pending?.step });
  };
  const consent = async () => {
    for (const who of [lead, partner])
      await to(who, 'consent', { plan, revision: (await opened(who)).contentRevision });
  };
  const judge = async () => {
    for (const who of [first, second]) {
      const { conditions } = (await opened(who)).framework;
      const met = { meets: 'met', motivation: null };
      const verdict = { conditions: conditions.map(({ key }) => ({ condition: key, ...met })) };
      await to(who, 'saveVerdict', { plan, base: 0, verdict });
      await to(who, 'shareVerdict', { plan });
    }
  };
  const applicants = [
    { party: 'isala', lead: true },
    { party: 'ambulance-ijsselland', lead: false },
  ];
  await to(lead, 'setApplicants', { plan, applicants });
  for (const section of sectionsOf(name, amounts, asked, prepared))
    await to(lead, 'save', { plan, base: section.section === 'about' ? 1 : 0, section });
  await consent();
  await ask(lead, { command: 'offer-quick-check', changes: null });
  await judge();
  await both({ command: 'decide-quick-check', verdict: { outcome: 'positive' } });
  const yes = { meets: 'yes', passages: [], explanation: null };
  const answers = (await opened(lead)).asked.map((condition) => ({ condition, ...yes }));
  await to(lead, 'save', {
    plan,
    base: 0,
    section: { section: 'self-assessment', content: { answers } },
  });
  await consent();
  await ask(lead, { command: 'submit', changes: null });
  await ask(first, { command: 'begin-assessment' });
  await judge();
  const approve = { outcome: 'approved', conditions: null };
  await both({ command: 'intend', verdict: approve });
  await product.onDay(decidedOn);
  await both({ command: 'decide', verdict: approve });
  return prepared;
}
