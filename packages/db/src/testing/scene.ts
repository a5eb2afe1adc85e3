import type { GrantRole } from '@iza/domain/access';
import {
  newAbout,
  newItem,
  newTarget,
  type Plan,
  type PlanKind,
  type PlanState,
} from '@iza/domain/plan';
import {
  isoDate,
  NOT_IN_SOURCE,
  type GrantId,
  type ItemId,
  type PartyId,
  type PersonId,
  type PlanId,
  type PlanVersionId,
  type RegionId,
  type TargetId,
} from '@iza/domain/values';
import { v7 } from 'uuid';
import { openDatabase, type Database, type TokenHash } from '../connection/index.ts';
import { addGrant, addPerson } from '../people/index.ts';
import { importPlan } from '../plan/index.ts';
import { createSignInLink, hashToken, redeemSignInLink } from '../session/index.ts';
import { testDatabase } from './index.ts';

/** @returns a new id of whatever is asked for */
export function newId<Id extends string>(): Id {
  return v7() as Id;
}

export const ZWOLLE = 'roaz-zwolle' as RegionId;
/** Shares municipalities with Zwolle. */
export const ZWOLLE_CARE_OFFICE = 'zk-zwolle' as RegionId;
/** Shares none with it. */
export const FAR_AWAY = 'zk-zuid-limburg' as RegionId;

export const ISALA = 'isala' as PartyId;
export const INSURER = 'zilveren-kruis' as PartyId;

export type Scene = {
  readonly database: Database;
  readonly ownerUrl: string;
  readonly end: () => Promise<void>;
};

/** A database of its own, opened as the server opens it. */
export async function aScene(): Promise<Scene> {
  const { ownerUrl, serverUrl, drop } = await testDatabase();
  const database = openDatabase({ url: serverUrl, ownerUrl, poolSize: 8 });
  return {
    database,
    ownerUrl,
    end: async () => {
      await database.close();
      await drop();
    },
  };
}

export type Capacity = {
  readonly role: GrantRole;
  readonly party?: PartyId;
  readonly region?: RegionId;
};
export type Someone = {
  readonly id: PersonId;
  readonly name: string;
  readonly token: TokenHash;
  readonly grants: readonly GrantId[];
};

/** Someone who was admitted in these capacities and logged in through a link. */
export async function someone(database: Database, ...capacities: Capacity[]): Promise<Someone> {
  const id = newId<PersonId>();
  const name = `Person ${id.slice(-4)}`;
  const grants = capacities.map(() => newId<GrantId>());
  const link = await database.asOperator(async (tx) => {
    await addPerson(tx, { id, name, email: `${id}@example.test` });
    for (const [at, { role, party = ISALA, region = null }] of capacities.entries()) {
      const validity = { from: isoDate('2020-01-01') };
      await addGrant(tx, { id: grants[at] as GrantId, person: id, party, role, region, validity });
    }
    return createSignInLink(tx, id, 10);
  });
  const token = await redeemSignInLink(database, link);
  if (token === null) throw new Error('the link was not redeemed');
  return { id, name, token: hashToken(token), grants };
}

const AT = { body: 'bestuurlijk overleg', on: isoDate('2023-09-01') };

const ADOPTED = { proposal: AT, profile: AT, rounds: [], adopted: AT, adoptedRevision: 1 };

/** A state of each stage, as it would be on content revision 1. */
export const STATES: {
  readonly [Stage in PlanState['stage']]: Extract<PlanState, { stage: Stage }>;
} = {
  proposal: { stage: 'proposal' },
  profile: { stage: 'profile', proposal: AT },
  drafting: { stage: 'drafting', proposal: AT, profile: AT, rounds: [] },
  consultation: {
    stage: 'consultation',
    proposal: AT,
    profile: AT,
    rounds: [{ openedOnRevision: 1, invited: [ISALA], closes: isoDate('2099-01-01') }],
  },
  assessment: { stage: 'assessment', proposal: AT, profile: AT, rounds: [], assessedRevision: 1 },
  adopted: { stage: 'adopted', ...ADOPTED },
  superseded: {
    stage: 'superseded',
    ...ADOPTED,
    supersededBy: newId<PlanVersionId>(),
    supersededOn: isoDate('2023-12-01'),
  },
  closed: { stage: 'closed', ...ADOPTED, closed: AT },
  dropped: { stage: 'dropped', proposal: AT, profile: AT, rounds: [], reason: 'begun by mistake' },
};

export function aPlan(kind: PlanKind, regions: RegionId[]): Plan {
  return {
    id: newId<PlanId>(),
    kind,
    template: kind === 'roaz' ? 'roaz-plan-2023' : 'regional-plan-2023',
    edition: 'signed-2022',
    regions,
    area: { label: 'the region', municipalities: NOT_IN_SOURCE },
    origin: 'live',
  };
}

export type Imported = {
  readonly plan: Plan;
  readonly version: PlanVersionId;
  /** In the plan. */
  readonly item: ItemId;
  /** In the working corner. */
  readonly corner: ItemId;
  /** On the item in the plan, and on the one in the corner. */
  readonly targets: readonly [TargetId, TargetId];
};

/** A draft with an agreement in the plan below a group of the working corner, and a target on each. */
export async function anImportedPlan(
  database: Database,
  options: { kind?: PlanKind; region?: RegionId; state?: PlanState } = {},
): Promise<Imported> {
  const { kind = 'roaz', region = ZWOLLE, state = STATES.drafting } = options;
  const plan = aPlan(kind, [region]);
  const version = newId<PlanVersionId>();
  const [item, corner] = [newId<ItemId>(), newId<ItemId>()];
  const targets = [newId<TargetId>(), newId<TargetId>()] as const;
  const content = {
    about: newAbout('Plan of the region'),
    outline: {
      levels: [],
      placements: [
        { item: corner, parent: null },
        { item, parent: corner },
      ],
      links: [{ from: corner, to: { external: 'a thought of our own' }, kind: 'serves' as const }],
    },
    items: [newItem('agreement', item, 'Agreement'), newItem('group', corner, 'Thought', false)],
    targets: [newTarget(targets[0], item), newTarget(targets[1], corner)],
  };
  await database.asOperator((tx) => importPlan(tx, { plan, version, state, content }));
  return { plan, version, item, corner, targets };
}
