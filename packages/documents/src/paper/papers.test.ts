import { newAbout, newItem, newTarget, type PlanItem } from '@iza/domain/plan';
import { isoDate, NOT_IN_SOURCE, type ItemId, type TargetId } from '@iza/domain/values';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeDocx } from '../docx/index.ts';
import { writePdf } from '../pdf/index.ts';
import { catalogueFaults } from '../texts/index.ts';
import {
  letterPaper,
  letterTexts,
  paperTexts,
  planPaper,
  type Block,
  type LetterRequest,
  type PaperRequest,
} from './index.ts';
import { letterChangeTexts } from './letter-change-texts.ts';

const [theme, first, second, third, alone] = ['a', 'b', 'c', 'd', 'e'] as ItemId[] as [
  ItemId,
  ItemId,
  ItemId,
  ItemId,
  ItemId,
];
const source = { name: 'https://www.voorbeeld.nl/plan' };
const text = {
  known: {
    type: 'doc' as const,
    content: [
      {
        type: 'paragraph' as const,
        content: [
          { type: 'text' as const, text: 'Samen naar ' },
          { type: 'text' as const, text: 'één loket', marks: [{ type: 'bold' as const }] },
        ],
      },
      {
        type: 'orderedList' as const,
        attrs: { start: 3 },
        content: [
          {
            type: 'listItem' as const,
            content: [
              {
                type: 'paragraph' as const,
                content: [{ type: 'text' as const, text: 'derde stap' }],
              },
            ],
          },
        ],
      },
    ],
  },
};
const agreement = (id: ItemId, title: string, more: object = {}) =>
  ({
    ...newItem('agreement', id, title),
    firmness: NOT_IN_SOURCE,
    parties: NOT_IN_SOURCE,
    source,
    ...more,
  }) as PlanItem;

const request: PaperRequest = {
  language: 'nl',
  plan: {
    name: 'Regioplan Één',
    kind: 'regional',
    regions: ['Drenthe'],
    example: false,
    stage: 'drafting',
  },
  moment: { label: 'Versie voor bestuur', revision: 7 },
  content: {
    about: newAbout('Regioplan Één'),
    outline: {
      levels: [],
      placements: [
        { item: theme, parent: null },
        { item: first, parent: theme },
        { item: second, parent: theme },
        { item: third, parent: theme },
        { item: alone, parent: null },
      ],
      links: [],
    },
    items: [
      newItem('group', theme, 'Ouderen'),
      agreement(first, 'Valpreventie', { text, code: '1a' }),
      agreement(second, 'Casuïstiek'),
      agreement(third, 'Thuis wonen'),
      newItem('group', alone, 'Jeugd'),
    ],
    targets: [{ ...newTarget('t' as TargetId, first), indicator: { known: 'Bezoeken' } }],
  },
  parties: [],
  cover: { meeting: 'Bestuurlijk overleg', date: isoDate('2024-03-12'), asked: 'Instemmen' },
};

function wordsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'heading':
        return [`${'#'.repeat(block.depth)} ${block.text}`];
      case 'paragraph':
        return [block.runs.map((run) => run.text).join('')];
      case 'list':
        return block.items.flatMap(wordsOf);
      case 'table':
        return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => wordsOf(cell.blocks)));
      case 'facts':
        return block.facts.map(
          ({ label, blocks: said }) => `${label}: ${wordsOf(said).join(' | ')}`,
        );
      default:
        return [];
    }
  });
}
const told = (more: Partial<PaperRequest> = {}) =>
  wordsOf(planPaper({ ...request, ...more }).blocks);

describe('a paper of a plan', () => {
  test('says what it is, what it is for, and holds the plan in the order of the outline', () => {
    const words = told();
    expect(words).toEqual(
      expect.arrayContaining(['Status: Concept, niet vastgesteld (wordt geschreven)']),
    );
    expect(words).toContain('Datum: 12 maart 2024');
    const headings = words.filter((line) => /^#+ /.test(line));
    expect(headings.slice(-5)).toEqual([
      '# Ouderen',
      '## 1a Valpreventie',
      '## Casuïstiek',
      '## Thuis wonen',
      '# Jeugd',
    ]);
  });

  test('prints what is open as open, and fills nothing in', () => {
    expect(told().filter((line) => line === 'Wanneer: nog open')).toHaveLength(3);
    expect(told({ content: { ...request.content, items: [], targets: [] } })).toContain(
      'Er staat nog niets in het plan.',
    );
  });

  test('says once what is the same for every agreement', () => {
    const words = told();
    expect(words.filter((line) => line.includes('voorbeeld.nl/plan'))).toEqual([
      'Bron, waar niets anders staat: voorbeeld.nl/plan.',
    ]);
    expect(words.filter((line) => line.startsWith('Niet in de bron'))).toEqual([
      'Niet in de bron, bij geen enkele afspraak: hoe stevig, partijen en rollen.',
    ]);
  });

  test('holds only the part that was chosen, with what stands below it', () => {
    const words = told({ selection: [alone] });
    expect(words).toContain('# Jeugd');
    expect(words.join('\n')).not.toContain('Valpreventie');
  });

  test('lists what changed, word by word, and the comments under what they are about', () => {
    const from = {
      ...request.content,
      items: request.content.items.map((item) =>
        item.id === second ? { ...item, title: 'Casuïstiek oud' } : item,
      ),
    };
    const at = '2024-02-01T10:00:00Z';
    const comment = {
      item: first,
      answers: false,
      passage: 'één loket',
      text: 'Welk?',
      by: 'Voorzitter',
      party: 'Isala',
      at,
    };
    const words = told({ changes: { since: 'Versie 1', from }, comments: [comment] });
    expect(words).toContain('# Wat er veranderde sinds: Versie 1');
    expect(words).toContain('Titel: Casuïstiek oud');
    expect(words).toEqual(expect.arrayContaining(['Bij “één loket”', 'Welk?']));
  });

  test('has its words in both languages', () => {
    expect(catalogueFaults(paperTexts)).toEqual([]);
    expect(told({ language: 'en' })).toContain('Version: Versie voor bestuur (no. 7)');
  });
});

test('the Word document has real headings, lists and tables, heads that repeat, contents, and its language', async () => {
  const parts = unzipSync(await writeDocx(planPaper(request)));
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const body = part('word/document.xml');
  expect(body).toContain('<w:pStyle w:val="Heading2"/>');
  for (const words of ['1a Valpreventie', 'één loket', 'derde stap', 'Bezoeken', 'nog open'])
    expect(body).toContain(words);
  expect(body).toContain('<w:tblHeader/>');
  expect(body).toMatch(/TOC \\h/);
  expect(body).not.toContain('w:dirty="true"/><w:instrText xml:space="preserve">TOC');
  expect(part('word/styles.xml')).toContain('w:lang w:val="nl-NL"');
  expect(part('word/numbering.xml')).toContain('<w:start w:val="3"/>');
  const footers = Object.keys(parts).filter((name) => name.startsWith('word/footer'));
  expect(footers.map(part).join('')).toContain('Concept, niet vastgesteld');
});

test('the PDF tells its language and title, has structure, and carries its typeface', async () => {
  const pdf = Buffer.from(await writePdf(planPaper(request))).toString('latin1');
  expect(pdf.startsWith('%PDF-1.7')).toBe(true);
  for (const said of [
    '/Lang (nl-NL)',
    '/StructTreeRoot',
    '/Marked true',
    '/DisplayDocTitle true',
    '/S /H2',
    '/S /TH',
    'SourceSans3',
  ])
    expect(pdf).toContain(said);
});

describe('a round of progress on paper', () => {
  const progress = {
    number: 2,
    due: '2024-05-15',
    closedOn: '2024-05-20',
    asked: 3,
    heard: 1,
    counts: [
      { status: 'Hapert', count: 1 },
      { status: 'Onbekend', count: 2 },
    ],
    lines: [
      {
        title: 'Ritten delen',
        under: [],
        status: 'Hapert',
        by: 'Isala',
        note: 'Loopt achter op de planning',
        obstacle: 'Te weinig centralisten',
        help: '',
      },
    ],
    observations: [],
  };
  const textOf = (blocks: readonly Block[]) => JSON.stringify(blocks);

  test('tells what was heard and what is unknown, what stands in the way, and comes before the plan or instead of it', () => {
    const whole = planPaper({ ...request, progress });
    const alone = planPaper({ ...request, progress, onlyProgress: true });
    for (const { blocks } of [whole, alone]) {
      const told = textOf(blocks);
      for (const words of ['Gehoord: 1 van 3', 'Hapert: 1', 'Te weinig centralisten'])
        expect(told).toContain(words);
    }
    expect(textOf(whole.blocks)).toContain(paperTexts.nl.about);
    expect(textOf(alone.blocks)).not.toContain(paperTexts.nl.about);
  });

  test('is written as Word and as PDF', async () => {
    const paper = planPaper({ ...request, progress, onlyProgress: true });
    const files = unzipSync(await writeDocx(paper));
    expect(strFromU8(files['word/document.xml'] ?? new Uint8Array())).toContain('centralisten');
    expect((await writePdf(paper)).length).toBeGreaterThan(1000);
  });
});

describe('a decision letter', () => {
  const verdict = (meets: 'met' | 'not-met', motivation: string | null) => ({
    conditions: [{ condition: 'five-years', meets, motivation }],
  });
  const letter: LetterRequest = {
    language: 'nl',
    plan: { name: 'Zorg dichtbij', example: false },
    applicants: ['Isala', 'Dimence'],
    decision: {
      on: isoDate('2024-02-01'),
      step: 'final',
      outcome: 'rejected',
      missed: ['five-years'],
      reasons: 'Te laat\nte weinig',
      conditions: null,
    },
    change: null,
    revision: 7,
    framework: 'Kader',
    conditions: [
      { key: 'five-years', words: 'P5 Resultaten binnen vijf jaar' },
      { key: 'silent', words: 'P6 Niet beoordeeld' },
    ],
    signatures: [
      {
        party: 'Zilveren Kruis',
        person: 'A',
        on: isoDate('2024-01-31'),
        verdict: verdict('met', null),
      },
      {
        party: 'Menzis',
        person: 'B',
        on: isoDate('2024-02-01'),
        verdict: verdict('not-met', 'Pas in 2031'),
      },
    ],
  };
  const wordsOf = (request: LetterRequest) => JSON.stringify(letterPaper(request).blocks);

  test('tells the outcome, what was not met, why, what each leader found, and who signed when', () => {
    const words = wordsOf(letter);
    for (const said of [
      'afgewezen',
      'P5 Resultaten',
      'te weinig',
      'Pas in 2031',
      'B, op 1 februari 2024',
    ])
      expect(words).toContain(said);
    expect(words).not.toContain('P6');
  });
  test('never sounds like a decision while one is only intended', () => {
    const decision = { ...letter.decision, step: 'intended', outcome: 'approved' } as const;
    const words = wordsOf({ ...letter, decision });
    expect(words).toContain('van plan');
    expect(words).not.toContain('Het plan is goedgekeurd');
  });
  test('tells what a substantial change would change, from what to what, and that a refused one leaves the plan as it was', () => {
    const part = { section: 'application', list: 'milestones', key: 'm' } as const;
    const at = (amount: number) => ({ title: 'Team staat', amount: { known: amount } });
    const change = {
      what: 'Kleiner beginnen',
      person: 'C',
      party: 'Isala',
      on: isoDate('2024-05-01'),
      leaving: ['Ambulance IJsselland'],
      parts: [
        { ...part, fields: ['amount'], before: at(100_000), after: at(80_000) },
        {
          ...({ section: 'case', list: 'lines', key: 'c', fields: ['kind', 'sameAs'] } as const),
          before: { what: 'Inrichting', kind: 'cost', sameAs: null },
          after: { what: 'Inrichting', kind: 'saving', sameAs: '018d' },
        },
        { ...part, key: 'n', fields: [], before: null, after: at(20_000) },
      ],
    };
    const { signatures, ...rest } = letter;
    const decision = { ...letter.decision, step: 'change' as const, missed: [] };
    const decided: LetterRequest = {
      ...rest,
      decision,
      change,
      signatures: signatures.map((one) => ({ ...one, verdict: null })),
    };
    const words = wordsOf(decided).replaceAll('\u00a0', ' ');
    for (const told of [
      'niet goedgekeurd',
      'gaat door zoals het was',
      'Kleiner beginnen',
      'C (Isala)',
    ])
      expect(words).toContain(told);
    expect(words).toContain('bedrag: was ‘€ 1.000’, wordt ‘€ 800’');
    expect(words).toContain('Ook gewijzigd: soort en zelfde kosten elders');
    expect(words).not.toContain('018d');
    expect(words).toContain('Komt erbij');
    expect(wordsOf({ ...decided, change })).toContain('vertrekt als aanvrager: Ambulance');
    expect(wordsOf({ ...decided, change: { ...change, parts: [] } })).toContain(
      'blijft zoals die is',
    );
    expect(catalogueFaults(letterChangeTexts)).toEqual([]);
  });
  test('has no verdicts where the reader may not read them', () => {
    const signatures = letter.signatures.map((one) => ({ ...one, verdict: null }));
    expect(wordsOf({ ...letter, signatures })).not.toContain(letterTexts.nl.verdicts);
  });
  test('is written whole when its table goes on over the page', async () => {
    const keys = Array.from({ length: 40 }, (_, n) => `condition-${n}`);
    const conditions = keys.map((key) => ({ key, words: `${key} is long enough for a line` }));
    const long = {
      conditions: keys.map((condition) => ({ condition, meets: 'met', motivation: 'Ja' }) as const),
    };
    const signatures = letter.signatures.map((one) => ({ ...one, verdict: long }));
    const pdf = await writePdf(letterPaper({ ...letter, conditions, signatures }));
    const pages = new TextDecoder('latin1').decode(pdf).match(/\/Type \/Page\b(?!s)/g) ?? [];
    expect(pages.length).toBeGreaterThan(1);
  });
  test('is written as Word and as PDF, in both languages', async () => {
    expect(catalogueFaults(letterTexts)).toEqual([]);
    for (const language of ['nl', 'en'] as const) {
      const paper = letterPaper({ ...letter, language });
      expect((await writeDocx(paper)).length).toBeGreaterThan(2000);
      expect(new TextDecoder().decode((await writePdf(paper)).slice(0, 5))).toBe('%PDF-');
    }
  });
});
