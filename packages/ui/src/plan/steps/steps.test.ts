// @vitest-environment node
import type { PlanCommand } from '@iza/domain/plan';
import { isoDate, type PartyId } from '@iza/domain/values';
import { describe, expect, test } from 'vitest';
import type { PlanView, StepView } from '../model/view.ts';
import { commandOf, draftOf, emptyParts, type CommandDraft } from './command-draft.ts';
import { stepLine, type StepsView } from './step-line.ts';

const NOTHING: CommandDraft = {
  body: '',
  on: undefined,
  note: '',
  invited: [],
  closes: undefined,
  reason: '',
};

describe('asking for a step', () => {
  test('names every part that is still empty; a note may stay empty', () => {
    expect(emptyParts('adopt', NOTHING)).toEqual(['body', 'on']);
    expect(emptyParts('open-consultation', NOTHING)).toEqual(['invited', 'closes']);
    expect(emptyParts('open-assessment', NOTHING)).toEqual([]);
    expect(commandOf('step-back', { ...NOTHING, reason: '  ' })).toBeUndefined();
  });
  test.each<PlanCommand>([
    { command: 'adopt', decision: { body: 'bestuurlijk ROAZ', on: isoDate('2024-02-01') } },
    {
      command: 'open-consultation',
      invited: ['isala' as PartyId],
      closes: isoDate('2024-03-01'),
    },
    { command: 'step-back', reason: 'Eerst de cijfers' },
    { command: 'open-assessment' },
  ])('$command can be asked again as it was asked before', (command) => {
    expect(commandOf(command.command, { ...NOTHING, ...draftOf(command) })).toEqual(command);
  });
});

const step = (command: StepView['command'], more: Partial<StepView> = {}): StepView => ({
  command,
  to: 'consultation',
  clause: 'C.6.d',
  signatures: [{ role: 'roaz-chair', from: 'one' }],
  missing: [],
  mayAsk: true,
  ...more,
});

function aView(more: Partial<StepsView> = {}): StepsView {
  const version = { state: { stage: 'drafting' } } as PlanView['version'];
  return { steps: [], pending: null, allowed: [], version, awaitsResponse: false, ...more };
}

describe('the line on top', () => {
  test('offers the step onward, and the step back beside it', () => {
    const line = stepLine(aView({ steps: [step('step-back'), step('open-consultation')] }));
    expect(line.next?.command).toBe('open-consultation');
    expect(line.back?.command).toBe('step-back');
    expect(line.main).toMatchObject({ act: 'ask' });
  });
  test('once a consultation was held, assessing again comes first and a new round stays possible', () => {
    const line = stepLine(aView({ steps: [step('open-consultation'), step('reopen-assessment')] }));
    expect([line.next?.command, line.otherwise?.command]).toEqual([
      'reopen-assessment',
      'open-consultation',
    ]);
  });
  test('before any consultation, assessing again is not offered', () => {
    const again = step('reopen-assessment', { missing: [{ code: 'no-consultation-held' }] });
    const line = stepLine(aView({ steps: [step('open-consultation'), again] }));
    expect([line.next?.command, line.otherwise]).toEqual(['open-consultation', undefined]);
  });
  test('who has to sign is offered signing; not when the text changed since', () => {
    const pending = { stale: false, maySign: true, awaited: [] } as unknown as StepsView['pending'];
    expect(stepLine(aView({ pending })).main).toEqual({ act: 'sign' });
    const stale = { ...pending, stale: true } as StepsView['pending'];
    expect(stepLine(aView({ pending: stale })).main).toBeUndefined();
  });
  test('who was invited is offered responding until the response was sent, who judges judging', () => {
    const consultation = { state: { stage: 'consultation' } } as PlanView['version'];
    const invited = { version: consultation, allowed: ['read', 'respond'] as const };
    expect(stepLine(aView({ ...invited, awaitsResponse: true })).main).toEqual({ act: 'respond' });
    expect(stepLine(aView(invited)).main).toBeUndefined();
    expect(stepLine(aView({ allowed: ['read', 'judge'] })).main).toEqual({ act: 'judge' });
  });
  test('ending an adopted plan is offered aside, never as what comes next', () => {
    const line = stepLine(aView({ steps: [step('close', { to: 'closed' })] }));
    expect(line.next).toBeUndefined();
    expect(line.main).toBeUndefined();
    expect(line.otherwise?.command).toBe('close');
  });
  test('who only reads has no button', () => {
    expect(stepLine(aView({ allowed: ['read'] })).main).toBeUndefined();
  });
});
