import type { SavedProfileUnit } from '@iza/api/profile';
import { newTopicText, type ProfileTopic, type TopicText } from '@iza/domain/profile';
import { LEFT_OPEN, plainTextOf, type RichText } from '@iza/domain/values';
import { Button } from '../parts/index.ts';
import { LazyRichTextField, RichTextView } from '../rich-text/index.ts';
import type { Fields } from '@iza/domain/values';
import { useTexts } from '../texts/language.tsx';
import { useProfileDesk } from './profile-desk.ts';
import { profileTexts } from './texts.ts';
import { topicTexts } from './topic-texts.ts';
import { ProfileUnitTrouble } from './unit-trouble.tsx';
import { useProfileUnit } from './use-profile-unit.ts';

type TextUnit = SavedProfileUnit & { readonly unit: 'topic'; readonly content: TopicText };

/** The text of a topic that was written before, or a new one. */
export function topicUnit(units: readonly SavedProfileUnit[], topic: ProfileTopic): TextUnit {
  const known = units.find(
    (unit): unit is TextUnit => unit.unit === 'topic' && unit.content.topic === topic,
  );
  return (
    known ?? { unit: 'topic', content: newTopicText(topic), revision: 0, savedBy: '', savedAt: '' }
  );
}

/** What a topic says in words; opened, it is written and saved by itself. */
export function TopicTextPart({ unit }: { unit: TextUnit }) {
  const texts = useTexts(profileTexts);
  const { topics } = useTexts(topicTexts);
  const { mayEdit, isOpen, setOpen } = useProfileDesk();
  const autosave = useProfileUnit<TextUnit>(unit);
  const { topic } = unit.content;
  const ref = { unit: 'topic', id: topic } as const;
  const { text = LEFT_OPEN } = autosave.content as Partial<TopicText>;
  const written = 'known' in text ? text.known : undefined;
  const change = (next: RichText | undefined) => {
    const empty = next === undefined || plainTextOf(next).trim() === '';
    const content: TopicText = { topic, text: empty ? LEFT_OPEN : { known: next } };
    autosave.change(content as TopicText & Fields);
  };
  if (!mayEdit || !isOpen(ref)) {
    return (
      <>
        {written && <RichTextView text={written} headings={1} />}
        {mayEdit && (
          <div className='iza-no-print'>
            <Button small onClick={() => setOpen(ref)}>
              {written ? texts.editText : texts.writeText}
            </Button>
          </div>
        )}
      </>
    );
  }
  return (
    <section className='iza-profile__form' aria-label={texts.textOf(topics[topic].name)}>
      <ProfileUnitTrouble name={autosave.name} unit={autosave} />
      <LazyRichTextField
        label={texts.textOf(topics[topic].name)}
        value={written}
        onChange={change}
      />
      <div>
        <Button onClick={() => setOpen(null)}>{texts.done}</Button>
      </div>
    </section>
  );
}
