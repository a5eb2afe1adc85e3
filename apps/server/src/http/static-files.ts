import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
const COMPRESSED_ALREADY = ['.png', '.woff2', '.ico'];
const A_YEAR_S = 31_536_000;

type Encoding = 'br' | 'gzip';

/** A file as it is served; what it is compressed to is kept. */
class StaticFile {
  private readonly content: Buffer<ArrayBuffer>;
  private readonly type: string;
  private readonly compressible: boolean;
  private readonly lasting: boolean;
  private readonly etag: string;
  private readonly compressed = new Map<Encoding, Promise<Buffer<ArrayBuffer>>>();

  constructor(content: Buffer<ArrayBuffer>, extension: string, lasting: boolean) {
    this.content = content;
    this.type = TYPES[extension] ?? 'application/octet-stream';
    this.compressible = !COMPRESSED_ALREADY.includes(extension) && content.length > 1000;
    this.lasting = lasting;
    this.etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
  }

  private compress(encoding: Encoding): Promise<Buffer<ArrayBuffer>> {
    const kept = this.compressed.get(encoding);
    if (kept) return kept;
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
    const made = encoding === 'br' ? brotli(this.content, { params }) : gzipped(this.content);
    this.compressed.set(encoding, made);
    return made;
  }

  private encodingFor(request: Request): Encoding | undefined {
    if (!this.compressible) return undefined;
    const accepted = request.headers.get('accept-encoding') ?? '';
    if (/\bbr\b/.test(accepted)) return 'br';
    return /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
  }

  async answer(request: Request): Promise<Response> {
    const headers = new Headers({
      'content-type': this.type,
      'cache-control': this.lasting ? `public, max-age=${A_YEAR_S}, immutable` : 'no-cache',
      etag: this.etag,
      vary: 'accept-encoding',
    });
    if (request.headers.get('if-none-match') === this.etag) {
      return new Response(null, { status: 304, headers });
    }
    const encoding = this.encodingFor(request);
    const body = encoding ? await this.compress(encoding) : this.content;
    if (encoding) headers.set('content-encoding', encoding);
    headers.set('content-length', String(body.length));
    return new Response(request.method === 'HEAD' ? null : body, { headers });
  }
}

export type StaticFiles = {
  /** @returns the file at an address; below an app, its first page for every address that names no file; else `undefined` */
  readonly find: (pathname: string) => StaticFile | undefined;
  /** Addresses of apps that were not built. */
  readonly missing: readonly string[];
};

/** Where an app is reached (`/roaz/`), and the folder it was built to. */
export type MountedApp = { readonly at: string; readonly folder: string };

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}

function load(file: string, lasting: boolean): StaticFile {
  return new StaticFile(readFileSync(file), path.extname(file), lasting);
}

/**
 * Reads the built apps and the server's own files into memory; what isn't among them isn't served, so no address can climb out of a folder.
 * Files below `assets/` carry a hash in their name and are kept for ever by browsers.
 */
export function loadStaticFiles(apps: readonly MountedApp[], own: string): StaticFiles {
  const files = new Map<string, StaticFile>();
  const built = apps.filter(({ folder }) => existsSync(path.join(folder, 'index.html')));
  for (const { at, folder } of built) {
    for (const name of filesBelow(folder)) {
      const address = at + name.split(path.sep).join('/');
      files.set(address, load(path.join(folder, name), name.startsWith(`assets${path.sep}`)));
    }
  }
  for (const name of filesBelow(own)) files.set(`/${name}`, load(path.join(own, name), false));
  const find = (pathname: string) => {
    const exact = files.get(pathname);
    if (exact) return exact;
    const app = built.find(({ at }) => pathname.startsWith(at));
    // A clause has dots too: `/monitor/akkoord/C.6.c` is a page.
    const isFile =
      Object.hasOwn(TYPES, path.extname(pathname).toLowerCase()) || pathname.includes('/assets/');
    return app && !isFile ? files.get(`${app.at}index.html`) : undefined;
  };
  return { find, missing: apps.filter((app) => !built.includes(app)).map(({ at }) => at) };
}
