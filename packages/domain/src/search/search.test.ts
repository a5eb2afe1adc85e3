import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  answersTo,
  bestNamed,
  excerptOf,
  marked,
  namedThings,
  stemOf,
  vocabularyOf,
  wantedWords,
  wordsOf,
} from './index.ts';

/** Made up for this test. */
const TEXT = `De wethouder en het ziekenhuis maken een plan voor de zorg in de wijk.
Twee ziekenhuizen delen hun ziekenhuiszorg; in de regioplannen staat de jeugdzorg.
Het kabinet leest een artikel over het net en over nazorg. Gezondheidszorg vraagt tijd.
Bij de huisartsenpost werkt de huisarts in zijn regio, soms met een arts.`;

const vocabulary = vocabularyOf([TEXT], ['gezondheid jeugd post']);
const finds = (typed: string) =>
  vocabulary
    .filter((word) => wantedWords(`${typed} `).every((wanted) => answersTo(word, wanted)))
    .map(({ word }) => word);

describe('the forms of a Dutch word', () => {
  test.each([
    ['plan', 'plannen'],
    ['ziekenhuis', 'ziekenhuizen'],
    ['regio', "regio's"],
    ['afspraak', 'afspraken'],
    ['brief', 'brieven'],
    ['mogelijkheid', 'mogelijkheden'],
    ['zorgverlener', 'zorgverleners'],
    ['gemeente', 'gemeenten'],
    ['patient', 'patienten'],
    ['instelling', 'instellingen'],
    ['regionaal', 'regionale'],
    ['algemeen', 'algemene'],
    ['idee', 'ideeen'],
    ['proces', 'processen'],
    ['middel', 'middelen'],
    ['kind', 'kinderen'],
    ['acuut', 'acute'],
    ['professional', 'professionals'],
    ['commissie', 'commissies'],
    ['bedrijf', 'bedrijven'],
    ['ziekte', 'ziektes'],
  ])('%s and %s have one stem', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  test.each([
    ['mens', 'men'],
    ['zorg', 'zorgplan'],
    ['huis', 'hui'],
    ['net', 'netwerk'],
    ['lid', 'lied'],
  ])('%s and %s have not', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });

  it.each(['constructor', 'valueOf', '__proto__'])(
    'are looked for, not found in what every object has: %s',
    (word) => {
      expect(stemOf(word)).toBe(word);
    },
  );

  it('have a stem that is no longer than the word, whatever is given', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => {
        const stem = stemOf(word);
        expect(stem.length).toBeGreaterThan(0);
        expect(stem.length).toBeLessThanOrEqual(word.length);
      }),
    );
  });
});

describe('looking for a word', () => {
  it('finds its plural and the compounds that it is in, at either end', () => {
    expect(finds('zorg')).toEqual([
      'gezondheidszorg',
      'jeugdzorg',
      'nazorg',
      'ziekenhuiszorg',
      'zorg',
    ]);
    expect(finds('plan')).toEqual(['plan', 'regioplannen']);
    expect(finds('ziekenhuis')).toEqual(['ziekenhuis', 'ziekenhuiszorg', 'ziekenhuizen']);
    expect(finds('huisarts')).toEqual(['huisarts', 'huisartsenpost']);
    expect(finds('gezondheid')).toEqual(['gezondheidszorg']);
  });

  it('finds no word that only has the same letters in it', () => {
    expect(finds('net')).toEqual(['net']);
    expect(finds('tik')).toEqual([]);
    expect(finds('arts')).not.toContain('artikel');
  });

  it('takes capitals, accents and apostrophes for what they are', () => {
    expect(wordsOf("Regio's à Patiënt").map(({ word }) => word)).toEqual([
      "regio's",
      'a',
      'patient',
    ]);
    expect(finds('REGIO’S')).toEqual(['regio', 'regioplannen']);
  });

  it('takes the last word for unfinished until a space follows', () => {
    expect(wantedWords('acute zor')).toMatchObject([
      { unfinished: false },
      { word: 'zor', unfinished: true },
    ]);
    expect(wantedWords('zorg ').at(-1)?.unfinished).toBe(false);
    expect(wantedWords('zorg zorg')).toHaveLength(1);
    expect(wantedWords('%_\\\'":*&|!()')).toEqual([]);
  });
});

describe('an excerpt', () => {
  const isZorg = (word: string) => /(?:huis|jeugd|na)zorg$/u.test(word);

  it('shows the stretch with most hits, marks them, and knows on which line the first stands', () => {
    const { pieces, lineOffset } = excerptOf(TEXT, isZorg, { size: 90 });
    expect(pieces.filter(({ hit }) => hit).map(({ text }) => text)).toEqual([
      'ziekenhuiszorg',
      'jeugdzorg',
    ]);
    expect(lineOffset).toBe(1);
    expect(pieces.map(({ text }) => text).join('')).toMatch(/^…\S.*\S…$/u);
  });

  it('gives back every letter of the text when it marks all of it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const pieces = marked(text, (word) => word.length % 2 === 0);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.integer({ min: 1, max: 80 }), (text, size) => {
        const { lineOffset } = excerptOf(text, (word) => word < 'm', { size });
        expect(lineOffset).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('a name', () => {
  it('is found by the beginnings of its words before what stands within them', () => {
    const places = ['Zeeuwse Zorgregio', 'Zorg in Zeeland', 'Acute zorg'].map((name) => ({ name }));
    const found = (typed: string) =>
      bestNamed(
        namedThings(places, (place) => place),
        typed,
        2,
      ).map(({ name }) => name);
    expect(found('zorg')).toEqual(['Zorg in Zeeland', 'Zeeuwse Zorgregio']);
    expect(found('regio')).toEqual(['Zeeuwse Zorgregio']);
    expect(found('')).toEqual([]);
    const known = namedThings(['Ggz-regio'], () => ({ name: 'Geestelijke zorg', also: ['GGZ'] }));
    expect(bestNamed(known, 'ggz', 1)).toEqual(['Ggz-regio']);
  });
});
