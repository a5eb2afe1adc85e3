import { reading, writing, type Sample } from './sample.ts';

/** Procedures on guests of a consultation; none of them is there. */
export function guestSamples(version: string, nowhere: string): Readonly<Record<string, Sample>> {
  const twice = { name: 'x', email: 'x@example.test', language: 'nl' };
  const guest = nowhere;
  return {
    'guest.list': reading('read', { version }),
    'guest.invite': writing('inviting guests', { version, guests: [twice, twice] }),
    'guest.renew': writing('inviting guests', { version, guest }),
    'guest.withdraw': writing('inviting guests', { version, guest }),
    'guest.record': writing('inviting guests', {
      version,
      sender: { guest },
      receivedOn: '2024-01-30',
      content: { text: 'x', supports: null },
    }),
    'guest.handle': writing('handle-responses', {
      version,
      guest,
      handling: { outcome: 'taken over', note: '' },
    }),
  };
}
