import { codeOfMarker } from './printed-code.ts';

const junk =
  'script, style, meta, link, title, xml, img, object, iframe, svg, form, input, button, template, noscript, head';

function styleOf(element: Element): string {
  return element.getAttribute('style') ?? '';
}

/** Depth of a Word list paragraph (0 for the outermost), or undefined when it is none. */
function listDepth(element: Element): number | undefined {
  const found = /mso-list:\s*[^;]*level(\d)/i.exec(styleOf(element));
  return found ? Number(found[1]) - 1 : undefined;
}

/** Takes the printed marker ("·", "1.", "6a") out of a Word list paragraph. */
function takeMarker(paragraph: Element): string {
  const marker = [...paragraph.querySelectorAll('span')].find((span) =>
    /mso-list:\s*ignore/i.test(styleOf(span)),
  );
  const text = marker?.textContent ?? '';
  marker?.remove();
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

function removeJunk(body: Element): void {
  for (const element of body.querySelectorAll(junk)) element.remove();
  const comments = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
  for (const element of body.querySelectorAll('*')) {
    const hidden = /display:\s*none|mso-hide:\s*all/i.test(styleOf(element));
    if (hidden) element.remove();
    else if (element.tagName.includes(':')) element.replaceWith(...element.childNodes);
  }
}

function rename(element: Element, tag: string): Element {
  const renamed = element.ownerDocument.createElement(tag);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

/** Word writes some headings as paragraphs with an outline level or a heading's class. */
function headingsFromStyles(body: Element): void {
  for (const paragraph of body.querySelectorAll('p')) {
    const level = /mso-outline-level:\s*([1-6])/i.exec(styleOf(paragraph))?.[1];
    if (level) keepList(paragraph, rename(paragraph, `h${level}`));
    else if (/\bMsoTitle\b/.test(paragraph.className)) rename(paragraph, 'h1');
  }
}

function keepList(from: Element, to: Element): void {
  const list = /mso-list:[^;]*/i.exec(styleOf(from))?.[0];
  if (list) to.setAttribute('style', list);
}

/** Puts the printed number of a numbered heading into its text, where a reader sees it. */
function numbersIntoHeadings(body: Element): void {
  for (const heading of body.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const code = codeOfMarker(takeMarker(heading));
    if (code === undefined) continue;
    heading.prepend(`${code} `);
    heading.setAttribute('data-code', code);
  }
}

function isPlainNumber(code: string): boolean {
  return /^(\d{1,3}|[a-z]|[ivx]{1,4})$/i.test(code);
}

/** Makes real lists of Word's list paragraphs; a code that no list can count ("6a") stays in the text. */
function listsFromParagraphs(body: Element): void {
  const document = body.ownerDocument;
  const open: { list: Element; depth: number }[] = [];
  let previous: Element | undefined;
  for (const paragraph of body.querySelectorAll('p')) {
    const depth = listDepth(paragraph);
    if (depth === undefined || paragraph.closest('li')) {
      previous = undefined;
      continue;
    }
    const code = codeOfMarker(takeMarker(paragraph));
    if (previous === undefined || previous.nextElementSibling !== paragraph) open.length = 0;
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) > depth) open.pop();
    const tag = code !== undefined && isPlainNumber(code) ? 'ol' : 'ul';
    let here = open.at(-1);
    if (!here || here.depth < depth) {
      const list = document.createElement(tag);
      if (here) (here.list.lastElementChild ?? here.list).append(list);
      else paragraph.before(list);
      if (tag === 'ol' && /^\d+$/.test(code ?? ''))
        list.setAttribute('start', String(Number(code)));
      here = { list, depth };
      open.push(here);
    }
    const item = document.createElement('li');
    if (code !== undefined) item.setAttribute('data-code', code);
    const text = document.createElement('p');
    if (code !== undefined && !isPlainNumber(code)) text.append(`${code} `);
    text.append(...paragraph.childNodes);
    item.append(text);
    here.list.append(item);
    previous = open[0]?.list;
    paragraph.remove();
  }
}

/** Lists of which every item stands alone with its level beside it (Word on the web). */
function listsFromLevels(body: Element): void {
  for (const item of body.querySelectorAll('li[data-aria-level]')) {
    const level = Number(item.getAttribute('data-aria-level')) - 1;
    if (level > 0 && !item.parentElement?.closest('li'))
      item.setAttribute('data-depth', String(level));
  }
}

function marksFromStyles(body: Element): void {
  for (const element of body.querySelectorAll('b, strong')) {
    if (/(^|;)\s*font-weight:\s*(normal|400)/i.test(styleOf(element)))
      element.replaceWith(...element.childNodes);
  }
  for (const span of body.querySelectorAll('span')) {
    const style = styleOf(span);
    const bold = /(^|;)\s*font-weight:\s*(bold|[6-9]00)/i.test(style);
    const italic = /(^|;)\s*font-style:\s*italic/i.test(style);
    if (bold) rename(span, 'strong');
    else if (italic) rename(span, 'em');
  }
}

/** Spans and anchors that mean nothing any more. */
function unwrapEmptyMeaning(body: Element): void {
  for (const element of body.querySelectorAll('span, font, a:not([href])')) {
    element.replaceWith(...element.childNodes);
  }
  body.normalize();
}

const keptAttributes = new Set([
  'href',
  'colspan',
  'rowspan',
  'start',
  'data-code',
  'data-depth',
  'data-note',
]);

function dropAttributes(body: Element): void {
  for (const element of body.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      if (!keptAttributes.has(name)) element.removeAttribute(name);
    }
  }
}

/**
 * The content of pasted HTML as clean structure: headings, paragraphs, lists, tables, bold, italic
 * and links. What Word, Excel and web editors add besides is gone; no word is.
 */
export function cleanBody(html: string): HTMLElement {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  removeJunk(body);
  headingsFromStyles(body);
  numbersIntoHeadings(body);
  listsFromParagraphs(body);
  listsFromLevels(body);
  marksFromStyles(body);
  unwrapEmptyMeaning(body);
  dropAttributes(body);
  return body;
}

/** As `cleanBody`, as HTML for an editor. */
export function cleanHtml(html: string): string {
  return cleanBody(html).innerHTML;
}
