import type { RichText, RichTextBranch, RichTextMark, RichTextNode } from '@iza/domain/values';
import { heading, html, type Html } from '../html.ts';

/** What a text needs to know of the page it stands on. */
export type TextPlace = {
  /** Depth of its own headings: below the heading it stands under. */
  readonly depth: number;
  /** What a table is called for who does not see it. */
  readonly table: string;
  /** What is said before the number of a note to who does not see that it is raised, and above the notes. */
  readonly note: string;
  readonly notes: string;
};

/** A text while it is written out: where it stands, and the notes met so far. */
type Rendering = { readonly place: TextPlace; readonly notes: string[] };

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

function cell(node: RichTextBranch, inner: readonly Html[]): Html {
  const { colspan = 1, rowspan = 1 } = node.attrs ?? {};
  return node.type === 'tableHeader'
    ? html`<th colspan="${colspan}" rowspan="${rowspan}">${inner}</th>`
    : html`<td colspan="${colspan}" rowspan="${rowspan}">${inner}</td>`;
}

function branch(node: RichTextBranch, rendering: Rendering): Html {
  const { place } = rendering;
  const inner = (node.content ?? []).map((child) => rendered(child, rendering));
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

function rendered(node: RichTextNode, rendering: Rendering): Html {
  if (node.type === 'note')
    return html`<sup><span class="unseen">${rendering.place.note} </span>${rendering.notes.push(node.attrs.text)}</sup>`;
  if (node.type !== 'text') return branch(node, rendering);
  return (node.marks ?? []).reduce(marked, html`${node.text}`);
}

/** @returns a formatted text of a plan as HTML; only what the schema of such texts knows */
export function richTextHtml(text: RichText, place: TextPlace): Html {
  const notes: string[] = [];
  const written = rendered(text, { place, notes });
  if (notes.length === 0) return written;
  return html`${written}<ol class="notes" aria-label="${place.notes}">${notes.map((note) => html`<li>${note}</li>`)}</ol>`;
}
