import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRatioPrinted, readTargetPrinted, readYearPrinted } from './target-reader.ts';

function share(number: number, qualifier?: string) {
  return {
    aim: { kind: 'exact', quantity: { number, unit: '%' }, ...(qualifier && { qualifier }) },
  };
}

describe('a printed target', () => {
  it('is a share, with its bound where one is printed', () => {
    expect(readTargetPrinted('80%')).toEqual(share(80));
    expect(readTargetPrinted('36,4 %')).toEqual(share(36.4));
    expect(readTargetPrinted('maximaal 10%')).toEqual(share(10, 'at most'));
    expect(readTargetPrinted('niet meer dan 10%')).toEqual(share(10, 'at most'));
    expect(readTargetPrinted('tenminste 80%')).toEqual(share(80, 'at least'));
    expect(readTargetPrinted('zo’n 13%')).toEqual(share(13, 'about'));
    expect(readTargetPrinted('ca. 70%')).toEqual(share(70, 'about'));
  });

  it('is a change where the words say so, down as a negative number', () => {
    const change = (number: number, unit: string) => ({
      aim: { kind: 'change', by: { number, unit } },
    });
    expect(readTargetPrinted('20% minder')).toEqual(change(-20, '%'));
    expect(readTargetPrinted('25% afgenomen')).toEqual(change(-25, '%'));
    expect(readTargetPrinted('10% lager')).toEqual(change(-10, '%'));
    expect(readTargetPrinted('90% gereduceerd')).toEqual(change(-90, '%'));
    expect(readTargetPrinted('met 5%-punt gedaald')).toEqual(change(-5, '%-punt'));
    expect(readTargetPrinted('3% hoger')).toEqual(change(3, '%'));
  });

  it('is a term, a rank or a count', () => {
    const most = (number: number, unit: string) => ({
      aim: { kind: 'exact', quantity: { number, unit }, qualifier: 'at most' },
    });
    expect(readTargetPrinted('binnen 3 maanden')).toEqual(most(3, 'maanden'));
    expect(readTargetPrinted('binnen vijf jaar')).toEqual(most(5, 'jaar'));
    expect(readTargetPrinted('binnen 24 uur')).toEqual(most(24, 'uur'));
    expect(readTargetPrinted('top-3')).toEqual(most(3, 'plaats'));
    expect(readTargetPrinted('240 patiënten per locatie per jaar')).toEqual({
      aim: { kind: 'exact', quantity: { number: 240, unit: 'patiënten per locatie per jaar' } },
    });
  });

  it('is a direction where no figure is printed', () => {
    expect(readTargetPrinted('neemt toe')).toEqual({ aim: { kind: 'direction', direction: 'up' } });
    expect(readTargetPrinted('kleiner')).toEqual({ aim: { kind: 'direction', direction: 'down' } });
    expect(readTargetPrinted('meer of minder')).toEqual({ inWords: 'meer of minder' });
  });

  it('is left open by a marker, even where a percent sign or a change stands beside it', () => {
    expect(readTargetPrinted('XX%')).toEqual({ open: 'XX' });
    expect(readTargetPrinted('met XX% gereduceerd')).toEqual({ open: 'XX' });
    expect(readTargetPrinted('Streefwaarde PM')).toEqual({ open: 'PM' });
    expect(readTargetPrinted('?')).toEqual({ open: '?' });
  });

  it('stays words where it holds no figure', () => {
    expect(readTargetPrinted('zorg op maat')).toEqual({ inWords: 'zorg op maat' });
    expect(readTargetPrinted(' vergelijkbaar ')).toEqual({ inWords: 'vergelijkbaar' });
  });

  it('never becomes a number beside a marker, whatever surrounds it', () => {
    const words = fc.constantFrom(
      'met',
      'minder',
      'tenminste',
      '80%',
      'binnen 3 jaar',
      'top-3',
      'in 2025',
    );
    fc.assert(
      fc.property(
        fc.array(words),
        fc.constantFrom('XX%', 'PM'),
        fc.array(words),
        (before, marker, after) => {
          expect(readTargetPrinted([...before, marker, ...after].join(' '))).toHaveProperty('open');
        },
      ),
    );
  });

  it('gives back every percentage with at most one decimal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (tenths) => {
        const printed = `${Math.floor(tenths / 10)},${tenths % 10}%`;
        expect(readTargetPrinted(printed)).toEqual(share(tenths / 10));
      }),
    );
  });

  it('gives a change the sign of its word, and never flips it', () => {
    const number = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(
        number,
        fc.constantFrom('minder', 'lager', 'gedaald', 'verminderd'),
        (by, word) => {
          expect(readTargetPrinted(`${by}% ${word}`)).toEqual({
            aim: { kind: 'change', by: { number: -by, unit: '%' } },
          });
        },
      ),
    );
  });

  it('reads anything without throwing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(Object.keys(readTargetPrinted(text))).toHaveLength(1);
      }),
    );
  });
});

describe('a printed ratio', () => {
  it('is read from words and figures', () => {
    expect(readRatioPrinted('een op zes')).toEqual({ part: 1, whole: 6 });
    expect(readRatioPrinted('(een verhouding van 1 op 5,9 of groter)')).toEqual({
      part: 1,
      whole: 5.9,
    });
    expect(readRatioPrinted('‘1 op 6’ werknemers')).toEqual({ part: 1, whole: 6 });
    expect(readRatioPrinted('op het landelijk gemiddelde')).toBeUndefined();
  });
});

describe('a printed year', () => {
  it('never takes footnote digits for part of it', () => {
    expect(readYearPrinted('45% in december 20214')).toEqual({ year: 2021, footnotes: [4] });
    expect(readYearPrinted('t.o.v. 2020.25')).toEqual({ year: 2020, footnotes: [25] });
    expect(readYearPrinted('gedaald ten opzichte van 2020.30  ')).toEqual({
      year: 2020,
      footnotes: [30],
    });
    expect(readYearPrinted('in 202023')).toEqual({ year: 2020, footnotes: [23] });
    expect(readYearPrinted('70% in december 2021).')).toEqual({ year: 2021, footnotes: [] });
    expect(readYearPrinted('in 2025')).toEqual({ year: 2025, footnotes: [] });
  });

  it('is not read from numbers that are no years', () => {
    for (const text of ['125.000', 'regel 1', '12021', 'darmkanker18', '']) {
      expect(readYearPrinted(text), text).toBeUndefined();
    }
  });

  it('comes back whatever footnote is glued to it', () => {
    const footnote = fc.integer({ min: 1, max: 99 });
    const glue = fc.constantFrom('', '.', ')', ').');
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2049 }), footnote, glue, (year, note, between) => {
        expect(readYearPrinted(`in ${year}${between}${note}`)).toEqual({ year, footnotes: [note] });
      }),
    );
  });
});
