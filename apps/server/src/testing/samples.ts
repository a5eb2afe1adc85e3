import type { PlanView } from '@iza/api/plan';
import { newItem, newTarget } from '@iza/domain/plan';
import { newFigure } from '@iza/domain/profile';
import { itemIdSchema, profilePartIdSchema, targetIdSchema } from '@iza/domain/values';
import { newId } from '../new-id.ts';
import { agendaSamples } from './agenda-samples.ts';
import { besideSamples } from './beside-samples.ts';
import { capacitySamples } from './capacity-samples.ts';
import { meetingSamples } from './meeting-samples.ts';
import { guestSamples } from './guest-samples.ts';
import { progressSamples } from './progress-samples.ts';
import { reading, writing, type Sample } from './sample.ts';
import { transformationSamples } from './transformation-samples.ts';

/** On a profile that is not there; what holds on one that is, stands in a test of its own. */
function profileSamples(region: string, version: string): Readonly<Record<string, Sample>> {
  const none = 'what is not there';
  const figure = newFigure(profilePartIdSchema.parse(newId()), 'flows');
  const unit = { unit: 'figure', content: figure };
  const ref = { unit: 'figure', id: figure.id };
  return {
    'profile.open': reading('a session', { region }),
    'profile.pulse': reading(none, { version }),
    'profile.compare': reading(none, { version, figure: figure.id }),
    'profile.history': reading(none, { version, ref }),
    'profile.saves': reading(none, { version, until: 1, offset: 0 }),
    'profile.begin': writing('beginning a plan', { region }),
    'profile.revise': writing(none, { version }),
    'profile.save': writing(none, { version, base: 9999, unit }),
    'profile.change': writing(none, { version, changes: [{ do: 'remove', base: 9999, ref }] }),
    'profile.askAdoption': writing(none, {
      version,
      contentRevision: 9999,
      decision: { body: 'ROAZ', on: '2024-01-01' },
    }),
    'profile.signAdoption': writing(none, { version, adoption: newId() }),
    'profile.withdrawAdoption': writing(none, { version, adoption: newId() }),
  };
}

/** Every procedure of the router, on one plan. A test holds this list against the router. */
export function samplesOn(view: PlanView): Readonly<Record<string, Sample>> {
  const { id: version } = view.version;
  const { id: plan } = view.plan;
  const item = view.items[0]?.content;
  const target = view.targets[0]?.content ?? newTarget(targetIdSchema.parse(newId()), 'plan');
  const nowhere = newId();
  const yes = { answer: 'yes', remark: '' };
  return {
    'session.current': reading('a session'),
    'session.act': {
      asks: 'a session',
      input: { party: 'nergens', role: 'roaz-chair' },
      reads: false,
    },
    'reference.get': reading('a session'),
    'budget.frameworks': reading('a session'),
    'outcome.all': reading('a session'),
    'norm.all': reading('a session'),
    'region.open': reading('a session', { region: view.plan.regions[0] }),
    'accord.overview': reading('a session'),
    'accord.clauses': reading('a session'),
    'accord.clause': reading('a session', { clause: 'C.6.c' }),
    'accord.search': reading('a session', { typed: 'ziekenhuis' }),
    'accord.records': reading('a session'),
    'search.find': reading('a session', { typed: 'zwolle' }),
    'work.mine': reading('a session'),
    'work.transformations': reading('a session'),
    'notification.mine': reading('a session'),
    'notification.save': writing('a session', {
      settings: { digest: 'daily', atOnce: ['sign'], language: 'nl' },
    }),
    'notification.makeCalendar': writing('a session', {}),
    'notification.revokeCalendar': writing('a session', {}),
    'plan.open': reading('read', { plan }),
    'plan.opened': { asks: 'read', input: { plan }, reads: false },
    'plan.export': reading('read', { plan }),
    'plan.begin': writing('beginning a plan', {
      kind: view.plan.kind,
      regions: view.plan.regions,
      name: 'x',
    }),
    'plan.revise': writing('revise', { version }),
    'plan.revisionWork': reading('read', { version }),
    'unit.save': writing('edit', {
      version,
      base: 9999,
      unit: { unit: 'about', content: view.about.content },
    }),
    'item.add': writing('edit', { version, items: [{ item, parent: null }] }),
    'item.remove': writing('edit', { version, item: nowhere }),
    'item.restore': writing('edit', { version, item: nowhere }),
    'target.add': writing('edit', { version, target: { ...target, on: nowhere } }),
    'target.remove': writing('edit', { version, target: nowhere }),
    'outline.change': writing('edit', {
      version,
      operations: [{ do: 'unplace', item: nowhere, parent: null }],
    }),
    'step.ask': writing('sign', {
      version,
      contentRevision: 9999,
      command: { command: 'adopt', decision: { body: 'ROAZ', on: '2024-01-01' } },
    }),
    'step.undo': writing('undo-step', { version, step: nowhere, reason: 'x' }),
    'step.sign': writing('sign', { version, step: nowhere }),
    'step.withdraw': writing('sign', { version, step: nowhere }),
    'comment.list': reading('read', { version }),
    'comment.people': reading('read', { version }),
    'comment.add': writing('comment', { version, item: nowhere, parent: null, text: 'x' }),
    'comment.resolve': writing('comment', { version, comment: nowhere, resolved: true }),
    'presence.here': {
      asks: 'read-working-corner',
      input: { version, tab: newId(), does: { doing: 'left' } },
      reads: false,
    },
    'suggestion.list': reading('read', { version }),
    'suggestion.make': writing('comment', {
      version,
      suggested: {
        kind: 'new',
        parent: nowhere,
        proposed: newItem('agreement', itemIdSchema.parse(newId()), 'x'),
      },
    }),
    'suggestion.accept': writing('edit', { version, suggestion: nowhere, overwrite: [] }),
    'suggestion.decline': writing('edit', { version, suggestion: nowhere }),
    'suggestion.withdraw': writing('comment', { version, suggestion: nowhere }),
    'consultation.open': reading('read', { version }),
    'consultation.save': writing('respond', {
      version,
      base: 9999,
      content: { text: 'x', supports: null },
    }),
    'consultation.send': writing('respond', { version }),
    'consultation.handle': writing('handle-responses', {
      version,
      party: 'nergens',
      handling: { outcome: 'taken over', note: '' },
    }),
    'consultation.summarise': writing('summarise', {
      version,
      round: 20,
      base: 9999,
      content: { received: '', done: '' },
    }),
    'decision.open': reading('read', { version }),
    'decision.saveProcess': writing('edit', {
      version,
      base: 9999,
      content: { approach: '', involvement: '', phases: [] },
    }),
    'decision.record': writing('decide', {
      version,
      decision: {
        body: 'Raad',
        party: 'nergens',
        subject: 'plan',
        outcome: 'agreed',
        on: '2024-01-01',
        onRevision: 9999,
        text: '',
        evidence: '',
      },
    }),
    'decision.withdraw': writing('decide', { version, decision: nowhere, reason: 'x' }),
    'decision.recordMandate': writing('decide', {
      version,
      mandate: {
        party: 'nergens',
        holder: 'nergens',
        person: '',
        scope: ['commit'],
        note: '',
        from: '2024-01-01',
        until: null,
        evidence: '',
      },
    }),
    'decision.withdrawMandate': writing('decide', { version, mandate: nowhere, reason: 'x' }),
    'decision.commit': writing('commit', {
      version,
      contentRevision: 9999,
      act: {
        parties: ['nergens'],
        items: 'all',
        signatory: 'x',
        on: '2024-01-01',
        reservation: '',
        reservationPublic: false,
      },
    }),
    'decision.withdrawCommitment': writing('commit', {
      version,
      commitment: nowhere,
      reason: 'x',
    }),
    'judgement.open': reading('read', { version }),
    'judgement.save': writing('judge', {
      version,
      base: 9999,
      content: { concrete: yes, 'in-line': yes, contributes: yes },
    }),
    'judgement.share': writing('judge', { version }),
    'history.list': reading('read', { version }),
    'history.unit': reading('read', { version, unit: { unit: 'about' } }),
    'overview.national': reading('the national overview', { kind: 'roaz' }),
    'overview.plans': reading('the national overview'),
    'overview.news': reading('the national overview'),
    ...profileSamples(view.plan.regions[0] ?? 'nergens', nowhere),
    'version.list': reading('read', { plan }),
    'version.compare': reading('read', { from: { version }, to: { version } }),
    'version.name': writing('comment', { version, id: nowhere, revision: 9999, name: 'x' }),
    'version.restore': writing('edit', { version, base: 9999, to: 1 }),
    ...agendaSamples(plan, nowhere),
    ...besideSamples(version, plan, nowhere),
    ...capacitySamples(nowhere),
    ...meetingSamples(nowhere),
    ...guestSamples(version, nowhere),
    ...progressSamples(plan, nowhere),
    ...transformationSamples(),
    'publication.list': reading('nothing'),
    'publication.open': reading('nothing', { plan }),
  };
}
