import { grantedTo } from '@iza/db/ledger';
import {
  pendingTransformationSteps,
  listAttachments,
  listRecusals,
  readAssignments,
  readConsents,
  readDecisions,
  readHandovers,
  readHolds,
  readMilestones,
  readOwnLines,
  readQuestions,
  readSections,
  readShareKey,
  readVerdicts,
  resourceOf,
  transformationEvents,
  type SavedSection,
  type TransformationHead,
} from '@iza/db/transformation';
import { fairShares } from '@iza/domain/fair-share';
import {
  allowedOnTransformation,
  conditionsAsked,
  conditionsJudged,
  isLeader,
  newTransformationContent,
  openPlaces,
  seesRunning,
  TRANSFORMATION_SECTIONS,
  type TransformationContent,
} from '@iza/domain/transformation';
import type { PartyId } from '@iza/domain/values';
import { partiesByName, type NameParty, type Scope } from '../scope/index.ts';
import { cardOf } from './list-transformations.ts';
import { ownCompany } from './own-company.ts';
import { leadersView } from './recusals.ts';
import { pendingView, stepViews } from './step-views.ts';
import {
  readableTransformation,
  roundOf,
  transformationFacts,
  type TransformationInput,
} from './transformation-scope.ts';
import type { TransformationView } from './transformation-view.ts';

/** @returns every section as it opens, empty where nothing was saved */
export function sectionViews(
  saved: readonly SavedSection[],
  name: string,
): TransformationView['sections'] {
  const empty = newTransformationContent(name);
  const entries = TRANSFORMATION_SECTIONS.map((section) => {
    const row = saved.find((one) => one.section === section);
    const { revision = 0, content = empty[section], savedBy = '', savedAt = null } = row ?? {};
    return [section, { revision, content, savedBy, savedAt }];
  });
  return Object.fromEntries(entries) as TransformationView['sections'];
}

async function sharesOf(
  scope: Scope,
  { id }: TransformationHead,
): Promise<TransformationView['shares']> {
  const chosen = await readShareKey(scope.tx, id);
  if (!chosen) return null;
  const { key } = chosen;
  const granted = await grantedTo(scope.tx, id, 'insurers');
  const nameOf = await partiesByName(
    scope,
    key.weights.map(({ party }) => party),
  );
  const shares = fairShares(granted, key);
  if (!shares.ok) throw new Error('a key was recorded that divides nothing');
  const named = shares.value.map((share) => ({ ...share, name: nameOf(share.party) }));
  return { key, of: granted, shares: named };
}

async function judging(
  { tx, actor }: Scope,
  head: TransformationHead,
  content: Pick<Parameters<typeof conditionsAsked>[0], 'content' | 'framework'>,
  nameOf: NameParty,
): Promise<Pick<TransformationView, 'judged' | 'verdicts' | 'questions'>> {
  const round = roundOf(head.state);
  const verdicts = round ? await readVerdicts(tx, head.id, round) : [];
  const questions = await readQuestions(tx, head.id);
  return {
    judged: round && {
      step: round.step,
      conditions: conditionsJudged(round.step, content).map(({ key }) => key),
    },
    verdicts: verdicts.map(({ party, shared, revision, verdict }) => ({
      party,
      name: nameOf(party),
      mine: party === actor.party,
      counts: head.leaders.includes(party),
      shared,
      revision,
      verdict,
    })),
    questions: questions.map(
      ({
        id,
        party,
        answer,
        answeredAt,
        answeredBy,
        condition,
        asLeader,
        text,
        at,
        personName,
      }) => ({
        question: id,
        condition,
        asLeader,
        text,
        at,
        personName,
        partyName: nameOf(party),
        answer:
          answer === null ? null : { text: answer, at: answeredAt ?? at, by: answeredBy ?? '' },
      }),
    ),
  };
}

async function namesFor(scope: Scope, head: TransformationHead): Promise<NameParty> {
  const asked = await readQuestions(scope.tx, head.id);
  const told = await transformationEvents(scope.tx, head.id, 100);
  const round = roundOf(head.state);
  const judged = round ? await readVerdicts(scope.tx, head.id, round) : [];
  const parties = [
    ...head.applicants,
    ...head.leaders,
    ...judged.map(({ party }) => party),
    ...(await listRecusals(scope.tx, head.id)).map(({ party }) => party),
    ...asked.map(({ party }) => party),
    ...told.flatMap(({ party }) => party ?? []),
  ];
  return partiesByName(scope, [...new Set<PartyId>(parties)]);
}

/** Opens a plan, with what the actor may read of it and do to it. */
export async function openTransformation(
  scope: Scope,
  { plan }: TransformationInput,
): Promise<TransformationView> {
  const { tx, actor } = scope;
  const head = await readableTransformation(scope, plan);
  const nameOf = await namesFor(scope, head);
  const facts = await transformationFacts(scope, head);
  const content: TransformationContent = facts.content;
  const consents = await readConsents(tx, plan);
  const own = await readOwnLines(tx, plan);
  const progress = await readMilestones(tx, plan);
  const events = await transformationEvents(tx, plan, 100);
  const waiting = await pendingTransformationSteps(tx, plan);
  const named = (party: PartyId) => ({ party, name: nameOf(party) });
  const company = isLeader(actor, resourceOf(head)) ? await ownCompany(scope, head) : null;
  const [assignment] = company ? await readAssignments(tx, [plan]) : [];
  return {
    card: cardOf(scope, head, nameOf, assignment),
    state: head.state,
    contentRevision: head.contentRevision,
    sections: sectionViews(await readSections(tx, plan), head.name),
    applicants: facts.applicants.map(({ party, lead, consent }) => ({
      ...named(party),
      lead,
      consent: consent && {
        on: consent.on,
        personName: consents.find((given) => given.party === party)?.personName ?? '',
        stale: consent.revision !== head.contentRevision,
      },
    })),
    handovers: await readHandovers(tx, plan),
    leaders: await leadersView(scope, head, nameOf),
    own: own.map(({ party, revision, content: lines, shared }) => ({
      ...named(party),
      revision,
      content: lines,
      shared,
    })),
    allowed: allowedOnTransformation(actor, resourceOf(head)),
    steps: stepViews(actor, head, facts),
    pending: waiting.map((step) =>
      pendingView(actor, head, step, nameOf, company?.maySign ?? true),
    ),
    company,
    framework: facts.framework,
    asked: conditionsAsked(facts).map(({ key }) => key),
    ...(await judging(scope, head, facts, nameOf)),
    files: (await listAttachments(tx, plan)).map(
      ({ id, question, milestone, name, size, given }) => ({
        attachment: id,
        question,
        milestone,
        name,
        size,
        given,
      }),
    ),
    seesRunning: seesRunning(actor, resourceOf(head)),
    milestones: Object.fromEntries(progress.map((one) => [one.milestone, one.progress])),
    shares: await sharesOf(scope, head),
    holds: await readHolds(tx, plan),
    letters: (await readDecisions(tx, plan)).map(({ id }) => id),
    openPlaces: openPlaces(content),
    events: events.map(({ at, personName, party, event }) => ({
      at,
      personName,
      partyName: party === null ? null : nameOf(party),
      event,
    })),
  };
}
