import type { Client } from '../connection/client.ts';

const ROLES = ['iza_owner', 'iza_server', 'iza_anonymous', 'iza_respondent'] as const;

/**
 * Makes sure of the roles: `iza_owner` owns and migrates, `iza_server` serves and owns nothing, `iza_anonymous` reads what was published,
 * `iza_respondent` is a guest of one consultation. A login that is none of them has to be allowed to make roles the first time. Another database of the same cluster may be
 * doing the same at the same moment.
 */
export async function ensureRoles(sql: Client): Promise<void> {
  for (const role of ROLES) {
    await sql.unsafe(`
      do $$ begin
        if not exists (select from pg_roles where rolname = '${role}') then create role ${role} nologin; end if;
      exception when duplicate_object or unique_violation then null;
      end $$`);
  }
  await sql.unsafe(`
    do $$ begin
      if not pg_has_role('iza_server', 'iza_anonymous', 'member') then grant iza_anonymous to iza_server; end if;
      if not pg_has_role('iza_server', 'iza_respondent', 'member') then grant iza_respondent to iza_server; end if;
      if current_user <> 'iza_owner' then
        if not pg_has_role(current_user, 'iza_owner', 'member') then grant iza_owner to current_user; end if;
        execute format('grant create on database %I to iza_owner', current_database());
      end if;
    end $$`);
  // So that this login can serve as well, where no login of its own was made for that.
  await sql.unsafe(`
    do $$ begin
      if not pg_has_role(current_user, 'iza_server', 'member') then grant iza_server to current_user; end if;
    exception when insufficient_privilege then null;
    end $$`);
  await sql`set role iza_owner`;
}
