import type { ProfileUnit } from '@iza/domain/profile';
import { plainTextOf, type Fields } from '@iza/domain/values';
import { useFormat, useTexts } from '../texts/language.tsx';
import { profileFormTexts, profileTexts } from './texts.ts';
import { useProfileWords } from './use-profile-words.ts';

type Content = ProfileUnit['content'];

/** A field of a unit as plain text, to be compared and copied. */
export function useFieldWords() {
  const texts = useTexts(profileTexts);
  const forms = useTexts(profileFormTexts);
  const { number } = useFormat();
  const words = useProfileWords();
  const names: Readonly<Record<string, string>> = {
    name: forms.figureName,
    definition: texts.definition,
    unit: texts.unit,
    area: texts.area,
    points: forms.values,
    norm: texts.norm,
    remark: forms.remark,
    rows: forms.rows,
    period: texts.period,
    source: texts.source,
    certainty: texts.certainty,
    suppliedBy: texts.suppliedBy,
    text: texts.text,
    facility: texts.facility,
    available: texts.available,
    minimum: texts.minimum,
    service: forms.service,
    between: forms.betweenLabel,
  };
  const textOf = (field: string, content: Content): string => {
    const value = (content as Fields)[field];
    if (field === 'text' && 'text' in content)
      return 'known' in content.text ? plainTextOf(content.text.known) : '';
    if (field === 'points' && 'points' in content)
      return content.points
        .flatMap(({ period, values, preferred }) =>
          values.map(
            (each, at) =>
              `${words.period(period)}: ${each.number === null ? texts.unknown : number(each.number)} (${each.source.name})${preferred?.index === at ? `, ${texts.worksWith}: ${preferred.reason}` : ''}`,
          ),
        )
        .join('\n');
    if (field === 'rows' && 'rows' in content)
      return content.rows
        .map(
          ({ from, to, count }) =>
            `${from} → ${to}: ${count === null ? texts.unknown : number(count)}`,
        )
        .join('\n');
    if (field === 'area' && 'area' in content) return words.area(content.area);
    if (field === 'period' && 'period' in content && content.period)
      return words.period(content.period);
    if (field === 'source' && 'source' in content) return content.source.name;
    return typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : JSON.stringify(value ?? '');
  };
  return { nameOf: (field: string) => names[field] ?? field, textOf };
}
