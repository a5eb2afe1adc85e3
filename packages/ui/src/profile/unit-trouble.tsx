import type { ProfileUnit } from '@iza/domain/profile';
import type { Fields } from '@iza/domain/values';
import { UnitNotices } from '../consultation/unit-notices.tsx';
import type { Autosave } from '../saving/index.ts';
import { useFieldWords } from './use-field-words.ts';

type Content = ProfileUnit['content'];

/** What stands in the way of keeping a unit of the profile; the typed text stays on the screen. */
export function ProfileUnitTrouble<Of extends Content & Fields>({
  name,
  unit,
}: {
  name: string;
  unit: Autosave<Of>;
}) {
  const { nameOf, textOf } = useFieldWords();
  return <UnitNotices<Of> name={name} unit={unit} nameOf={nameOf} textOf={textOf} />;
}
