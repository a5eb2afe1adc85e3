import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';

const zip = promisify(gzip);
/** Below this, compressing costs more than it saves. */
const WORTH_IT_BYTES = 2000;

/** @returns a JSON answer compressed where the asker takes that: a plan is ten times smaller on a slow line */
export async function compressed(request: Request, response: Response): Promise<Response> {
  const json = response.headers.get('content-type')?.startsWith('application/json') ?? false;
  if (!json || !/\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')) return response;
  const body = Buffer.from(await response.arrayBuffer());
  const { status } = response;
  const headers = new Headers(response.headers);
  headers.append('vary', 'accept-encoding');
  if (body.length < WORTH_IT_BYTES) return new Response(body, { status, headers });
  headers.set('content-encoding', 'gzip');
  headers.delete('content-length');
  const zipped = await zip(body, { level: constants.Z_BEST_SPEED });
  return new Response(zipped, { status, headers });
}
