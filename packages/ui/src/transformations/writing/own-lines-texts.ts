import { defineTexts } from '../../texts/define-texts.ts';

/** Cost lines that are one applicant's own. */
export const ownLinesTexts = defineTexts(
  {
    title: 'Eigen regels per aanvrager',
    lead: 'Voor bedragen die andere aanvragers niet mogen zien, zoals tarieven. Ze tellen niet mee in de businesscase hierboven. De twee marktleiders lezen ze vanaf het indienen. Andere verzekeraars en het publiek zien ze nooit.',
    mine: (name: string) => `Eigen regels van ${name}`,
    mineShared: 'De andere aanvragers zien deze regels.',
    mineAlone: 'Alleen uw organisatie ziet deze regels.',
    write: 'Eigen regels schrijven',
    share: 'De andere aanvragers mogen deze regels zien',
    keep: 'Eigen regels bewaren',
    kept: 'Eigen regels bewaard',
    close: 'Sluiten',
    overtaken:
      'Een collega heeft ondertussen ook bewaard. Wat u schreef staat er nog. Kijk het na en bewaar opnieuw.',
  },
  {
    title: 'Own lines of each applicant',
    lead: 'For amounts that other applicants may not see, such as tariffs. They are not counted in the business case above. The two market leaders can read them once the plan is submitted. Other insurers and the public never see them.',
    mine: (name) => `Own lines of ${name}`,
    mineShared: 'The other applicants see these lines.',
    mineAlone: 'Only your organisation sees these lines.',
    write: 'Write own lines',
    share: 'The other applicants may see these lines',
    keep: 'Save own lines',
    kept: 'Own lines saved',
    close: 'Close',
    overtaken:
      'A colleague has saved this in the meantime. What you wrote is still there. Check it and save again.',
  },
);
