/** The database is away, frozen or too busy; nothing is known to be written. The same request can be sent again, with the same key. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
}

/** The database refused what code should not have tried: the last line of defence, or a race that was lost. */
export class DatabaseRefusal extends Error {
  override readonly name = 'DatabaseRefusal';
  readonly code: string;

  /** @param code such as `content-stands-still`, `adopted-is-frozen`, `not-allowed` */
  constructor(code: string, message: string, cause: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

const UNAVAILABLE = new Set([
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'CONNECTION_ENDED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENOENT',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  '25P03', // idle in transaction for too long
  '53300', // too many connections
  '55P03', // lock not available in time
  '57014', // statement timeout
  '57P01', // shutting down
  '57P02', // crashed
  '57P03', // starting up
]);

const ROW_LEVEL_SECURITY = '42501';
const OWN_REFUSAL = 'IZ001';

type DriverError = Error & { code?: string; detail?: string };

/** @returns the error as this package's own where it is one of the database's ways of saying no, otherwise as it was */
export function translated(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { code, detail, message } = error as DriverError;
  if (code === OWN_REFUSAL) return new DatabaseRefusal(detail ?? 'refused', message, error);
  if (code === ROW_LEVEL_SECURITY) return new DatabaseRefusal('not-allowed', message, error);
  if (code !== undefined && UNAVAILABLE.has(code)) {
    return new DatabaseUnavailable('the database does not answer', { cause: error });
  }
  return error;
}
