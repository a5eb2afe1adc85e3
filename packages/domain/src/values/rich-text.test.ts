import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainTextOf, richTextOf, richTextSchema } from './rich-text.ts';

const text = (words: string, ...marks: unknown[]) => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks }),
});
const node = (type: string, ...content: unknown[]) => ({ type, content });
const paragraph = (...content: unknown[]) => node('paragraph', ...content);
const doc = (...content: unknown[]) => node('doc', ...content);
const accepted = (value: unknown) => richTextSchema.safeParse(value).success;
const link = (href: unknown) => doc(paragraph(text('hier', { type: 'link', attrs: { href } })));

describe('formatted text', () => {
  it('holds paragraphs, headings, lists, tables, bold, italic, links and notes', () => {
    const whole = doc(
      { type: 'heading', attrs: { level: 2 }, content: [text('Kop')] },
      paragraph(
        text('Vet', { type: 'bold' }),
        { type: 'hardBreak' },
        text('schuin', { type: 'italic' }),
        { type: 'note', attrs: { text: 'Bron: RIVM' } },
      ),
      node(
        'bulletList',
        node(
          'listItem',
          paragraph(text('een')),
          node('orderedList', node('listItem', paragraph())),
        ),
      ),
      node(
        'table',
        node(
          'tableRow',
          node('tableHeader', paragraph(text('Jaar'))),
          node('tableCell', paragraph()),
        ),
      ),
    );
    expect(accepted(whole)).toBe(true);
  });

  it.each([
    ['a paragraph on its own', paragraph(text('x'))],
    ['text straight in the document', doc(text('x'))],
    ['a paragraph in a paragraph', doc(paragraph(paragraph()))],
    ['a list item without a list', doc(node('listItem', paragraph()))],
    ['a table cell without a row', doc(node('table', node('tableCell', paragraph())))],
    ['a document in a document', doc(doc())],
    ['a list in a heading', doc(node('heading', node('bulletList')))],
    ['something in a line break', doc(paragraph(node('hardBreak', text('x'))))],
    ['an image', doc({ type: 'image', attrs: { src: 'https://example.org/x.png' } })],
    ['a script', doc({ type: 'script', content: [text('alert(1)')] })],
    ['an attribute nobody asked for', doc({ type: 'paragraph', attrs: { onclick: 'x' } })],
    ['a heading of the first level', doc({ type: 'heading', attrs: { level: 1 } })],
    ['a style on a text', doc(paragraph({ type: 'text', text: 'x', style: 'color:red' }))],
    ['an unknown mark', doc(paragraph(text('x', { type: 'code' })))],
    ['an empty text', doc(paragraph(text('')))],
    ['an empty note', doc(paragraph({ type: 'note', attrs: { text: '' } }))],
    ['a note that holds text', doc(paragraph({ type: 'note', attrs: { text: 'x' }, content: [] }))],
    ['a note outside a paragraph', doc({ type: 'note', attrs: { text: 'x' } })],
    ['a prototype', JSON.parse('{"type":"doc","__proto__":{"x":1}}')],
    ['nothing', null],
    ['words', 'doc'],
    ['a list', []],
  ])('refuses %s', (_, value) => {
    expect(accepted(value)).toBe(false);
  });
});

describe('links', () => {
  it.each(['https://www.rijksoverheid.nl/x?y=1#z', 'http://nazw.nl', 'mailto:info@example.org'])(
    'go to %s',
    (href) => {
      expect(accepted(link(href))).toBe(true);
    },
  );

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org',
    '/relative',
    'https://example.org/"onmouseover="x',
    'https://example.org/<b>',
    'https://exam ple.org',
    'https://example.org/\u0000',
    `https://${'x'.repeat(2000)}`,
    '',
    null,
  ])('never go to %j', (href) => {
    expect(accepted(link(href))).toBe(false);
  });
});

function nested(depth: number): unknown {
  let inner: unknown = paragraph(text('diep'));
  for (let level = 0; level < depth; level += 1)
    inner = node('bulletList', node('listItem', inner));
  return doc(inner);
}

describe('hostile input', () => {
  it('nested deeper than anyone writes is refused, however deep, without exhausting the stack', () => {
    expect(accepted(nested(3))).toBe(true);
    for (const depth of [10, 1000, 100_000]) expect(accepted(nested(depth))).toBe(false);
  });

  it('that is too long is refused', () => {
    const long = Array.from({ length: 11 }, () => paragraph(text('x'.repeat(20_000))));
    expect(accepted(doc(...long.slice(0, 9)))).toBe(true);
    expect(accepted(doc(...long))).toBe(false);
    expect(accepted(doc(paragraph(text('x'.repeat(20_001)))))).toBe(false);
  });

  it('of any shape is answered, never with an error', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (value) => {
        expect(typeof accepted(value)).toBe('boolean');
        expect(typeof accepted(doc(value))).toBe('boolean');
      }),
    );
  });

  it('hiding a citizen service number is refused, also where formatting cuts it in two', () => {
    expect(accepted(doc(paragraph(text('BSN 111222333'))))).toBe(false);
    expect(accepted(doc(paragraph(text('1112'), text('22333', { type: 'bold' }))))).toBe(false);
    expect(accepted(doc(paragraph(text('11122')), paragraph(text('2333'))))).toBe(true);
  });

  it('with characters that cannot be stored is refused', () => {
    for (const words of ['\u0000', '\uD800', 'x\uDC00']) {
      expect(accepted(doc(paragraph(text(words)))), JSON.stringify(words)).toBe(false);
    }
    expect(accepted(doc(paragraph(text('😀 café'))))).toBe(true);
  });
});

describe('plain text', () => {
  it('becomes a paragraph per line, and back', () => {
    const line = fc.stringMatching(/^[a-z é😀]{1,20}$/u).filter((each) => each.trim() !== '');
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const rich = richTextOf(lines.join('\n'));
        expect(accepted(rich)).toBe(true);
        expect(plainTextOf(rich)).toBe(lines.join('\n'));
      }),
    );
  });

  it('keeps words together that formatting divides, and rows apart', () => {
    const rich = richTextSchema.parse(
      doc(paragraph(text('samen'), text('werken', { type: 'bold' })), paragraph(text('x'))),
    );
    expect(plainTextOf(rich)).toBe('samenwerken\nx');
  });
});
