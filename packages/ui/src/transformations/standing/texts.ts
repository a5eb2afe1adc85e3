import { defineTexts } from '../../texts/define-texts.ts';

export const standingTexts = defineTexts(
  {
    turns: {
      draft:
        'Dit is een idee. De aanvragers schrijven het plan en bieden het aan voor de snelle toets.',
      'quick-check': 'De marktleiders toetsen of dit plan kan worden uitgewerkt.',
      'working-out': 'De aanvragers werken het plan uit. Daarna dienen zij het in.',
      submitted: 'Het plan is ingediend. De marktleiders beginnen nu met de beoordeling.',
      'under-assessment':
        'De marktleiders beoordelen het plan. Daarna nemen zij samen een besluit.',
      'intended-decision':
        'Andere zorgverzekeraars kunnen vragen stellen. Daarna nemen de marktleiders het definitieve besluit.',
      returned: 'De aanvragers passen het plan aan. Daarna dienen zij het opnieuw in.',
      rejected: 'De aanvragers kunnen het plan aanpassen en opnieuw aanbieden.',
      approved:
        'De marktleiders hebben het plan goedgekeurd. Vraagt het om geld, dan kan de uitvoering beginnen zodra is vastgelegd dat er geld is toegekend.',
      queued:
        'Het plan wacht op geld. Zodra er geld vrijkomt en het plan vooraan staat, is het aan de beurt.',
      funded: 'Het geld is toegekend. De penvoerder kan de uitvoering beginnen.',
      'in-execution': 'De aanvragers voeren het plan uit. Zij melden mijlpalen en resultaten.',
      completed: 'Het plan is afgerond.',
    },
    ended: {
      stopped: (day: string) => `Gestopt op ${day}`,
      withdrawn: (day: string) => `Ingetrokken op ${day}`,
    },
    nowYou: 'Dit wacht op u',
    whatYouCan: 'Wat u kunt doen',
    beginWords:
      'Schrijf eerst kort wat u wilt, waar en waarom. Kies daarna de andere aanvragers. De andere onderdelen van het plan staan hierboven.',
    noAnswerYet: 'Nog geen antwoord.',
  },
  {
    turns: {
      draft: 'This is an idea. The applicants write the plan and offer it for the quick check.',
      'quick-check': 'The market leaders check whether this plan can be worked out.',
      'working-out': 'The applicants work out the plan. Then they submit it.',
      submitted: 'The plan has been submitted. The market leaders now start the assessment.',
      'under-assessment':
        'The market leaders assess the plan. Then they make one decision together.',
      'intended-decision':
        'Other insurers can ask questions. Then the market leaders make the final decision.',
      returned: 'The applicants adapt the plan. Then they submit it again.',
      rejected: 'The applicants can adapt the plan and offer it again.',
      approved:
        'The market leaders have approved the plan. If it asks for money, carrying it out can start once it is recorded that money was granted.',
      queued:
        'The plan is waiting for money. Its turn comes once money becomes available and it is first in the queue.',
      funded: 'The money has been granted. The lead applicant can start carrying out the plan.',
      'in-execution': 'The applicants carry out the plan. They report milestones and results.',
      completed: 'The plan has been completed.',
    },
    ended: {
      stopped: (day) => `Stopped on ${day}`,
      withdrawn: (day) => `Withdrawn on ${day}`,
    },
    nowYou: 'This is waiting for you',
    whatYouCan: 'What you can do',
    beginWords:
      'First write in brief what you want, where and why. Then choose the other applicants. You find the other parts of the plan above.',
    noAnswerYet: 'No answer yet.',
  },
);
