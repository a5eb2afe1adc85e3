import { createHmac } from 'node:crypto';
import postgres from 'postgres';

const ROLES = ['iza_owner', 'iza_server', 'iza_anonymous', 'iza_respondent'] as const;

/** A login of the embedded server: the superuser that made it, or one of the roles of the product. */
export type Login = 'postgres' | (typeof ROLES)[number];

/** Each login has a password of its own, made from the one secret in the data folder. */
function passwordFor(login: Login, secret: string): string {
  return login === 'postgres'
    ? secret
    : createHmac('sha256', secret).update(login).digest('base64url');
}

/** The address with which a login reaches a database of the embedded server. */
export function urlFor(login: Login, secret: string, port: number, database = 'iza'): string {
  return `postgres://${login}:${passwordFor(login, secret)}@127.0.0.1:${port}/${database}`;
}

/** One connection. It does not look up types by itself: that query would be lost, and reported by nobody, with a server that dies. */
export function connectOnce(url: string): postgres.Sql {
  return postgres(url, {
    max: 1,
    connect_timeout: 2,
    fetch_types: false,
    onnotice: () => undefined,
  });
}

/** Makes the roles and the database where they are missing; the roles' rights come with the migrations. */
export async function prepareDatabase(secret: string, port: number): Promise<void> {
  const url = urlFor('postgres', secret, port, 'postgres');
  const sql = connectOnce(url);
  try {
    const known = await sql<{ name: string }[]>`select rolname as name from pg_roles`;
    for (const role of ROLES) {
      const rights = role === 'iza_owner' ? 'login createrole createdb' : 'login';
      const verb = known.some(({ name }) => name === role) ? 'alter' : 'create';
      await sql.unsafe(`${verb} role ${role} ${rights} password '${passwordFor(role, secret)}'`);
    }
    // The server's role reads what was published as the public does, and lets in guests as what they are.
    await sql`grant iza_anonymous, iza_respondent to iza_server`;
    const there = await sql`select 1 from pg_database where datname = 'iza'`;
    if (there.length === 0) await sql.unsafe('create database iza owner iza_owner');
  } finally {
    await sql.end();
  }
}
