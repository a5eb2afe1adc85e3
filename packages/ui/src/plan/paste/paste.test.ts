// @vitest-environment node
import { planItemSchema, targetSchema } from '@iza/domain/plan';
import type { ItemId } from '@iza/domain/values';
import { describe, expect, test } from 'vitest';
import { newId } from '../model/new-id.ts';
import { partyBook } from '@iza/documents/words';
import { planVocabulary } from '@iza/documents/words';
import { itemsOf, scaleNames, type PasteInto } from './items.ts';
import type { PastedBlock } from '../../paste/index.ts';
import { proposalsFor } from './proposals.ts';

const book = partyBook([{ id: 'isala', name: 'Isala' }]);
const into: PasteInto = {
  parent: null,
  book,
  scales: scaleNames(planVocabulary.nl.scales),
  makeId: () => newId<ItemId>(),
  ownSource: 'Opgave van de regio',
};
const shape = (blocks: PastedBlock[]) =>
  proposalsFor(blocks).map(
    ({ type, depth, code, title }) => `${'  '.repeat(depth)}${type} ${code ?? '-'} ${title}`,
  );
const p = (text: string): PastedBlock => ({ kind: 'paragraph', text });

describe('what is pasted becomes items', () => {
  test('headings become challenges and groups, list items agreements below them', () => {
    expect(
      shape([
        { kind: 'heading', level: 2, text: '6. Multitrauma' },
        p('Integrale verbetering van de traumazorg'),
        { kind: 'heading', level: 3, text: 'Samenwerken' },
        { kind: 'listItem', depth: 0, text: '6a Inrichten van casuïstiekbesprekingen' },
        { kind: 'listItem', depth: 1, text: 'maandelijks' },
        { kind: 'listItem', depth: 0, text: 'Scholing' },
      ]),
    ).toEqual([
      'challenge 6 Multitrauma',
      '  group - Samenwerken',
      '    agreement 6a Inrichten van casuïstiekbesprekingen',
      '    agreement - Scholing',
    ]);
  });

  test('plain numbered lines: the number above its own letters is the challenge', () => {
    expect(
      shape([p('6 Multitrauma'), p('6a Casuïstiek'), p('6b Kennissessies'), p('7 Verloskunde')]),
    ).toEqual([
      'challenge 6 Multitrauma',
      '  agreement 6a Casuïstiek',
      '  agreement 6b Kennissessies',
      'agreement - 7 Verloskunde',
    ]);
  });

  test('a table with a head: each column goes to its field, a column we do not know to the explanation', () => {
    const [challenge, agreement] = proposalsFor([
      {
        kind: 'table',
        rows: [
          ['Nr', 'Opgave', 'Afspraak', 'Wie', 'Wanneer', 'Budget'],
          ['6a', 'Multitrauma', 'Casuïstiek', 'Isala; Kerngroep Trauma', 'q3 2025', '1,2 mln'],
        ],
      },
    ]);
    expect(challenge).toMatchObject({ type: 'challenge', title: 'Multitrauma' });
    expect(agreement).toMatchObject({
      type: 'agreement',
      depth: 1,
      code: '6a',
      when: 'q3 2025',
      text: ['Budget: 1,2 mln'],
    });
  });

  test('a table without a head: codes, titles, and the rest is kept', () => {
    const [first] = proposalsFor([
      {
        kind: 'table',
        rows: [
          ['3.1', 'Capaciteit in zicht', 'alle locaties'],
          ['3.2', 'Zorgkaart', ''],
        ],
      },
    ]);
    expect(first).toMatchObject({
      code: '3.1',
      title: 'Capaciteit in zicht',
      text: ['alle locaties'],
    });
  });
});

describe('the items that are added', () => {
  const { items, targets } = itemsOf(
    proposalsFor([
      { kind: 'heading', level: 1, text: 'Multitrauma' },
      {
        kind: 'table',
        rows: [
          [
            'Code',
            'Afspraak',
            'Partijen',
            'Wanneer',
            'Schaal',
            'Indicator',
            'Nulmeting',
            'Streefwaarde',
          ],
          [
            '6a',
            'Casuïstiek',
            'isala, Kerngroep Trauma',
            'medio 2025',
            'Regio',
            'aandeel direct',
            '70%',
            '90%',
          ],
        ],
      },
    ]),
    into,
  );
  test('stand below their heading', () => expect(items[1]?.parent).toBe(items[0]?.item.id));
  test('are what the server takes', () => {
    for (const { item } of items) expect(planItemSchema.safeParse(item).error).toBeUndefined();
  });
  test('hold parties by register or by name, and keep words that are no moment', () => {
    expect(items[1]?.item).toMatchObject({
      parties: { known: [{ party: { party: 'isala' } }, { party: { name: 'Kerngroep Trauma' } }] },
      phases: [{ when: { open: 'leftOpen', printed: 'medio 2025' }, scale: { known: 'region' } }],
    });
  });

  test('bring their result targets along', () => {
    expect(targets).toHaveLength(1);
    expect(targetSchema.safeParse(targets[0]).error).toBeUndefined();
    expect(targets[0]).toMatchObject({
      on: items[1]?.item.id,
      indicator: { known: 'aandeel direct' },
      baseline: {
        known: { values: [{ value: { number: 70, unit: '%' }, certainty: 'unverified' }] },
      },
      series: [
        { aim: { known: { kind: 'exact', quantity: { number: 90 } } }, when: { open: 'leftOpen' } },
      ],
    });
  });
});
