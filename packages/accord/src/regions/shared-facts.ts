import { existsSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../../../../shared/facts/', import.meta.url);

/** Facts outside the repository that tests compare the data with. `undefined` where they are not at hand: such tests skip. */
export function sharedFacts<Content>(file: string): Content | undefined {
  const address = new URL(file, FOLDER);
  return existsSync(address) ? (JSON.parse(readFileSync(address, 'utf8')) as Content) : undefined;
}

/** How a skipped test says why. */
export const FACTS_ABSENT = 'skipped: ../shared/facts is not beside the repository';

/** The facts' words for how sure they are, in ours. */
export function certaintyOfFacts(word: string): string {
  if (word === 'verified') return 'verified';
  return word === 'derived' || word === 'verified-basis' ? 'derived' : 'unverified';
}
