import { sourcesDiffer, workingValue, type ProfileFigure } from './figure.ts';
import { PROFILE_TEMPLATES, type ProfileTemplateId, type ProfileTopic } from './template.ts';
import type { ProfileUnit } from './unit.ts';

/** What a figure does not say yet; counted for the profile's own people, and no obstacle to adopting. */
export type FigureGap =
  | 'name'
  | 'definition'
  | 'unit'
  | 'values'
  | 'source'
  | 'method'
  | 'no-choice-between-sources';

/** @returns what a figure does not say yet */
export function figureGaps(figure: ProfileFigure): readonly FigureGap[] {
  const values = figure.points.flatMap((point) => point.values);
  const gaps: Record<FigureGap, boolean> = {
    name: figure.name.trim() === '',
    definition: figure.definition.trim() === '',
    unit: figure.unit.trim() === '',
    values: values.every(({ number }) => number === null),
    source: values.some(({ number, source }) => number !== null && source.name.trim() === ''),
    method: values.some(({ forecast }) => forecast?.method.trim() === ''),
    'no-choice-between-sources': figure.points.some(
      (point) => sourcesDiffer(point) && !workingValue(point),
    ),
  };
  return (Object.keys(gaps) as FigureGap[]).filter((gap) => gaps[gap]);
}

/** @returns the topics of the template about which the profile holds nothing yet */
export function emptyTopics(
  template: ProfileTemplateId,
  units: readonly ProfileUnit[],
): readonly ProfileTopic[] {
  const told = new Set<ProfileTopic>(
    units.flatMap((unit) => {
      if (unit.unit === 'capacity') return ['minimum-capacity'];
      if (unit.unit === 'topic' && !('known' in unit.content.text)) return [];
      return [unit.content.topic];
    }),
  );
  return PROFILE_TEMPLATES[template].topics.map(({ key }) => key).filter((key) => !told.has(key));
}
