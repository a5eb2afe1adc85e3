import type { TransformationView } from '@iza/api/transformation';
import type { SelfAssessment, TransformationSection } from '@iza/domain/transformation';

export type Passage = SelfAssessment['answers'][number]['passages'][number];
type Sections = TransformationView['sections'];
type Part = { readonly id: string; readonly name: string };

const NO_PARTS: readonly Part[] = [];

function partsOf(section: TransformationSection, sections: Sections): readonly Part[] {
  switch (section) {
    case 'results':
      return sections.results.content.results.map(({ id, what }) => ({ id, name: what }));
    case 'case':
      return sections.case.content.lines.map(({ id, what }) => ({ id, name: what }));
    case 'application':
      return sections.application.content.milestones.map(({ id, title }) => ({ id, name: title }));
    default:
      return NO_PARTS;
  }
}

/** @returns a passage as one word, for a list to choose from */
export const passageKey = ({ section, part }: Passage): string =>
  part === null ? section : `${section}/${part}`;

/** @returns the passage that such a word stands for */
export function passageOf(key: string): Passage {
  const [section, part = null] = key.split('/');
  return { section, part } as Passage;
}

/** @returns the passages of a plan that can be pointed at: whole sections, and their parts by name */
export function passagesIn(
  sections: Sections,
  names: Readonly<Record<TransformationSection, string>>,
): readonly { readonly value: string; readonly label: string }[] {
  const shown = ['about', 'results', 'case', 'impact', 'application'] as const;
  return shown.flatMap((section) => [
    { value: section, label: names[section] },
    ...partsOf(section, sections).map(({ id, name }) => ({
      value: `${section}/${id}`,
      label: `${names[section]}: ${name}`,
    })),
  ]);
}
