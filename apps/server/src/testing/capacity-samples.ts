import { newAnalysis } from '@iza/domain/capacity';
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
    'capacity.analyses': reading('reading notices', { region }),
    'capacity.allAnalyses': reading('a session'),
    'capacity.beginAnalysis': writing('analysing', { region, title: 'x', notice: nowhere }),
    'capacity.saveAnalysis': writing('what is not there', {
      analysis: nowhere,
      base: 1,
      content: newAnalysis('x'),
    }),
    'capacity.concludeAnalysis': writing('what is not there', {
      analysis: nowhere,
      content: newAnalysis('x'),
    }),
  };
}
