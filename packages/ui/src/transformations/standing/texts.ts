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
      approved: 'De marktleiders hebben het plan goedgekeurd. Er is nog geen geld toegekend.',
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
      'working-out': 'The applicants work the plan out. Then they submit it.',
      submitted: 'The plan was submitted. The market leaders now begin the assessment.',
      'under-assessment':
        'The market leaders assess the plan. Then they make one decision together.',
      'intended-decision':
        'Other insurers can ask questions. Then the market leaders make the final decision.',
      returned: 'The applicants adapt the plan. Then they submit it again.',
      rejected: 'The applicants can adapt the plan and offer it again.',
      approved: 'The market leaders approved the plan. No money was granted yet.',
      queued:
        'The plan waits for money. It has its turn once money comes free and it stands first.',
      funded: 'The money was granted. The lead applicant can begin the execution.',
      'in-execution': 'The applicants carry the plan out. They report milestones and results.',
      completed: 'The plan was completed.',
    },
    ended: {
      stopped: (day) => `Stopped on ${day}`,
      withdrawn: (day) => `Withdrawn on ${day}`,
    },
    nowYou: 'This waits for you',
    whatYouCan: 'What you can do',
    beginWords:
      'First write in short what you want, where and why. Then choose the other applicants. The other parts of the plan stand above.',
    noAnswerYet: 'No answer yet.',
  },
);
