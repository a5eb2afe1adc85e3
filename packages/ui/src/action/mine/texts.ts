import { defineTexts, plural } from '../../texts/define-texts.ts';

/** What waits for one's own organisation. */
export const mineTexts = defineTexts(
  {
    title: (party: string) => `Uitwerkpunten van ${party}`,
    pageTitle: 'Mijn werk',
    pageLead: (count: number) =>
      count === 0
        ? 'Er wacht nu niets op uw organisatie.'
        : plural(
            count,
            'Eén uitwerkpunt vraagt iets van uw organisatie.',
            `${count} uitwerkpunten vragen iets van uw organisatie.`,
          ),
    reasons: {
      'sent-back': 'Teruggestuurd met een vraag',
      asked: 'Gevraagd: hoe staat het ervoor?',
      late: 'Over de datum',
      'due-soon': 'De datum komt eraan',
      silent: 'Een kwartaal niets gemeld',
      'to-confirm': 'Wacht op uw bevestiging',
    },
    also: (reasons: string) => `ook: ${reasons}`,
    report: 'Stand melden',
    reportOn: (title: string) => `Stand melden: ${title}`,
    showAll: (count: number) => `Toon alle ${count}`,
    none: 'Er wacht nu niets op uw organisatie.',
    noneOwn: 'Uw organisatie staat bij geen uitwerkpunt als verantwoordelijke of trekker.',
    allOwn: (count: number) =>
      plural(
        count,
        'Het ene uitwerkpunt van uw organisatie',
        `Alle ${count} uitwerkpunten van uw organisatie`,
      ),
    proposed: (status: string) => `u meldde: ${status.toLowerCase()}, wacht op bevestiging`,
    proposedByParty: (status: string) => `gemeld: ${status.toLowerCase()}`,
    movePending: 'nieuwe datum gevraagd',
    milestonePending: 'mijlpaal bereikt gemeld',
  },
  {
    title: (party) => `Action points of ${party}`,
    pageTitle: 'My work',
    pageLead: (count) =>
      count === 0
        ? 'Nothing is waiting for your organisation now.'
        : plural(
            count,
            'One action point asks something of your organisation.',
            `${count} action points ask something of your organisation.`,
          ),
    reasons: {
      'sent-back': 'Sent back with a question',
      asked: 'Asked: how does it stand?',
      late: 'Past its date',
      'due-soon': 'The date is coming',
      silent: 'Nothing reported for a quarter',
      'to-confirm': 'Waiting for your confirmation',
    },
    also: (reasons) => `also: ${reasons}`,
    report: 'Report standing',
    reportOn: (title) => `Report standing: ${title}`,
    showAll: (count) => `Show all ${count}`,
    none: 'Nothing is waiting for your organisation now.',
    noneOwn: 'Your organisation is not named as responsible or lead of any action point.',
    allOwn: (count) =>
      plural(
        count,
        'The one action point of your organisation',
        `All ${count} action points of your organisation`,
      ),
    proposed: (status) => `you reported: ${status.toLowerCase()}, waiting for confirmation`,
    proposedByParty: (status) => `reported: ${status.toLowerCase()}`,
    movePending: 'new date asked for',
    milestonePending: 'milestone reported reached',
  },
);
