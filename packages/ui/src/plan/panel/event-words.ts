import type { PlanEvent } from '@iza/domain/event';
import type { UnitRef } from '@iza/domain/plan';
import type { PlanWords } from '@iza/documents/words';
import type { stepTexts } from '../steps/texts.ts';
import type { panelTexts } from './texts.ts';
import { lowerFirst } from '@iza/documents/words';

/** What an event says after who did it, and which unit and revision it is about. */
export type EventWords = {
  readonly did: string;
  readonly what?: string | undefined;
  readonly unit?: { readonly ref: UnitRef; readonly revision?: number | undefined } | undefined;
};

export type EventTexts = {
  readonly panel: (typeof panelTexts)['nl'];
  readonly steps: (typeof stepTexts)['nl'];
  readonly words: PlanWords;
  readonly titleOf: (item: string) => string | undefined;
  readonly targetOf: (target: string) => string | undefined;
};

/** @returns an event in words */
export function eventWords(event: PlanEvent, texts: EventTexts): EventWords {
  const { panel, steps, words, titleOf, targetOf } = texts;
  const did = panel.events[event.kind];
  switch (event.kind) {
    case 'plan-imported':
      return { did, what: panel.imported(event.items, event.targets) };
    case 'about-saved':
      return { did, unit: { ref: { unit: 'about' }, revision: event.revision } };
    case 'outline-changed':
      return { did, unit: { ref: { unit: 'outline' }, revision: event.revision } };
    case 'item-added':
    case 'item-saved':
    case 'item-removed':
    case 'item-restored': {
      const revision = event.kind === 'item-saved' ? event.revision : undefined;
      return {
        did,
        what: titleOf(event.item) ?? panel.removedItem,
        unit: { ref: { unit: 'item', id: event.item }, revision },
      };
    }
    case 'target-added':
    case 'target-saved':
    case 'target-removed': {
      const revision = event.kind === 'target-saved' ? event.revision : undefined;
      return {
        did,
        what: targetOf(event.target),
        unit: { ref: { unit: 'target', id: event.target }, revision },
      };
    }
    case 'step-asked':
    case 'step-signed':
    case 'step-withdrawn':
      return { did, what: lowerFirst(steps.commands[event.command]) };
    case 'step-undone':
    case 'step-taken': {
      const { stages } = words.texts;
      return {
        did,
        what: `${lowerFirst(steps.commands[event.command])} (${panel.stages(stages[event.from], stages[event.to])})`,
      };
    }
    case 'comment-added':
    case 'comment-resolved':
    case 'suggestion-made':
    case 'suggestion-closed':
      return { did, what: event.item === null ? undefined : titleOf(event.item) };
    case 'response-sent':
    case 'response-handled':
    case 'judgement-shared':
    case 'commitment-withdrawn':
      return { did, what: words.book.nameOf(event.party) };
    case 'commitments-given':
      return {
        did,
        what: words.format.list(event.parties.map((party) => words.book.nameOf(party))),
      };
    case 'progress-reported':
    case 'progress-corrected':
    case 'progress-assigned':
      return { did, what: `${panel.round(event.round)} (${words.book.nameOf(event.party)})` };
    case 'progress-round-begun':
    case 'progress-round-closed':
      return { did, what: panel.round(event.round) };
    case 'round-summarised':
      return { did, what: panel.round(event.round) };
    case 'meeting-held':
      return { did, what: words.format.date(event.on) };
    case 'matter-moved':
      return { did, what: panel.matters[event.matter] };
    case 'progress-set':
    case 'revision-begun':
    case 'process-saved':
    case 'mandate-recorded':
    case 'mandate-withdrawn':
    case 'decision-recorded':
    case 'decision-withdrawn':
    case 'plan-begun':
    case 'opened-by-ministry':
    case 'version-named':
    case 'content-restored':
    case 'guest-invited':
    case 'guest-withdrawn':
    case 'guest-response-sent':
    case 'guest-response-recorded':
    case 'guest-response-handled':
      return { did };
  }
}
