import { ConflictView, RefusedNotice, useSaver } from '../saving/index.ts';
import type { Fields } from '@iza/domain/values';
import type { Autosave } from '../saving/index.ts';
import { useRefusalWords } from '../plan/refusals/refusal-list.tsx';

export type UnitNoticesProps<Content extends Fields> = {
  /** Name under which it is kept. */
  name: string;
  unit: Autosave<Content>;
  nameOf: (field: keyof Content & string) => string;
  /** A field as plain text. */
  textOf: (field: keyof Content & string, content: Content) => string;
};

/** What stands in the way of keeping a response or judgement; the typed text stays on the screen. */
export function UnitNotices<Content extends Fields>(props: UnitNoticesProps<Content>) {
  const { name, unit, nameOf, textOf } = props;
  const say = useRefusalWords();
  const base = useSaver().entry(name)?.base.content;
  const { trouble, content } = unit;
  if (!trouble) return null;
  if (trouble.kind === 'refused') {
    const fields = Object.keys(content) as (keyof Content & string)[];
    return (
      <RefusedNotice
        reasons={trouble.faults.map(say)}
        text={fields.map((field) => `${nameOf(field)}: ${textOf(field, content)}`).join('\n')}
        onTryAgain={unit.tryAgain}
        onDiscard={unit.discard}
      />
    );
  }
  return (
    <ConflictView
      base={(base ?? content) as Content}
      mine={content}
      trouble={trouble}
      nameOf={nameOf}
      show={(field, shown) => <p className='iza-lines-kept'>{textOf(field, shown)}</p>}
      onChoose={unit.choose}
    />
  );
}
