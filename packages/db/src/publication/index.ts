export {
  findByHash,
  listFingerprints,
  sha256,
  type FingerprintRow,
  type FoundFingerprint,
} from './fingerprint.ts';
export type { Published } from './publish.ts';
export {
  listPublished,
  openPublished,
  type OpenedPublication,
  type PublishedPlanRow,
} from './read.ts';
