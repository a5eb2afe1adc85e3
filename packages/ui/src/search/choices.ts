import type { SearchAnswer } from '@iza/api/search';
import {
  editorOf,
  homeOf,
  appsOf,
  seesTheCountry,
  type AppId,
  type CapacityLike,
} from '../app/own-apps.ts';
import { findOptions } from '../forms/find-options.ts';
import { planPlace } from '../work/plan-place.ts';

/** What choosing leads to: an address in this app or another one, or a clause beside the page. */
type Leads = { readonly href: string; readonly outside: boolean } | { readonly clause: string };

export type Choice = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly excerpt?: SearchAnswer['passages'][number]['excerpt'];
  readonly leads: Leads;
};

export type ChoiceGroup = {
  readonly group: 'commands' | 'plans' | 'regions' | 'parties' | 'clauses' | 'actions' | 'passages';
  readonly choices: readonly Choice[];
};

/** Where one searches, and as whom. */
export type Here = { readonly app: AppId; readonly acting: CapacityLike };

/** A page of the app that can be gone to by name. */
export type Command = { readonly href: string; readonly label: string };

export type ChoiceWords = {
  readonly stages: Readonly<Record<string, string>>;
  readonly regionKinds: Readonly<Record<string, string>>;
  readonly line: (clause: string, line: number) => string;
  readonly deadline: (printed: string) => string;
  readonly inText: (clause: string, printed: string | null) => string;
  readonly addedLater: string;
  readonly signatory: string;
  readonly allInText: (typed: string) => string;
};

type Region = SearchAnswer['regions'][number];

/** Who answers for action points without seeing the country has no pages of regions. */
const seesRegions = ({ app, acting }: Here) => app !== 'monitor' || seesTheCountry(acting.role);

function regionLeads({ id, kind }: Region, { app, acting }: Here): Leads {
  if (app === 'monitor') return { href: `/regios/${id}`, outside: false };
  const own = editorOf(kind);
  const outside = own !== app && appsOf(acting).includes(own);
  return { href: outside ? `${homeOf(own)}regio/${id}` : `/regio/${id}`, outside };
}

/** The region of a party that fits this app best: a party has no page of its own. */
function partyLeads(party: SearchAnswer['parties'][number], here: Here): Leads | undefined {
  const fits = (region: Region) => here.app !== 'monitor' && editorOf(region.kind) === here.app;
  const region = party.regions.find(fits) ?? party.regions[0];
  if (region && seesRegions(here)) return regionLeads(region, here);
  return here.app === 'monitor' && party.signatory
    ? { href: `/akkoord/partijen?zoek=${encodeURIComponent(party.name)}`, outside: false }
    : undefined;
}

function clauseLeads(key: string, { app }: Here): Leads {
  return app === 'monitor' ? { href: `/akkoord/${key}`, outside: false } : { clause: key };
}

function partyChoices(answer: SearchAnswer, here: Here, words: ChoiceWords): Choice[] {
  return answer.parties.flatMap((party) => {
    const leads = partyLeads(party, here);
    const around = party.regions.slice(0, 2).map(({ name }) => name);
    const hint = [...(party.signatory ? [words.signatory] : []), ...around].join(', ');
    if (!leads) return [];
    return [{ id: `party ${party.party}`, label: party.name, ...(hint && { hint }), leads }];
  });
}

function passageChoices(
  answer: SearchAnswer,
  typed: string,
  here: Here,
  words: ChoiceWords,
): Choice[] {
  const hits = answer.passages.map(({ clause, line, excerpt }) => ({
    id: `passage ${line}`,
    label: words.line(clause.key, line),
    excerpt,
    leads: clauseLeads(clause.key, here),
  }));
  if (hits.length === 0 || here.app !== 'monitor') return hits;
  const href = `/akkoord/zoeken?woorden=${encodeURIComponent(typed.trim())}`;
  const all = { id: 'all in text', label: words.allInText(typed.trim()) };
  return [...hits, { ...all, leads: { href, outside: false } }];
}

function actionHint(action: SearchAnswer['actions'][number], words: ChoiceWords): string {
  const { kind, deadline, clause } = action;
  if (kind === 'commitment' || kind === 'outcome-aim') return words.inText(clause ?? '', deadline);
  const due = deadline === null ? [] : [words.deadline(deadline)];
  return [...(kind === 'added' ? [words.addedLater] : []), ...due].join(', ');
}

/** @returns the pages of the app that answer to what was typed; all of them before anything was typed */
export function commandChoices(commands: readonly Command[], typed: string): Choice[] {
  const options = commands.map(({ href, label }) => ({ value: href, label }));
  return findOptions(options, typed, []).map(({ value, label }) => ({
    id: `command ${value}`,
    label,
    leads: { href: value, outside: false },
  }));
}

/** @returns what was found, by kind, each with where it leads for this reader */
export function foundChoices(
  answer: SearchAnswer,
  typed: string,
  here: Here,
  words: ChoiceWords,
): ChoiceGroup[] {
  const groups: ChoiceGroup[] = [
    {
      group: 'plans',
      choices: answer.plans.map((plan) => ({
        id: `plan ${plan.plan}`,
        label: plan.name,
        hint: [words.stages[plan.stage], ...plan.regions].filter(Boolean).join(', '),
        leads: planPlace(plan, here.app, here.acting),
      })),
    },
    {
      group: 'regions',
      choices: (seesRegions(here) ? answer.regions : []).map((region) => ({
        id: `region ${region.id}`,
        label: region.name,
        hint: words.regionKinds[region.kind] ?? '',
        leads: regionLeads(region, here),
      })),
    },
    {
      group: 'clauses',
      choices: answer.clauses.map(({ key, title }) => ({
        id: `clause ${key}`,
        label: title === null ? key : `${key} ${title}`,
        leads: clauseLeads(key, here),
      })),
    },
    {
      group: 'actions',
      choices: answer.actions.map((found) => ({
        id: `action ${found.action}`,
        label: found.title,
        hint: actionHint(found, words),
        leads: { href: `/uitwerkpunten/${found.action}`, outside: false },
      })),
    },
    { group: 'parties', choices: partyChoices(answer, here, words) },
    { group: 'passages', choices: passageChoices(answer, typed, here, words) },
  ];
  return groups.filter(({ choices }) => choices.length > 0);
}
