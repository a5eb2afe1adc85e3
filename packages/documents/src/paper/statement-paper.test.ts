import { statementsOf } from '@iza/domain/fair-share';
import { cents, isoDate, type PartyId } from '@iza/domain/values';
import { expect, test } from 'vitest';
import { catalogueFaults } from '../texts/index.ts';
import { writeDocx } from '../docx/index.ts';
import { writePdf } from '../pdf/index.ts';
import { statementPaper, statementTexts } from './index.ts';

const made = statementsOf(
  {
    plan: 'Zorg dichtbij',
    milestone: 'Centrale open',
    paidOn: isoDate('2024-03-01'),
    paid: cents(250_000_01),
  },
  {
    number: 3,
    key: {
      basis: 'position-at-provider',
      reference: 'contractjaar 2023',
      chosenBy: 'Beide marktleiders',
      on: isoDate('2024-02-01'),
      note: 'Zoals besproken',
      weights: [
        { party: 'zilveren-kruis' as PartyId, weight: 612_345 },
        { party: 'menzis' as PartyId, weight: 7 },
        { party: 'vgz' as PartyId, weight: 2 },
      ],
    },
  },
);
if (!made.ok) throw new Error('refused');
const own = made.value[2]!;
const { party: _, ...statement } = own;
const request = { language: 'nl', insurer: 'VGZ', example: false, statement } as const;

test('a statement tells what its insurer pays, by which key and how it was rounded, and nothing of another', () => {
  const words = JSON.stringify(statementPaper(request).blocks);
  for (const said of [
    'Centrale open',
    '€ 250.000,01',
    'Positie bij de aanbieder',
    'contractjaar 2023',
    'Beide marktleiders, op 1 februari 2024',
    '2 van 612.354, over 3 zorgverzekeraars',
    'Zoals besproken',
  ])
    expect(words.replaceAll('\u00a0', ' ')).toContain(said);
  for (const hidden of ['612.345', 'Menzis', 'Zilveren Kruis', '612345'])
    expect(words).not.toContain(hidden);
});

test('a statement of a demonstration says that nobody pays it', () => {
  const told = (example: boolean) =>
    JSON.stringify(statementPaper({ ...request, example })).includes(statementTexts.nl.example);
  expect([told(true), told(false)]).toEqual([true, false]);
});

test('a statement is written as Word and as PDF, in both languages', async () => {
  expect(catalogueFaults(statementTexts)).toEqual([]);
  for (const language of ['nl', 'en'] as const) {
    const paper = statementPaper({ ...request, language });
    expect((await writeDocx(paper)).length).toBeGreaterThan(1000);
    expect((await writePdf(paper)).length).toBeGreaterThan(1000);
  }
});
