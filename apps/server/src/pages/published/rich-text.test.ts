import { expect, test } from 'vitest';
import { richTextHtml } from './rich-text.ts';

const place = { depth: 3, table: 'Tabel', note: 'noot', notes: 'Noten' };

test('notes are counted in the text and listed below it, with nothing in them that a browser would run', () => {
  const written = richTextHtml(
    {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'Meer ritten' },
            { type: 'note', attrs: { text: 'Bron: <script>' } },
          ],
        },
      ],
    },
    place,
  );
  expect(written.text).toBe(
    '<p>Meer ritten<sup><span class="unseen">noot </span>1</sup></p><ol class="notes" aria-label="Noten"><li>Bron: &lt;script&gt;</li></ol>',
  );
});
