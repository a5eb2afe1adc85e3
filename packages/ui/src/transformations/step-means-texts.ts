import type { TransformationCommandName } from '@iza/domain/transformation';
import { defineTexts } from '../texts/define-texts.ts';

type Means = Partial<Readonly<Record<TransformationCommandName, string>>>;

/** What comes of a step, said before it is taken; the steps of the two market leaders say it by themselves. */
export const stepMeansTexts = defineTexts(
  {
    means: {
      show: 'De marktleiders kunnen het idee daarna lezen. Er begint nog geen termijn.',
      'offer-quick-check':
        'De marktleiders kunnen het plan daarna lezen. Hun termijn voor de snelle toets begint.',
      submit: 'De marktleiders krijgen het plan om te beoordelen. Hun termijn begint.',
      'begin-assessment': 'Daarna geven beide marktleiders per voorwaarde hun oordeel.',
      pause: 'De termijn staat stil zodra de andere kant ook heeft getekend.',
      resume: 'De termijn loopt weer zodra de andere kant ook heeft getekend.',
      withdraw: 'Het plan stopt voorgoed. Alles wat is geschreven, blijft te lezen.',
      queue: 'Het plan wacht daarna op geld, in volgorde van binnenkomst.',
      fund: 'Daarna kan de penvoerder de uitvoering beginnen.',
      begin: 'Vanaf nu melden de aanvragers mijlpalen en resultaten.',
      change: 'De wijziging geldt zodra de andere kant ook heeft getekend.',
      'offer-change': 'De marktleiders lezen de wijziging en besluiten er samen over.',
      'take-change-back':
        'De marktleiders besluiten er dan niet meer over. Het plan blijft gelden.',
      complete: 'De uitvoering is daarna voorbij.',
      stop: 'Het plan stopt voorgoed. Geld dat niet is betaald, komt vrij voor andere plannen.',
      hold: 'Zolang het plan is aangehouden, gaat er niets verder.',
    } as Means,
  },
  {
    means: {
      show: 'The market leaders can read the idea after this. No deadline starts yet.',
      'offer-quick-check':
        'The market leaders can read the plan after this. Their deadline for the quick check starts.',
      submit: 'The market leaders get the plan to assess it. Their deadline starts.',
      'begin-assessment': 'After this both market leaders give their verdict on each condition.',
      pause: 'The deadline is paused once the other side has signed too.',
      resume: 'The deadline runs again once the other side has signed too.',
      withdraw: 'The plan ends for good. Everything that was written can still be read.',
      queue: 'After this the plan waits for money, in order of receipt.',
      fund: 'After this the lead applicant can start carrying out the plan.',
      begin: 'From now on the applicants report milestones and results.',
      change: 'The change applies once the other side has signed too.',
      'offer-change': 'The market leaders read the change and decide on it together.',
      'take-change-back': 'The market leaders no longer decide on it. The plan stays as it is.',
      complete: 'After this the plan is no longer being carried out.',
      stop: 'The plan ends for good. Money that was not paid becomes available to other plans.',
      hold: 'While the plan is on hold, nothing goes on.',
    },
  },
);
