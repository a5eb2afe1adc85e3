import { treeOf, type OutlineNode } from '../plan/index.ts';
import type { Agreement, PlanContent, PlanItem, Target } from '../plan/index.ts';
import { knownOf, type ItemId, type PartyId, type TargetId } from '../values/index.ts';
import { carriedAnswer, EMPTY_ANSWER, type ProgressAnswer } from './answer.ts';

/** What is asked after: an item of the plan, or the plan as a whole for targets that are on nothing else. */
export type ProgressSubject = ItemId | 'plan';

/** One thing that is asked after in a round, as the plan had it when the round began. */
export type ProgressLine = {
  readonly subject: ProgressSubject;
  readonly title: string;
  readonly code: string | null;
  /** Titles of the items above it, outermost first. */
  readonly under: readonly string[];
  /** Targets that are asked after here; each stands with one line only. */
  readonly targets: readonly Target[];
  /** Who must answer: named in the agreement, or bound to it. None: the leaders say who. */
  readonly parties: readonly PartyId[];
  /** `false`: it was finished before, so it is not asked again; whoever has something to add still may. */
  readonly asked: boolean;
};

/** That a party bound itself, to all agreements of the plan or to some. */
export type BoundParty = { readonly party: PartyId; readonly items: 'all' | readonly ItemId[] };

/** What was last said of a subject, in an earlier round. */
export type LastSaid = ReadonlyMap<ProgressSubject, ProgressAnswer>;

/** Items in the order in which the plan is read, each once, with what stands above it; those that stand nowhere, or below a thought of the
 * working corner only, come last. */
function inOrder(content: PlanContent): { item: PlanItem; under: string[] }[] {
  const items = new Map<ItemId, PlanItem>(
    content.items.flatMap(({ content: item }) => (item.inPlan ? [[item.id, item]] : [])),
  );
  const { roots } = treeOf(content.outline.content, []);
  const seen = new Set<ItemId>();
  const found: { item: PlanItem; under: string[] }[] = [];
  const walk = (nodes: readonly OutlineNode[], under: string[]) => {
    for (const { item: id, children } of nodes) {
      const item = items.get(id);
      if (item && !seen.has(id)) {
        seen.add(id);
        found.push({ item, under });
      }
      walk(children, item ? [...under, item.title] : under);
    }
  };
  walk(roots, []);
  const elsewhere = [...items.values()].filter(({ id }) => !seen.has(id));
  return [...found, ...elsewhere.map((item) => ({ item, under: [] }))];
}

function countedTargets(agreement: Agreement): TargetId[] {
  return agreement.phases.flatMap((phase) => knownOf(phase.targets) ?? []);
}

/** Gives each target one place: its own agreement, else the first agreement that counts by it, else what it is on. */
function placesOfTargets(
  items: readonly PlanItem[],
  targets: readonly Target[],
): Map<TargetId, ProgressSubject> {
  const agreements = items.filter((item): item is Agreement => item.type === 'agreement');
  const inPlan = new Set<string>(items.map(({ id }) => id));
  const counting = new Map<TargetId, ItemId>();
  for (const agreement of agreements) {
    for (const target of countedTargets(agreement)) {
      if (!counting.has(target)) counting.set(target, agreement.id);
    }
  }
  const own = new Set<string>(agreements.map(({ id }) => id));
  return new Map(
    targets.flatMap(({ id, on }): [TargetId, ProgressSubject][] => {
      if (on !== 'plan' && own.has(on)) return [[id, on]];
      const agreement = counting.get(id);
      if (agreement) return [[id, agreement]];
      return on === 'plan' || inPlan.has(on) ? [[id, on]] : [];
    }),
  );
}

function partiesOf(item: PlanItem, bound: readonly BoundParty[]): PartyId[] {
  const involved = knownOf(item.type === 'agreement' ? item.parties : item.leads) ?? [];
  const named = involved.flatMap(({ party }) =>
    typeof party === 'object' && 'party' in party ? [party.party] : [],
  );
  const committed = bound.flatMap(({ party, items }) =>
    item.type === 'agreement' && (items === 'all' || items.includes(item.id)) ? [party] : [],
  );
  return [...new Set([...named, ...committed])];
}

const isFinished = ({ status }: ProgressAnswer) => status === 'done' || status === 'lapsed';

/**
 * What a round asks, made from the text of the plan: each agreement once, in the plan's order, and other items only where a target is
 * theirs. What was finished stands in the round and is not asked again.
 */
export function roundLines(
  content: PlanContent,
  bound: readonly BoundParty[],
  last: LastSaid,
): ProgressLine[] {
  const ordered = inOrder(content);
  const targets = content.targets.map(({ content: target }) => target);
  const places = placesOfTargets(
    ordered.map(({ item }) => item),
    targets,
  );
  const targetsAt = (subject: ProgressSubject) =>
    targets.filter(({ id }) => places.get(id) === subject);
  const asked = (subject: ProgressSubject) => !isFinished(last.get(subject) ?? EMPTY_ANSWER);
  const lines = ordered.flatMap(({ item, under }): ProgressLine[] => {
    const own = targetsAt(item.id);
    if (item.type !== 'agreement' && own.length === 0) return [];
    return [
      {
        subject: item.id,
        title: item.title,
        code: item.code ?? null,
        under,
        targets: own,
        parties: partiesOf(item, bound),
        asked: asked(item.id),
      },
    ];
  });
  const whole = targetsAt('plan');
  if (whole.length === 0) return lines;
  const { name } = content.about.content;
  const line = { title: name, code: null, under: [], targets: whole, parties: [] };
  return [{ subject: 'plan', ...line, asked: asked('plan') }, ...lines];
}

/** @returns what an answer begins with: what was said last, or nothing */
export function beginsWith(last: ProgressAnswer | undefined): ProgressAnswer {
  return last ? carriedAnswer(last) : EMPTY_ANSWER;
}
