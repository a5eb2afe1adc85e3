import { answersFor } from '@iza/accord/agenda';
import { parties } from '@iza/accord/parties';
import { addGrant, addPerson } from '@iza/db/people';
import { loadPlanHead, type PlanHead } from '@iza/db/plan';
import { createSignInLink, redeemSignInLink } from '@iza/db/session';
import {
  GRANT_ROLES,
  grantSchema,
  isRegionalRole,
  mayActionPoint,
  mayActor,
  mayBeginPlan,
  mayLeadAgenda,
  mayLinkPlan,
  mayRecordForOthers,
  maySeeNationalOverview,
  speaksNationally,
  type ActionPointAction,
  type Actor,
  type GrantRole,
} from '@iza/domain/access';
import { mayInviteGuests } from '@iza/domain/guest';
import { maySeeFunds } from '@iza/domain/ledger';
import { canLogIn } from '@iza/domain/party';
import { mayContentChange } from '@iza/domain/plan';
import { mayBeginTransformation } from '@iza/domain/transformation';
import { mayMarkPractice } from '@iza/domain/practice';
import { maySignal } from '@iza/domain/signal';
import { mayAnalyse, mayGiveNotice, mayReadNotices } from '@iza/domain/capacity';
import { mayKeepMeetings, mayReadMeetings } from '@iza/domain/meeting';
import { partyIdSchema, personIdSchema, regionIdSchema, type RegionId } from '@iza/domain/values';
import { newId } from '../new-id.ts';
import { call, type Ending } from './call.ts';
import { ownPlan } from './plans.ts';
import type { Sample } from './sample.ts';
import { samplesOn } from './samples.ts';
import type { TestService, Visitor } from './test-service.ts';

/** Regions by how they lie to the plan's. */
export type Places = {
  readonly own: string;
  readonly overlapping: string;
  readonly elsewhere: string;
};

export type Caller = { readonly name: string; readonly actor: Actor; readonly cookie: string };

/** A plan as it stands, with a call of every procedure on it. */
export type Looked = {
  readonly head: PlanHead;
  readonly samples: Readonly<Record<string, Sample>>;
};

/** Region of the samples on acute capacity and on meetings. */
const NOTICED = regionIdSchema.parse('roaz-zwolle');

const organisations = parties.filter(canLogIn).map(({ id }) => id);

type Wanted = { readonly role: GrantRole; readonly place: keyof Places; readonly region: RegionId };

async function aCaller(service: TestService, wanted: Wanted, n: number): Promise<Caller> {
  const { role, place } = wanted;
  const person = personIdSchema.parse(newId());
  const party = organisations[100 + n] ?? partyIdSchema.parse('isala');
  const region = isRegionalRole(role) ? wanted.region : null;
  const validity = { from: '2023-01-01' };
  const grant = grantSchema.parse({ id: newId(), person, party, role, region, validity });
  const link = await service.database.asOperator(async (tx) => {
    await addPerson(tx, { id: person, name: `${role} ${place}`, email: null });
    await addGrant(tx, grant);
    return createSignInLink(tx, person, 10);
  });
  const token = await redeemSignInLink(service.database, link);
  const actor = { person, party, role, regions: region ? [region] : [] };
  return { name: `${role} ${place}`, actor, cookie: `iza_session=${token}` };
}

/** @returns someone in every role: those that hold in a region in each of the places */
export function everyCaller(service: TestService, places: Places): Promise<readonly Caller[]> {
  const near = ['own', 'overlapping', 'elsewhere'] as const;
  const wanted = GRANT_ROLES.flatMap((role) =>
    (isRegionalRole(role) ? near : (['elsewhere'] as const)).map((place) => ({
      role,
      place,
      region: regionIdSchema.parse(places[place]),
    })),
  );
  return Promise.all(wanted.map((each, n) => aCaller(service, each, n)));
}

/** @returns the first plan of an insider as it stands now */
export async function lookAt(service: TestService, insider: Visitor): Promise<Looked> {
  const { plan } = await ownPlan(insider);
  const samples = samplesOn(await insider.api.plan.open.query({ plan }));
  const head = await service.database.asOperator((tx) => loadPlanHead(tx, { plan }));
  if (!head) throw new Error('the plan is gone');
  return { head, samples };
}

/** What the domain says of an item of the agenda that the actor's party does not answer for. */
function itemDenial(action: ActionPointAction, actor: Actor): string | undefined {
  const nobody = { responsible: [], trekker: null };
  const may = (asked: ActionPointAction) => mayActionPoint(actor, asked, nobody, answersFor);
  if (!may('read')) return 'NOT_FOUND';
  return may(action) ? undefined : 'not-allowed';
}

/** What the domain says the ending must be; `undefined`: anything but a denial. */
function denial({ asks }: Sample, actor: Actor, head: PlanHead): string | undefined {
  const { resource } = head;
  if (typeof asks === 'object') return itemDenial(asks.onItem, actor);
  switch (asks) {
    case 'the agenda':
      return maySeeNationalOverview(actor) || speaksNationally(actor.role)
        ? undefined
        : 'FORBIDDEN';
    case 'keeping the agenda':
      return mayLeadAgenda(actor) ? undefined : 'not-allowed';
    case 'leading the agenda':
      return mayLeadAgenda(actor) ? undefined : 'FORBIDDEN';
    case 'linking the plan':
      if (!mayActor(actor, 'read', resource)) return 'NOT_FOUND';
      return mayLinkPlan(actor, head.plan) ? undefined : 'not-allowed';
    case 'nothing':
    case 'a session':
      return undefined;
    case 'the national overview':
      return maySeeNationalOverview(actor) ? undefined : 'FORBIDDEN';
    case 'what is not there':
      return 'NOT_FOUND';
    case 'beginning a plan':
      return mayBeginPlan(actor, head.plan.kind, head.plan.regions) ? undefined : 'not-allowed';
    case 'beginning a transformation plan':
      return mayBeginTransformation(actor) ? undefined : 'not-allowed';
    case 'supplying numbers of insured':
      return actor.role === 'zn' ? undefined : 'not-allowed';
    case 'seeing the funds':
      return maySeeFunds(actor) ? undefined : 'FORBIDDEN';
    case 'keeping the funds':
      return actor.role === 'vws-programme' ? undefined : 'not-allowed';
    case 'seeing signing mandates':
      return actor.role === 'market-leader' ? undefined : 'FORBIDDEN';
    case 'keeping signing mandates':
      return actor.role === 'market-leader' ? undefined : 'not-allowed';
    case 'inviting guests':
      if (!mayActor(actor, 'read', resource)) return 'NOT_FOUND';
      return mayInviteGuests(actor, resource) ? undefined : 'not-allowed';
    case 'recording for others':
      if (!mayActor(actor, 'read', resource)) return 'NOT_FOUND';
      return mayRecordForOthers(actor, resource) ? undefined : 'not-allowed';
    case 'signalling':
      if (!mayActor(actor, 'read', resource)) return 'NOT_FOUND';
      return maySignal(actor, resource) ? undefined : 'not-allowed';
    case 'marking examples':
      if (!mayActor(actor, 'read', resource)) return 'NOT_FOUND';
      return mayMarkPractice(actor, resource) ? undefined : 'not-allowed';
    case 'reading notices':
      return mayReadNotices(actor, NOTICED) ? undefined : 'NOT_FOUND';
    case 'giving notice':
      return mayGiveNotice(actor, NOTICED) ? undefined : 'not-allowed';
    case 'reading meetings':
      return mayReadMeetings(actor, NOTICED, 'roaz') ? undefined : 'NOT_FOUND';
    case 'keeping meetings':
      return mayKeepMeetings(actor, NOTICED, 'roaz') ? undefined : 'not-allowed';
    case 'analysing':
      return mayAnalyse(actor, NOTICED, 'save') ? undefined : 'not-allowed';
    default: {
      if (!mayActor(actor, 'read', resource)) return 'NOT_FOUND';
      if (mayActor(actor, asks, resource)) return undefined;
      const drafting = { ...resource, stage: 'drafting' as const };
      const stands =
        asks === 'edit' && !mayContentChange(resource.stage) && mayActor(actor, 'edit', drafting);
      return stands ? 'content-stands-still' : 'not-allowed';
    }
  }
}

const DENIALS = ['NOT_FOUND', 'FORBIDDEN', 'UNAUTHORIZED', 'not-allowed', 'content-stands-still'];
/** Asked with an input that names nothing: refused for everyone, for the input's sake. */
const REFUSED_ANYWAY: Readonly<Record<string, string>> = {
  'session.act': 'FORBIDDEN',
  'action.unlink': 'NOT_FOUND',
  'action.bulk.undo': 'NOT_FOUND',
};

/** What is asked of these does not depend on the plan, so it is asked once and not again in each state of it. */
const BESIDE_PLANS: ReadonlySet<unknown> = new Set<Sample['asks']>([
  'the agenda',
  'keeping the agenda',
  'leading the agenda',
  'nothing',
  'a session',
  'the national overview',
  'what is not there',
  'beginning a transformation plan',
  'supplying numbers of insured',
  'seeing the funds',
  'keeping the funds',
  'seeing signing mandates',
  'keeping signing mandates',
  'reading notices',
  'giving notice',
  'reading meetings',
  'keeping meetings',
  'analysing',
]);

/** @returns the plan with only those procedures that its state decides about */
export const decidedByState = ({ head, samples }: Looked): Looked => ({
  head,
  samples: Object.fromEntries(
    Object.entries(samples).filter(
      ([path, { asks }]) =>
        path === 'publication.open' || (typeof asks === 'string' && !BESIDE_PLANS.has(asks)),
    ),
  ),
});

/** More at once than the database has connections for only wait for each other, on a busy machine until they are given up. */
const AT_ONCE = 16;

type Answered = { readonly path: string; readonly sample: Sample; readonly ending: Ending };

function differs({ path, sample, ending }: Answered, actor: Actor, head: PlanHead): boolean {
  const expected = REFUSED_ANYWAY[path] ?? denial(sample, actor, head);
  if (expected !== undefined) return ending.word !== expected;
  if (path === 'publication.open')
    return ending.word !== (head.version.state.stage === 'adopted' ? 'ok' : 'NOT_FOUND');
  return ending.status >= 500 || DENIALS.includes(ending.word);
}

/**
 * Calls every procedure as every caller. Beginning and revising a plan work for who may; they are asked of the others only, so that the scene
 * stays as it is.
 * @returns the answers that are not as the domain says
 */
export async function surprises(
  { address }: TestService,
  callers: readonly Caller[],
  { head, samples }: Looked,
): Promise<string[]> {
  const found: string[] = [];
  for (const { name, actor, cookie } of callers) {
    const begins = mayBeginPlan(actor, head.plan.kind, head.plan.regions);
    const revises = mayActor(actor, 'revise', head.resource);
    const asked = Object.entries(samples).filter(
      ([path]) => !(path.endsWith('.begin') && begins) && !(path === 'plan.revise' && revises),
    );
    for (let at = 0; at < asked.length; at += AT_ONCE) {
      const endings = await Promise.all(
        asked.slice(at, at + AT_ONCE).map(async ([path, sample]) => ({
          path,
          sample,
          ending: await call(address, cookie, path, sample),
        })),
      );
      for (const answered of endings) {
        if (differs(answered, actor, head))
          found.push(`${name} ${answered.path}: ${answered.ending.word}`);
      }
    }
  }
  return found;
}
