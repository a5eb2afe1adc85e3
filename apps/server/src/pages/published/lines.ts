import type { Field, SourceRef } from '@iza/domain/values';
import { html, type Html } from '../html.ts';
import { lowerFirst } from './value-words.ts';
import type { Words } from './words.ts';

/** A line of an agreement: its name, and what it says or how it is open. */
export type Line = { readonly name: string; readonly said: Html | 'notInSource' };

/** @returns a line of something that is always known */
export function knownLine(name: string, said: string | Html): Line {
  return { name, said: html`${said}` };
}

/** @returns names below each other; one of them stands without a list */
export function listHtml(lines: readonly (string | Html)[]): Html {
  if (lines.length === 1) return html`${lines[0]}`;
  return html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

/** @returns a value, or how it is open, with what the source printed where that says more */
export function valueHtml<Value>(
  field: Field<Value>,
  show: (value: Value) => string | Html,
  words: Words,
): Html {
  if (!('known' in field)) return html`<span class="open">${words.open[field.open]}</span>`;
  const shown = show(field.known);
  const { printed } = field;
  if (printed === undefined || printed === shown) return html`${shown}`;
  return html`${shown} <span class="aside">${words.printed(printed)}</span>`;
}

/** @returns the line of a field; what our source does not hold is gathered by `linesHtml` */
export function fieldLine<Value>(
  name: string,
  field: Field<Value>,
  show: (value: Value) => string | Html,
  words: Words,
): Line {
  if ('open' in field && field.open === 'notInSource') return { name, said: 'notInSource' };
  return { name, said: valueHtml(field, show, words) };
}

/** @returns the line of a field that nobody asks for: only when it is known */
export function ifKnown<Value>(
  name: string,
  field: Field<Value>,
  show: (value: Value) => string | Html,
  words: Words,
): Line[] {
  return 'known' in field ? [fieldLine(name, field, show, words)] : [];
}

/** @returns a source by name; addresses can be followed */
export function sourceHtml({ name, place }: SourceRef): Html {
  const parts = name.split(/\s*;\s*/).map((part, at) => {
    const before = at === 0 ? '' : ', ';
    if (!/^https?:\/\/[^\s<>"']+$/.test(part)) return html`${before}${part}`;
    const short = part.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
    return html`${before}<a href="${part}" rel="noopener noreferrer nofollow">${short}</a>`;
  });
  return html`${parts}${place === undefined ? undefined : `, ${place}`}`;
}

/** @returns the lines, and below them in one sentence what our source does not hold */
export function linesHtml(lines: readonly Line[], words: Words): Html {
  const told = lines.flatMap(({ name, said }) =>
    said === 'notInSource' ? [] : [html`<div><dt>${name}</dt><dd>${said}</dd></div>`],
  );
  const absent = lines.flatMap(({ name, said }) => (said === 'notInSource' ? [name] : []));
  const names = absent.map(lowerFirst).join(', ');
  return html`${told.length === 0 ? undefined : html`<dl>${told}</dl>`}
${absent.length === 0 ? undefined : html`<p class="aside">${words.absent(names)}</p>`}`;
}
