import {
  newCapacity,
  newFigure,
  newFlow,
  type ProfileTopic,
  type TopicOfTemplate,
} from '@iza/domain/profile';
import type { ProfilePartId } from '@iza/domain/values';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../parts/index.ts';
import { newId } from '../plan/model/new-id.ts';
import { useTexts } from '../texts/language.tsx';
import { CapacityBlocks, type CapacityUnit } from './capacity-block.tsx';
import { FigureBlock, type FigureUnit } from './figure-block.tsx';
import { FlowBlock, type FlowUnit } from './flow-block.tsx';
import { figureGroups } from './model/format.ts';
import { useProfileDesk } from './profile-desk.ts';
import { profileTexts } from './texts.ts';
import { TopicTextPart, topicUnit } from './topic-text.tsx';
import { topicTexts } from './topic-texts.ts';

const ImportWindow = lazy(async () => ({
  default: (await import('./import-window.tsx')).ImportWindow,
}));

/** The figures of a topic in groups; one that is being written stands alone, so that it stays in its place. */
function useGroups(topic: ProfileTopic): readonly (readonly FigureUnit[])[] {
  const { units, isOpen } = useProfileDesk();
  const figures = units.filter(
    (unit): unit is FigureUnit => unit.unit === 'figure' && unit.content.topic === topic,
  );
  const open = (unit: FigureUnit) => isOpen({ unit: 'figure', id: unit.content.id });
  const closed = figures.filter((unit) => !open(unit));
  const groups = figureGroups(closed.map(({ content }) => content)).map((group) =>
    closed.filter(({ content }) => group.some(({ id }) => id === content.id)),
  );
  const alone = figures.filter(open).map((unit) => [unit]);
  return [...groups, ...alone].toSorted((a, b) =>
    (a[0]?.content.id ?? '') < (b[0]?.content.id ?? '') ? -1 : 1,
  );
}

function Actions({ topic }: { topic: TopicOfTemplate }) {
  const texts = useTexts(profileTexts);
  const { add } = useProfileDesk();
  const [pasting, setPasting] = useState(false);
  const id = () => newId<ProfilePartId>();
  const capacity = topic.parts.includes('capacity');
  return (
    <div className='iza-row iza-no-print'>
      {capacity && (
        <Button
          small
          icon='plus'
          onClick={() => add({ unit: 'capacity', content: newCapacity(id()) })}
        >
          {texts.addCapacity}
        </Button>
      )}
      {topic.parts.includes('flows') && (
        <Button
          small
          icon='plus'
          onClick={() => add({ unit: 'flow', content: newFlow(id(), topic.key) })}
        >
          {texts.addFlow}
        </Button>
      )}
      <Button small icon='table' onClick={() => setPasting(true)}>
        {texts.paste}
      </Button>
      <Button
        small
        icon='plus'
        onClick={() => add({ unit: 'figure', content: newFigure(id(), topic.key) })}
      >
        {texts.addFigure}
      </Button>
      {pasting && (
        <Suspense>
          <ImportWindow topic={topic.key} onClose={() => setPasting(false)} />
        </Suspense>
      )}
    </div>
  );
}

/** One topic: the question it answers, its text, figures, flows and capacities. */
export function TopicSection({ topic }: { topic: TopicOfTemplate }) {
  const texts = useTexts(profileTexts);
  const { topics } = useTexts(topicTexts);
  const { units, mayEdit } = useProfileDesk();
  const { name, question, help } = topics[topic.key];
  const groups = useGroups(topic.key);
  const flows = units.filter(
    (unit): unit is FlowUnit => unit.unit === 'flow' && unit.content.topic === topic.key,
  );
  const capacities = topic.parts.includes('capacity')
    ? units.filter((unit): unit is CapacityUnit => unit.unit === 'capacity')
    : [];
  const text = topicUnit(units, topic.key);
  const isEmpty =
    groups.length + flows.length + capacities.length === 0 && !('known' in text.content.text);
  return (
    <section id={topic.key} className='iza-profile__topic' aria-labelledby={`${topic.key}-kop`}>
      <header className='iza-stack iza-stack--tight'>
        <h2 id={`${topic.key}-kop`} tabIndex={-1}>
          {name}
        </h2>
        <p className='iza-profile__question'>{question}</p>
        {mayEdit && <p className='iza-quiet iza-prose'>{help}</p>}
        <p className='iza-quiet iza-small'>
          {texts.clause(topic.clause)},{' '}
          {topic.asked === 'at least' ? texts.atLeast : texts.attention}
        </p>
      </header>
      {isEmpty && <p className='iza-prose'>{mayEdit ? texts.emptyTopicOwn : texts.emptyTopic}</p>}
      <TopicTextPart unit={text} />
      <CapacityBlocks units={capacities} />
      {flows.map((unit) => (
        <FlowBlock key={unit.content.id} unit={unit} />
      ))}
      {groups.map((group) => (
        <FigureBlock key={group[0]?.content.id} units={group} />
      ))}
      {mayEdit && <Actions topic={topic} />}
    </section>
  );
}
