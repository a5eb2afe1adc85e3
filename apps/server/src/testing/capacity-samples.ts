import { reading, writing, type Sample } from './sample.ts';

/** Procedures on acute capacity in the ROAZ region Zwolle; the insurer that is asked does not act there. */
export function capacitySamples(nowhere: string): Readonly<Record<string, Sample>> {
  const region = 'roaz-zwolle';
  return {
    'capacity.open': reading('reading notices', { region }),
    'capacity.all': reading('a session'),
    'capacity.give': writing('giving notice', {
      notice: {
        region,
        facility: 'ambulance',
        location: 'x',
        what: 'x',
        from: '2024-03-01',
        until: null,
        why: 'x',
        insurers: ['onvz'],
      },
    }),
    'capacity.move': writing('what is not there', {
      notice: nowhere,
      move: 'coordinate',
      text: 'x',
    }),
  };
}
