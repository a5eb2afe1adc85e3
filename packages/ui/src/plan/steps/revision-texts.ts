import { defineTexts } from '../../texts/define-texts.ts';

/** What stands in a revision that is about to be dropped. */
export const revisionTexts = defineTexts(
  {
    workTitle: 'Dit staat in deze herziening',
    noWork: 'Er is in deze herziening nog niets veranderd.',
    parts: (count: number) =>
      count === 1 ? '1 onderdeel veranderd' : `${count} onderdelen veranderd`,
    comments: (count: number) => (count === 1 ? '1 opmerking' : `${count} opmerkingen`),
    suggestions: (count: number) => (count === 1 ? '1 voorstel' : `${count} voorstellen`),
    byOperator: 'De beheerder',
    kept: 'De teksten blijven leesbaar: de vervallen herziening blijft bij de versies van het plan staan.',
  },
  {
    workTitle: 'This is what the revision holds',
    noWork: 'Nothing has been changed in this revision yet.',
    parts: (count) => (count === 1 ? '1 part changed' : `${count} parts changed`),
    comments: (count) => (count === 1 ? '1 comment' : `${count} comments`),
    suggestions: (count) => (count === 1 ? '1 suggestion' : `${count} suggestions`),
    byOperator: 'The administrator',
    kept: 'The texts can still be read: the dropped revision stays among the versions of the plan.',
  },
);
