import { reading, writing, type Sample } from './sample.ts';

/** Procedures on what stands beside the text of a plan; what they name is not there. */
export function besideSamples(
  version: string,
  plan: string,
  nowhere: string,
): Readonly<Record<string, Sample>> {
  return {
    'coherence.open': reading('read', { version }),
    'coherence.lean': writing('recording for others', {
      version,
      lean: { item: nowhere, onPlan: nowhere, onItem: nowhere, why: '' },
    }),
    'coherence.withdrawLean': writing('recording for others', {
      version,
      lean: nowhere,
      reason: 'x',
    }),
    'coherence.dismiss': writing('recording for others', {
      version,
      dismissal: {
        item: nowhere,
        otherPlan: nowhere,
        otherItem: nowhere,
        says: 'x',
        reason: 'x',
      },
    }),
    'coherence.takeBack': writing('recording for others', {
      version,
      dismissal: nowhere,
      reason: 'x',
    }),
    'signal.list': reading('read', { version }),
    'signal.all': reading('a session'),
    'signal.make': writing('signalling', {
      version,
      signal: { to: nowhere, about: [{ plan, item: null, title: 'x' }], text: 'x' },
    }),
    'practice.find': reading('a session', { typed: 'spoed' }),
    'practice.ofPlan': reading('read', { version, typed: '' }),
    'practice.mark': writing('marking examples', {
      version,
      practice: { item: nowhere, why: 'x', contact: 'isala' },
    }),
    'practice.withdraw': writing('marking examples', { version, practice: nowhere, reason: 'x' }),
    'practice.copy': writing('edit', { version, practice: nowhere }),
    'signal.move': writing('what is not there', { signal: nowhere, move: 'answer', text: 'x' }),
  };
}
