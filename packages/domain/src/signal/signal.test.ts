import { describe, expect, it } from 'vitest';
import { GRANT_ROLES, isRegionalRole, type Actor } from '../access/index.ts';
import { type PartyId, type PersonId, type RegionId } from '../values/index.ts';
import {
  maySignal,
  moveSignal,
  SIGNAL_MOVES,
  SIGNAL_SIDES,
  SIGNAL_STATES,
  signalMovesOpen,
  signalSides,
  signalStateAfter,
} from './signal.ts';

const here = ['roaz-zwolle'] as RegionId[];
const there = ['zk-drenthe'] as RegionId[];
const roaz = { kind: 'roaz' as const, regions: here };
const regional = { kind: 'regional' as const, regions: there };
const acting = (role: Actor['role'], regions: readonly RegionId[]): Actor => ({
  person: '018d0000-0000-7000-8009-000000000001' as PersonId,
  party: 'isala' as PartyId,
  role,
  regions: isRegionalRole(role) ? [...regions] : [],
});

describe('a signal', () => {
  it('goes through its states as its table says: each state x move x side', () => {
    const table = SIGNAL_STATES.flatMap((state) =>
      SIGNAL_MOVES.flatMap((move) =>
        SIGNAL_SIDES.map((side) => {
          const moved = moveSignal(state, move, [side]);
          return `${state} ${move} ${side}: ${moved.ok ? moved.value : moved.refusals[0]?.code}`;
        }),
      ),
    );
    expect(table).toEqual([
      'open answer sender: not-your-move',
      'open answer receiver: answered',
      'open ask-again sender: no-such-move',
      'open ask-again receiver: not-your-move',
      'open close sender: closed',
      'open close receiver: not-your-move',
      'answered answer sender: not-your-move',
      'answered answer receiver: no-such-move',
      'answered ask-again sender: open',
      'answered ask-again receiver: not-your-move',
      'answered close sender: closed',
      'answered close receiver: not-your-move',
      'closed answer sender: not-your-move',
      'closed answer receiver: no-such-move',
      'closed ask-again sender: no-such-move',
      'closed ask-again receiver: not-your-move',
      'closed close sender: no-such-move',
      'closed close receiver: not-your-move',
    ]);
    expect(signalMovesOpen('open', ['sender', 'receiver'])).toEqual(['answer', 'close']);
    expect(signalStateAfter(['answer', 'ask-again'])).toBe('open');
  });

  it('is made by market leaders of the region, and by nobody else', () => {
    expect(GRANT_ROLES.filter((role) => maySignal(acting(role, here), roaz))).toEqual([
      'market-leader',
    ]);
    expect(maySignal(acting('market-leader', there), roaz)).toBe(false);
  });

  it('is answered by who writes the plan that it goes to', () => {
    const receivers = GRANT_ROLES.filter((role) =>
      signalSides(acting(role, here), regional, roaz).includes('receiver'),
    );
    expect(receivers).toEqual(['roaz-chair', 'roaz-bureau']);
    expect(signalSides(acting('market-leader', here), roaz, regional)).toEqual(['sender']);
    expect(signalSides(acting('municipality', there), roaz, regional)).toEqual(['receiver']);
  });
});
