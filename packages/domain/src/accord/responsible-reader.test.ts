import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partyIdSchema } from '../values/index.ts';
import { readResponsiblePrinted, type PrintedName } from './responsible-reader.ts';

const name = (code: string, ...printed: string[]): PrintedName => ({
  code: partyIdSchema.parse(code),
  printed,
});
const NAMES = [
  name('iza-partijen', 'IZA-partijen', 'IZA partijen'),
  name('zn', 'ZN'),
  name('gemeenten', 'Gemeenten'),
  name('grootste-gemeenten', 'grootste gemeenten'),
  name('zorgverzekeraars', 'ZV’s'),
  name('venvn', 'V&VN'),
];

describe('a list of those responsible', () => {
  it('is read in the order printed, each once, whatever the apostrophe or case', () => {
    expect(readResponsiblePrinted("ZN, zv's, IZA-partijen (ZN, V&VN)", NAMES)).toEqual({
      codes: ['zn', 'zorgverzekeraars', 'iza-partijen', 'venvn'],
      rest: '',
    });
  });

  it('takes the longest name', () => {
    expect(readResponsiblePrinted('grootste gemeenten', NAMES).codes).toEqual([
      'grootste-gemeenten',
    ]);
  });

  it('is read without a comma between two names', () => {
    expect(readResponsiblePrinted('V&VN ZN', NAMES)).toEqual({ codes: ['venvn', 'zn'], rest: '' });
  });

  it('leaves over what no name accounts for', () => {
    expect(readResponsiblePrinted('ZN, ZNX', NAMES)).toEqual({ codes: ['zn'], rest: 'znx' });
  });

  it('is read in full when it is made of known names', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1 }), (chosen) => {
        const printed = chosen.map((one) => one.printed[0]).join(', ');
        expect(readResponsiblePrinted(printed, NAMES)).toEqual({
          codes: chosen.map(({ code }) => code),
          rest: '',
        });
      }),
    );
  });
});
