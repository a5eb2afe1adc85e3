import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../embedded/index.ts';
import { migrate } from '../migrate/index.ts';
import type { TestLogins } from './index.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    testLogins: TestLogins;
  }
}

/**
 * Vitest global setup: one real PostgreSQL for the test run of a package, migrated once; each test file copies it (`testDatabase`).
 * Not durable: only for tests.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'iza-test-'));
  const embedded = await startEmbedded({ folder, durable: false });
  await migrate(embedded.ownerUrl);
  project.provide('testLogins', { ownerUrl: embedded.ownerUrl, serverUrl: embedded.serverUrl });
  return async () => {
    await embedded.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
