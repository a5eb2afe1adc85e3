import { agendaItems, answering } from '@iza/accord/agenda';
import { parties } from '@iza/accord/parties';
import { regions } from '@iza/accord/regions';
import { PLAN_TEMPLATES } from '@iza/domain/plan';
import type { Tx } from '../connection/client.ts';

/** Regions and their municipalities as the accord has them; rows that an operator added are left alone. */
async function seedRegions(tx: Tx): Promise<void> {
  const rows = regions.map(({ id, kind, name, parent = null }) => ({ id, kind, name, parent }));
  const memberships = regions.flatMap(({ id, borders }) =>
    borders.flatMap(({ from, to = null, municipalities }) =>
      municipalities.value.map((municipality) => ({
        region: id,
        municipality,
        valid_from: from,
        valid_to: to,
      })),
    ),
  );
  await tx`
    insert into iza.region as known (id, kind, name, parent, origin)
    select id, kind, name, parent, 'accord' from jsonb_to_recordset(${tx.json(rows)})
      as given (id text, kind text, name text, parent text)
    on conflict (id) do update set kind = excluded.kind, name = excluded.name, parent = excluded.parent
      where known.origin = 'accord'
        and (known.kind, known.name, known.parent) is distinct from (excluded.kind, excluded.name, excluded.parent)`;
  await tx`delete from iza.region_municipality where region in (select id from iza.region where origin = 'accord')`;
  await tx`
    insert into iza.region_municipality (region, municipality, valid_from, valid_to)
    select given.* from jsonb_to_recordset(${tx.json(memberships)})
      as given (region text, municipality text, valid_from date, valid_to date)
    join iza.region known on known.id = given.region and known.origin = 'accord'`;
}

/** Which regions share municipalities, for each period in which neither's borders change. */
async function computeOverlaps(tx: Tx): Promise<void> {
  await tx`delete from iza.region_overlap`;
  await tx`
    insert into iza.region_overlap (region, other, shared, valid_from, valid_to)
    select a.region, b.region, count(*), greatest(a.valid_from, b.valid_from), least(a.valid_to, b.valid_to)
    from iza.region_municipality a join iza.region_municipality b using (municipality)
    where a.region <> b.region
      and a.valid_from <= coalesce(b.valid_to, 'infinity') and b.valid_from <= coalesce(a.valid_to, 'infinity')
    group by a.region, b.region, greatest(a.valid_from, b.valid_from), least(a.valid_to, b.valid_to)`;
}

async function seedParties(tx: Tx): Promise<void> {
  const rows = parties.map(({ id, kind, name, short = null, sector }) => ({
    id,
    kind,
    name,
    short,
    sector: sector?.value ?? null,
  }));
  await tx`
    insert into iza.party as known (id, kind, name, short, sector, origin)
    select id, kind, name, short, sector, 'accord' from jsonb_to_recordset(${tx.json(rows)})
      as given (id text, kind text, name text, short text, sector text)
    on conflict (id) do update
      set kind = excluded.kind, name = excluded.name, short = excluded.short, sector = excluded.sector
      where known.origin = 'accord'
        and (known.kind, known.name, known.short, known.sector)
          is distinct from (excluded.kind, excluded.name, excluded.short, excluded.sector)`;
}

/** The steps of the domain's templates, for the trigger that refuses every other change of stage. */
async function seedTransitions(tx: Tx): Promise<void> {
  const rows = Object.values(PLAN_TEMPLATES).flatMap(({ id, transitions }) =>
    transitions.map(({ from, command, to, signatures, anyRole }) => ({
      template: id,
      from_stage: from,
      command,
      to_stage: to,
      roles: signatures.map(({ role }) => role),
      any_role: anyRole,
    })),
  );
  await tx`delete from iza.stage_transition`;
  await tx`
    insert into iza.stage_transition (template, from_stage, command, to_stage, roles, any_role)
    select template, from_stage, command, to_stage, array(select jsonb_array_elements_text(roles)), any_role
    from jsonb_to_recordset(${tx.json(rows)})
      as given (template text, from_stage text, command text, to_stage text, roles jsonb, any_role boolean)`;
}

/** The agenda as the accord has it; the standing of an item, and items that were added, are left alone. */
async function seedAgenda(tx: Tx): Promise<void> {
  const pairs = answering.map(({ code, party }) => ({ code, party }));
  await tx`delete from iza.agenda_answering`;
  await tx`
    insert into iza.agenda_answering (code, party)
    select code, party from jsonb_to_recordset(${tx.json(pairs)}) as given (code text, party text)`;
  const rows = agendaItems.map((content) => ({ id: content.id, content }));
  await tx`
    insert into iza.agenda_item as known (id, origin, content, responsible)
    select id, 'accord', content, array(select jsonb_array_elements_text(content -> 'responsible'))
    from jsonb_to_recordset(${tx.json(rows as never)}) as given (id text, content jsonb)
    on conflict (id) do update set content = excluded.content, responsible = excluded.responsible
      where known.origin = 'accord' and known.content is distinct from excluded.content`;
}

/** Brings the reference rows in step with the code. What plans point at stays, even when the code has dropped it. */
export async function seedReference(tx: Tx): Promise<void> {
  await seedRegions(tx);
  await computeOverlaps(tx);
  await seedParties(tx);
  await seedTransitions(tx);
  await seedAgenda(tx);
}
