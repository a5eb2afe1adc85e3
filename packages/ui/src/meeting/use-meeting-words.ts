import type { MeetingView } from '@iza/api/meeting';
import type { MeetingFields, MeetingPoint } from '@iza/domain/meeting';
import { useFormat, useTexts } from '../texts/language.tsx';
import { meetingTexts } from './texts.ts';

type Field = keyof MeetingFields & string;

/** @returns how the fields of a meeting are called and read as plain text, where two texts stand side by side */
export function useMeetingWords({ parties, content }: MeetingView) {
  const texts = useTexts(meetingTexts);
  const format = useFormat();
  const own: Readonly<Record<string, string>> = {
    title: texts.name,
    on: texts.on,
    time: texts.time,
    place: texts.place,
    invited: texts.invited,
    others: texts.others,
    order: texts.order,
  };
  const titleOf = (id: string) =>
    content.points.find((point) => point.id === id)?.title || texts.noTitle;
  return {
    nameOf: (field: Field): string => own[field] ?? titleOf(field.slice('point:'.length)),
    textOf: (field: Field, fields: MeetingFields): string => {
      if (field === 'on') return format.date(fields.on);
      if (field === 'invited')
        return fields.invited
          .map((id) => parties.find((party) => party.id === id)?.name ?? id)
          .join(', ');
      if (field === 'order') return fields.order.map(titleOf).join('\n');
      const value: unknown = fields[field];
      if (typeof value === 'string') return value || texts.empty;
      const point = value as MeetingPoint | undefined;
      return point ? `${point.title}\n${point.notes}`.trim() || texts.empty : texts.empty;
    },
  };
}
