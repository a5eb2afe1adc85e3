import type {
  IsoDate,
  ItemId,
  LevelId,
  PartyId,
  PlanVersionId,
  TargetId,
} from '../values/index.ts';
import { isoDate } from '../values/index.ts';
import { newAbout } from './about.ts';
import type { PlanCommand } from './command.ts';
import { newItem, type ItemType, type PlanItem } from './item.ts';
import { EMPTY_OUTLINE } from './outline.ts';
import type { PlanContent } from './plan.ts';
import type { PlanState } from './state.ts';
import { takeStep, type StepFacts } from './workflow.ts';

/** Builders for tests: states are reached through the real steps. */
export const TODAY: IsoDate = isoDate('2024-02-01');
export const PATIENTS = 'patienten-zwolle' as PartyId;
const decision = { body: 'Bestuurlijk ROAZ', on: TODAY };

const uuid = (n: number, kind: number) =>
  `018d0000-0000-7000-8${String(kind).padStart(3, '0')}-${String(n).padStart(12, '0')}`;
export const anItemId = (n: number): ItemId => uuid(n, 1) as ItemId;
export const aTargetId = (n: number): TargetId => uuid(n, 2) as TargetId;
export const aLevelId = (n: number): LevelId => uuid(n, 3) as LevelId;

export function anItem(n: number, type: ItemType = 'agreement', title = `Afspraak ${n}`): PlanItem {
  return newItem(type, anItemId(n), title);
}

export function aPlanContent(items: readonly PlanItem[] = [anItem(1)]): PlanContent {
  return {
    version: uuid(1, 4) as PlanVersionId,
    about: { revision: 1, content: newAbout('ROAZ-plan') },
    outline: { revision: 1, content: EMPTY_OUTLINE },
    items: items.map((content) => ({ revision: 1, content })),
    targets: [],
  };
}

export function stepFacts(more: Partial<StepFacts> = {}): StepFacts {
  return {
    template: 'roaz-plan-2023',
    today: TODAY,
    contentRevision: 7,
    itemsInPlan: 1,
    itemsWithoutTitle: 0,
    patientOrganisations: [PATIENTS],
    judgementsShared: 1,
    isRevision: true,
    stepsTaken: 0,
    recorded: 0,
    ...more,
  };
}

export const COMMANDS = {
  'approve-proposal': { command: 'approve-proposal', decision },
  'adopt-profile': { command: 'adopt-profile', decision },
  'open-consultation': {
    command: 'open-consultation',
    invited: [PATIENTS],
    closes: isoDate('2024-03-01'),
  },
  'open-assessment': { command: 'open-assessment' },
  'reopen-assessment': { command: 'reopen-assessment' },
  adopt: { command: 'adopt', decision },
  close: { command: 'close', decision },
  'step-back': { command: 'step-back', reason: 'Cijfers kloppen niet' },
  'drop-revision': { command: 'drop-revision', reason: 'Per ongeluk begonnen' },
} as const satisfies Record<PlanCommand['command'], PlanCommand>;

/** @returns the state after the steps, taken one after another through the real operation */
export function aStateAfter(...commands: (keyof typeof COMMANDS)[]): PlanState {
  return commands.reduce<PlanState>(
    (state, name) => {
      const next = takeStep(state, COMMANDS[name], stepFacts());
      if (!next.ok) throw new Error(`builder: ${JSON.stringify(next.refusals)}`);
      return next.value;
    },
    { stage: 'proposal' },
  );
}
