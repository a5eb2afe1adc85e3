import type { FundRoute, LedgerOperation } from '@iza/domain/ledger';
import type { Cents, EnvelopeId, IsoDate } from '@iza/domain/values';

export const BOOKINGS = [
  'open-envelope',
  'open-pool',
  'release-earmark',
  'carry-over',
  'lapse',
] as const;
export type BookingName = (typeof BOOKINGS)[number];

/** An entry on the funds themselves, as far as it was filled in. */
export type Booking = {
  readonly operation: BookingName;
  readonly route: FundRoute | undefined;
  readonly year: number | undefined;
  readonly amount: number | undefined;
  readonly source: string;
  readonly pool: string | undefined;
  readonly envelope: string | undefined;
  readonly to: string | undefined;
  readonly body: string;
  readonly on: IsoDate | undefined;
  readonly reason: string;
};

export const NEW_BOOKING: Booking = {
  operation: 'open-envelope',
  route: undefined,
  year: undefined,
  amount: undefined,
  source: '',
  pool: undefined,
  envelope: undefined,
  to: undefined,
  body: '',
  on: undefined,
  reason: '',
};

/** Which fields an entry needs besides its amount. */
export const FIELDS: Readonly<Record<BookingName, readonly (keyof Booking)[]>> = {
  'open-envelope': ['route', 'source'],
  'open-pool': ['pool', 'source'],
  'release-earmark': ['pool', 'body', 'on', 'reason'],
  'carry-over': ['envelope', 'to', 'body', 'on', 'reason'],
  lapse: ['envelope', 'reason'],
};

/** @param newEnvelope the number of an envelope that is opened: the same until it was. @returns the operation, or `undefined` while a field is missing */
export function operationOf(
  booking: Booking,
  newEnvelope: EnvelopeId,
): LedgerOperation | undefined {
  const { operation, amount: typed, route, pool, envelope, to, on, year = null } = booking;
  const [source, body, reason] = [booking.source, booking.body, booking.reason].map((words) =>
    words.trim(),
  ) as [string, string, string];
  if (typed === undefined || typed <= 0) return undefined;
  const amount = typed as Cents;
  const decision = on && body !== '' && reason !== '' ? { body, on, reason } : undefined;
  switch (operation) {
    case 'open-envelope':
      if (!route || source === '') return undefined;
      return { operation, envelope: newEnvelope, route, year, amount, source };
    case 'open-pool':
      return pool && source !== '' ? { operation, pool, amount, source } : undefined;
    case 'release-earmark':
      return pool && decision ? { operation, pool, amount, decision } : undefined;
    case 'carry-over':
      if (!envelope || !to || !decision) return undefined;
      return {
        operation,
        envelope: envelope as EnvelopeId,
        to: to as EnvelopeId,
        amount,
        decision,
      };
    case 'lapse':
      return envelope && reason !== ''
        ? { operation, envelope: envelope as EnvelopeId, amount, reason }
        : undefined;
  }
}
