import type { ActionPointAction, PlanAction } from '@iza/domain/access';
import { aKey } from './test-service.ts';

/** What a procedure asks of who calls it. */
type Asks =
  | 'nothing'
  | 'a session'
  | 'the national overview'
  | 'beginning a plan'
  | 'what is not there'
  | 'the agenda'
  | 'keeping the agenda'
  | 'leading the agenda'
  | 'linking the plan'
  | 'inviting guests'
  | 'beginning a transformation plan'
  | 'supplying numbers of insured'
  | 'seeing the funds'
  | 'keeping the funds'
  | 'seeing signing mandates'
  | 'keeping signing mandates'
  | 'recording for others'
  | 'signalling'
  | 'marking examples'
  | 'reading notices'
  | 'giving notice'
  | 'analysing'
  | 'reading meetings'
  | 'keeping meetings'
  | { readonly onItem: ActionPointAction }
  | PlanAction;

/** A procedure with what it asks, and an input that is well formed but changes nothing even for who may: it is refused for another reason. */
export type Sample = { readonly asks: Asks; readonly input?: unknown; readonly reads: boolean };

/** A query with what it asks. */
export const reading = (asks: Asks, input?: unknown): Sample => ({ asks, input, reads: true });
/** A mutation with what it asks, and a key. */
export const writing = (asks: Asks, input: object): Sample => ({
  asks,
  input: { key: aKey(), ...input },
  reads: false,
});
