import {
  treeOf,
  type Agreement,
  type OutlineNode,
  type PlanItem,
  type PlanState,
  type Target,
} from '@iza/domain/plan';
import type { ItemId, PlanVersionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';
import { readPlanContent, type OpenedContent } from '../plan/content.ts';
import { writeFingerprint } from './fingerprint.ts';

/** An agreement as the public reads it: where it stands, and the targets that belong to it. */
export type Published = {
  readonly item: ItemId;
  readonly under: readonly string[];
  readonly agreement: Agreement;
  readonly targets: readonly Target[];
};

type Names = ReadonlyMap<string, string>;

/**
 * What is left open, without why, by whom or by when: that is for the plan's own people. Parties of this installation's own go by the
 * name they have at adoption: the public reads no register of them.
 */
function forThePublic(value: unknown, ownNames: Names): unknown {
  if (Array.isArray(value)) return value.map((part) => forThePublic(part, ownNames));
  if (typeof value !== 'object' || value === null) return value;
  if ('open' in value) return { open: value.open };
  if ('party' in value && typeof value.party === 'string') {
    const name = ownNames.get(value.party);
    return name === undefined ? value : { name };
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, forThePublic(part, ownNames)]),
  );
}

async function namesOfOwnParties(tx: Tx): Promise<Names> {
  const rows = await tx<{ id: string; name: string }[]>`
    select id, name from iza.party where origin = 'operator'`;
  return new Map(rows.map(({ id, name }) => [id, name]));
}

function walk(
  nodes: readonly OutlineNode[],
  items: ReadonlyMap<ItemId, PlanItem>,
  under: readonly string[],
  found: Map<ItemId, readonly string[]>,
): void {
  for (const node of nodes) {
    const item = items.get(node.item);
    if (!item) continue;
    if (item.type === 'agreement' && !found.has(item.id)) found.set(item.id, under);
    walk(node.children, items, [...under, item.title], found);
  }
}

/** @returns the agreements that are in the plan, in the order of the outline, then those that stand nowhere */
function agreementsOf(content: OpenedContent, ownNames: Names): Published[] {
  const inPlan = content.items.map(({ content: item }) => item).filter((item) => item.inPlan);
  const items = new Map(inPlan.map((item) => [item.id, item]));
  const found = new Map<ItemId, readonly string[]>();
  walk(treeOf(content.outline.content, [...items.keys()]).roots, items, [], found);
  for (const item of inPlan)
    if (item.type === 'agreement' && !found.has(item.id)) found.set(item.id, []);
  return [...found].flatMap(([id, under]) => {
    const item = items.get(id);
    if (item?.type !== 'agreement') return [];
    const { key: _key, ...agreement } = item;
    const targets = content.targets
      .map(({ content: target }) => target)
      .filter(({ on }) => on === id)
      .map(({ key: _targetKey, ...target }) => forThePublic(target, ownNames) as Target);
    return [
      { item: id, under, agreement: forThePublic(agreement, ownNames) as Agreement, targets },
    ];
  });
}

/** Writes what the public reads of a version that is being adopted; a later version takes the place of an earlier one. */
export async function publish(
  tx: Tx,
  version: PlanVersionId,
  state: Extract<PlanState, { stage: 'adopted' }>,
): Promise<void> {
  const content = await readPlanContent(tx, version);
  if (!content) throw new Error('an adopted version has no content');
  const ownNames = await namesOfOwnParties(tx);
  const rows = agreementsOf(content, ownNames).map((published, position) => ({
    ...published,
    position,
  }));
  await tx`
    insert into iza.published_plan (plan, version, kind, edition, origin, name, regions, adopted_on, body)
    select p.id, v.id, p.kind, p.edition, p.origin, ${content.about.content.name},
      (select jsonb_agg(jsonb_build_object('id', r.id, 'name', r.name) order by r.name)
        from iza.region r where r.id = any (p.regions)),
      ${state.adopted.on}, ${state.adopted.body}
    from iza.plan_version v join iza.plan p on p.id = v.plan where v.id = ${version}
    on conflict (plan) do update
      set version = excluded.version, name = excluded.name, regions = excluded.regions,
        adopted_on = excluded.adopted_on, body = excluded.body`;
  await tx`
    insert into iza.published_agreement (version, item, position, under, agreement, targets)
    select ${version}, item, position, array(select jsonb_array_elements_text(under)), agreement, targets
    from jsonb_to_recordset(${tx.json(rows as never)})
      as given (item uuid, position int, under jsonb, agreement jsonb, targets jsonb)`;
  await writeFingerprint(tx, version, content);
}
