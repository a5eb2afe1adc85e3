import { newTransformationAbout } from '@iza/domain/transformation';
import { newId } from '../new-id.ts';
import { reading, writing, type Sample } from './sample.ts';

/** Procedures on transformation plans and their funds; what holds on a plan that is there, stands in a test of its own. */
export function transformationSamples(): Readonly<Record<string, Sample>> {
  const none = 'what is not there';
  const [plan, step, question, milestone] = [newId(), newId(), newId(), newId()];
  const content = newTransformationAbout('x');
  const weights = [{ party: 'vgz', weight: 1 }];
  const shareKey = { basis: 'other', reference: '2024', chosenBy: 'x', on: '2024-01-01', weights };
  return {
    'transformation.list': reading('a session'),
    'transformation.open': reading(none, { plan }),
    'transformation.statements': reading(none, { plan }),
    'transformation.followed': reading(none, { plan }),
    'transformation.reportResults': writing(none, {
      plan,
      quarter: '2024-Q1',
      reports: [{ result: milestone, base: 0, report: { measured: null, note: '' } }],
    }),
    'transformation.offeredBefore': reading(none, { plan }),
    'transformation.changedText': reading(none, { plan }),
    'transformation.saveChanged': writing(none, {
      plan,
      number: 1,
      base: 0,
      section: { section: 'about', content },
    }),
    'transformation.agreeWithChange': writing(none, { plan, number: 1, revision: 1 }),
    'transformation.dropChanged': writing(none, { plan, number: 1, revision: 1 }),
    'transformation.checks': reading(none, { plan }),
    'transformation.recordCheck': writing(none, {
      plan,
      finding: { outcome: 'remarks', ground: 'x' },
    }),
    'transformation.answerCheck': writing(none, { plan, check: newId(), text: 'x' }),
    'transformation.costLines': reading(none, { plan }),
    'transformation.agreementChoices': reading(none, { plan }),
    'transformation.linkedAgreements': reading(none, { plan }),
    'transformation.comingFrom': reading(none, { plan }),
    'transformation.begin': writing('beginning a transformation plan', {
      name: 'x',
      regions: ['nergens'],
    }),
    'transformation.save': writing(none, { plan, base: 0, section: { section: 'about', content } }),
    'transformation.setApplicants': writing(none, {
      plan,
      applicants: [{ party: 'isala', lead: true }],
    }),
    'transformation.consent': writing(none, { plan, revision: 1 }),
    'transformation.saveOwnLines': writing(none, {
      plan,
      base: 0,
      content: { lines: [] },
      shared: false,
    }),
    'transformation.askStep': writing(none, {
      plan,
      contentRevision: 1,
      command: { command: 'show' },
    }),
    'transformation.signStep': writing(none, { plan, step }),
    'transformation.withdrawStep': writing(none, { plan, step }),
    'transformation.alignment': reading(none, { plan }),
    'transformation.readDecision': writing(none, { plan }),
    'transformation.recordStance': writing(none, {
      plan,
      stance: { stance: 'follows', words: '' },
    }),
    'transformation.askSample': writing(none, { plan, party: 'vgz', text: 'x' }),
    'transformation.answerSample': writing(none, { plan, sample: newId(), text: 'x' }),
    'transformation.assign': writing(none, { plan, to: newId() }),
    'transformation.mandates': reading('seeing signing mandates'),
    'transformation.recordMandate': writing('keeping signing mandates', {
      mandate: { holder: newId(), note: '', from: '2024-01-01', until: null, evidence: 'x' },
    }),
    'transformation.withdrawMandate': writing('keeping signing mandates', {
      mandate: newId(),
      reason: 'x',
    }),
    'transformation.prepareStep': writing(none, {
      plan,
      contentRevision: 1,
      command: { command: 'show' },
    }),
    'transformation.signPrepared': writing(none, { plan, prepared: newId() }),
    'transformation.returnPrepared': writing(none, { plan, prepared: newId(), reason: 'x' }),
    'transformation.saveVerdict': writing(none, { plan, base: 0, verdict: { conditions: [] } }),
    'transformation.shareVerdict': writing(none, { plan }),
    'transformation.askQuestion': writing(none, { plan, condition: null, text: 'x' }),
    'transformation.answerQuestion': writing(none, { plan, question, text: 'x' }),
    'transformation.takeFileAway': writing(none, { plan, attachment: newId() }),
    'transformation.reportMilestone': writing(none, { plan, milestone, text: 'x' }),
    'transformation.confirmMilestone': writing(none, { plan, milestone }),
    'transformation.sendMilestoneBack': writing(none, { plan, milestone, text: 'x' }),
    'transformation.payMilestone': writing(none, { plan, milestone }),
    'transformation.chooseShareKey': writing(none, { plan, shareKey }),
    'transformation.supplyInsured': writing('supplying numbers of insured', {
      supply: {
        on: '2024-01-01',
        source: 'x',
        figures: [{ municipality: 'GM0193', party: 'nergens', insured: 1 }],
      },
    }),
    'transformation.recuse': writing(none, {
      plan,
      party: 'vgz',
      recusal: { ground: 'left', reason: 'x' },
    }),
    'transformation.withdrawRecusal': writing(none, { plan, recusal: newId(), reason: 'x' }),
    'transformation.insured': reading('a session', { on: null }),
    'transformation.withdrawInsured': writing('supplying numbers of insured', {
      supply: newId(),
      reason: 'x',
    }),
    'ledger.open': reading('seeing the funds', { plan: null }),
    'ledger.spread': reading('the national overview', { by: 'sector', kind: 'roaz' }),
    'ledger.post': writing('keeping the funds', {
      operation: { operation: 'lapse', envelope: newId(), amount: 1, reason: 'x' },
    }),
  };
}
