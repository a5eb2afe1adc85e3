import { analysisOf, fieldsOfAnalysis, type AnalysisFields } from '@iza/domain/capacity';
import type { Judgement, ResponseContent } from '@iza/domain/consultation';
import { fieldsOfMeeting, meetingOf, type MeetingFields } from '@iza/domain/meeting';
import type { ProfileUnit } from '@iza/domain/profile';
import type { ProgressAnswer, ProgressSubject } from '@iza/domain/progress';
import type { SectionContent } from '@iza/domain/transformation';
import type {
  IdempotencyKey,
  ImpactAnalysisId,
  MeetingId,
  PlanId,
  PlanVersionId,
  ProfileVersionId,
  ProgressRoundId,
  TransformationId,
} from '@iza/domain/values';
import { failureOf, type Client } from '../../trpc/index.ts';
import type { Fields } from '@iza/domain/values';
import type { Fault, Newer, SaveAnswer, SaveRequest } from '../../saving/index.ts';
import { faultsOf } from '../trouble/faults.ts';
import { makes, type PlanOperation } from './operation.ts';
import {
  createOutbox,
  type OperationAnswer,
  type Outbox,
  type WaitingOperation,
} from './outbox.ts';
import { unitOf, type Content, type PlanStore } from './plan-store.ts';
import { readUnitName } from './unit-name.ts';

type Saved = {
  readonly unit: string;
  readonly revision: number;
  readonly content: Fields;
  readonly savedAt: string;
  readonly savedBy?: string;
};

export type Desk = {
  /** Id of the person whose desk it is. */
  readonly person: string;
  /** Their name, as saves carry it. */
  readonly name: string;
  readonly send: (request: SaveRequest) => Promise<SaveAnswer>;
  readonly onSaved: (saved: Saved) => void;
  readonly outboxOf: (version: string) => Outbox;
  /** Tells an open profile of what was saved, until the returned function is called. */
  readonly openProfile: (version: string, onSaved: (saved: SavedInProfile) => void) => () => void;
  /** Tells an open plan of what was saved and done, until the returned function is called. */
  readonly open: (version: string, plan: OpenPlan) => () => void;
};

/** A unit of a profile that was saved, by its key (`profile-figure:018d…`). */
type SavedInProfile = {
  readonly key: string;
  readonly revision: number;
  readonly content: Fields;
  readonly savedAt: string;
  readonly savedBy: string;
};

const PROFILE_KEY = /^profile-(topic|figure|flow|capacity):/;
/** An answer on progress: of a plan, in a round, on a subject. */
const PROGRESS_KEY = /^progress:([0-9a-f-]{36}):(.+)$/;
/** A section of a transformation plan, or with a number of its changed text; the plan stands where others have their version. */
const TRANSFORMATION_KEY = /^transformation(?:-(\d+))?:(.+)$/;
/** Units that are saved by themselves, and wait for nothing that was added to a plan. */
const standsAlone = (key: string) =>
  key === 'analysis' ||
  key === 'meeting' ||
  PROFILE_KEY.test(key) ||
  PROGRESS_KEY.test(key) ||
  TRANSFORMATION_KEY.test(key);

type OpenPlan = {
  readonly store: PlanStore;
  readonly onDone: (operation: PlanOperation, more: boolean) => void;
  readonly onRefused: (waiting: WaitingOperation) => void;
  /** Sends what is typed now. @returns whether all of it is confirmed or waits for a person */
  readonly settle: () => Promise<boolean>;
};

/** What the server would not even read is told in the same way as what a rule forbids. */
function ownFaults(key: string, content: Fields): Fault[] {
  if (key === 'response' || key === 'judgement' || standsAlone(key)) return [];
  return faultsOf(unitOf(key, content as unknown as Content)).map(({ path, code }) => ({
    code: `fault-${code}`,
    path: path.split('.'),
  }));
}

function answerOfFailure(
  error: unknown,
): Extract<SaveAnswer, { kind: 'away' | 'signed-out' | 'refused' }> {
  const failure = failureOf(error);
  if (failure === 'signed-out') return { kind: 'signed-out' };
  if (failure === 'away' || failure === 'too-many' || failure === 'fault') return { kind: 'away' };
  return { kind: 'refused', refusals: [{ code: `failure-${failure}` }] };
}

function newerOf(
  current: { revision: number; content: unknown; savedBy: string; savedAt: string },
  me: string,
): Newer<Fields> {
  return { ...current, content: current.content as Fields, own: current.savedBy === me };
}

/**
 * One per app: sends what people do to plans, in the right order, whether the plan is open or was open in an earlier visit. Text of an
 * item that was just added waits until the server knows the item.
 */
export function createDesk(
  client: Client,
  person: { readonly id: string; readonly name: string },
): Desk {
  const outboxes = new Map<string, Outbox>();
  const plans = new Map<string, OpenPlan>();
  const profiles = new Map<string, (saved: SavedInProfile) => void>();

  const sendOperation = async (
    version: PlanVersionId,
    operation: PlanOperation,
    newKey: string,
  ): Promise<OperationAnswer> => {
    const to = { version, key: newKey as IdempotencyKey };
    // A target can't go while a phase that is not saved yet still counts by it.
    const settle = operation.do === 'remove target' ? plans.get(version)?.settle : undefined;
    if (settle && !(await settle())) return { kind: 'away' };
    try {
      const answer = await call(client, to, operation);
      if (answer.kind === 'refused') return { kind: 'refused', refusals: answer.refusals };
      noteRevision(version, answer.contentRevision);
      return { kind: 'done' };
    } catch (error) {
      const failed = answerOfFailure(error);
      return failed.kind === 'refused' ? failed : { kind: 'away' };
    }
  };

  const noteRevision = (version: string, contentRevision: number) => {
    const store = plans.get(version)?.store;
    if (!store || store.head.version.contentRevision >= contentRevision) return;
    store.setHead({ version: { ...store.head.version, contentRevision } });
  };

  const outboxOf = (version: string): Outbox => {
    const existing = outboxes.get(version);
    if (existing) return existing;
    const outbox = createOutbox({
      name: `iza.outbox.${person.id}.${version}`,
      storage: localStorage,
      send: (operation, key) => sendOperation(version as PlanVersionId, operation, key),
      onDone: (operation, more) => plans.get(version)?.onDone(operation, more),
      onRefused: (waiting) => plans.get(version)?.onRefused(waiting),
      newKey: () => crypto.randomUUID(),
      exclusively: (name, work) => (navigator.locks ? navigator.locks.request(name, work) : work()),
    });
    outboxes.set(version, outbox);
    void outbox.flush();
    return outbox;
  };

  const isOnItsWay = (version: string, key: string) =>
    outboxOf(version)
      .state()
      .waiting.some(({ operation }) => makes(operation, key));

  const send = async ({ unit, base, content, key: newKey }: SaveRequest): Promise<SaveAnswer> => {
    const { version, key } = readUnitName(unit);
    const faults = ownFaults(key, content);
    if (faults.length > 0) return { kind: 'refused', refusals: faults };
    if (!standsAlone(key)) {
      if (isOnItsWay(version, key)) await outboxOf(version).flush();
      if (isOnItsWay(version, key)) return { kind: 'away' };
    }
    const to = { version, key: newKey as IdempotencyKey, base };
    try {
      const answer = await saveUnit(client, to, key, content);
      if (answer.kind === 'saved' && 'contentRevision' in answer)
        noteRevision(version, answer.contentRevision);
      if (answer.kind === 'conflict')
        return { kind: 'conflict', current: newerOf(answer.current, person.name) };
      return answer;
    } catch (error) {
      return answerOfFailure(error);
    }
  };

  return {
    person: person.id,
    name: person.name,
    send,
    outboxOf,
    onSaved: ({ unit, revision, content, savedAt, savedBy = person.name }) => {
      const { version, key } = readUnitName(unit);
      profiles.get(version)?.({ key, revision, content, savedAt, savedBy });
      plans.get(version)?.store.confirm(key, {
        revision,
        content: content as unknown as Content,
        savedAt,
        savedBy,
      });
    },
    openProfile: (version, onSaved) => {
      profiles.set(version, onSaved);
      return () => {
        if (profiles.get(version) === onSaved) profiles.delete(version);
      };
    },
    open: (version, plan) => {
      plans.set(version, plan);
      return () => {
        if (plans.get(version) === plan) plans.delete(version);
      };
    },
  };
}

type To = { readonly version: PlanVersionId; readonly key: IdempotencyKey };

function call(client: Client, to: To, operation: PlanOperation) {
  switch (operation.do) {
    case 'add items':
      return client.item.add.mutate({
        ...to,
        items: operation.items.map(({ item, parent }) => ({ item, parent })),
      });
    case 'remove item':
      return client.item.remove.mutate({ ...to, item: operation.item });
    case 'restore item':
      return client.item.restore.mutate({ ...to, item: operation.item });
    case 'add target':
      return client.target.add.mutate({ ...to, target: operation.target });
    case 'remove target':
      return client.target.remove.mutate({ ...to, target: operation.target });
    case 'change outline':
      return client.outline.change.mutate({ ...to, operations: [...operation.operations] });
  }
}

function saveUnit(
  client: Client,
  to: To & { readonly base: number },
  key: string,
  content: Fields,
) {
  const [, part] = PROFILE_KEY.exec(key) ?? [];
  if (part !== undefined) {
    const version = to.version as string as ProfileVersionId;
    const unit = { unit: part, content } as unknown as ProfileUnit;
    return client.profile.save.mutate({ ...to, version, unit });
  }
  const [, round, subject] = PROGRESS_KEY.exec(key) ?? [];
  if (round !== undefined)
    return client.progress.save.mutate({
      plan: to.version as string as PlanId,
      key: to.key,
      base: to.base,
      round: round as ProgressRoundId,
      subject: subject as ProgressSubject,
      content: content as unknown as ProgressAnswer,
    });
  if (key === 'analysis') return saveAnalysis(client, to, content as unknown as AnalysisFields);
  if (key === 'meeting') return saveMeeting(client, to, content as unknown as MeetingFields);
  const [, number, section] = TRANSFORMATION_KEY.exec(key) ?? [];
  if (section !== undefined) {
    const saved = {
      plan: to.version as string as TransformationId,
      key: to.key,
      base: to.base,
      section: { section, content } as unknown as SectionContent,
    };
    return number === undefined
      ? client.transformation.save.mutate(saved)
      : client.transformation.saveChanged.mutate({ ...saved, number: Number(number) });
  }
  if (key === 'response')
    return client.consultation.save.mutate({
      ...to,
      content: content as unknown as ResponseContent,
    });
  if (key === 'judgement')
    return client.judgement.save.mutate({ ...to, content: content as unknown as Judgement });
  return client.unit.save.mutate({ ...to, unit: unitOf(key, content as unknown as Content) });
}

/** An analysis goes and comes whole, and is typed field by field. */
async function saveAnalysis(
  client: Client,
  { version, ...to }: To & { readonly base: number },
  fields: AnalysisFields,
) {
  const analysis = version as string as ImpactAnalysisId;
  const content = analysisOf(fields);
  const answer = await client.capacity.saveAnalysis.mutate({ ...to, analysis, content });
  if (answer.kind !== 'conflict') return answer;
  const { current } = answer;
  return { ...answer, current: { ...current, content: fieldsOfAnalysis(current.content) } };
}

/** A meeting, in the same way. */
async function saveMeeting(
  client: Client,
  { version, ...to }: To & { readonly base: number },
  fields: MeetingFields,
) {
  const meeting = version as string as MeetingId;
  const content = meetingOf(fields);
  const answer = await client.meeting.save.mutate({ ...to, meeting, content });
  if (answer.kind !== 'conflict') return answer;
  const { current } = answer;
  return { ...answer, current: { ...current, content: fieldsOfMeeting(current.content) } };
}
