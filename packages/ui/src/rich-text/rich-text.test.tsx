// @vitest-environment jsdom
import { richTextSchema } from '@iza/domain/values';
import type { RichText } from '@iza/domain/values';
import { Editor } from '@tiptap/core';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { cleanHtml } from '../paste/clean-html.ts';
import { googleHtml, wordHtml, wordTableHtml } from '../paste/samples.ts';
import { planExtensions } from './editor/extensions.ts';
import { pastedLevels } from './editor/pasted-levels.ts';
import { linkAddressFrom } from './link-address.ts';
import { prunedRichText } from './pruned.ts';
import type { LooseNode } from './pruned.ts';
import { RichTextView } from './view.tsx';

function typed(html: string): RichText | undefined {
  const editor = new Editor({
    extensions: planExtensions(() => {}),
    content: pastedLevels(cleanHtml(html)),
    injectCSS: false,
  });
  const text = prunedRichText(editor.getJSON() as LooseNode);
  editor.destroy();
  return text;
}

const drawn = (text: RichText | undefined) =>
  text ? renderToStaticMarkup(<RichTextView text={text} />) : '';

describe('what is pasted into the editor', () => {
  test.each([
    ['Word', wordHtml],
    ['a Word table', wordTableHtml],
    ['Google Docs', googleHtml],
  ])('%s becomes text that the server takes', (_, html) => {
    expect(richTextSchema.safeParse(typed(html)).error).toBeUndefined();
  });
  test('headings fit the two levels, lists and codes stay', () => {
    const html = drawn(typed(wordHtml));
    expect(html).toContain('<h3>6 Multitrauma</h3>');
    expect(html).toContain('<h4>7.1 Samenwerken</h4>');
    expect(html).toContain(
      '<li><p>6a Inrichten van casuïstiekbesprekingen</p><ul><li><p>elk kwartaal</p></li></ul></li>',
    );
    expect(html).toContain('Eerste <strong>punt</strong>');
  });
  test('a table keeps its cells', () => {
    expect(drawn(typed(wordTableHtml))).toContain('<td><p>Aantal locaties</p></td>');
  });
  test('links that run something are text, others stay', () => {
    const html = drawn(
      typed(
        '<p><a href="javascript:alert(1)">a</a> <a href="https://x.nl/p">b</a> <a href="data:text/html,x">c</a></p>',
      ),
    );
    expect(html).not.toMatch(/javascript|data:/);
    expect(html).toContain('href="https://x.nl/p"');
  });
  test('notes keep their place and their words, and are counted and listed where they are read', () => {
    const text = typed(
      '<p>Meer ritten<sup data-note="Bron: RIVM"></sup> dan eerst<sup data-note="Sinds 2019"></sup>.</p>',
    );
    expect(richTextSchema.safeParse(text).error).toBeUndefined();
    const html = drawn(text);
    expect(html).toMatch(/ritten<sup title="Bron: RIVM">.*1<\/sup> dan eerst<sup.*2<\/sup>/);
    expect(html).toContain('<li>Bron: RIVM</li><li>Sinds 2019</li>');
  });
  test('a text without words is no text', () => {
    expect(typed('<p> </p><ul><li></li></ul>')).toBeUndefined();
  });
});

describe('what the editor holds', () => {
  const leaf = fc.stringMatching(/^[a-z]{1,8}$/);
  const paragraph = leaf.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
  const { list } = fc.letrec<{ list: LooseNode; item: LooseNode }>((tie) => ({
    list: fc.record({
      type: fc.constantFrom('bulletList', 'orderedList'),
      content: fc.array(tie('item'), { minLength: 1, maxLength: 2 }),
    }),
    item: fc
      .tuple(
        paragraph,
        fc.option(tie('list'), { nil: undefined, maxDepth: 12, depthSize: 'medium' }),
      )
      .map(([text, nested]) => ({ type: 'listItem', content: nested ? [text, nested] : [text] })),
  }));
  const wordsOf = (node: LooseNode): string[] => [
    ...(node.text === undefined ? [] : [node.text]),
    ...(node.content ?? []).flatMap(wordsOf),
  ];
  test('lists nested however deep fit what a plan keeps, and no word is lost', () => {
    const nestedTwenty = Array.from({ length: 20 }).reduce<LooseNode>(
      (inner, _, at) => ({
        type: 'bulletList',
        content: [
          {
            type: 'listItem',
            content: [{ type: 'paragraph', content: [{ type: 'text', text: `n${at}` }] }, inner],
          },
        ],
      }),
      {
        type: 'bulletList',
        content: [
          {
            type: 'listItem',
            content: [{ type: 'paragraph', content: [{ type: 'text', text: 'diep' }] }],
          },
        ],
      },
    );
    fc.assert(
      fc.property(fc.oneof(list, fc.constant(nestedTwenty)), (one) => {
        const document: LooseNode = { type: 'doc', content: [one] };
        const kept = prunedRichText(document);
        expect(richTextSchema.safeParse(kept).error).toBeUndefined();
        expect(wordsOf(kept as LooseNode).sort()).toEqual(wordsOf(document).sort());
      }),
    );
  });
  test('an address is made whole as people type it, or refused', () => {
    expect(linkAddressFrom('www.zorg.nl/plan')).toBe('https://www.zorg.nl/plan');
    expect(linkAddressFrom('bureau@roaz.nl')).toBe('mailto:bureau@roaz.nl');
    expect(linkAddressFrom('javascript:alert(1)')).toBeUndefined();
    expect(linkAddressFrom('zomaar tekst')).toBeUndefined();
  });
});
