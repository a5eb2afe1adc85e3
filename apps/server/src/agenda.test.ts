import { unpackAgenda, type BulkRow } from '@iza/domain/action';
import { isoDate, type IsoDate } from '@iza/domain/values';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownPlan } from './testing/plans.ts';
import { aKey, testService, type TestService, type Visitor } from './testing/test-service.ts';

let service: TestService;
let team: Visitor;
let insurers: Visitor;
let hospitals: Visitor;
let chair: Visitor;

beforeAll(async () => {
  service = await testService();
  team = await service.as('Programmateam VWS');
  insurers = await service.as('Programmaleider IZA ZN');
  hospitals = await service.as('Programmaleider IZA NVZ');
  chair = await service.as('Voorzitter ROAZ Zwolle');
});
afterAll(() => service.stop());

type ItemId = Awaited<ReturnType<Visitor['api']['action']['open']['query']>>['item']['id'];
const id = (text: string) => text as ItemId;
/** ZN among others, due 2023-01-01. */
const ITEM = id('leidraad-mtvp');
/** Municipalities and insurers as groups. */
const GROUP = id('ketenaanpakken');
const on = (text: string) => isoDate(text);
const goTo = (day: IsoDate) =>
  service.database.asOperator((tx) => tx`update iza.installation set demonstration_date = ${day}`);
const report = (status: 'on-schedule' | 'behind' | 'done', reason = '') => ({
  status,
  reason,
  evidence: [],
  doneOn: null,
});
const rowsOf = async (who: Visitor, asOf?: IsoDate) =>
  unpackAgenda((await who.api.action.agenda.query(asOf ? { asOf } : {})).agenda);
const rowOf = async (who: Visitor, item: ItemId, asOf?: IsoDate) =>
  (await rowsOf(who, asOf)).find((row) => row.id === item);

describe('the agenda at the start', () => {
  test('holds everything the accord dates, with nothing heard and nothing invented', async () => {
    const rows = await rowsOf(team);
    expect(rows.filter(({ kind }) => kind === 'action-point')).toHaveLength(120);
    expect(rows).toHaveLength(418);
    expect(new Set(rows.map(({ status }) => status))).toEqual(new Set([null]));
    expect(new Set(rows.map(({ slippage }) => slippage))).toEqual(
      new Set(['silent', 'not-followed']),
    );
    expect(rows[0]?.id).toBe('impact-digitalisering');
  });

  test('is seen by a party as far as it answers for it, and by nobody else', async () => {
    const own = await rowsOf(insurers);
    expect(own.length).toBe(418);
    const theirs = await rowsOf(hospitals);
    expect(theirs.length).toBeLessThan(418);
    expect(theirs.some(({ id }) => id === 'ronde-tafeloverleg')).toBe(true);
    expect(theirs.some(({ id }) => id === 'anw-tarief')).toBe(false);
    await expect(hospitals.api.action.open.query({ item: id('anw-tarief') })).rejects.toThrow(
      'not found',
    );
    await expect(chair.api.action.agenda.query({})).rejects.toThrow('not for this role');
  });
});

describe('a quarter', () => {
  test('a party reports from its to-do list, the programme team asks on, confirms, and both stay visible', async () => {
    await goTo(on('2023-11-01'));
    const asked = await team.api.action.ask.mutate({
      key: aKey(),
      item: ITEM,
      question: 'Hoe staat het ermee?',
    });
    expect(asked.kind).toBe('saved');
    const { todos } = await insurers.api.action.mine.query();
    expect(todos[0]).toMatchObject({ row: { id: ITEM }, reasons: ['asked', 'silent'] });

    const first = { key: aKey(), item: ITEM, ...report('done') };
    expect(await insurers.api.action.propose.mutate(first)).toMatchObject({
      kind: 'saved',
      number: 2,
    });
    expect(await insurers.api.action.propose.mutate(first)).toMatchObject({ number: 2 });
    expect(await rowOf(team, ITEM)).toMatchObject({
      status: null,
      proposed: 'done',
      slippage: 'waiting',
      asked: null,
    });
    const back = { key: aKey(), item: ITEM, proposal: 2, question: 'Waar staat het?' };
    expect(await team.api.action.sendBack.mutate(back)).toMatchObject({ kind: 'saved' });
    expect((await insurers.api.action.mine.query()).todos[0]).toMatchObject({
      reasons: ['sent-back', 'late'],
    });

    const second = {
      key: aKey(),
      item: ITEM,
      ...report('behind', 'De partijen zijn het nog niet eens'),
    };
    expect(await insurers.api.action.propose.mutate(second)).toMatchObject({ number: 4 });
    expect((await team.api.action.mine.query()).todos.map(({ reasons }) => reasons)).toContainEqual(
      ['to-confirm'],
    );
    const confirmed = await team.api.action.confirm.mutate({
      key: aKey(),
      item: ITEM,
      proposal: 4,
    });
    expect(confirmed.kind).toBe('saved');
    const { standing, entries } = await insurers.api.action.open.query({ item: ITEM });
    expect(standing.confirmed).toMatchObject({
      status: 'behind',
      said: { party: 'zn' },
      written: { party: 'vws' },
    });
    expect(entries.map(({ entry }) => entry.kind)).toEqual([
      'asked',
      'status-proposed',
      'sent-back',
      'status-proposed',
      'status-confirmed',
    ]);
  });

  test('a deadline moves by a decision; the first stays, and the quarter before is as it was', async () => {
    await goTo(on('2024-02-01'));
    const moved = await team.api.action.move.mutate({
      key: aKey(),
      item: ITEM,
      proposal: null,
      deadline: { on: on('2024-07-01') },
      reason: 'Meer tijd nodig',
      decided: { by: 'Bestuurlijk overleg IZA', on: on('2024-01-25') },
    });
    expect(moved.kind).toBe('saved');
    expect(await rowOf(team, ITEM)).toMatchObject({
      first: '2023-01-01',
      due: '2024-07-01',
      moves: 1,
      slippage: 'behind',
    });
    expect(await rowOf(team, ITEM, on('2023-12-31'))).toMatchObject({
      due: '2023-01-01',
      moves: 0,
      slippage: 'late',
    });
    expect(await rowOf(team, ITEM, on('2023-10-31'))).toMatchObject({
      status: null,
      slippage: 'silent',
    });
    const { changes } = await team.api.action.changes.query({ since: on('2023-12-31') });
    expect(changes).toMatchObject([
      { before: { due: '2023-01-01' }, after: { id: ITEM, due: '2024-07-01' } },
    ]);
    expect((await team.api.action.open.query({ item: ITEM, asOf: on('2023-12-31') })).past).toBe(
      true,
    );
  });

  test('a party can not confirm, and a stranger can not even look', async () => {
    const proposed = await insurers.api.action.propose.mutate({
      key: aKey(),
      item: GROUP,
      ...report('on-schedule'),
    });
    expect(proposed).toMatchObject({ kind: 'saved' });
    expect(
      await insurers.api.action.confirm.mutate({ key: aKey(), item: GROUP, proposal: 1 }),
    ).toMatchObject({
      kind: 'refused',
      refusals: [{ code: 'not-allowed' }],
    });
    await expect(
      hospitals.api.action.propose.mutate({ key: aKey(), item: GROUP, ...report('done') }),
    ).rejects.toThrow('not found');
  });

  test('a trekker is one organisation, and from then on the item is its own', async () => {
    const appoint = (party: string) =>
      team.api.action.appointTrekker.mutate({ key: aKey(), item: GROUP, party: party as never });
    expect(await appoint('gemeenten')).toMatchObject({
      refusals: [{ code: 'trekker-is-no-organisation' }],
    });
    expect(await appoint('nergens')).toMatchObject({ refusals: [{ code: 'unknown-party' }] });
    expect(await appoint('nvz')).toMatchObject({ kind: 'saved' });
    expect((await hospitals.api.action.open.query({ item: GROUP })).allowed).toEqual([
      'read',
      'propose',
    ]);
  });

  test('milestones are reported, confirmed, and dropped with a reason', async () => {
    const added = await team.api.action.milestone.add.mutate({
      key: aKey(),
      item: GROUP,
      title: 'Eerste keten',
      due: null,
    });
    if (added.kind !== 'saved') throw new Error(added.kind);
    const milestone = added.milestone as never;
    const reached = {
      item: GROUP,
      milestone,
      on: on('2024-01-15'),
      evidence: [{ text: 'Verslag', address: null }],
    };
    const reported = await hospitals.api.action.milestone.report.mutate({
      key: aKey(),
      ...reached,
    });
    if (reported.kind !== 'saved') throw new Error(reported.kind);
    expect(await rowOf(team, GROUP)).toMatchObject({ milestonesReported: 1 });
    await team.api.action.confirm.mutate({ key: aKey(), item: GROUP, proposal: reported.number });
    const { standing } = await team.api.action.open.query({ item: GROUP });
    expect(standing.milestones).toMatchObject([{ state: 'reached', on: '2024-01-15' }]);
    const late = await team.api.action.milestone.drop.mutate({
      key: aKey(),
      item: GROUP,
      milestone,
      reason: 'x',
    });
    expect(late).toMatchObject({ refusals: [{ code: 'milestone-closed' }] });
  });
});

describe('an action that was decided later', () => {
  const action = {
    title: 'Handreiking mentale gezondheidsnetwerken',
    theme: 'F' as const,
    basis: ['F.1' as never],
    deadlinePrinted: null,
    deadline: { on: on('2024-03-01') },
    responsible: ['nvz' as never],
    decided: { by: 'Bestuurlijk overleg IZA', on: on('2024-01-25') },
  };
  test('has its own origin, is followed from its decision on, and can be corrected with its history kept', async () => {
    const wrong = await team.api.action.add.mutate({
      key: aKey(),
      action: { ...action, responsible: ['nergens' as never], basis: ['Z.9' as never] },
    });
    expect(wrong).toMatchObject({
      kind: 'refused',
      refusals: [{ code: 'unknown-party' }, { code: 'unknown-clause' }],
    });
    const added = await team.api.action.add.mutate({ key: aKey(), action });
    if (added.kind !== 'saved') throw new Error(added.kind);
    expect(await rowOf(hospitals, added.item)).toMatchObject({
      kind: 'added',
      slippage: 'unheard',
      due: '2024-03-01',
    });
    const corrected = await team.api.action.correct.mutate({
      key: aKey(),
      item: added.item,
      action: { ...action, title: 'Handreiking netwerken' },
      reason: 'Kortere titel',
    });
    expect(corrected.kind).toBe('saved');
    const { item, entries } = await hospitals.api.action.open.query({ item: added.item });
    expect(item.title).toBe('Handreiking netwerken');
    expect(entries.map(({ entry }) => entry.kind)).toEqual(['added', 'corrected']);
    expect(await rowOf(team, added.item, on('2024-01-31'))).toBeUndefined();
    const printed = await team.api.action.correct.mutate({
      key: aKey(),
      item: ITEM,
      action,
      reason: 'x',
    });
    expect(printed).toMatchObject({ refusals: [{ code: 'not-added' }] });
  });
});

describe('a plan', () => {
  test('is linked by its own editors to what it serves; readers of the plan and the programme team see it, both ways', async () => {
    const { plan, version } = await ownPlan(chair);
    const view = await chair.api.plan.open.query({ plan });
    const agreement = view.items.find(({ content }) => content.type === 'agreement')?.content
      .id as never;
    const target = { to: 'plan' as const, plan, item: agreement };
    const before = await team.api.action.loose.query();
    expect(before.actions.some(({ id }) => id === 'zorgcoordinatie-invoeren')).toBe(true);
    const item = id('zorgcoordinatie-invoeren');
    const linked = await chair.api.action.link.mutate({ key: aKey(), item, target });
    if (linked.kind !== 'saved') throw new Error(JSON.stringify(linked));
    expect(await chair.api.action.link.mutate({ key: aKey(), item, target })).toMatchObject({
      refusals: [{ code: 'linked-already' }],
    });
    expect(await chair.api.action.forPlan.query({ plan })).toMatchObject({
      mayLink: true,
      links: [{ item, planItem: agreement }],
    });
    const opened = await team.api.action.open.query({ item });
    expect(opened.links).toMatchObject([{ target, removable: true }]);
    expect(opened.links[0]?.label).not.toBe('');
    expect((await team.api.action.loose.query()).actions.some(({ id }) => id === item)).toBe(false);
    const elsewhere = await service.as('Voorzitter ROAZ Oost');
    await expect(elsewhere.api.action.link.mutate({ key: aKey(), item, target })).rejects.toThrow(
      'not found',
    );
    expect(await chair.api.action.unlink.mutate({ key: aKey(), link: linked.link })).toMatchObject({
      kind: 'saved',
    });
    expect((await chair.api.action.forPlan.query({ plan })).links).toEqual([]);
    expect(version).toBe(view.version.id);
  });

  test('is no way into the agenda: a link to a clause or indicator is the programme team’s', async () => {
    const clause = { to: 'clause' as const, clause: 'C.2.c' as never };
    expect(
      await chair.api.action.link.mutate({ key: aKey(), item: ITEM, target: clause }),
    ).toMatchObject({ refusals: [{ code: 'not-allowed' }] });
    expect(
      await team.api.action.link.mutate({ key: aKey(), item: ITEM, target: clause }),
    ).toMatchObject({ kind: 'saved' });
    const nowhere = { to: 'indicator' as const, indicator: 'nergens' };
    expect(
      await team.api.action.link.mutate({ key: aKey(), item: ITEM, target: nowhere }),
    ).toMatchObject({ refusals: [{ code: 'unknown-indicator' }] });
  });
});

describe('a place of the accord', () => {
  const linked = async (target: object) => {
    const written = await team.api.action.link.mutate({
      key: aKey(),
      item: GROUP,
      target: target as never,
    });
    expect(written).toMatchObject({ kind: 'saved' });
  };
  const tiedTo = async (clause: string) =>
    (await team.api.action.tiedTo.query({ clause: clause as never })).items;

  test('tells what was linked to it, to a part of it or to its theme, and what was added and rests on it', async () => {
    await linked({ to: 'clause', clause: 'D.2.b' });
    await linked({ to: 'theme', theme: 'G' });
    const added = await team.api.action.add.mutate({
      key: aKey(),
      action: {
        title: 'Leefstijlloket in elke wijk',
        theme: 'G',
        basis: ['G.p1.a' as never],
        deadlinePrinted: null,
        deadline: null,
        responsible: [],
        decided: { by: 'BO IZA', on: on('2024-01-25') },
      },
    });
    if (added.kind !== 'saved') throw new Error(added.kind);
    expect(await tiedTo('D.2')).toMatchObject([{ id: GROUP, place: 'D.2.b' }]);
    expect(await tiedTo('D.2.bb')).toEqual([]);
    expect(await team.api.action.tiedTo.query({ clause: 'G' as never })).toMatchObject({
      themes: ['G'],
      items: [
        { id: GROUP, place: null },
        { id: added.item, kind: 'added', place: 'G.p1.a' },
      ],
    });
    expect(await tiedTo('G.p1')).toMatchObject([{ id: added.item }]);
    await expect(chair.api.action.tiedTo.query({ clause: 'G' as never })).rejects.toThrow(
      'not for this role',
    );
  });

  test('names the action points of annex L that it agrees on', async () => {
    const { resting } = await chair.api.accord.clause.query({ clause: 'B.2.b.6' as never });
    expect(resting.filter(({ what }) => what === 'action')).toMatchObject([
      { id: 'regiobeelden-beschikbaar', clause: 'L.p4' },
      { id: 'regiobeelden-herijken', clause: 'L.p4' },
    ]);
  });

  test('that is an outcome criterion tells which action points serve it', async () => {
    await linked({ to: 'indicator', indicator: '5.3.4.a' });
    expect(await team.api.action.serving.query()).toMatchObject([
      { indicator: '5.3.4.a', id: GROUP },
    ]);
  });

  test('and a later action are found by a word, each thing once', async () => {
    const found = async (who: Visitor, typed: string) =>
      (await who.api.search.find.query({ typed })).actions;
    expect(await found(team, 'leefstijlloket')).toMatchObject([{ kind: 'added', deadline: null }]);
    expect((await found(team, 'fax')).map(({ kind }) => kind)).toEqual([
      'commitment',
      'commitment',
    ]);
    const once = await found(team, 'coulanceverbod');
    expect(once.map(({ action }) => action)).toEqual(['coulanceverbod']);
    expect(await found(insurers, 'ontwikkelen leidraad')).toMatchObject([{ action: ITEM }]);
    expect(await found(hospitals, 'afwegingskader')).toEqual([]);
  });
});

describe('300 rows from a spreadsheet', () => {
  const row = (item: string, more: Partial<BulkRow>): BulkRow => ({
    item,
    status: '',
    reason: '',
    evidence: '',
    doneOn: '',
    deadline: '',
    decidedBy: '',
    decidedOn: '',
    trekker: '',
    ...more,
  });

  test('are written all or nothing, in time, and undone at once; the history keeps both', async () => {
    const all = (await rowsOf(team)).filter(({ sameAs }) => sameAs === null);
    const rows = all.slice(0, 250).map(({ id }) => row(id, { status: 'op schema', trekker: 'ZN' }));
    for (let n = rows.length; n < 300; n += 1) {
      const action = {
        title: `Afspraak ${n}`,
        theme: null,
        basis: [],
        deadlinePrinted: null,
        deadline: null,
        responsible: [],
        decided: { by: 'BO IZA', on: on('2024-01-25') },
      };
      const added = await team.api.action.add.mutate({ key: aKey(), action });
      if (added.kind === 'saved') rows.push(row(added.item, { status: 'gereed', trekker: 'ZN' }));
    }
    const wrong = rows.with(7, row(rows[7]?.item ?? '', { status: 'bijna' }));
    const { faults } = await team.api.action.bulk.check.mutate({ rows: wrong });
    expect(faults).toMatchObject([
      { row: 7, column: 'status', value: 'bijna', code: 'unknown-status' },
    ]);
    const before = await rowsOf(team);
    expect(await team.api.action.bulk.write.mutate({ key: aKey(), rows: wrong })).toMatchObject({
      kind: 'refused',
      refusals: [{ code: 'wrong-cells', path: ['rows', 7, 'status'] }],
    });
    expect(await rowsOf(team)).toEqual(before);

    const applied = await team.api.action.bulk.write.mutate({ key: aKey(), rows });
    if (applied.kind !== 'saved') throw new Error(JSON.stringify(applied).slice(0, 500));
    expect(applied.items).toBe(300);
    expect((await rowsOf(team)).filter(({ trekker }) => trekker === 'zn').length).toBe(300);
    expect(await team.api.action.bulk.recent.query()).toMatchObject([
      { batch: applied.batch, items: 300, undone: false },
    ]);
    const undone = await team.api.action.bulk.undo.mutate({ key: aKey(), batch: applied.batch });
    expect(undone).toMatchObject({ kind: 'saved', items: 300 });
    const changed = (await rowsOf(team)).map(({ changed: _changed, ...rest }) => rest);
    expect(changed).toEqual(before.map(({ changed: _changed, ...rest }) => rest));
    const again = await team.api.action.bulk.undo.mutate({ key: aKey(), batch: applied.batch });
    expect(again).toMatchObject({ kind: 'refused' });
    expect((await team.api.action.bulk.recent.query())[0]?.undone).toBe(true);
  });

  test('are the programme team’s', async () => {
    await expect(insurers.api.action.bulk.check.mutate({ rows: [row('x', {})] })).rejects.toThrow(
      'not for this role',
    );
  });
});
