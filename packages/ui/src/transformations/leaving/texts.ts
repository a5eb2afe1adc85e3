import { defineTexts } from '../../texts/define-texts.ts';

/** An applicant that leaves a plan that was offered, and another lead. */
export const leavingTexts = defineTexts(
  {
    leave: (names: string, n: number) => `${names} ${n === 1 ? 'vertrekt' : 'vertrekken'}`,
    leaves: (day: string) => `Vertrekt: gemeld op ${day}`,
    why: 'Reden',
    judged:
      'Zolang een aanvrager vertrekt, kan het plan niet worden goedgekeurd. De marktleiders geven het terug aan wie blijft, of de penvoerder trekt het in.',
    running:
      'Wie blijft, schrijft in een wijziging hoe het plan verdergaat. Raakt dat geld, dan besluiten de marktleiders samen. Tot dan geldt wat is goedgekeurd.',
    leaveMeans: {
      judged:
        'De marktleiders en de andere aanvragers lezen dit. Uw organisatie is eruit zodra het plan terug is bij de aanvragers. Tot dan kunt u dit terugnemen.',
      running:
        'De marktleiders en de andere aanvragers lezen dit. Wat aan u is betaald, blijft betaald. Uw organisatie is eruit zodra een wijziging zonder u geldt. Tot dan kunt u dit terugnemen.',
    },
    stayMeans: 'Uw organisatie blijft aanvrager. De melding dat u vertrekt, vervalt.',
    handMeans:
      'De nieuwe penvoerder moet ook tekenen. Daarna tekent die voor het plan. De marktleiders krijgen bericht.',
    newLead: 'Nieuwe penvoerder',
    becomes: (name: string) => `Penvoerder wordt ${name}.`,
    needLead: 'Kies wie penvoerder wordt.',
    leavesWith: 'Wie vertrekt met deze wijziging',
    without: 'Vertrokken',
    handed: (from: string, to: string, day: string) =>
      `Penvoerder sinds ${day}: ${to}, daarvoor ${from}`,
  },
  {
    leave: (names, n) => `${names} ${n === 1 ? 'is' : 'are'} leaving`,
    leaves: (day) => `Is leaving: announced on ${day}`,
    why: 'Reason',
    judged:
      'While an applicant is leaving, the plan cannot be approved. The market leaders return it to the applicants that stay, or the lead applicant withdraws it.',
    running:
      'The applicants that stay write in a change how the plan continues. If that moves money, the market leaders decide together. Until then what was approved applies.',
    leaveMeans: {
      judged:
        'The market leaders and the other applicants read this. Your organisation is out once the plan is back with the applicants. Until then you can take this back.',
      running:
        'The market leaders and the other applicants read this. What has been paid to you stays paid. Your organisation is out once a change without you applies. Until then you can take this back.',
    },
    stayMeans: 'Your organisation stays an applicant. The notice that you are leaving lapses.',
    handMeans:
      'The new lead applicant has to sign too. From then on it signs for the plan. The market leaders are informed.',
    newLead: 'New lead applicant',
    becomes: (name) => `Lead applicant becomes ${name}.`,
    needLead: 'Choose who becomes lead applicant.',
    leavesWith: 'Who leaves because of this change',
    without: 'Left',
    handed: (from, to, day) => `Lead applicant since ${day}: ${to}, before that ${from}`,
  },
);
