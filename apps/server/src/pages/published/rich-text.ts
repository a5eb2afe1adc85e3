import type { RichText, RichTextMark, RichTextNode } from '@iza/domain/values';
import { heading, html, type Html } from '../html.ts';

/** What a text needs to know of the page it stands on. */
export type TextPlace = {
  /** Depth of its own headings: below the heading it stands under. */
  readonly depth: number;
  /** What a table is called for who does not see it. */
  readonly table: string;
};

type Branch = Exclude<RichTextNode, { type: 'text' }>;

function marked(inner: Html, mark: RichTextMark): Html {
  switch (mark.type) {
    case 'bold':
      return html`<strong>${inner}</strong>`;
    case 'italic':
      return html`<em>${inner}</em>`;
    case 'link':
      return html`<a href="${mark.attrs.href}" rel="noopener noreferrer nofollow">${inner}</a>`;
  }
}

function cell(node: Branch, inner: readonly Html[]): Html {
  const { colspan = 1, rowspan = 1 } = node.attrs ?? {};
  return node.type === 'tableHeader'
    ? html`<th colspan="${colspan}" rowspan="${rowspan}">${inner}</th>`
    : html`<td colspan="${colspan}" rowspan="${rowspan}">${inner}</td>`;
}

function branch(node: Branch, place: TextPlace): Html {
  const inner = (node.content ?? []).map((child) => rendered(child, place));
  switch (node.type) {
    case 'doc':
      return html`${inner}`;
    case 'paragraph':
      return html`<p>${inner}</p>`;
    case 'heading':
      return heading(place.depth, html`${inner}`);
    case 'bulletList':
      return html`<ul>${inner}</ul>`;
    case 'orderedList':
      return html`<ol start="${node.attrs?.start ?? 1}">${inner}</ol>`;
    case 'listItem':
      return html`<li>${inner}</li>`;
    case 'table':
      return html`<div class="wide" role="region" tabindex="0" aria-label="${place.table}"><table><tbody>${inner}</tbody></table></div>`;
    case 'tableRow':
      return html`<tr>${inner}</tr>`;
    case 'tableHeader':
    case 'tableCell':
      return cell(node, inner);
    case 'hardBreak':
      return html`<br>`;
  }
}

function rendered(node: RichTextNode, place: TextPlace): Html {
  if (node.type !== 'text') return branch(node, place);
  return (node.marks ?? []).reduce(marked, html`${node.text}`);
}

/** @returns a formatted text of a plan as HTML; only what the schema of such texts knows */
export function richTextHtml(text: RichText, place: TextPlace): Html {
  return rendered(text, place);
}
