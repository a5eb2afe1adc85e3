import { answersFor } from '@iza/accord/agenda';
import { GRANT_ROLES, isRegionalRole, mayActionPoint, mayLinkPlan } from '@iza/domain/access';
import { addedItem, type AgendaItemId } from '@iza/domain/action';
import { isoDate, type PartyId } from '@iza/domain/values';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Notice, Tx } from '../connection/index.ts';
import { eventsAfter, lastSeq } from '../event/index.ts';
import { undoneAs, writes } from '../testing/raw.ts';
import {
  anImportedPlan,
  aScene,
  FAR_AWAY,
  ISALA,
  newId,
  someone,
  ZWOLLE,
} from '../testing/scene.ts';
import type { Imported, Scene, Someone } from '../testing/scene.ts';
import { addAgendaItem } from './index.ts';

const ZN = 'zn' as PartyId;
/** How an item lies towards ZN. */
const ITEMS = {
  named: { responsible: ['zn', 'vng'], trekker: null },
  'in a group it answers for': { responsible: ['zorgverzekeraars'], trekker: null },
  'as its trekker': { responsible: ['regionale-partijen'], trekker: 'zn' },
  'not at all': { responsible: ['vng', 'zilveren-kruis'], trekker: 'nvz' },
} as const;

let scene: Scene;
let plan: Imported;
const ids = new Map<string, AgendaItemId>();

beforeAll(async () => {
  scene = await aScene();
  plan = await anImportedPlan(scene.database);
  await scene.database.asOperator(async (tx) => {
    for (const [how, { responsible, trekker }] of Object.entries(ITEMS)) {
      const id = newId<AgendaItemId>();
      const decided = { by: 'BO IZA', on: isoDate('2023-01-01') };
      const described = { title: how, theme: null, basis: [], deadlinePrinted: null, decided };
      const codes = [...responsible] as PartyId[];
      const item = addedItem(id, {
        ...described,
        deadline: { absent: 'leftOpen' },
        responsible: codes,
      });
      await addAgendaItem(tx, item);
      await tx`update iza.agenda_item set trekker = ${trekker}, number = 1 where id = ${id}`;
      await tx`insert into iza.agenda_entry (item, number, entry) values (${id}, 1, '{"kind": "asked", "question": "x"}')`;
      await tx`
        insert into iza.agenda_link (id, item, target, target_key) values (${newId()}, ${id}, '{"to": "theme"}', 'theme A')`;
      ids.set(how, id);
    }
  });
});
afterAll(() => scene.end());

async function seenAndWritten(tx: Tx, item: AgendaItemId) {
  const [seen] = await tx`
    select
      (select count(*) from iza.agenda_item where id = ${item}) as item,
      (select count(*) from iza.agenda_entry where item = ${item}) as entry,
      (select count(*) from iza.agenda_link where item = ${item}) as links,
      (select count(*) from iza.event where agenda = ${item}) as event`;
  const says = (kind: string) =>
    writes(
      tx,
      (t) => t`
      insert into iza.agenda_entry (item, number, entry) values (${item}, 2, ${t.json({ kind })})`,
    );
  return {
    ...seen,
    propose: await says('status-proposed'),
    keep: await writes(
      tx,
      (t) => t`update iza.agenda_item set proposed = 'done' where id = ${item}`,
    ),
    confirm: await says('status-confirmed'),
    ask: await says('asked'),
    decide: await writes(
      tx,
      (t) => t`update iza.agenda_item set status = 'done' where id = ${item}`,
    ),
    appoint: await writes(
      tx,
      (t) => t`update iza.agenda_item set trekker = 'fms' where id = ${item}`,
    ),
    describe: await writes(
      tx,
      (t) => t`update iza.agenda_item set responsible = '{fms}' where id = ${item}`,
    ),
    reprint: await writes(
      tx,
      (t) => t`
      update iza.agenda_item set content = content || '{"title": "x"}' where id = 'ronde-tafeloverleg'`,
    ),
    link: await writes(
      tx,
      (t) => t`
      insert into iza.agenda_link (id, item, target, target_key) values (${newId()}, ${item}, '{}', 'theme B')`,
    ),
    unlink: await writes(
      tx,
      (t) => t`update iza.agenda_link set removed_at = now() where item = ${item}`,
    ),
    rewrite: await writes(
      tx,
      (t) => t`update iza.agenda_entry set entry = '{}' where item = ${item}`,
    ),
    forget: await writes(tx, (t) => t`delete from iza.agenda_entry where item = ${item}`),
  };
}

function expected(may: (action: 'read' | 'propose' | 'lead') => boolean) {
  const [reads, leads] = [may('read'), may('lead')];
  const seen = reads ? 1 : 0;
  return {
    item: seen,
    entry: seen,
    links: seen,
    event: reads ? 2 : 0,
    propose: may('propose') || leads,
    keep: may('propose') || leads,
    confirm: leads,
    ask: leads,
    decide: leads,
    appoint: leads,
    describe: leads,
    reprint: false,
    link: leads,
    unlink: leads,
    rewrite: false,
    forget: false,
  };
}

describe('the agenda under row-level security', () => {
  it('is seen and written exactly as the domain allows: each role x relation of the party', async () => {
    const faults: string[] = [];
    for (const role of GRANT_ROLES) {
      const region = isRegionalRole(role) ? { region: ZWOLLE } : {};
      const who = await someone(scene.database, { role, party: ZN, ...region });
      for (const [how, { responsible, trekker }] of Object.entries(ITEMS)) {
        await undoneAs(scene.database, who, async (tx, { actor }) => {
          const resource = {
            responsible: [...responsible] as PartyId[],
            trekker: trekker as PartyId | null,
          };
          const wanted = expected((action) => mayActionPoint(actor, action, resource, answersFor));
          const got: Record<string, unknown> = await seenAndWritten(
            tx,
            ids.get(how) as AgendaItemId,
          );
          for (const [what, value] of Object.entries(wanted)) {
            if (got[what] !== value)
              faults.push(`${role} ${how}: ${what} ${String(got[what])}, not ${String(value)}`);
          }
        });
      }
    }
    expect(faults).toEqual([]);
  }, 60_000);

  it('lets a plan be linked by the programme team and by its own editors, and shows the link to its readers', async () => {
    const item = ids.get('not at all') as AgendaItemId;
    for (const role of GRANT_ROLES) {
      for (const region of isRegionalRole(role) ? [ZWOLLE, FAR_AWAY] : [undefined]) {
        const who = await someone(scene.database, {
          role,
          party: ISALA,
          ...(region && { region }),
        });
        const [linked, may] = await undoneAs(scene.database, who, async (tx, { actor }) => [
          await writes(
            tx,
            (t) => t`
            insert into iza.agenda_link (id, item, target, target_key, plan)
            values (${newId()}, ${item}, '{}', 'plan', ${plan.plan.id})`,
          ),
          mayLinkPlan(actor, plan.plan),
        ]);
        expect(linked, `${role} ${region}`).toBe(may);
      }
    }
  }, 60_000);

  it('tells what was written by the number of the item, to those who may see it', async () => {
    const heard: Notice[] = [];
    const { promise: resumed, resolve: onResumed } = Promise.withResolvers<void>();
    const listening = scene.database.listen({
      onNotice: (notice) => heard.push(notice),
      onResumed,
    });
    await resumed;
    const team = await someone(scene.database, { role: 'vws-programme', party: 'vws' as PartyId });
    const party = await someone(scene.database, { role: 'zn', party: ZN });
    const stranger = await someone(scene.database, { role: 'umbrella', party: 'knmp' as PartyId });
    const item = ids.get('named') as AgendaItemId;
    const before = await scene.database.asNobody(lastSeq);
    await scene.database.asActor(team.token, async (tx) => {
      await tx`insert into iza.agenda_entry (item, number, entry) values (${item}, 2, '{"kind": "asked", "question": "x"}')`;
    });
    const told = (who: Someone) =>
      scene.database.asActor(who.token, (tx) => eventsAfter(tx, before, 9));
    expect(await told(party)).toEqual([{ seq: before + 1, agenda: item, kind: 'agenda-changed' }]);
    expect(await told(stranger)).toEqual([]);
    for (let waited = 0; heard.length === 0 && waited < 50; waited += 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
    await listening.stop();
    expect(heard).toEqual([{ seq: before + 1, agenda: item }]);
  });
});
