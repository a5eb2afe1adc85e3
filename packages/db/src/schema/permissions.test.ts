import {
  mayActor,
  mayBeginPlan,
  mayRecordForOthers,
  maySeeNationalOverview,
  type Actor,
  type PlanAction,
  type PlanResource,
} from '@iza/domain/access';
import { newItem, PLAN_STAGES } from '@iza/domain/plan';
import type { ItemId, PlanId, PlanVersionId, StepId } from '@iza/domain/values';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadAccordText } from '../accord-text/index.ts';
import type { ActorSession, Tx } from '../connection/index.ts';
import {
  everyone,
  everyPlan,
  OTHER,
  relationOf,
  THIRD,
  type Acting,
  type Seeded,
} from '../testing/permission-scene.ts';
import { undoneAs, writes } from '../testing/raw.ts';
import {
  aPlan,
  aScene,
  newId,
  STATES,
  ZWOLLE,
  ZWOLLE_CARE_OFFICE,
  type Scene,
} from '../testing/scene.ts';

let scene: Scene;
let people: Acting[];
let plans: Seeded[];

beforeAll(async () => {
  scene = await aScene();
  plans = await everyPlan(scene.database);
  people = await everyone(scene.database);
});
afterAll(() => scene.end());

const asActing = <T>(acting: Acting, work: (tx: Tx, session: ActorSession) => Promise<T>) =>
  undoneAs(scene.database, acting, work);

type May = (action: PlanAction) => boolean;

/** Who writes the plan records what others arranged, whatever the stage. */
const recordsForOthers = (actor: Actor, resource: PlanResource) =>
  mayRecordForOthers(actor, { ...resource, stage: 'drafting' });
type Counts = Record<string, number>;

const linesOf = (tx: Tx, version: PlanVersionId, round: number) => tx`
  (select count(*) from iza.progress_line l join iza.progress_round r on r.id = l.round
    where r.version = ${version} and r.number = ${round})`;

const reportsOf = (tx: Tx, version: PlanVersionId, round: number) => tx`
  (select count(*) from iza.progress_report p join iza.progress_round r on r.id = p.round
    where r.version = ${version} and r.number = ${round})`;

async function countsOf(tx: Tx, { plan, version }: Seeded): Promise<Counts> {
  const [row] = await tx<Counts[]>`
    select
      (select count(*) from iza.plan where id = ${plan.id}) as plan,
      (select count(*) from iza.plan_version where id = ${version}) as version,
      (select count(*) from iza.plan_region where plan = ${plan.id}) as region,
      (select count(*) from iza.plan_summary where version = ${version}) as summary,
      (select count(*) from iza.plan_unit where version = ${version} and in_plan and not removed) as unit,
      (select count(*) from iza.plan_unit where version = ${version} and not (in_plan and not removed)) as "cornerUnit",
      (select count(*) from iza.plan_unit_revision where version = ${version} and in_plan and not removed) as revision,
      (select count(*) from iza.plan_unit_revision where version = ${version} and not (in_plan and not removed)) as "cornerRevision",
      (select count(*) from iza.plan_outline_shown where version = ${version}) as "shownOutline",
      (select least(count(*), 1) from iza.plan_outline_shown_revision where version = ${version}) as "shownBefore",
      (select count(*) from iza.named_version where version = ${version}) as named,
      (select least(count(*), 1) from iza.content_as_of(${version}, 9999)) as "asItStood",
      (select count(*) from iza.step where version = ${version}) as step,
      (select count(*) from iza.step_signature g join iza.step s on s.id = g.step where s.version = ${version}) as signature,
      (select count(*) from iza.comment where version = ${version}) as comment,
      (select count(*) from iza.suggestion where version = ${version}) as suggestion,
      (select count(*) from iza.consultation_response where version = ${version} and sent_at is null) as "draftResponse",
      (select count(*) from iza.consultation_response where version = ${version} and sent_at is not null) as "sentResponse",
      (select count(*) from iza.consultation_handling where version = ${version}) as handling,
      (select count(*) from iza.judgement where version = ${version} and shared_at is null) as "draftJudgement",
      (select count(*) from iza.judgement where version = ${version} and shared_at is not null) as "sharedJudgement",
      (select count(*) from iza.event where version = ${version} and for_every_reader) as event,
      (select count(*) from iza.event where version = ${version} and not for_every_reader) as "insiderEvent",
      (select count(*) from iza.ministry_view where version = ${version}) as "ministryView",
      (select count(*) from iza.step_undo u join iza.step s on s.id = u.step where s.version = ${version}) as undo,
      (select count(*) from iza.process_proposal where version = ${version}) as process,
      (select count(*) from iza.mandate where plan = ${plan.id}) as mandate,
      (select count(*) from iza.body_decision where version = ${version}) as decision,
      (select count(*) from iza.commitment where version = ${version}) as commitment,
      (select count(*) from iza.round_summary where version = ${version}) as "summaryOfRound",
      (select count(*) from iza.progress_setting where plan = ${plan.id}) as "progressSetting",
      (select count(*) from iza.progress_round where version = ${version} and closed_at is not null) as "closedRound",
      (select count(*) from iza.progress_round where version = ${version} and closed_at is null) as "openRound",
      (select count(*) from iza.progress_draft d join iza.progress_round r on r.id = d.round where r.version = ${version}) as "draftProgress",
      ${linesOf(tx, version, 1)} as "closedLine", ${linesOf(tx, version, 2)} as "openLine",
      ${reportsOf(tx, version, 1)} as "closedReport", ${reportsOf(tx, version, 2)} as "openReport",
      (select count(*) from iza.good_practice where version = ${version}) as practice,
      (select count(*) from iza.lean where plan = ${plan.id}) as lean,
      (select count(*) from iza.coherence_dismissal where plan = ${plan.id}) as dismissal,
      (select count(*) from iza.signal where from_plan = ${plan.id}) as signal,
      (select count(*) from iza.signal_move m join iza.signal s on s.id = m.signal where s.from_plan = ${plan.id}) as "signalMove"`;
  return { ...row };
}

/** Who leads the execution of a plan, whatever its stage. */
const leadsProgress = (actor: Actor, resource: PlanResource) =>
  mayActor(actor, 'lead-progress', { ...resource, stage: 'adopted' });

function expectedCounts(may: May, { role }: Acting, overview: boolean, leads: boolean): Counts {
  const when = (allowed: boolean, count: number) => (allowed ? count : 0);
  const [reads, inside, ministry] = [
    may('read'),
    may('read-working-corner'),
    role === 'vws-programme',
  ];
  return {
    plan: when(reads, 1),
    version: when(reads, 1),
    region: when(reads || overview, 1),
    summary: when(reads || overview, 1),
    unit: when(reads, 2),
    cornerUnit: when(inside, 4),
    revision: when(inside || ministry, 3),
    cornerRevision: when(inside, 4),
    shownOutline: when(reads, 1),
    shownBefore: when(inside || ministry, 1),
    named: when(inside, 1),
    asItStood: when(inside || ministry, 1),
    step: when(inside, 1),
    signature: when(inside, 1),
    comment: when(inside, 1),
    suggestion: when(inside, 1),
    draftResponse: 0,
    sentResponse: when(inside || ministry, 2),
    handling: when(inside, 1),
    draftJudgement: 0,
    sharedJudgement: when(inside, 1),
    event: when(reads, 1),
    insiderEvent: when(inside, 1),
    ministryView: when(inside || ministry, 1),
    undo: when(inside, 1),
    process: when(inside || ministry, 1),
    mandate: when(inside || ministry, 1),
    decision: when(inside || ministry, 1),
    commitment: when(inside || ministry, 1),
    summaryOfRound: when(inside || ministry, 1),
    progressSetting: when(inside || ministry, 1),
    closedRound: when(inside || ministry, 1),
    openRound: when(inside, 1),
    draftProgress: 0,
    closedLine: leads ? 2 : when(inside || ministry, 1),
    openLine: leads ? 2 : when(inside, 1),
    closedReport: when(inside || ministry, 1),
    openReport: when(leads, 1),
    practice: when(reads, 1),
    lean: when(reads, 1),
    dismissal: when(inside, 1),
    signal: when(inside || ministry, 2),
    signalMove: when(inside || ministry, 1),
  };
}

type Sql = ReturnType<Tx>;

const aMandate = (t: Tx, plan: PlanId, party: Sql) => t`
  insert into iza.mandate (id, plan, party, holder, person, scope, note, valid_from, evidence)
  values (${newId()}, ${plan}, ${party}, ${THIRD}, '', '{decide}', '', '2024-01-01', '')`;

const aDecision = (t: Tx, version: PlanVersionId, party: Sql) => t`
  insert into iza.body_decision (id, version, body, party, subject, outcome, decided_on, on_revision, text, evidence)
  values (${newId()}, ${version}, 'Board', ${party}, 'plan', 'agreed', '2024-01-01', 1, '', '')`;

const aCommitment = (t: Tx, version: PlanVersionId, party: Sql, mandate: Sql) => t`
  insert into iza.commitment (id, version, party, mandate, signatory, signed_on, reservation, reservation_public)
  values (${newId()}, ${version}, ${party}, ${mandate}, 'Board', '2024-01-01', '', false)`;

const aReport = (
  t: Tx,
  { version }: Pick<Seeded, 'version'>,
  [round, subject, reason]: [number, string, string | null],
) => t`
  insert into iza.progress_report (id, round, subject, party, answer, unchanged, reason)
  select ${newId()}, r.id, ${subject}, iza.actor_party(), '{}', false, ${reason}
  from iza.progress_round r where r.version = ${version} and r.number = ${round}`;

const aDraft = (t: Tx, version: PlanVersionId, subject: string) => t`
  insert into iza.progress_draft (round, subject, party, content, revision)
  select r.id, ${subject}, iza.actor_party(), '{}', 1 from iza.progress_round r where r.version = ${version} and r.number = 2`;

const taking = (t: Tx, version: PlanVersionId, subject: string) => t`
  update iza.progress_line l set reporter_party = iza.actor_party(), reporter_person = iza.actor_person()
  from iza.progress_round r where r.id = l.round and r.version = ${version} and r.number = 2 and l.subject = ${subject}`;

/** The item is another party's; the plan as a whole is asked of a party that gave a mandate. */
async function progressWrites(
  tx: Tx,
  { version, item }: Pick<Seeded, 'version' | 'item'>,
): Promise<Record<string, boolean>> {
  const of = { version };
  const closing = (t: Tx) =>
    t`update iza.progress_round set closed_on = '2024-01-01' where version = ${version} and closed_at is null`;
  return {
    beginRound: await writes(tx, async (t) => {
      await closing(t);
      return t`
        insert into iza.progress_round (id, version, number, asks, words, due, note, asked)
        values (${newId()}, ${version}, 3, '{}', '{}', '2024-02-01', '', 0)`;
    }),
    closeRound: await writes(tx, closing),
    reopenRound: await writes(
      tx,
      (t) =>
        t`update iza.progress_round set closed_on = null where version = ${version} and number = 1`,
    ),
    assign: await writes(
      tx,
      (t) => t`
        update iza.progress_line l set reporter_party = ${OTHER}, reporter_person = null
        from iza.progress_round r where r.id = l.round and r.version = ${version} and r.number = 2 and l.subject = 'plan'`,
    ),
    takeOver: await writes(tx, (t) => taking(t, version, 'plan')),
    takeOverAnothers: await writes(tx, (t) => taking(t, version, item)),
    draftProgress: await writes(tx, (t) => aDraft(t, version, 'plan')),
    draftAnothers: await writes(tx, (t) => aDraft(t, version, item)),
    report: await writes(tx, (t) => aReport(t, of, [2, 'plan', null])),
    reportAnothers: await writes(tx, (t) => aReport(t, of, [2, item, null])),
    correct: await writes(tx, (t) => aReport(t, of, [1, item, 'by mistake'])),
    correctWithoutReason: await writes(tx, (t) => aReport(t, of, [1, item, null])),
  };
}
const aSignalMove = (t: Tx, plan: PlanId, move: string, answered: boolean) => t`
  insert into iza.signal_move (signal, move, text)
  select s.id, ${move}, 'x' from iza.signal s
  where s.from_plan = ${plan} and exists (select from iza.signal_move m where m.signal = s.id) = ${answered}`;

async function writesOf(
  tx: Tx,
  { plan, version, item, stage }: Seeded,
): Promise<Record<string, boolean>> {
  const step = newId<StepId>();
  const added = newItem('agreement', newId<ItemId>(), 'Added');
  return {
    saveItem: await writes(
      tx,
      (t) => t`
        update iza.plan_unit set content = content || '{"title": "x"}', revision = revision + 1
        where version = ${version} and id = ${item}`,
    ),
    addItem: await writes(
      tx,
      (t) => t`
        insert into iza.plan_unit (version, unit, id, content)
        values (${version}, 'item', ${added.id}, ${t.json(added as never)})`,
    ),
    showOutline: await writes(
      tx,
      (t) =>
        t`update iza.plan_outline_shown set revision = revision + 1 where version = ${version}`,
    ),
    comment: await writes(
      tx,
      (t) =>
        t`insert into iza.comment (id, version, text) values (${newId()}, ${version}, 'words')`,
    ),
    resolve: await writes(
      tx,
      (t) => t`update iza.comment set resolved_at = now() where version = ${version}`,
    ),
    suggest: await writes(
      tx,
      (t) => t`
        insert into iza.suggestion (id, version, item, proposed) values (${newId()}, ${version}, ${item}, '{}')`,
    ),
    accept: await writes(
      tx,
      (t) => t`update iza.suggestion set outcome = 'accepted' where version = ${version}`,
    ),
    withdrawAnothers: await writes(
      tx,
      (t) => t`update iza.suggestion set outcome = 'withdrawn' where version = ${version}`,
    ),
    ask: await writes(
      tx,
      (t) => t`
        insert into iza.step (id, version, command, on_revision)
        select ${step}, ${version}, '{"command": "adopt"}', 1`,
    ),
    sign: await writes(tx, async (t) => {
      await t`insert into iza.step (id, version, command, on_revision) select ${step}, ${version}, '{"command": "adopt"}', 1`;
      return t`insert into iza.step_signature (step, party, role) values (${step}, iza.actor_party(), iza.actor_role())`;
    }),
    takeUnsigned: await writes(
      tx,
      (t) =>
        t`update iza.plan_version set state = '{"stage": "proposal"}' where id = ${version} and stage <> 'proposal'`,
    ),
    respond: await writes(
      tx,
      (t) => t`
        insert into iza.consultation_response (version, round, party, content, revision)
        values (${version}, 1, iza.actor_party(), '{}', 1)`,
    ),
    respondForAnother: await writes(
      tx,
      (t) =>
        t`update iza.consultation_response set content = '{"text": "mine"}' where version = ${version}`,
    ),
    handle: await writes(
      tx,
      (t) =>
        t`insert into iza.consultation_handling (version, round, party, handling) values (${version}, 1, ${THIRD}, '{}')`,
    ),
    judge: await writes(
      tx,
      (t) => t`
        insert into iza.judgement (version, on_revision, party, content, revision)
        values (${version}, 1, iza.actor_party(), '{}', 1)`,
    ),
    judgeForAnother: await writes(
      tx,
      (t) => t`update iza.judgement set content = '{"concrete": "no"}' where version = ${version}`,
    ),
    tell: await writes(
      tx,
      (t) => t`
        insert into iza.event (version, event, for_every_reader) values (${version}, '{"kind": "item-saved"}', true)`,
    ),
    tellOpened: await writes(
      tx,
      (t) => t`
        insert into iza.event (version, event, for_every_reader) values (${version}, '{"kind": "opened-by-ministry"}', false)`,
    ),
    view: await writes(
      tx,
      (t) => t`insert into iza.ministry_view (version, day) values (${version}, '2024-01-02')`,
    ),
    publish: await writes(
      tx,
      (t) => t`
        insert into iza.published_agreement (version, item, position, under, agreement, targets)
        select ${version}, ${newId()}, 0, '{}', '{}', '[]' where ${stage} <> 'adopted'`,
    ),
    nameVersion: await writes(
      tx,
      (t) => t`
        insert into iza.named_version (id, version, content_revision, name)
        values (${newId()}, ${version}, 1, 'For the board')`,
    ),
    fingerprint: await writes(
      tx,
      (t) => t`
        insert into iza.published_fingerprint (version, content, publication)
        select ${version}, ${'0'.repeat(64)}, ${'0'.repeat(64)} where ${stage} <> 'adopted'`,
    ),
    rewriteShown: await writes(
      tx,
      (t) =>
        t`update iza.plan_outline_shown_revision set content = '{}' where version = ${version}`,
    ),
    saveProcess: await writes(
      tx,
      (t) =>
        t`insert into iza.process_proposal (version, revision, content) values (${version}, 2, '{}')`,
    ),
    mandate: await writes(tx, (t) => aMandate(t, plan.id, t`iza.actor_party()`)),
    mandateOfAnother: await writes(tx, (t) => aMandate(t, plan.id, t`${THIRD}`)),
    withdrawMandate: await writes(
      tx,
      (t) => t`update iza.mandate set withdrawn_reason = 'x' where plan = ${plan.id}`,
    ),
    decide: await writes(tx, (t) => aDecision(t, version, t`iza.actor_party()`)),
    decideForAnother: await writes(tx, (t) => aDecision(t, version, t`null`)),
    withdrawDecision: await writes(
      tx,
      (t) => t`update iza.body_decision set withdrawn_reason = 'x' where version = ${version}`,
    ),
    commit: await writes(tx, (t) => aCommitment(t, version, t`iza.actor_party()`, t`null`)),
    commitByMandate: await writes(tx, (t) =>
      aCommitment(t, version, t`${OTHER}`, t`(select id from iza.mandate where plan = ${plan.id})`),
    ),
    commitForAnother: await writes(tx, (t) => aCommitment(t, version, t`${OTHER}`, t`null`)),
    withdrawForAnother: await writes(
      tx,
      (t) => t`update iza.commitment set withdrawn_reason = 'x' where version = ${version}`,
    ),
    summarise: await writes(
      tx,
      (t) => t`
        insert into iza.round_summary (version, round, revision, content)
        select ${version}, 1, 2, '{}' where ${stage} in ('consultation')`,
    ),
    undoWithdrawn: await writes(tx, async (t) => {
      await t`insert into iza.step (id, version, command, on_revision) select ${step}, ${version}, '{"command": "adopt"}', 1`;
      return t`insert into iza.step_undo (step, reason, party, role) values (${step}, 'x', iza.actor_party(), iza.actor_role())`;
    }),
    revise: await writes(
      tx,
      (t) => t`
        insert into iza.plan_version (id, plan, number, based_on, state)
        values (${newId()}, ${plan.id}, 2, ${version}, ${t.json(STATES.drafting as never)})`,
    ),
    publishCommitment: await writes(
      tx,
      (t) => t`
        insert into iza.published_commitment (version, commitment, party, reserved)
        values (${version}, ${newId()}, 'x', false)`,
    ),
    publishRound: await writes(
      tx,
      (t) => t`
        insert into iza.published_round (version, round, closed_on, received, done)
        values (${version}, 9, '2024-01-01', '', '')`,
    ),
    setProgress: await writes(
      tx,
      (t) =>
        t`insert into iza.progress_setting (plan, revision, content) values (${plan.id}, 2, '{}')`,
    ),
    ...(await progressWrites(tx, { version, item })),
    publishProgress: await writes(
      tx,
      (t) => t`
        insert into iza.published_progress (plan, number, closed_on, words, lines)
        values (${plan.id}, 1, '2024-01-01', '{}', '[]')`,
    ),
    markPractice: await writes(
      tx,
      (t) => t`
        insert into iza.good_practice (id, version, item, why, contact)
        values (${newId()}, ${version}, ${newId()}, 'x', ${OTHER})`,
    ),
    unmarkPractice: await writes(
      tx,
      (t) => t`update iza.good_practice set withdrawn_reason = 'x' where version = ${version}`,
    ),
    lean: await writes(
      tx,
      (t) => t`
        insert into iza.lean (id, plan, item, on_plan, on_item, why)
        values (${newId()}, ${plan.id}, ${item},
          (select v.plan from iza.plan_version v where v.plan <> ${plan.id} limit 1), ${item}, '')`,
    ),
    withdrawLean: await writes(
      tx,
      (t) => t`update iza.lean set withdrawn_reason = 'x' where plan = ${plan.id}`,
    ),
    dismiss: await writes(
      tx,
      (t) => t`
        insert into iza.coherence_dismissal (id, plan, item, other_plan, other_item, says, reason)
        values (${newId()}, ${plan.id}, ${item}, ${plan.id}, ${item}, '{}', 'x')`,
    ),
    signal: await writes(
      tx,
      (t) => t`
        insert into iza.signal (id, from_plan, to_plan, from_name, to_name, about, text)
        values (${newId()}, ${plan.id}, ${plan.id}, '', '', '[]', 'x')`,
    ),
    answerSignal: await writes(tx, (t) => aSignalMove(t, plan.id, 'answer', false)),
    answerTwice: await writes(tx, (t) => aSignalMove(t, plan.id, 'answer', true)),
    askAgain: await writes(tx, (t) => aSignalMove(t, plan.id, 'ask-again', true)),
    askBeforeAnswer: await writes(tx, (t) => aSignalMove(t, plan.id, 'ask-again', false)),
    closeSignal: await writes(tx, (t) => aSignalMove(t, plan.id, 'close', false)),
    rewriteSignal: await writes(
      tx,
      (t) => t`update iza.signal set text = 'x' where from_plan = ${plan.id}`,
    ),
    rewriteHistory: await writes(
      tx,
      (t) => t`update iza.plan_unit_revision set content = '{}' where version = ${version}`,
    ),
    forget: await writes(tx, (t) => t`delete from iza.event where version = ${version}`),
  };
}

function expectedWrites(
  may: May,
  { role }: Acting,
  others: boolean,
  { stage, kind }: Seeded,
): Record<string, boolean> {
  const ministry = role === 'vws-programme';
  const holdsStep = may('sign');
  const marks =
    stage === 'adopted' &&
    may('read-working-corner') &&
    (role === 'market-leader' || (kind === 'roaz' && role === 'roaz-chair'));
  const signals = role === 'market-leader' && may('read-working-corner');
  return {
    saveItem: may('edit'),
    addItem: may('edit'),
    showOutline: may('edit'),
    comment: may('comment'),
    resolve: may('comment'),
    suggest: may('comment'),
    accept: may('edit'),
    withdrawAnothers: false,
    ask: holdsStep,
    sign: holdsStep,
    takeUnsigned: false,
    respond: may('respond'),
    respondForAnother: false,
    handle: may('handle-responses'),
    judge: may('judge'),
    judgeForAnother: false,
    tell: may('read-working-corner'),
    tellOpened: ministry,
    view: ministry,
    publish: false,
    nameVersion: may('comment'),
    fingerprint: false,
    rewriteShown: false,
    saveProcess: may('edit'),
    mandate: may('read-working-corner'),
    mandateOfAnother: others,
    withdrawMandate: others,
    decide: may('decide'),
    decideForAnother: may('decide') && others,
    withdrawDecision: may('decide') && others,
    commit: may('commit'),
    commitByMandate: may('commit'),
    commitForAnother: false,
    withdrawForAnother: false,
    summarise: may('summarise') && stage === 'consultation',
    undoWithdrawn: false,
    revise: may('revise'),
    publishCommitment: false,
    publishRound: false,
    setProgress: may('lead-progress'),
    beginRound: may('lead-progress') && stage === 'adopted',
    closeRound: may('lead-progress'),
    reopenRound: false,
    assign: may('lead-progress'),
    takeOver: may('report-progress'),
    takeOverAnothers: may('lead-progress'),
    draftProgress: may('report-progress'),
    draftAnothers: false,
    report: may('report-progress'),
    reportAnothers: false,
    correct: may('lead-progress'),
    correctWithoutReason: false,
    publishProgress: false,
    markPractice: marks,
    unmarkPractice: marks,
    lean: others,
    withdrawLean: others,
    dismiss: others,
    signal: signals,
    answerSignal: others,
    answerTwice: false,
    askAgain: signals,
    askBeforeAnswer: false,
    closeSignal: signals,
    rewriteSignal: false,
    rewriteHistory: false,
    forget: false,
  };
}

describe('raw SQL under row-level security', () => {
  it('counts and writes exactly what the domain allows: each role x relation x kind x stage x table', async () => {
    const faults: string[] = [];
    for (const acting of people) {
      for (const plan of plans) {
        const seen = await asActing(acting, async (tx, { actor }) => {
          const overlapping = (
            await tx<
              { other: never }[]
            >`select other from iza.region_overlap where region = ${plan.region}`
          ).map(({ other }) => other);
          const resource = {
            kind: plan.kind,
            stage: plan.stage,
            regions: plan.plan.regions,
            overlapping,
          };
          const may: May = (action) => mayActor(actor, action, resource);
          return {
            counts: await countsOf(tx, plan),
            expectedCounts: expectedCounts(
              may,
              acting,
              maySeeNationalOverview(actor),
              leadsProgress(actor, resource),
            ),
            writes: await writesOf(tx, plan),
            expectedWrites: expectedWrites(may, acting, recordsForOthers(actor, resource), plan),
          };
        });
        const place = `${acting.role} ${relationOf(acting, plan)} ${plan.kind} ${plan.stage}`;
        for (const [what, count] of Object.entries(seen.expectedCounts)) {
          if (seen.counts[what] !== count)
            faults.push(`${place}: ${what} ${seen.counts[what]}, not ${count}`);
        }
        for (const [what, may] of Object.entries(seen.expectedWrites)) {
          if (seen.writes[what] !== may)
            faults.push(`${place}: ${what} ${seen.writes[what]}, not ${may}`);
        }
      }
    }
    expect(faults).toEqual([]);
    expect(people.length * plans.length).toBe(27 * 2 * PLAN_STAGES.length);
  }, 300_000);

  it('lets exactly those begin a plan who may, in their own regions', async () => {
    for (const acting of people) {
      for (const kind of ['roaz', 'regional'] as const) {
        for (const regions of [[ZWOLLE], [ZWOLLE_CARE_OFFICE], [ZWOLLE, ZWOLLE_CARE_OFFICE]]) {
          const plan = aPlan(kind, regions);
          const [begun, may] = await asActing(acting, async (tx, { actor }) => [
            await writes(
              tx,
              (t) => t`
                insert into iza.plan (id, kind, template, edition, regions, area, origin)
                values (${plan.id}, ${kind}, ${plan.template}, 'signed-2022', ${regions}, '{}', 'live')`,
            ),
            mayBeginPlan(actor, kind, regions),
          ]);
          expect(begun, `${acting.role} ${acting.region} begins ${kind} in ${regions.join()}`).toBe(
            may,
          );
        }
      }
    }
  }, 60_000);

  it('shows persons, grants and accounts to the person and the administrator only, and sessions to nobody', async () => {
    await scene.database.asOperator((tx) =>
      Promise.all(
        people
          .slice(0, 2)
          .map(
            ({ id }) =>
              tx`insert into iza.person_identity values ('https://login.example', ${id}, ${id})`,
          ),
      ),
    );
    for (const acting of people) {
      const seen = await asActing(acting, async (tx) => ({
        people: (await tx`select from iza.person`).count,
        others: (await tx`select from iza.role_grant where person <> ${acting.id}`).count,
        sessions: await writes(tx, (t) => t`select from iza.session`),
        links: await writes(tx, (t) => t`select from iza.sign_in_link`),
        accounts: (await tx`select from iza.person_identity`).count,
        binds: await writes(
          tx,
          (t) => t`
            insert into iza.person_identity (issuer, subject, person)
            values ('https://login.example', ${newId()}, ${acting.id})`,
        ),
        admits: await writes(
          tx,
          (t) => t`insert into iza.person (id, name) values (${newId()}, 'Someone')`,
        ),
        raises: await writes(
          tx,
          (t) => t`
            insert into iza.role_grant (id, person, party, role, valid_from)
            values (${newId()}, ${acting.id}, 'isala', 'vws-programme', '2020-01-01')`,
        ),
      }));
      const admin = acting.role === 'administrator';
      expect(seen).toEqual({
        people: admin ? people.length : 1,
        others: admin ? people.length - 1 : 0,
        sessions: false,
        links: false,
        accounts: admin ? 2 : [people[0]!.id, people[1]!.id].includes(acting.id) ? 1 : 0,
        binds: false,
        admits: admin,
        raises: admin,
      });
    }
  });

  it('lets everyone who is logged in read the text of the agreement, and only the operator load or remove it', async () => {
    const passage = { clause: 'C.6', firstLine: 1, lastLine: 1, text: 'x', words: [] };
    const text = {
      edition: 'concept-2022',
      document: 'x',
      fileName: 'x',
      lines: 1,
      headings: 1,
      headingsMissed: 0,
      passages: [passage],
      vocabulary: [{ word: 'x', stem: 'x', parts: [] }],
    } as const;
    await scene.database.asOperator((tx) => loadAccordText(tx, text));
    for (const acting of people) {
      const seen = await asActing(acting, async (tx) => ({
        texts: (await tx`select from iza.accord_text`).count,
        passages: (await tx`select from iza.accord_passage`).count,
        words: (await tx`select from iza.accord_word`).count,
        loads: await writes(
          tx,
          (t) => t`insert into iza.accord_passage values ('concept-2022', 2, 2, null, 'x', '')`,
        ),
        changes: await writes(tx, (t) => t`update iza.accord_passage set text = 'y'`),
        removes: await writes(tx, (t) => t`delete from iza.accord_text`),
      }));
      const counts = { texts: 1, passages: 1, words: 1 };
      expect(seen).toEqual({ ...counts, loads: false, changes: false, removes: false });
    }
  });

  it('shows nothing but reference data and what was published without an actor, and only the latter to the public', async () => {
    const tables = await scene.database.asOperator(
      (tx) =>
        tx<
          { name: string }[]
        >`select tablename as name from pg_tables where schemaname = 'iza' order by 1`,
    );
    const reference = [
      'agenda_answering',
      'installation',
      'party',
      'region',
      'region_municipality',
      'region_overlap',
      'stage_transition',
    ];
    for (const { name } of tables) {
      const rows = (tx: Tx) =>
        tx.unsafe(`select from iza."${name}" limit 1`).then(
          ({ count }) => count,
          () => 'refused',
        );
      const alone = await scene.database
        .asNobody((tx) => tx.savepoint((t) => rows(t as Tx)))
        .catch(() => 'refused');
      const inPublic = await scene.database.asAnonymous((tx) => rows(tx)).catch(() => 'refused');
      const published = name.startsWith('published_');
      if (!reference.includes(name)) expect([0, 'refused'], name).toContain(alone);
      expect(inPublic, name).toBe(published ? 0 : 'refused');
    }
  });

  it('is on and forced on every table, and the server owns nothing', async () => {
    const [row] = await scene.database.asOperator(
      (tx) => tx`
        select
          (select count(*) from pg_class where relnamespace = 'iza'::regnamespace and relkind = 'r'
            and not (relrowsecurity and relforcerowsecurity)) as unforced,
          (select count(*) from pg_class where relowner = 'iza_server'::regrole) as owned,
          (select bool_or(rolsuper or rolbypassrls) from pg_roles where rolname like 'iza\\_%') as above`,
    );
    expect(row).toEqual({ unforced: 0, owned: 0, above: false });
  });
});
