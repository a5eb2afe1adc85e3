import { useTexts } from '../texts/language.tsx';
import type { Choice, ChoiceGroup } from './choices.ts';
import { Excerpt } from './excerpt.tsx';
import { searchTexts } from './texts.ts';

type ListProps = {
  id: string;
  groups: readonly ChoiceGroup[];
  active: number;
  onChoose: (choice: Choice) => void;
};

type OptionProps = { id: string; choice: Choice; active: boolean; onChoose: () => void };

function Option({ id, choice, active, onChoose }: OptionProps) {
  return (
    <div
      id={id}
      role='option'
      tabIndex={-1}
      aria-selected={active}
      className='iza-search__option'
      // The keyboard stays in the field.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onChoose();
      }}
    >
      <span>{choice.label}</span>
      {choice.hint && <span className='iza-quiet iza-small'>{choice.hint}</span>}
      {choice.excerpt && (
        <span className='iza-small iza-search__excerpt'>
          <Excerpt pieces={choice.excerpt} />
        </span>
      )}
    </div>
  );
}

/** What was found, by kind; one list for the keyboard. */
export function SearchList({ id, groups, active, onChoose }: ListProps) {
  const texts = useTexts(searchTexts);
  const starts = groups.map((_, at) =>
    groups.slice(0, at).reduce((sum, { choices }) => sum + choices.length, 0),
  );
  return (
    <div
      id={id}
      role='listbox'
      tabIndex={-1}
      aria-label={texts.list}
      className='iza-search__list'
      hidden={groups.length === 0}
    >
      {groups.map(({ group, choices }, at) => (
        <div key={group} role='group' aria-labelledby={`${id}-${group}`}>
          <p id={`${id}-${group}`} role='presentation' className='iza-search__group iza-small'>
            {texts.groups[group]}
          </p>
          {choices.map((choice, within) => {
            const place = (starts[at] ?? 0) + within;
            return (
              <Option
                key={choice.id}
                id={`${id}-${place}`}
                choice={choice}
                active={place === active}
                onChoose={() => onChoose(choice)}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
}
