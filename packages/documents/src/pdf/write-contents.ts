import { BODY, heightOf, INK, needRoom, PAGE, TEXT_WIDTH, writeRuns } from './page.ts';
import { SIZES, WHOLE, type Writing } from './writing.ts';

/** The headings with the page each stands on, as links. */
export function writeContents({ pdf, root, known }: Writing, title: string): void {
  const head = pdf.struct('P');
  root.add(head);
  needRoom(pdf, 80);
  pdf.y += 12;
  writeRuns(pdf, head, [{ text: title }], {
    ...WHOLE,
    size: SIZES[1],
    colour: INK.heading,
    bold: true,
  });
  head.end();
  pdf.y += 4;
  const list = pdf.struct('TOC');
  root.add(list);
  for (const { depth, text, page, name } of known.filter((each) => each.depth <= 2)) {
    const [x, width] = [PAGE.left + (depth - 1) * 14, TEXT_WIDTH - 40 - (depth - 1) * 14];
    needRoom(pdf, heightOf(pdf, text, width, BODY, depth === 1) + 4);
    const item = pdf.struct('TOCI');
    list.add(item);
    const { y } = pdf;
    item.add(() => {
      heightOf(pdf, text, width, BODY, depth === 1);
      pdf.fillColor(INK.text).text(text, x, y, { width, lineGap: 2, goTo: name });
    });
    const end = pdf.y;
    item.add(() => {
      heightOf(pdf, String(page), 36, BODY);
      pdf.text(String(page), PAGE.left + TEXT_WIDTH - 36, y, {
        width: 36,
        align: 'right',
        goTo: name,
      });
    });
    item.end();
    pdf.y = end + 3;
  }
  list.end();
}
