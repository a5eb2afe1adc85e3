import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createHandler } from './handler.ts';
import type { Site } from './site.ts';

const SETTLE_MS = 3000;

export type Listening = {
  readonly port: number;
  /** Takes no new requests, lets those under way finish for a moment, and ends the rest. */
  readonly close: () => Promise<void>;
};

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), SETTLE_MS);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** Listens; the port is only known afterwards when it was left open (0), so the site is made for it then. */
export async function listen(
  host: string,
  port: number,
  siteFor: (port: number) => Site,
): Promise<Listening> {
  const server = createServer({
    // a file of 10 MB over a slow line arrives within it
    requestTimeout: 120_000,
    headersTimeout: 10_000,
    keepAliveTimeout: 65_000,
    maxHeaderSize: 16_384,
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: given } = server.address() as AddressInfo;
  const handler = createHandler(siteFor(given));
  const listener = getRequestListener(handler);
  server.on('request', (incoming, outgoing) => void listener(incoming, outgoing));
  return { port: given, close: () => close(server) };
}
