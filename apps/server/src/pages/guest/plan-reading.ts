import type { GuestPlan } from '@iza/db/guest';
import { treeOf, type OutlineNode, type PlanItem } from '@iza/domain/plan';
import type { ItemId } from '@iza/domain/values';
import { heading, html, type Html } from '../html.ts';
import type { Language } from '../language.ts';
import { agreementHtml, type AgreementPlace } from '../published/agreement.ts';
import { fieldLine, ifKnown, linesHtml, listHtml, valueHtml } from '../published/lines.ts';
import { richTextHtml } from '../published/rich-text.ts';
import { targetName } from '../published/target.ts';
import { involvedWords } from '../published/value-words.ts';
import { wordsIn } from '../published/words-in.ts';

/** Depth of the plan's own headings: below the title of the page and the heading of the plan. */
const TOP = 3;

type Reading = AgreementPlace & {
  readonly plan: GuestPlan;
  readonly items: ReadonlyMap<ItemId, PlanItem>;
  readonly language: Language;
};

function headed(
  item: Exclude<PlanItem, { type: 'agreement' }>,
  depth: number,
  reading: Reading,
): Html {
  const { words } = reading;
  const { code, title, text, goal, subGoals, leads } = item;
  const shown = title === '' ? words.untitled : title;
  const named = code === undefined || shown.startsWith(code) ? shown : `${code} ${shown}`;
  const lines = [
    ...ifKnown(
      words.fields.parties,
      leads,
      (known) => listHtml(known.map((each) => involvedWords(each, words))),
      words,
    ),
  ];
  return html`${heading(depth, html`${named}`, `a-${item.id}`)}
${'known' in text ? richTextHtml(text.known, { ...words, depth: depth + 1 }) : undefined}
${'known' in goal ? html`<p>${valueHtml(goal, (known) => known, words)}</p>` : undefined}
${subGoals.length === 0 ? undefined : html`<ul>${subGoals.map((each) => html`<li>${each}</li>`)}</ul>`}
${linesHtml(lines, words)}`;
}

function itemHtml(item: PlanItem, depth: number, reading: Reading): Html {
  if (item.type !== 'agreement') return headed(item, depth, reading);
  const targets = reading.plan.targets.filter(({ on }) => on === item.id);
  return agreementHtml({ item: item.id, under: [], agreement: item, targets }, depth, reading);
}

function nodeHtml(node: OutlineNode, depth: number, reading: Reading): Html {
  const item = reading.items.get(node.item);
  if (!item) return html``;
  return html`${itemHtml(item, depth, reading)}
${node.children.map((child) => nodeHtml(child, depth + 1, reading))}`;
}

/** The plan as a guest reads it: all that is in it, in its own order, what is open told as open. */
export function planReading(plan: GuestPlan, language: Language): Html {
  const words = wordsIn(language);
  const items = new Map(plan.items.map((item) => [item.id, item]));
  const targets = new Map(plan.targets.map((target) => [target.id, targetName(target, words)]));
  const reading: Reading = { plan, items, words, language, targets };
  const { roots, loose } = treeOf(plan.outline, [...items.keys()]);
  const { ambition, governance } = plan.about;
  const lines = [
    fieldLine(words.ambition, ambition, (known) => known, words),
    ...ifKnown(words.governance, governance, (known) => known, words),
  ];
  return html`${linesHtml(lines, words)}
<div class="published">
${roots.map((node) => nodeHtml(node, TOP, reading))}
${loose.map((item) => nodeHtml({ item, children: [] }, TOP, reading))}
</div>`;
}
