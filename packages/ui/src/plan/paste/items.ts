import {
  emptyPhase,
  newItem,
  newTarget,
  type Agreement,
  type Phase,
  type PlanItem,
  type Scale,
  type Target,
} from '@iza/domain/plan';
import { LEFT_OPEN, richTextOf, type ItemId, type TargetId } from '@iza/domain/values';
import { readAim } from '../model/aim-text.ts';
import { figureOf } from '../model/figure.ts';
import { newId } from '../model/new-id.ts';
import { folded, partyRefOf, type PartyBook } from '@iza/documents/words';
import { readNames } from '../model/quick-add.ts';
import { readPrintedDeadline } from '../model/read-deadline.ts';
import type { Proposal } from './proposals.ts';

/** An item to add, and below which item. */
export type NewPlacedItem = { readonly item: PlanItem; readonly parent: ItemId | null };

/** Names of scales by what people type, in any language of the screens. */
export type ScaleNames = ReadonlyMap<string, Scale>;

/** @returns a lookup of scales by their names on screen */
export function scaleNames(names: Readonly<Record<Scale, string>>): ScaleNames {
  return new Map(Object.entries(names).map(([scale, name]) => [folded(name), scale as Scale]));
}

function phasesOf(proposal: Proposal, scales: ScaleNames): Phase[] {
  const { when = '', scale = '', area = '' } = proposal;
  if (when + scale + area === '') return [];
  const moment = readPrintedDeadline(when);
  const known = scales.get(folded(scale));
  const phase = {
    ...emptyPhase(),
    when: moment
      ? { known: moment }
      : when === ''
        ? LEFT_OPEN
        : { open: 'leftOpen', printed: when },
    scale: known ? { known } : scale === '' ? LEFT_OPEN : { open: 'leftOpen', printed: scale },
    area: area === '' ? LEFT_OPEN : { known: { label: area, municipalities: LEFT_OPEN } },
  } satisfies Phase;
  return [phase];
}

function agreementOf(
  base: Agreement,
  proposal: Proposal,
  book: PartyBook,
  scales: ScaleNames,
): Agreement {
  const names = readNames(proposal.parties ?? '');
  const parties = names.map((name) => ({ party: partyRefOf(name, book), role: '' }));
  return {
    ...base,
    parties: parties.length > 0 ? { known: parties } : LEFT_OPEN,
    phases: phasesOf(proposal, scales),
    progressShownBy: proposal.progress ? { known: proposal.progress } : LEFT_OPEN,
  };
}

/** What a heading can't hold in fields of its own, so that none of it is lost. */
function leftovers(proposal: Proposal): string[] {
  const { type, goal, parties, when, scale, area, progress } = proposal;
  const kept = type === 'agreement' ? [goal] : [parties, when, scale, area, progress];
  return kept.filter((text): text is string => text !== undefined && text !== '');
}

function itemOf(proposal: Proposal, id: ItemId, book: PartyBook, scales: ScaleNames): PlanItem {
  const text = [...proposal.text, ...leftovers(proposal)].join('\n');
  const made = newItem(proposal.type, id, proposal.title.slice(0, 500));
  const overflow = proposal.title.length > 500 ? `${proposal.title}\n` : '';
  const base = {
    ...made,
    ...(proposal.code ? { code: proposal.code } : {}),
    text: overflow + text === '' ? LEFT_OPEN : { known: richTextOf(overflow + text) },
  };
  if (base.type === 'agreement') return agreementOf(base, proposal, book, scales);
  return { ...base, goal: proposal.goal ? { known: proposal.goal } : LEFT_OPEN };
}

export type PasteInto = {
  readonly parent: ItemId | null;
  readonly book: PartyBook;
  readonly scales: ScaleNames;
  readonly makeId: () => ItemId;
  /** Name of the source where the region states a value itself. */
  readonly ownSource: string;
};

/** @returns the result target that a row gives, or `undefined` when it gives none */
function targetOf(proposal: Proposal, on: ItemId, ownSource: string): Target | undefined {
  const { indicator, baseline = '', aim = '', when = '' } = proposal;
  const goal = readAim(aim);
  if (!indicator && baseline === '' && !goal) return undefined;
  const moment = readPrintedDeadline(when);
  const draft = {
    value: baseline,
    period: '',
    definition: '',
    sourceName: '',
    certainty: 'unverified',
  } as const;
  const figure = figureOf(draft, undefined, ownSource);
  return {
    ...newTarget(newId<TargetId>(), on),
    ...(indicator ? { indicator: { known: indicator } } : {}),
    ...(figure ? { baseline: { known: figure } } : {}),
    series: goal ? [{ aim: { known: goal }, when: moment ? { known: moment } : LEFT_OPEN }] : [],
  };
}

/** What is added together: items at their places, and the result targets that belong to them. */
export type PastedItems = {
  readonly items: readonly NewPlacedItem[];
  readonly targets: readonly Target[];
};

/** @returns the items to add, each below the nearest earlier one that is less deep, with their result targets */
export function itemsOf(proposals: readonly Proposal[], into: PasteInto): PastedItems {
  const items = placedItems(proposals, into);
  const targets = proposals.flatMap((proposal, at) => {
    const id = items[at]?.item.id;
    return (id && targetOf(proposal, id, into.ownSource)) ?? [];
  });
  return { items, targets };
}

function placedItems(proposals: readonly Proposal[], into: PasteInto): NewPlacedItem[] {
  const above: { depth: number; id: ItemId }[] = [];
  return proposals.map((proposal) => {
    const id = into.makeId();
    while ((above.at(-1)?.depth ?? -1) >= proposal.depth) above.pop();
    const parent = above.at(-1)?.id ?? into.parent;
    above.push({ depth: proposal.depth, id });
    return { item: itemOf(proposal, id, into.book, into.scales), parent };
  });
}
