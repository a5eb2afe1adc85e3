import type { RichText } from '@iza/domain/values';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeDocx } from '../docx/index.ts';
import { gatherNotes } from '../pdf/gather-notes.ts';
import { writePdf } from '../pdf/index.ts';
import type { Block, Paper } from './paper.ts';
import { richBlocks } from './rich-blocks.ts';

const noted = (words: string, note: string) => ({
  type: 'paragraph' as const,
  content: [
    { type: 'text' as const, text: words },
    { type: 'note' as const, attrs: { text: note } },
  ],
});
const text: RichText = {
  type: 'doc',
  content: [
    noted('Meer ritten', 'Bron: RIVM'),
    {
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: [{ type: 'tableCell', content: [noted('12', 'Sinds 2019')] }],
        },
      ],
    },
  ],
};
const paper: Paper = {
  language: 'nl',
  title: 'Plan',
  subtitle: 'Zwolle',
  state: 'Concept',
  footer: 'Concept',
  page: (number, all) => `${number}/${all}`,
  blocks: richBlocks(text, 1),
};

test('Word has each note at the foot of its page', async () => {
  const parts = unzipSync(await writeDocx(paper));
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  expect(part('word/document.xml').match(/<w:footnoteReference w:id="\d+"\/>/g)).toEqual([
    '<w:footnoteReference w:id="1"/>',
    '<w:footnoteReference w:id="2"/>',
  ]);
  expect(part('word/footnotes.xml')).toMatch(/Bron: RIVM.*Sinds 2019/s);
});

test('a PDF has their numbers where they stand, in tables too, and their words at its end', async () => {
  const { blocks } = gatherNotes(paper);
  const said = JSON.stringify(blocks);
  expect(said).toMatch(/Meer ritten.*\[1\].*12.*\[2\].*Noten.*Bron: RIVM.*Sinds 2019/);
  const list: Block | undefined = blocks.at(-1);
  expect(list).toMatchObject({ kind: 'list', start: 1, items: [[{}], [{}]] });
  expect((await writePdf(paper)).length).toBeGreaterThan(1000);
});

test('a paper without notes stays as it is', () => {
  const plain = { ...paper, blocks: [] };
  expect(gatherNotes(plain)).toBe(plain);
});
