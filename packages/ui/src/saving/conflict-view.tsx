import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { useFormat, useTexts } from '../texts/language.tsx';
import type { Entry } from './entry.ts';
import { mergeFields, type Fields } from '@iza/domain/values';
import { savingTexts } from './texts.ts';

export type ConflictViewProps<Content extends Fields> = {
  base: Content;
  mine: Content;
  trouble: Extract<NonNullable<Entry<Content>['trouble']>, { kind: 'conflict' }>;
  /** Name of a field for people, and its value as it is read. */
  nameOf: (field: keyof Content & string) => string;
  show: (field: keyof Content & string, content: Content) => ReactNode;
  onChoose: (content: Content) => void;
};

type Side = 'mine' | 'theirs';

/** Both texts side by side, per field that both changed; nothing is overwritten until the person has chosen each. */
export function ConflictView<Content extends Fields>(props: ConflictViewProps<Content>) {
  const { base, mine, trouble, nameOf, show, onChoose } = props;
  const { newer, clashes } = trouble;
  const texts = useTexts(savingTexts);
  const { moment } = useFormat();
  const [sides, setSides] = useState<Readonly<Record<string, Side>>>({});
  const somebody = newer.savedBy === '' ? texts.somebody : newer.savedBy;
  const title = newer.own ? texts.ownTitle : texts.conflictTitle;
  const when = moment(newer.savedAt);
  const complete = clashes.every((field) => sides[field]);
  const apply = () => {
    const { merged } = mergeFields(base, mine, newer.content);
    const taken = clashes.filter((field) => sides[field] === 'theirs');
    onChoose({
      ...merged,
      ...Object.fromEntries(taken.map((field) => [field, newer.content[field]])),
    });
  };
  return (
    <section className='iza-conflict' aria-label={title}>
      <Notice tone='warning' title={title}>
        {newer.own ? texts.ownIntro(when) : texts.conflictIntro(somebody, when)}
      </Notice>
      {clashes.map((field) => (
        <fieldset key={field} className='iza-conflict__field'>
          <legend>{nameOf(field)}</legend>
          <SideOfField
            side='mine'
            title={texts.mine}
            chosen={sides[field]}
            button={texts.keepMine}
            onChoose={() => setSides({ ...sides, [field]: 'mine' })}
          >
            {show(field, mine)}
          </SideOfField>
          <SideOfField
            side='theirs'
            title={newer.own ? texts.ownTheirs : texts.theirs(somebody)}
            chosen={sides[field]}
            button={texts.takeTheirs}
            onChoose={() => setSides({ ...sides, [field]: 'theirs' })}
          >
            {show(field, newer.content)}
          </SideOfField>
        </fieldset>
      ))}
      <Button
        purpose='primary'
        disabled={!complete}
        title={complete ? undefined : texts.chooseFirst}
        onClick={apply}
      >
        {texts.apply}
      </Button>
    </section>
  );
}

type SideProps = {
  side: Side;
  title: string;
  chosen: Side | undefined;
  button: string;
  onChoose: () => void;
  children: ReactNode;
};

function SideOfField({ side, title, chosen, button, onChoose, children }: SideProps) {
  const texts = useTexts(savingTexts);
  return (
    <div className='iza-conflict__side' data-chosen={chosen === side}>
      <h4>{title}</h4>
      <div className='iza-conflict__text'>{children}</div>
      <Button small pressed={chosen === side} onClick={onChoose}>
        {chosen === side ? texts.chosen : button}
      </Button>
    </div>
  );
}
