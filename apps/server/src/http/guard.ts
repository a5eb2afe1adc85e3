import { MAX_ATTACHMENT_BYTES } from '@iza/domain/transformation';
import { isLoopback } from '../env.ts';
import type { Site, Visit } from './site.ts';

/** Longest body that is taken in: a large paste fits many times. */
const MAX_BODY_BYTES = 2 * 1024 * 1024;

const FORM = 'application/x-www-form-urlencoded';
const JSON_TYPE = 'application/json';
const FILE = 'application/octet-stream';

const isForFiles = ({ url }: Visit) => url.pathname.startsWith('/bijlage/');

/** Media types that are taken at an address. */
function typesFor(visit: Visit): readonly string[] {
  if (isForFiles(visit)) return [FILE];
  return visit.url.pathname.startsWith('/trpc/') ? [JSON_TYPE] : [FORM, JSON_TYPE];
}

function plain(status: number, text: string): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}

function hostOf({ request, url }: Visit): string {
  return request.headers.get('host') ?? url.host;
}

function mediaType(request: Request): string {
  return (request.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/** A name that someone pointed at this machine must not become a way in (DNS rebinding). */
function wrongHost({ settings, origins }: Site, visit: Visit): boolean {
  if (visit.url.pathname === '/health') return false;
  const host = hostOf(visit);
  if (origins.some((origin) => new URL(origin).host === host)) return false;
  const behindProxy = settings.trustProxy || isLoopback(settings.host);
  const name = host.replace(/:\d+$/, '');
  return !(behindProxy && isLoopback(name));
}

/** What was set off by another site's page; browsers say so themselves. A program that says nothing holds nobody's cookie. */
function fromElsewhere({ origins }: Site, visit: Visit): boolean {
  const { headers } = visit.request;
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') return true;
  const origin = headers.get('origin');
  return origin !== null && !origins.includes(origin);
}

function bodyFault(visit: Visit): Response | undefined {
  const { request } = visit;
  const length = request.headers.get('content-length');
  if (request.headers.has('transfer-encoding') || length === null) {
    return plain(411, 'the length of the body must be given');
  }
  const longest = isForFiles(visit) ? MAX_ATTACHMENT_BYTES : MAX_BODY_BYTES;
  if (Number(length) > longest) return plain(413, 'the body is too long');
  if (Number(length) === 0) return undefined;
  const type = mediaType(request);
  const wanted = typesFor(visit);
  return wanted.includes(type) ? undefined : plain(415, `only ${wanted.join(' or ')} is taken`);
}

const isReading = (method: string) => method === 'GET' || method === 'HEAD';

/** Plain links and addresses typed in lead to pages; data and what changes something is for our own pages only. */
function forOwnPagesOnly({ request, url }: Visit): boolean {
  const data = url.pathname.startsWith('/trpc') || url.pathname === '/live';
  return data || !isReading(request.method);
}

/** @returns the refusal of a request that should not come near anything, or `undefined` */
export function refuse(site: Site, visit: Visit): Response | undefined {
  const { method } = visit.request;
  if (!isReading(method) && method !== 'POST')
    return plain(405, 'only GET, HEAD and POST are taken');
  if (wrongHost(site, visit)) return plain(421, 'this service is not known by that name');
  if (forOwnPagesOnly(visit) && fromElsewhere(site, visit)) {
    return plain(403, 'requests of other sites are not taken');
  }
  return method === 'POST' ? bodyFault(visit) : undefined;
}
