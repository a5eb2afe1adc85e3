import type { AgendaItemId } from '@iza/domain/action';
import {
  caseTotals,
  newTransformationContent,
  type SectionContent,
  type TransformationCommand,
  type Verdict,
} from '@iza/domain/transformation';
import {
  cents,
  envelopeIdSchema,
  isoDate,
  municipalityCodeSchema,
  partyIdSchema,
  transformationPartIdSchema,
  type TransformationId,
} from '@iza/domain/values';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import { newId } from './new-id.ts';
import { aKey, testService, type TestService, type Visitor } from './testing/test-service.ts';

vi.setConfig({ testTimeout: 60_000 });

const ZWOLLE = municipalityCodeSchema.parse('GM0193');
const [cost, milestone, line] = [newId(), newId(), newId()].map((id) =>
  transformationPartIdSchema.parse(id),
) as [never, never, never];
const envelope = envelopeIdSchema.parse(newId());
const amount = cents(250_000);
const said = (known: string) => ({ known });

let service: TestService;
let isala: Visitor;
let ambulance: Visitor;
let first: Visitor;
let second: Visitor;
let stranger: Visitor;
let ministry: Visitor;
let plan: TransformationId;

beforeAll(async () => {
  service = await testService();
  const names = [
    'Bestuurder Isala',
    'Directeur Ambulance IJsselland',
    'Regiomanager Zilveren Kruis',
    'Regiomanager Menzis',
    'Regiomanager VGZ Oost',
    'Programmateam VWS',
  ];
  const visitors = await Promise.all(names.map((name) => service.as(name)));
  [isala, ambulance, first, second, stranger, ministry] = visitors as [
    Visitor,
    Visitor,
    Visitor,
    Visitor,
    Visitor,
    Visitor,
  ];
});
afterAll(() => service.stop());

/** A plan with nothing missing: one milestone, one line of the application. */
function sections(): SectionContent[] {
  const empty = newTransformationContent('Zorgcoördinatie');
  const open = { open: 'leftOpen' } as const;
  return [
    {
      section: 'about',
      content: {
        ...empty.about,
        goals: said('Minder ritten naar de SEH'),
        contact: said('Programmabureau'),
        scale: { known: 'regional' },
        area: { known: { label: 'Zwolle', municipalities: { known: [ZWOLLE] } } },
        sectors: ['msz'],
        aspects: [{ aspect: 'use-of-care', how: 'Minder SEH-bezoeken' }],
        inLine: said('Volgt het ROAZ-plan'),
        urgency: said('Gedeeld'),
        alignmentNeeded: said('Alle verzekeraars nodig'),
      },
    },
    {
      section: 'results',
      content: {
        results: Array.from({ length: 30 }, (_, n) => ({
          id: transformationPartIdSchema.parse(newId()),
          what: `Minder ritten, resultaat ${n}`,
          chain: { known: 'outcome' as const },
          owner: n % 10 === 0 ? { known: { name: 'Stuurgroep' } } : open,
          indicator: open,
          baseline: n === 3 ? { ...open, printed: 'ca. 400?' } : open,
          aim: { open: 'PM' as const, printed: 'XX %' },
          when: n === 4 ? { ...open, printed: 'voorjaar 2026' } : open,
          leadsTo: [],
          sideEffects: [],
        })),
      },
    },
    {
      section: 'case',
      content: {
        lines: [
          {
            id: cost,
            what: 'Inrichting',
            kind: 'cost',
            often: { known: 'one-off' },
            period: { known: { year: 2024 } },
            sector: { known: 'msz' },
            payer: open,
            beneficiary: open,
            priceYear: open,
            scenario: null,
            amount: { known: amount },
            sameAs: null,
          },
        ],
        stated: [{ label: 'Totaal', of: 'costs', scenario: null, amount: { known: cents(999) } }],
      },
    },
    {
      section: 'impact',
      content: {
        ...empty.impact,
        patients: said('a'),
        providers: said('b'),
        chain: said('c'),
        context: said('d'),
        organisation: said('e'),
        alignment: said('f'),
        competition: { procedure: { known: 'self-assessment' }, statement: said('g') },
      },
    },
    {
      section: 'application',
      content: {
        milestones: [
          {
            id: milestone,
            title: 'Centrale open',
            kind: { known: 'effort' },
            when: { known: { on: isoDate('2024-12-31') } },
            evidence: said('Verslag'),
            amount: { known: amount },
          },
        ],
        asks: [
          {
            id: line,
            year: { known: 2024 },
            sector: { known: 'msz' },
            party: { known: { party: partyIdSchema.parse('isala') } },
            route: { known: 'insurers' },
            amount: { known: amount },
            cost,
          },
        ],
        notWithout: said('Niet zonder'),
      },
    },
  ];
}

const opened = (who: Visitor) => who.api.transformation.open.query({ plan });
const stage = async () => (await opened(ministry)).card.stage;

async function ask(who: Visitor, command: TransformationCommand) {
  const { contentRevision } = await opened(who);
  return who.api.transformation.askStep.mutate({ key: aKey(), plan, contentRevision, command });
}

async function sign(who: Visitor) {
  const [pending] = (await opened(who)).pending;
  return who.api.transformation.signStep.mutate({ key: aKey(), plan, step: pending!.step });
}

async function save(section: SectionContent) {
  const { revision } = (await opened(isala)).sections[section.section];
  return isala.api.transformation.save.mutate({ key: aKey(), plan, base: revision, section });
}

async function consentOfAll() {
  for (const who of [isala, ambulance]) {
    const { contentRevision: revision } = await opened(who);
    await who.api.transformation.consent.mutate({ key: aKey(), plan, revision });
  }
}

async function judge(who: Visitor, missed: readonly string[] = []) {
  const { framework, verdicts } = await opened(who);
  const verdict: Verdict = {
    conditions: framework.conditions.map(({ key }) => ({
      condition: key,
      meets: missed.includes(key) ? 'not-met' : 'met',
      motivation: missed.includes(key) ? 'Nog niet' : null,
    })),
  };
  const base = verdicts.find(({ mine }) => mine)?.revision ?? 0;
  const api = who.api.transformation;
  expect(await api.saveVerdict.mutate({ key: aKey(), plan, base, verdict })).toMatchObject({
    kind: 'saved',
  });
}
const before = (who: Visitor) => who.api.transformation.offeredBefore.query({ plan });
const share = (who: Visitor) => who.api.transformation.shareVerdict.mutate({ key: aKey(), plan });
const codes = (answer: object) =>
  ((answer as { refusals?: { code: string }[] }).refusals ?? []).map(({ code }) => code);

const letterTo = (who: Visitor, step: string, kind: 'docx' | 'pdf') =>
  fetch(`${service.address}/paper/besluit/${plan}/${step}.${kind}?lang=nl`, {
    headers: { cookie: who.cookie },
  });
async function letterWords(step: string): Promise<string> {
  const file = await letterTo(isala, step, 'docx');
  const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
  return strFromU8(files['word/document.xml']!);
}

describe('a transformation plan', () => {
  test('is begun as an idea of one party, and is nobody else his until it is shown', async () => {
    const begun = await isala.api.transformation.begin.mutate({
      key: aKey(),
      name: 'Zorgcoördinatie',
      regions: ['roaz-zwolle' as never],
    });
    if (begun.kind !== 'saved') throw new Error(begun.kind);
    ({ plan } = begun);
    for (const other of [ambulance, first, stranger])
      await expect(opened(other)).rejects.toThrow('not found');
    expect((await opened(ministry)).card).toMatchObject({
      stage: 'draft',
      shown: false,
      asked: null,
    });
  });

  test('tells all that is missing at once, and takes a plan with thirty open results as it is', async () => {
    expect(codes(await ask(isala, { command: 'offer-quick-check', changes: null }))).toEqual(
      expect.arrayContaining(['left-open', 'no-consent', 'leaders-unknown', 'too-few-aspects']),
    );
    const parties = ['isala', 'ambulance-ijsselland'].map((party) => partyIdSchema.parse(party));
    const applicants = parties.map((party, n) => ({ party, lead: n === 0 }));
    await isala.api.transformation.setApplicants.mutate({ key: aKey(), plan, applicants });
    const entered = sections();
    for (const section of entered) expect(await save(section)).toMatchObject({ kind: 'saved' });
    const view = await opened(ambulance);
    for (const { section, content } of entered)
      expect(view.sections[section].content).toEqual(content);
    const { stated } = caseTotals(view.sections.case.content, null);
    expect(stated).toMatchObject([{ amount: 999, computed: amount, difference: 999 - amount }]);
    expect(view.openPlaces).toBeGreaterThan(100);
  });

  test('has its market leaders derived from its area', async () => {
    const { card, leaders } = await opened(isala);
    expect(card.leaders.map(({ party }) => party)).toEqual(['zilveren-kruis', 'menzis']);
    expect(leaders).toMatchObject({ basis: { basis: { by: 'regions' } } });
  });

  test('comes from agreements and serves action points: told at both ends, to whom may read it', async () => {
    const api = isala.api.transformation;
    const choices = await api.agreementChoices.query({ plan });
    const [choice] = choices;
    const { plan: from, item } = choice!;
    const [action] = await isala.api.action.catalogue.query();
    const [about] = sections() as [Extract<SectionContent, { section: 'about' }>];
    const agreements = [{ plan: from, item }];
    const content = { ...about.content, agreements, actions: [action!.id] };
    expect(await save({ section: 'about', content })).toMatchObject({ kind: 'saved' });
    expect(await api.linkedAgreements.query({ plan })).toEqual({
      named: [choice],
      unread: 0,
    });
    const coming = (who: Visitor, of: { plan: typeof from } | { action: AgendaItemId }) =>
      who.api.transformation.comingFrom.query(of);
    expect(await coming(ambulance, { plan: from })).toMatchObject([{ transformation: plan, item }]);
    expect(await coming(ministry, { action: action!.id })).toMatchObject([
      { transformation: plan, name: 'Zorgcoördinatie', stage: 'draft', item: null },
    ]);
    await expect(coming(stranger, { plan: from })).rejects.toThrow('not found');
    await save(about);
  });

  test('is offered with the consent of every applicant, on the text as it stands', async () => {
    const offer = { command: 'offer-quick-check', changes: null } as const;
    expect(codes(await ask(isala, offer))).toEqual(['no-consent', 'no-consent']);
    await consentOfAll();
    expect(codes(await ask(ambulance, offer))).toEqual(['not-allowed']);
    expect(await ask(isala, offer)).toMatchObject({ outcome: 'taken', stage: 'quick-check' });
    const [clock] = (await opened(first)).card.clock;
    expect(clock).toMatchObject({ step: 'quick-check', standing: 'running', left: 28 });
  });

  test('is judged by two insurers who do not see each other until they share', async () => {
    await judge(first);
    expect((await opened(second)).verdicts).toEqual([]);
    expect((await opened(isala)).verdicts).toEqual([]);
    const positive = {
      command: 'decide-quick-check',
      verdict: { outcome: 'positive' },
    } as const;
    expect(codes(await ask(first, positive))).toEqual(['verdict-not-shared', 'verdict-missing']);
    await share(first);
    expect((await opened(second)).verdicts).toMatchObject([{ mine: false, shared: true }]);
    await judge(second);
    await share(second);
    expect(await ask(first, positive)).toMatchObject({ outcome: 'asked', stage: 'quick-check' });
    const { letters, pending } = await opened(isala);
    expect(letters).toEqual([]);
    const unsigned = `/paper/besluit/${plan}/${pending[0]!.step}.pdf`;
    const early = await fetch(service.address + unsigned, { headers: { cookie: first.cookie } });
    expect(early.status).toBe(404);
    expect(await sign(second)).toMatchObject({ outcome: 'taken', stage: 'working-out' });
  });

  test('is submitted once the self-assessment speaks of every condition', async () => {
    expect(codes(await ask(isala, { command: 'submit', changes: null }))).toContain(
      'condition-unanswered',
    );
    const { asked } = await opened(isala);
    const answers = asked.map((condition) => ({
      condition,
      meets: 'yes' as const,
      passages: [],
      explanation: null,
    }));
    await save({ section: 'self-assessment', content: { answers } });
    await consentOfAll();
    expect(await ask(isala, { command: 'submit', changes: null })).toMatchObject({
      outcome: 'taken',
    });
    expect(codes(await save(sections()[0]!))).toEqual(['not-allowed']);
  });

  test('goes over to another lead with both signatures, told to both leaders; who would leave stops an approval until it stays', async () => {
    const hand = (party: string) => ({
      command: 'hand-lead' as const,
      party: partyIdSchema.parse(party),
      reason: 'Zij trekken het',
    });
    const matters = async (who: Visitor) =>
      (await who.api.work.mine.query()).transformations.map(({ matter }) => matter);
    const lead = async () => (await opened(ministry)).card.lead;
    const self = { party: partyIdSchema.parse('ambulance-ijsselland') };
    expect(codes(await ask(first, { command: 'leave', ...self, reason: 'x' }))).toEqual([
      'not-allowed',
    ]);
    expect(codes(await ask(isala, { command: 'leave', ...self, reason: 'x' }))).toEqual([
      'not-allowed',
    ]);
    expect(await ask(isala, hand('ambulance-ijsselland'))).toMatchObject({ outcome: 'asked' });
    expect(await lead()).toBe('isala');
    expect(await matters(ambulance)).toContain('sign');
    expect(codes(await sign(isala))).toEqual(['signed-already']);
    expect(await sign(ambulance)).toMatchObject({ outcome: 'taken', stage: 'submitted' });
    expect(await lead()).toBe('ambulance-ijsselland');
    for (const leader of [first, second]) expect(await matters(leader)).toContain('lead-handed');
    await ask(ambulance, hand('isala'));
    await sign(isala);
    expect((await opened(first)).handovers).toMatchObject([
      { from: 'ambulance-ijsselland', to: 'isala', reason: 'Zij trekken het' },
      { from: 'isala', to: 'ambulance-ijsselland' },
    ]);
    expect(codes(await save(sections()[0]!))).toEqual(['not-allowed']);

    await ask(ambulance, { command: 'leave', ...self, reason: 'Fusie' });
    for (const leader of [first, second])
      expect(await matters(leader)).toContain('applicant-leaves');
    await ask(ambulance, { command: 'stay', ...self });
    expect(await matters(first)).not.toContain('applicant-leaves');
    expect(
      (await opened(ambulance)).applicants.every(({ consent }) => consent?.stale === false),
    ).toBe(true);
  });

  test('is asked about, and stands still by agreement of both sides only', async () => {
    const asked = await second.api.transformation.askQuestion.mutate({
      key: aKey(),
      plan,
      condition: 'business-case',
      text: 'Waarop rust dit?',
    });
    if (asked.kind !== 'saved') throw new Error(asked.kind);
    const answer = { key: aKey(), plan, question: asked.question, text: 'Op de tellingen' };
    expect((await isala.api.work.mine.query()).transformations).toMatchObject([
      { plan, matter: 'answer', count: 1, until: null },
    ]);
    expect(await isala.api.transformation.answerQuestion.mutate(answer)).toMatchObject({
      kind: 'saved',
    });
    const pause = { command: 'pause', reason: 'Cijfers volgen' } as const;
    expect(await ask(isala, pause)).toMatchObject({ outcome: 'asked' });
    expect((await opened(isala)).card.paused).toBe(false);
    expect(await sign(first)).toMatchObject({ outcome: 'taken' });
    expect((await opened(isala)).card.paused).toBe(true);
    await ask(first, { command: 'resume' });
    await sign(isala);
  });

  test('is returned, and comes back saying what changed', async () => {
    await ask(first, { command: 'begin-assessment' });
    const verdict = {
      outcome: 'returned',
      missed: ['business-case'],
      reasons: 'Reken na',
    } as const;
    await ask(first, { command: 'decide', verdict: { ...verdict, missed: [...verdict.missed] } });
    expect(await sign(second)).toMatchObject({ outcome: 'taken', stage: 'returned' });
    expect(codes(await ask(isala, { command: 'submit', changes: null }))).toEqual([
      'changes-unnamed',
    ]);
    const [about] = sections() as [Extract<SectionContent, { section: 'about' }>];
    await save({
      section: 'about',
      content: { ...about.content, goals: said('Minder ritten naar de SEH, ook ’s nachts') },
    });
    await consentOfAll();
    expect((await before(isala))?.explained).toBeNull();
    expect(await ask(isala, { command: 'submit', changes: 'Nagerekend' })).toMatchObject({
      outcome: 'taken',
      stage: 'submitted',
    });
    await ask(second, { command: 'begin-assessment' });
  });

  test('shows its applicants and both leaders what changed, computed from what was submitted then', async () => {
    for (const who of [isala, first, second, ministry])
      expect(await before(who)).toMatchObject({
        on: '2024-02-01',
        step: 'assessment',
        explained: 'Nagerekend',
        changes: [{ section: 'about', list: null, fields: ['goals'] }],
        verdicts: [],
      });
    await expect(before(stranger)).rejects.toThrow('not found');
  });

  test('is not approved when one of the two finds a condition not met', async () => {
    await judge(first);
    await judge(second, ['five-years']);
    await share(first);
    await share(second);
    const approve = { outcome: 'approved', conditions: null } as const;
    expect(codes(await ask(first, { command: 'intend', verdict: approve }))).toEqual([
      'condition-not-met',
    ]);
    await judge(second);
    await ask(first, { command: 'intend', verdict: approve });
    const waits = async (who: Visitor) =>
      (await who.api.work.mine.query()).transformations.flatMap(({ matter }) =>
        matter === 'lead-handed' ? [] : [matter],
      );
    expect(await Promise.all([first, second, isala, stranger].map(waits))).toEqual([
      [],
      ['sign'],
      [],
      [],
    ]);
    const own = (await opened(first)).verdicts.find(({ mine }) => mine)!;
    const changed = { key: aKey(), plan, base: own.revision, verdict: own.verdict };
    expect(codes(await first.api.transformation.saveVerdict.mutate(changed))).toEqual([
      'verdict-signed',
    ]);
    expect(await sign(second)).toMatchObject({ outcome: 'taken', stage: 'intended-decision' });
    const { letters } = await opened(isala);
    expect(letters).toHaveLength(3);
    const letter = (who: Visitor, step = letters.at(-1)!) =>
      fetch(`${service.address}/paper/besluit/${plan}/${step}.docx`, {
        headers: { cookie: who.cookie },
      });
    for (const who of [isala, first, ministry]) expect((await letter(who)).status).toBe(200);
    expect((await letter(stranger)).status).toBe(404);
    expect((await opened(stranger)).verdicts).toEqual([]);
    expect(await before(stranger)).toBeNull();
    expect((await opened(stranger)).allowed).toEqual(['read', 'ask']);
    expect(codes(await ask(first, { command: 'decide', verdict: approve }))).toEqual([
      'questions-still-open',
    ]);
  });
});

test('the public reads no plan that is not approved', async () => {
  const page = await fetch(`${service.address}/openbaar/transformatieplannen`);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('nog geen transformatieplan goedgekeurd');
});

describe('money for an approved plan', () => {
  const post = (who: Visitor, operation: object) =>
    who.api.ledger.post.mutate({ key: aKey(), operation: operation as never });
  const open = { amount: cents(300_000), source: 'Proef' };

  beforeAll(async () => {
    await service.database.asOperator(async (tx) => {
      const [row] = await tx<
        { state: object }[]
      >`select state from iza.transformation where id = ${plan}`;
      const { clock: _clock, ...state } = row!.state as { clock: unknown };
      const approved = { ...state, stage: 'approved', approvedOn: '2024-02-01', conditions: null };
      await tx`update iza.transformation set state = ${tx.json(approved as never)} where id = ${plan}`;
    });
    await post(ministry, {
      operation: 'open-envelope',
      envelope,
      route: 'insurers',
      year: 2024,
      ...open,
    });
    await post(ministry, { operation: 'open-pool', pool: 'msz', ...open });
  });

  test('is no matter of the public: it reads goals, parties and contact, and can look for them', async () => {
    const register = async (query = '') =>
      (await fetch(`${service.address}/openbaar/transformatieplannen${query}`)).text();
    const all = await register();
    for (const said of [
      'Minder ritten naar de SEH',
      'Isala, Ambulance IJsselland',
      'Programmabureau',
    ])
      expect(all).toContain(said);
    for (const hidden of ['250.000', 'Nagerekend', 'Niet zonder', 'Inrichting'])
      expect(all).not.toContain(hidden);
    expect(await register('?zoek=isala+ritten')).toContain('1 plan<');
    expect(await register('?zoek=%3Cscript%3E')).not.toContain('<script>');
    expect(await register('?zoek=elders')).toContain('Geen plan past');
  });

  test('is granted by the market leaders, never more than was asked or is there', async () => {
    const spot = { plan, envelope, pool: 'msz' };
    const grant = { operation: 'grant', ...spot, from: 'available', costs: [{ cost, amount }] };
    expect(codes(await post(ministry, grant))).toEqual(['not-allowed']);
    expect(codes(await post(stranger, grant))).toEqual(['not-allowed']);
    const more = { ...grant, costs: [{ cost, amount: cents(250_001) }] };
    expect(codes(await post(first, more))).toEqual(['more-than-asked']);
    expect(codes(await ask(first, { command: 'fund' }))).toEqual(['nothing-granted']);
    const part = (some: number) => ({ ...grant, costs: [{ cost, amount: cents(some) }] });
    const waits = { operation: 'queue', plan, route: 'insurers', amount };
    expect(await post(first, waits)).toMatchObject({ kind: 'saved' });
    expect(await post(second, part(100_000))).toMatchObject({ kind: 'saved' });
    const { queue, funded } = await isala.api.ledger.open.query({ plan });
    expect([queue, funded]).toMatchObject([[{ amount: 150_000 }], [{ cost, amount: 100_000 }]]);
    expect(codes(await post(first, grant))).toContain('double-funding');
    const rest = await Promise.all([first, second].map((who) => post(who, part(150_000))));
    expect(rest.map(({ kind }) => kind).toSorted()).toEqual(['refused', 'saved']);
    expect((await isala.api.ledger.open.query({ plan })).queue).toEqual([]);
    expect(codes(await post(first, part(1)))).toContain('double-funding');
    const commit = { operation: 'commit', ...spot, milestone, amount };
    const vacant = {
      kind: 'refused',
      refusals: [{ code: 'leader-place-vacant', clause: '4.2.3' }],
    };
    const party = partyIdSchema.parse('menzis');
    const why = { ground: 'left', reason: 'Geen marktleider meer' } as const;
    const { transformation } = ministry.api;
    const gone = await transformation.recuse.mutate({ key: aKey(), plan, party, recusal: why });
    if (gone.kind !== 'saved') throw new Error(gone.kind);
    expect(await post(first, commit)).toMatchObject(vacant);
    const { recusal } = gone;
    await transformation.withdrawRecusal.mutate({ key: aKey(), plan, recusal, reason: 'Vergist' });
    expect(await post(first, commit)).toMatchObject({ kind: 'saved' });
    expect(await ask(first, { command: 'fund' })).toMatchObject({ stage: 'funded' });
    expect(await ask(isala, { command: 'begin' })).toMatchObject({ stage: 'in-execution' });
  });

  test('is paid once for a milestone that both leaders confirmed, two people at once', async () => {
    const api = (who: Visitor) => who.api.transformation;
    const told = { plan, milestone, text: 'De centrale is open' };
    await api(isala).reportMilestone.mutate({ key: aKey(), ...told });
    await api(first).confirmMilestone.mutate({ key: aKey(), plan, milestone });
    const early = await api(first).payMilestone.mutate({ key: aKey(), plan, milestone });
    expect(codes(early)).toEqual(['milestone-not-confirmed']);
    await api(second).confirmMilestone.mutate({ key: aKey(), plan, milestone });
    const keyless = await api(first).payMilestone.mutate({ key: aKey(), plan, milestone });
    expect(codes(keyless)).toEqual(['no-share-key']);
    const weights = [7, 2, 2].map((weight, n) => ({
      party: partyIdSchema.parse(['zilveren-kruis', 'menzis', 'vgz'][n]),
      weight,
    }));
    const on = isoDate('2024-02-01');
    const chosen = { basis: 'market-share', reference: '2024', chosenBy: 'Beiden', on } as const;
    const shareKey = { ...chosen, weights };
    expect(await api(first).chooseShareKey.mutate({ key: aKey(), plan, shareKey })).toMatchObject({
      kind: 'saved',
    });
    const answers = await Promise.all(
      [first, second].map((who) => api(who).payMilestone.mutate({ key: aKey(), plan, milestone })),
    );
    expect(answers.map(({ kind }) => kind).toSorted()).toEqual(['refused', 'saved']);
    const { plans, envelopes, entries } = await ministry.api.ledger.open.query({ plan: null });
    const standing = { reserved: 0, granted: 0, committed: 0, paid: amount };
    expect(envelopes).toMatchObject([{ size: 300_000, available: 50_000, standing }]);
    expect(entries[0]).toMatchObject({
      operation: { operation: 'pay' },
      planName: 'Zorgcoördinatie',
      lines: [
        { account: { of: 'committed' }, amount: -amount },
        { account: { of: 'paid' }, amount },
      ],
    });
    expect(plans).toEqual([
      {
        plan,
        name: 'Zorgcoördinatie',
        asked: amount,
        asksOn: ['insurers'],
        queued: 0,
        reserved: 0,
        granted: 0,
        committed: 0,
        paid: amount,
        reclaimed: 0,
      },
    ]);
  });

  test('is paid by ledger by nobody on the route of the insurers, and comes back from it to nobody', async () => {
    const spot = { plan, envelope, pool: 'msz', milestone };
    const pay = { operation: 'pay', ...spot };
    const reclaim = { operation: 'reclaim', ...spot, amount: cents(1), reason: 'Over' };
    expect(codes(await post(first, pay))).toEqual(['paid-with-its-milestone']);
    expect(codes(await post(ministry, pay))).toEqual(['not-allowed']);
    expect(codes(await post(first, reclaim))).toEqual(['not-allowed']);
    expect(codes(await post(ministry, reclaim))).toEqual(['never-reclaimed']);
  });

  test('is stated to each insurer by the recorded key, to the cent, and to no other', async () => {
    const statements = (who: Visitor) => who.api.transformation.statements.query({ plan: null });
    const all = await statements(first);
    expect(all.map(({ party, amount: share }) => [party, share])).toEqual([
      ['zilveren-kruis', 159_091],
      ['menzis', 45_455],
      ['vgz', 45_454],
    ]);
    const own = await statements(stranger);
    expect(own).toMatchObject([{ party: 'vgz', mine: true, weight: 2, totalWeight: 11 }]);
    expect(JSON.stringify(own)).not.toMatch(/menzis|159091/i);
    expect(await statements(ministry)).toHaveLength(3);
    expect(await statements(isala)).toEqual([]);
    const paper = async (who: Visitor, party: string, kind = 'pdf') =>
      (
        await fetch(`${service.address}/paper/afrekening/${plan}/${milestone}/${party}.${kind}`, {
          headers: { cookie: who.cookie },
        })
      ).status;
    expect(await paper(stranger, 'vgz')).toBe(200);
    expect(await paper(stranger, 'vgz', 'docx')).toBe(200);
    expect(await paper(stranger, 'menzis')).toBe(404);
    expect(await paper(isala, 'vgz')).toBe(404);
    expect((await opened(stranger)).shares).toBeNull();
  });

  test('shows a competitor what there is, and nothing of whom it went to', async () => {
    const seen = await stranger.api.ledger.open.query({ plan: null });
    expect(seen.plans).toEqual([]);
    expect(seen.envelopes).toMatchObject([{ available: 50_000, standing: null }]);
    expect(seen.pools).toMatchObject([{ pool: 'msz', standing: null }]);
    expect((await opened(stranger)).own).toEqual([]);
    expect(await stage()).toBe('in-execution');
  });

  test('is laid out per sector, region, theme and year, what is unknown counted and not filled in', async () => {
    const spread = (by: 'sector' | 'region' | 'theme' | 'year') =>
      ministry.api.ledger.spread.query({ by, kind: 'roaz' });
    const rowOf = async (by: 'sector' | 'region' | 'year', key: string) =>
      (await spread(by)).rows.find((row) => row.key === key);
    const stands = { plans: 1, asked: amount, granted: 0, paid: amount };
    expect(await rowOf('sector', 'msz')).toMatchObject({
      ...stands,
      printed: 94_000_000_000,
      opened: 300_000,
      left: 50_000,
    });
    expect(await rowOf('sector', 'ggz')).toMatchObject({ plans: 0, asked: 0, opened: null });
    expect(await rowOf('region', 'roaz-zwolle')).toMatchObject({ ...stands, printed: null });
    expect((await spread('region')).rows.filter(({ plans }) => plans > 0)).toHaveLength(1);
    expect(await rowOf('year', '2024')).toMatchObject({ ...stands, opened: 300_000 });
    const { rows, nowhere, all } = await spread('theme');
    expect(rows.every(({ plans }) => plans === 0)).toBe(true);
    expect([nowhere, all]).toMatchObject([stands, stands]);
    await expect(
      first.api.ledger.spread.query({ by: 'sector', kind: 'roaz' }),
    ).rejects.toMatchObject({ data: { code: 'FORBIDDEN' } });
  });

  test('is followed per quarter: a value, or not measured yet; what nobody said stays unknown', async () => {
    const followed = (who: Visitor) => who.api.transformation.followed.query({ plan });
    const report = (who: Visitor, quarter: string, reports: readonly object[]) =>
      who.api.transformation.reportResults.mutate({
        key: aKey(),
        plan,
        quarter: quarter as never,
        reports: reports as never,
      });
    const waits = async (who: Visitor) =>
      (await who.api.work.mine.query()).transformations.filter(
        ({ matter }) => matter === 'report-results',
      );
    expect(await followed(isala)).toMatchObject({ quarters: ['2024-Q1'], due: null });
    await service.database.asOperator(async (tx) => {
      await tx`update iza.transformation set state = jsonb_set(state, '{begunOn}', '"2023-11-01"') where id = ${plan}`;
    });
    expect(await waits(isala)).toMatchObject([{ plan, count: 30 }]);
    expect(await waits(first)).toEqual([]);
    const { results } = await followed(isala);
    const [one, other] = results.map(({ id }) => id);
    const value = { number: 12, unit: 'ritten' };
    const measured = { value, on: '2023-12-31', source: 'Telling' };
    const told = { result: one, base: 0, report: { measured, note: '' } };
    const open = { result: other, base: 0, report: { measured: null, note: 'Volgt' } };
    expect(codes(await report(first, '2023-Q4', [told]))).toEqual(['not-allowed']);
    expect(codes(await report(isala, '2024-Q2', [told]))).toEqual(['quarter-not-followed']);
    expect(await report(isala, '2023-Q4', [told, open])).toMatchObject({ kind: 'saved' });
    const late = { ...open, result: results[2]!.id };
    expect(codes(await report(ambulance, '2023-Q4', [late, told]))).toEqual(['reported-meanwhile']);
    for (const who of [ambulance, first, ministry])
      expect((await followed(who)).results.slice(0, 3)).toMatchObject([
        { reports: [{ quarter: '2023-Q4', measured, partyName: 'Isala' }] },
        { reports: [{ measured: null, note: 'Volgt' }] },
        { reports: [] },
      ]);
    await expect(followed(stranger)).rejects.toMatchObject({ data: { code: 'FORBIDDEN' } });
    expect(await opened(stranger)).toMatchObject({ seesRunning: false, milestones: {} });
    expect(await waits(ambulance)).toMatchObject([{ count: 28 }]);
  });

  test('is checked by an authority without a hold: it goes on, and applicants and leaders read and answer', async () => {
    const nza = await service.as('Toezichthouder NZa');
    const checks = (who: Visitor) => who.api.transformation.checks.query({ plan });
    const waits = async (who: Visitor) =>
      (await who.api.work.mine.query()).transformations.some(
        ({ matter }) => matter === 'answer-check',
      );
    const record = (who: Visitor, finding: object) =>
      who.api.transformation.recordCheck.mutate({ key: aKey(), plan, finding: finding as never });
    const remarks = { outcome: 'remarks', ground: 'Bereikbaarheid in de nacht?' };
    expect(codes(await record(first, remarks))).toEqual(['not-allowed']);
    await record(nza, { outcome: 'no-objection', ground: null });
    expect(await waits(isala)).toBe(false);
    const recorded = await record(nza, remarks);
    if (recorded.kind !== 'saved') throw new Error(recorded.kind);
    const { check } = recorded;
    expect(await stage()).toBe('in-execution');
    expect(await checks(stranger)).toEqual({ checks: [], mayCheck: false });
    expect(await Promise.all([isala, ambulance, first, second].map(waits))).toEqual([
      true,
      false,
      true,
      true,
    ]);
    const answer = (who: Visitor) =>
      who.api.transformation.answerCheck.mutate({ key: aKey(), plan, check, text: 'Geborgd' });
    expect(codes(await answer(nza))).toEqual(['not-allowed']);
    expect(await answer(isala)).toMatchObject({ kind: 'saved' });
    expect(codes(await answer(isala))).toEqual(['no-open-question']);
    expect(await waits(isala)).toBe(false);
    expect((await checks(nza)).checks).toMatchObject([
      { finding: remarks, answers: [{ name: 'Isala', text: 'Geborgd' }], mayAnswer: false },
      { finding: { outcome: 'no-objection' }, answers: [] },
    ]);
  });

  test('is changed in a text beside it, that the parties agree on and the leaders decide on with one letter; until then what was approved holds', async () => {
    const api = (who: Visitor) => who.api.transformation;
    const text = (who: Visitor) => api(who).changedText.query({ plan });
    const goals = async () => (await opened(stranger)).sections.about.content.goals;
    const approvedGoals = await goals();
    const write = async (who: Visitor, known: string) => {
      const { number, sections: now } = (await text(who))!;
      const { revision: base, content } = now.about;
      const about = { ...content, goals: { known } };
      const section = { section: 'about', content: about } as const;
      return api(who).saveChanged.mutate({ key: aKey(), plan, number, base, section });
    };
    const agree = async (who: Visitor) => {
      const { number, revision } = (await text(who))!;
      return api(who).agreeWithChange.mutate({ key: aKey(), plan, number, revision });
    };
    const offer = async (what: string) => {
      const { number, revision } = (await text(isala))!;
      return ask(isala, { command: 'offer-change', what, text: { number, revision } });
    };
    const waits = async (who: Visitor) =>
      (await who.api.work.mine.query()).transformations
        .map(({ matter }) => matter)
        .filter((matter) => matter.endsWith('change') || matter === 'sign');
    expect(await write(isala, 'Veel minder ritten')).toMatchObject({ kind: 'saved' });
    for (const who of [first, stranger, ministry]) expect(await text(who)).toBeNull();
    expect(codes(await offer('Hogere ambitie'))).toEqual(['no-consent']);
    await agree(isala);
    expect(await waits(ambulance)).toEqual(['agree-change']);
    await agree(ambulance);
    const { changes, missing } = (await text(ambulance))!;
    expect(changes).toMatchObject([{ section: 'about', fields: ['goals'] }]);
    expect(missing).toEqual([]);
    expect(await offer('Hogere ambitie')).toMatchObject({ outcome: 'taken' });
    expect(codes(await write(ambulance, 'Nog iets'))).toEqual(['change-undecided']);
    expect(await goals()).toEqual(approvedGoals);
    expect((await text(second))?.changes).toEqual(changes);
    expect(await Promise.all([first, second, stranger].map(waits))).toEqual([
      ['decide-change'],
      ['decide-change'],
      [],
    ]);

    const refuse = { outcome: 'rejected', reasons: 'Onvoldoende onderbouwd' } as const;
    await ask(first, { command: 'change-substantially', verdict: refuse });
    expect(await sign(second)).toMatchObject({ outcome: 'taken', stage: 'in-execution' });
    expect(await goals()).toEqual(approvedGoals);
    expect(await write(isala, 'Minder ritten en minder opnames')).toMatchObject({ kind: 'saved' });
    await agree(ambulance);
    await offer('Hogere ambitie, onderbouwd');
    const approve = { outcome: 'approved', conditions: 'Meet elk kwartaal' } as const;
    await ask(second, { command: 'change-substantially', verdict: approve });
    expect(await sign(first)).toMatchObject({ outcome: 'taken' });
    expect(await goals()).toEqual(said('Minder ritten en minder opnames'));
    const { sections: now, applicants } = await opened(ministry);
    expect(now.about).toMatchObject({ savedBy: 'Bestuurder Isala' });
    expect(applicants.map(({ consent }) => consent)).toMatchObject([
      { personName: 'Bestuurder Isala', stale: false },
      { personName: 'Directeur Ambulance IJsselland', stale: false },
    ]);
    const register = await fetch(`${service.address}/openbaar/transformatieplannen`);
    expect(await register.text()).toContain('Minder ritten en minder opnames');

    const { letters, state } = await opened(isala);
    expect(state.decisions.slice(-2)).toMatchObject([
      { step: 'change', outcome: 'rejected', reasons: 'Onvoldoende onderbouwd' },
      { step: 'change', outcome: 'approved', conditions: 'Meet elk kwartaal' },
    ]);
    const letter = (who: Visitor, nth: number, kind: 'docx' | 'pdf') =>
      letterTo(who, letters.at(nth)!, kind);
    const words = (nth: number) => letterWords(letters.at(nth)!);
    const refused = await words(-2);
    for (const told of ['niet goedgekeurd', 'gaat door zoals het was', 'Onvoldoende onderbouwd'])
      expect(refused).toContain(told);
    const approved = await words(-1);
    for (const told of ['Hogere ambitie, onderbouwd', 'Bestuurder Isala', 'In het kort', 'Menzis'])
      expect(approved).toContain(told);
    expect(approved).toContain('Meet elk kwartaal');
    const pdf = await (await letter(first, -1, 'pdf')).arrayBuffer();
    expect(new TextDecoder().decode(pdf.slice(0, 5))).toBe('%PDF-');
    expect((await letter(stranger, -1, 'pdf')).status).toBe(404);
  });

  test('goes on without an applicant that leaves, once who stays wrote how and both leaders decided; what was paid stays', async () => {
    const api = (who: Visitor) => who.api.transformation;
    const party = partyIdSchema.parse('ambulance-ijsselland');
    await ask(ambulance, { command: 'leave', party, reason: 'Fusie' });
    const { number, sections: now } = (await api(isala).changedText.query({ plan }))!;
    const { revision: base, content } = now.about;
    const about = { ...content, urgency: { known: 'Isala draagt het alleen' } };
    const section = { section: 'about', content: about } as const;
    const written = await api(isala).saveChanged.mutate({
      key: aKey(),
      plan,
      number,
      base,
      section,
    });
    if (written.kind !== 'saved') throw new Error(written.kind);
    const text = { number, revision: written.revision };
    const unsaid = [partyIdSchema.parse('isala')];
    const offer = { command: 'offer-change', what: 'Zonder de ambulancedienst', text } as const;
    expect(codes(await ask(isala, { ...offer, without: unsaid }))).toContain('not-leaving');
    expect(await ask(isala, { ...offer, without: [party] })).toMatchObject({ outcome: 'taken' });
    expect((await opened(ministry)).applicants).toHaveLength(2);
    const approve = { outcome: 'approved', conditions: null } as const;
    await ask(second, { command: 'change-substantially', verdict: approve });
    expect(await sign(first)).toMatchObject({ outcome: 'taken' });
    const { applicants, state } = await opened(ministry);
    expect(applicants.map((one) => [one.party, one.lead, one.consent?.stale])).toEqual([
      ['isala', true, false],
    ]);
    expect(state).toMatchObject({ changed: [{}, { size: 'substantial', without: [party] }] });
    expect(state).not.toHaveProperty('leaving');
    await expect(opened(ambulance)).rejects.toThrow('not found');
    const register = await fetch(`${service.address}/openbaar/transformatieplannen`);
    expect(await register.text()).not.toContain('Ambulance IJsselland');
    const { plans } = await ministry.api.ledger.open.query({ plan: null });
    expect(plans).toMatchObject([{ paid: amount }]);
    const { letters } = await opened(isala);
    for (const nth of [0, -1])
      expect(await letterWords(letters.at(nth)!)).toContain('Ambulance IJsselland');
    expect(await letterWords(letters.at(-1)!)).toContain('vertrekt als aanvrager');
  });

  test('frees what was tied to a milestone that a change drops, with that change; what was paid is never dropped', async () => {
    const api = isala.api.transformation;
    const [more, extra] = [cents(20_000), transformationPartIdSchema.parse(newId())];
    const application = (await opened(isala)).sections.application.content;
    const change = async (becomes: typeof application) => {
      const { number, sections: now } = (await api.changedText.query({ plan }))!;
      const section = { section: 'application', content: becomes } as const;
      const base = now.application.revision;
      const written = await api.saveChanged.mutate({ key: aKey(), plan, number, base, section });
      if (written.kind !== 'saved') throw new Error(written.kind);
      const text = { number, revision: written.revision };
      const offered = await ask(isala, { command: 'offer-change', what: 'Andere mijlpalen', text });
      if (offered.kind !== 'saved') return offered;
      const approve = { outcome: 'approved', conditions: null } as const;
      await ask(second, { command: 'change-substantially', verdict: approve });
      return sign(first);
    };
    const [paid] = application.milestones;
    const [asked] = application.asks;
    const added = {
      ...application,
      milestones: [paid!, { ...paid!, id: extra, title: 'Avond open', amount: { known: more } }],
      asks: [asked!, { ...asked!, id: extra, amount: { known: more }, cost: null }],
    };
    expect(await change(added)).toMatchObject({ outcome: 'taken' });
    const spot = { plan, envelope, pool: 'msz' };
    const costs = [{ cost: transformationPartIdSchema.parse(newId()), amount: more }];
    expect(
      await post(first, { operation: 'grant', ...spot, from: 'available', costs }),
    ).toMatchObject({
      kind: 'saved',
    });
    const tie = { operation: 'commit', ...spot, milestone: extra, amount: more };
    expect(await post(first, tie)).toMatchObject({ kind: 'saved' });
    const none = { ...added, milestones: added.milestones.slice(1) };
    expect(codes(await change(none))).toContain('milestone-settled');
    expect(await change(application)).toMatchObject({ outcome: 'taken' });
    const { entries, plans, envelopes } = await ministry.api.ledger.open.query({ plan: null });
    expect(plans).toMatchObject([{ asked: amount, committed: 0, granted: 0, paid: amount }]);
    expect(envelopes).toMatchObject([{ available: 50_000 }]);
    const release = { operation: 'release', from: 'committed', milestone: extra, amount: more };
    expect(entries[0]).toMatchObject({ operation: { ...release, reason: 'Andere mijlpalen' } });
  });

  test('tells the public what a change made of it, and that it was stopped; what it held is free for who is next', async () => {
    const register = async () =>
      (await fetch(`${service.address}/openbaar/transformatieplannen`)).text();
    const change = { command: 'change', what: 'Andere partner, ander contact' } as const;
    const said = {
      goals: 'Minder ritten en minder opnames',
      contact: 'Bureau 2',
      otherParties: [{ name: 'Buurtzorg Zwolle' }],
    };
    expect(await ask(isala, { ...change, register: said })).toMatchObject({ outcome: 'asked' });
    expect(await register()).not.toContain('Bureau 2');
    expect(await sign(second)).toMatchObject({ outcome: 'taken', stage: 'in-execution' });
    const now = await register();
    for (const told of ['minder opnames', 'Bureau 2', 'Isala, Buurtzorg'])
      expect(now).toContain(told);
    expect(now).toContain('Gewijzigd op');
    expect(now).not.toContain('Programmabureau');
    expect(now).not.toContain('Andere partner');
    const waiting = { operation: 'queue', plan, route: 'insurers', amount: cents(10) };
    expect(await post(first, waiting)).toMatchObject({ kind: 'saved' });
    const next = async (who: Visitor) =>
      (await who.api.work.mine.query()).transformations.map(({ matter }) => matter);
    expect(await next(first)).toContain('grant');
    await ask(first, { command: 'stop', reason: 'Niet haalbaar' });
    expect(await sign(second)).toMatchObject({ outcome: 'taken', stage: 'stopped' });
    const { queue, plans } = await ministry.api.ledger.open.query({ plan: null });
    expect(queue).toEqual([]);
    expect(plans).toMatchObject([{ granted: 0, committed: 0, paid: amount }]);
    expect(await next(first)).not.toContain('grant');
    expect(await register()).toContain('Gestopt op');
    const own = await stranger.api.transformation.statements.query({ plan: null });
    expect(own).toMatchObject([{ party: 'vgz' }]);
  });
});
