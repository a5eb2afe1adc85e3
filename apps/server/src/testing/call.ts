import type { Sample } from './sample.ts';

/** How a call ended, in one word: `ok`, `saved`, `conflict`, the codes of a refusal, or the code of an error. */
export type Ending = { readonly status: number; readonly word: string };

type Body = {
  readonly error?: { readonly data: { readonly code: string } };
  readonly result?: {
    readonly data?: {
      readonly kind?: string;
      readonly refusals?: readonly { readonly code: string }[];
    };
  };
};

function wordOf({ error, result }: Body): string {
  if (error) return error.data.code;
  const { kind, refusals } = result?.data ?? {};
  if (kind === 'refused') return (refusals ?? []).map(({ code }) => code).join(' ');
  return kind === 'saved' || kind === 'conflict' ? kind : 'ok';
}

/** Calls a procedure as a browser with this cookie would, whatever the input. */
export async function call(
  address: string,
  cookie: string,
  path: string,
  { reads, input }: Pick<Sample, 'reads' | 'input'>,
): Promise<Ending> {
  const body = input === undefined ? '' : JSON.stringify(input);
  const url = `${address}/trpc/${path}${reads && body ? `?input=${encodeURIComponent(body)}` : ''}`;
  const headers = { cookie, 'content-type': 'application/json' };
  const answer = await fetch(url, reads ? { headers } : { method: 'POST', body, headers });
  const text = await answer.text();
  return {
    status: answer.status,
    word: text.startsWith('{') ? wordOf(JSON.parse(text) as Body) : text.trim(),
  };
}
