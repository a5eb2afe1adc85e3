import { randomUUID } from 'node:crypto';

/** A person's session without a browser, for counting what is stored. */
export type ApiClient = {
  readonly query: (procedure: string, input?: unknown) => Promise<unknown>;
  readonly mutate: (procedure: string, input: object) => Promise<unknown>;
};

/** The server could not be reached, or said that it can't answer now. */
export class Away extends Error {
  override readonly name = 'Away';
}

/** What the button beside a name on the start page sends. */
export type LoginForm = { readonly person: string; readonly app: string };

/** @returns the form beside the name of a demonstration's person, read off the start page */
export async function loginFormOf(url: string, name: string): Promise<LoginForm> {
  const page = await (await fetch(url)).text();
  const after = page.split(`>${name}<`)[1] ?? '';
  const person = /name="person" value="([0-9a-f-]{36})"/.exec(after)?.[1];
  const app = /name="app" value="([a-z]*)"/.exec(after)?.[1];
  if (person === undefined || app === undefined)
    throw new Error(`nobody called ${name} on the start page`);
  return { person, app };
}

async function answerOf(response: Response): Promise<unknown> {
  if (response.status >= 500) throw new Away(`status ${response.status}`);
  const body = (await response.json()) as { result?: { data: unknown }; error?: object };
  if (!body.result) throw new Error(`refused: ${JSON.stringify(body.error)}`);
  return body.result.data;
}

/** Logs in and gives the session; requests that get no answer throw `Away`. */
export async function apiClient(url: string, name: string): Promise<ApiClient> {
  const login = await fetch(`${url}/login/demonstration`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(await loginFormOf(url, name)),
  });
  const cookie = login.headers.get('set-cookie')?.split(';')[0] ?? '';
  const ask = async (address: string, init: RequestInit): Promise<unknown> => {
    const headers = { cookie, 'content-type': 'application/json' };
    const signal = AbortSignal.timeout(15_000);
    const response = await fetch(address, { ...init, headers, signal }).catch((error: unknown) => {
      throw new Away(String(error));
    });
    return answerOf(response);
  };
  return {
    query: (procedure, input) => {
      const given =
        input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`;
      return ask(`${url}/trpc/${procedure}${given}`, { method: 'GET' });
    },
    mutate: (procedure, input) =>
      ask(`${url}/trpc/${procedure}`, { method: 'POST', body: JSON.stringify(input) }),
  };
}

export const newKey = (): string => randomUUID();

/** @returns an id in the order of time, as the screens make them */
export function newUuid(): string {
  const time = Date.now().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}
