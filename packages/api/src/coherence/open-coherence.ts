import {
  listDismissals,
  listLeans,
  plansBeside,
  type DismissalRow,
  type LeanRow,
  type PlanBeside,
} from '@iza/db/coherence';
import { readPlanContent } from '@iza/db/plan';
import { mayActor, mayRecordForOthers } from '@iza/domain/access';
import {
  coherenceFindings,
  leansOnLater,
  type CoherenceFinding,
  type CoherentPlan,
} from '@iza/domain/coherence';
import type { Agreement, PlanItem } from '@iza/domain/plan';
import type { ItemId, PlanId } from '@iza/domain/values';
import { found } from '../answer/index.ts';
import { readableHead, type Scope, type VersionInput } from '../scope/index.ts';
import type { AgreementSpot, CoherenceView, FindingView, LeanView } from './coherence-view.ts';

type NamedPlan = CoherentPlan & { readonly name: string };
type Found = { readonly spot: AgreementSpot; readonly agreement: Agreement };
type Find = (plan: PlanId, item: ItemId) => Found | undefined;

/** @returns finds an agreement of one of the plans */
function finder(plans: readonly NamedPlan[]): Find {
  const all = new Map<string, Found>();
  for (const { plan, name, items } of plans)
    for (const item of items)
      if (item.type === 'agreement')
        all.set(`${plan} ${item.id}`, {
          spot: { plan, planName: name, item: item.id, title: item.title },
          agreement: item,
        });
  return (plan, item) => all.get(`${plan} ${item}`);
}

function findingView(
  finding: CoherenceFinding,
  own: PlanId,
  find: Find,
  dismissals: readonly DismissalRow[],
): FindingView[] {
  const [mine, theirs] = [find(own, finding.own), find(finding.other.plan, finding.other.item)];
  if (!mine || !theirs) return [];
  const dismissed = dismissals.find(
    ({ item, otherPlan, otherItem, says }) =>
      item === finding.own &&
      otherPlan === finding.other.plan &&
      otherItem === finding.other.item &&
      says === finding.says,
  );
  const { shared, double, differences, says } = finding;
  return [
    {
      own: mine.spot,
      other: theirs.spot,
      shared,
      double,
      differences,
      says,
      dismissed: dismissed
        ? {
            id: dismissed.id,
            reason: dismissed.reason,
            by: dismissed.recordedBy,
            at: dismissed.recordedAt,
          }
        : null,
    },
  ];
}

function leanView(row: LeanRow, find: Find, mayWithdraw: boolean): LeanView[] {
  const [leaning, on] = [find(row.plan, row.item), find(row.onPlan, row.onItem)];
  if (!leaning) return [];
  const { id, why, recordedBy: by, recordedAt: at } = row;
  const later = on ? (leansOnLater(leaning.agreement, on.agreement) ?? null) : null;
  return [{ id, why, by, at, leaning: leaning.spot, on: on?.spot ?? null, later, mayWithdraw }];
}

const agreementsIn = (items: readonly PlanItem[]) =>
  items.flatMap((item) =>
    item.type === 'agreement' ? [{ item: item.id, title: item.title }] : [],
  );

const besideView = ({ plan, name, kind, stage, regions, items }: PlanBeside) => ({
  plan,
  name,
  kind,
  stage,
  regions,
  agreements: agreementsIn(items),
});

/** A plan beside those it overlaps with, as far as the actor may read them: what leans on what, and hints for the plan's own people. @see B.3.e */
export async function openCoherence(
  scope: Scope,
  { version }: VersionInput,
): Promise<CoherenceView> {
  const { tx, actor } = scope;
  const { plan, name, resource } = await readableHead(scope, version);
  const [content, beside, leans, dismissals] = await Promise.all([
    readPlanContent(tx, version),
    plansBeside(tx, plan.id, plan.regions),
    listLeans(tx, plan.id),
    listDismissals(tx, plan.id),
  ]);
  const { items, targets } = found(content);
  const own: NamedPlan = {
    plan: plan.id,
    name,
    items: items.map((item) => item.content),
    targets: targets.map((target) => target.content),
  };
  const find = finder([own, ...beside]);
  const insider = mayActor(actor, 'read-working-corner', resource);
  const mayRecord = mayRecordForOthers(actor, resource);
  const findings = insider ? coherenceFindings(own, beside) : [];
  return {
    agreements: agreementsIn(own.items),
    beside: beside.map(besideView),
    findings: findings.flatMap((each) => findingView(each, plan.id, find, dismissals)),
    leansOn: leans
      .filter((lean) => lean.plan === plan.id)
      .flatMap((lean) => leanView(lean, find, mayRecord)),
    leanedOnBy: leans
      .filter((lean) => lean.onPlan === plan.id)
      .flatMap((lean) => leanView(lean, find, false)),
    mayRecord,
  };
}
