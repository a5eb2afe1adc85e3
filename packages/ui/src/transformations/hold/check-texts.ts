import { defineTexts } from '../../texts/define-texts.ts';

/** What a public authority found when it checked a plan. */
export const checkTexts = defineTexts(
  {
    title: 'Publieke toetsing',
    lead: 'Wat een toezichthouder over de publieke belangen vond (IZA J.2.f). Een toetsing zelf houdt het plan niet tegen.',
    outcome: 'Wat hebt u gevonden',
    outcomes: {
      'no-objection': 'Geen bezwaar',
      remarks: 'Opmerkingen',
      'asks-hold': 'Vraagt om het plan aan te houden',
    },
    ground: 'Toelichting',
    record: 'Toetsing vastleggen',
    recorded: 'Vastgelegd. Aanvragers en marktleiders lezen het.',
    needs: 'Kies wat u hebt gevonden. Licht opmerkingen en een verzoek toe.',
    by: (name: string, person: string, day: string) => `${name} (${person}), ${day}`,
    answer: 'Antwoord geven',
    answerOf: (name: string, person: string) => `Antwoord van ${name} (${person})`,
    answered: 'Antwoord gegeven',
    words: 'Antwoord aan de toezichthouder',
  },
  {
    title: 'Public-interest check',
    lead: 'What a supervisory authority found about public interests (IZA J.2.f). A check itself does not stop the plan.',
    outcome: 'What did you find',
    outcomes: {
      'no-objection': 'No objection',
      remarks: 'Remarks',
      'asks-hold': 'Asks to put the plan on hold',
    },
    ground: 'Explanation',
    record: 'Record the check',
    recorded: 'Recorded. Applicants and market leaders can read it.',
    needs: 'Choose what you found. Explain remarks or a request.',
    by: (name, person, day) => `${name} (${person}), ${day}`,
    answer: 'Give the answer',
    answerOf: (name, person) => `Answer from ${name} (${person})`,
    answered: 'Answer given',
    words: 'Answer to the authority',
  },
);
