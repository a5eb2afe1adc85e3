import type { MailTexts } from './texts.ts';

export const english: MailTexts = {
  dear: (name) => `Dear ${name},`,
  commands: {
    'approve-proposal': 'approve the process proposal',
    'adopt-profile': 'adopt the profile',
    'open-consultation': 'open the consultation',
    'open-assessment': 'open the joint assessment',
    'reopen-assessment': 'open the joint assessment again',
    adopt: 'adopt the plan',
    'step-back': 'a step back',
    'drop-revision': 'dropping the revision',
  },
  aStep: 'a next step',
  digest: {
    subject: (waiting, late) => {
      if (waiting === 0) return `IZA Regie: ${late} ${late === 1 ? 'item is' : 'items are'} late`;
      const first =
        waiting === 1 ? '1 item is waiting for you' : `${waiting} items are waiting for you`;
      return `IZA Regie: ${first}${late === 0 ? '' : `, ${late} late`}`;
    },
    lead: (day) => `This is how things stand on ${day}.`,
    waiting: 'Waiting for you',
    late: 'Late',
    why: 'You get this overview because something in IZA Regie is waiting for you.',
  },
  line: {
    sign: (command) => `your signature is asked for: ${command}`,
    signProfile: 'your signature is asked for: adopting the profile',
    profileOf: (region) => `Profile of ${region}`,
    respond: (day) => `your response is asked for, until ${day}`,
    report: (day) => `report the progress of your agreements, until ${day}`,
    judge: 'your judgement is asked for',
    handle: (count) =>
      count === 1
        ? '1 response has not been dealt with yet'
        : `${count} responses have not been dealt with yet`,
    comments: (count) => (count === 1 ? '1 comment is open' : `${count} comments are open`),
    mentioned: (count) =>
      count === 1 ? 'you are named in 1 comment' : `you are named in ${count} comments`,
    matter: {
      'answer-signal': (count) =>
        count === 1
          ? '1 signal is waiting for your answer'
          : `${count} signals are waiting for your answer`,
      'close-signal': (count) =>
        count === 1
          ? '1 signal of yours has been answered'
          : `${count} signals of yours have been answered`,
    },
    transformation: {
      sign: (count) =>
        count === 1
          ? 'your signature is asked for'
          : `your signature is asked for on ${count} steps`,
      prepare: () => 'prepare a decision for signature',
      'begin-assessment': () => 'the plan has been submitted: start the assessment',
      judge: () => 'your verdict is asked for',
      'fill-place': () => 'fill the vacant place of market leader',
      'share-verdict': () => 'share your verdict with the other market leader',
      'confirm-milestone': (count) =>
        count === 1 ? '1 milestone is waiting for you' : `${count} milestones are waiting for you`,
      'pay-milestone': (count) =>
        count === 1
          ? '1 milestone has been reached and is waiting for payment'
          : `${count} milestones have been reached and are waiting for payment`,
      'decide-change': () => 'a substantial change is waiting for your decision',
      'applicant-leaves': () => 'an applicant is leaving',
      'lead-handed': () => 'another applicant now leads it',
      'answer-check': () => 'a supervisory authority asks for an answer',
      'agree-change': () => 'a change of the plan is waiting for your consent',
      'give-money': () =>
        'the plan requests money through VWS or municipalities: grant it or put it in the queue',
      answer: (count) =>
        count === 1
          ? '1 question is waiting for your answer'
          : `${count} questions are waiting for your answer`,
      ask: () => 'you can ask questions about the intended decision',
      grant: () => 'there is money: grant it to this plan, which is first in the queue',
      'read-decision': () => 'the plan has been approved: read the decision',
      'answer-sample': () => 'the NZa has asked you something',
      consent: () => 'your consent is asked for',
      adapt: () => 'the plan has been returned: adapt it',
      'report-results': (count) =>
        count === 1
          ? 'report 1 result for the quarter that has ended'
          : `report ${count} results for the quarter that has ended`,
    },
    until: (day) => `by ${day}`,
    regionMatter: {
      'coordinate-notice': (count) =>
        count === 1
          ? '1 notice of scaling down is waiting for coordination in the ROAZ'
          : `${count} notices of scaling down are waiting for coordination in the ROAZ`,
      'decide-notice': (count) =>
        count === 1
          ? '1 notice of scaling down is waiting for your approval'
          : `${count} notices of scaling down are waiting for your approval`,
      'effect-notice': (count) =>
        count === 1
          ? '1 notice of scaling down was approved and can take effect'
          : `${count} notices of scaling down were approved and can take effect`,
    },
    meetingsOf: (region) => `Meetings of ${region}`,
    'meeting-actions': (count) =>
      count === 1 ? '1 action is yours' : `${count} actions are yours`,
    'meeting-actions-late': (count) =>
      count === 1 ? '1 action of yours is late' : `${count} actions of yours are late`,
    'plan-late': (day) => `the plan was due on ${day}`,
    'consultation-closed': (day) => `the consultation closed on ${day} and has not been ended`,
    'round-over': (day) => `the progress round ran until ${day} and has not been closed`,
    agenda: 'Action points of your organisation',
    toConfirm: 'Action points: reports of parties',
    actions: {
      'sent-back': (count) => `${count} came back with a question`,
      asked: (count) => `the programme team asks for the status of ${count}`,
      late: (count) => `${count} late`,
      'due-soon': (count) => `${count} due soon`,
      silent: (count) => `no report on ${count} for a quarter or longer`,
      'to-confirm': (count) =>
        count === 1
          ? '1 is waiting for your confirmation'
          : `${count} are waiting for your confirmation`,
    },
  },
  notice: {
    sign: {
      subject: (plan) => `Your signature is asked for: ${plan}`,
      said: (by, command) =>
        by === null
          ? `You are asked to co-sign a decision: ${command}.`
          : `${by} asks you to co-sign a decision: ${command}.`,
    },
    respond: {
      subject: (plan) => `Your response is asked for: ${plan}`,
      said: (day) => `The consultation of this plan is open. You can respond until ${day}.`,
    },
    judge: {
      subject: (plan) => `Your judgement is asked for: ${plan}`,
      said: 'The parties are judging this plan together now. Your judgement is asked for.',
    },
    mentioned: {
      subject: (plan) => `You are named in a comment: ${plan}`,
      said: (by) =>
        by === null
          ? 'Somebody names you in a comment on this plan.'
          : `${by} names you in a comment on this plan.`,
    },
    'step-taken': {
      subject: (plan) => `A step further: ${plan}`,
      said: (by, command) =>
        by === null
          ? `A step was taken: ${command}.`
          : `${by} put the last signature under this step: ${command}.`,
    },
    open: 'Open in IZA Regie',
    why: 'You get this message because this plan is one of yours.',
  },
  signIn: {
    subject: 'Your sign-in link for IZA Regie',
    said: (minutes) =>
      `This link logs you in to IZA Regie. It works once, within ${minutes} minutes.`,
    open: 'Log in',
    notYou: 'Did you not ask for a link? Then there is nothing to do.',
  },
  guest: {
    invitation: (plan) => `Your response is asked for: ${plan}`,
    reminder: (plan) => `Reminder, your response is asked for: ${plan}`,
    asks: (from, plan, region) => `${from} asks you to respond to “${plan}” (${region}).`,
    still: (plan, region) =>
      `You were asked to respond to “${plan}” (${region}). Your response has not come in yet.`,
    until: (day) => `You can do so until ${day}.`,
    how: 'With the link below you read the plan and write your response. No account is needed. Rather by mail? Then answer to who asked you.',
    open: 'Read the plan and respond',
    yours:
      'The link is personal: do not pass it on. Your address is erased thirty days after the closing day.',
  },
  change: 'Choose what you are mailed',
  demonstration: 'Demonstration: this mail was sent to nobody.',
};
