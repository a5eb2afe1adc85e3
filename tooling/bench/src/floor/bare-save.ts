import { randomUUID } from 'node:crypto';
import type postgres from 'postgres';

type Save = { readonly version: string; readonly id: string; readonly content: unknown };

/** What one save has to leave behind, in tables without rights and triggers: version, unit, history, numbered event, answer. */
export async function makeBareTables(sql: postgres.Sql): Promise<void> {
  await sql.unsafe(`
    drop schema if exists bare cascade;
    create schema bare;
    create table bare.version (id uuid primary key, content_revision integer not null);
    create table bare.unit (version uuid, id uuid, content jsonb not null, revision integer not null, primary key (version, id));
    create table bare.unit_revision (version uuid, id uuid, revision integer, content jsonb not null, saved_at timestamptz not null,
      primary key (version, id, revision));
    create table bare.event (seq bigint primary key, version uuid not null, event jsonb not null, at timestamptz not null);
    create table bare.counter (last bigint not null);
    create table bare.answer (key uuid primary key, answer jsonb not null);
    insert into bare.counter values (0);
    insert into bare.version select id, content_revision from iza.plan_version`);
}

/** One save in one transaction, with nothing that is not needed to keep it. */
export async function bareSave(
  sql: postgres.Sql,
  { version, id, content }: Save,
): Promise<unknown> {
  return sql.begin(async (tx) => {
    const json = tx.json(content as never);
    await tx`update bare.version set content_revision = content_revision + 1 where id = ${version}`;
    const [saved] = await tx<{ revision: number }[]>`
      insert into bare.unit as u (version, id, content, revision) values (${version}, ${id}, ${json}, 1)
      on conflict (version, id) do update set content = excluded.content, revision = u.revision + 1
      returning revision`;
    const answer = { revision: saved?.revision ?? 0 };
    await tx`
      insert into bare.unit_revision (version, id, revision, content, saved_at)
      values (${version}, ${id}, ${answer.revision}, ${json}, now())`;
    await tx`insert into bare.answer (key, answer) values (${randomUUID()}, ${tx.json(answer)})`;
    await tx`
      with next as (update bare.counter set last = last + 1 returning last)
      insert into bare.event (seq, version, event, at) select last, ${version}, ${tx.json(answer)}, now() from next`;
    return answer;
  });
}
