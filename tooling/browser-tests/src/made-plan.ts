import { richTextOf } from '@iza/domain/values';

const open = { open: 'leftOpen' } as const;
/** Some 150 words, so that the whole plan has about 40 pages of text. */
const PASSAGE = richTextOf(
  Array.from({ length: 3 }, (_, at) =>
    `Proeftekst ${at + 1}. ${'Wat de partijen hierover afspreken en hoe zij dat samen volgen. '.repeat(5)}`.trim(),
  ).join('\n'),
);
const CHALLENGES = 8;
const AGREEMENTS = 14;

function agreement(challenge: number, number: number) {
  const isFilled = number % 7 === 0;
  return {
    type: 'agreement',
    id: `proef-${challenge}-${number}`,
    code: `${challenge}.${number}`,
    title: `Proefafspraak ${challenge}.${number} om te meten`,
    text: { known: PASSAGE },
    inPlan: true,
    firmness: open,
    origin: open,
    parties: isFilled ? { known: [{ party: { name: 'Proefpartij' }, role: 'trekt' }] } : open,
    phases: isFilled
      ? [
          {
            area: open,
            scale: open,
            when: { known: { on: '2025-01-01' } },
            entry: open,
            targets: open,
          },
        ]
      : [],
    progressShownBy: open,
    deviations: [],
  };
}

const challenge = (number: number) => ({
  type: 'challenge',
  id: `proef-${number}`,
  code: `${number}`,
  title: `Proefopgave ${number}`,
  text: open,
  inPlan: true,
  goal: open,
  subGoals: [],
  leads: open,
});

const range = (length: number) => Array.from({ length }, (_, at) => at + 1);

/** A plan file of 120 items and some 40 pages of text, made to be measured: most items have no owner, no date and no figure. */
export function madePlan(name: string) {
  const challenges = range(CHALLENGES).map(challenge);
  const below = range(CHALLENGES).map((number) =>
    range(AGREEMENTS).map((at) => agreement(number, at)),
  );
  return {
    format: 'iza-regie/plan',
    formatVersion: 1,
    kind: 'roaz',
    template: 'roaz-plan-2023',
    edition: 'concept-2022',
    regions: ['roaz-zwolle'],
    area: { label: 'Proefgebied', municipalities: open },
    about: {
      name,
      ambition: open,
      profile: open,
      participants: open,
      governance: open,
      foundations: [],
      keyFigures: [],
      reported: [],
      remarks: [],
      sources: [],
    },
    outline: {
      levels: [],
      placements: [
        ...challenges.map(({ id }) => ({ item: id, parent: null })),
        ...below.flatMap((items, at) =>
          items.map(({ id }) => ({ item: id, parent: challenges[at]?.id })),
        ),
      ],
      links: [],
    },
    items: [...challenges, ...below.flat()],
    targets: [],
  };
}
