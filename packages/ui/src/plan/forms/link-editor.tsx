import { useState } from 'react';
import type { Link } from '@iza/domain/plan';
import type { ItemId } from '@iza/domain/values';
import { Button } from '../../parts/button.tsx';
import { useTexts } from '../../texts/language.tsx';
import { FieldBox } from '../fields/field-box.tsx';
import { FieldGroup } from '../fields/field-group.tsx';
import { usePlan, usePlanStructure } from '../store/use-plan.tsx';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { itemName } from './item-name.ts';
import { linkTargetOf } from './link-target.ts';
import { formTexts } from './texts.ts';

function AddLink({ from, onDone }: { from: ItemId; onDone: () => void }) {
  const texts = useTexts(formTexts);
  const words = usePlanWords();
  const { store, actions } = usePlan();
  const [kind, setKind] = useState<Link['kind']>('needs');
  const [typed, setTyped] = useState('');
  const listId = `links-${from}`;
  const names = new Map(
    store
      .items()
      .filter(({ id }) => id !== from)
      .map((item) => [itemName(item, words.texts.untitled), item.id]),
  );
  const add = () => {
    const to = linkTargetOf(typed, names);
    if (to) actions?.changeOutline([{ do: 'link', link: { from, to, kind } }]);
    onDone();
  };
  return (
    <div className='plan-grid'>
      <FieldBox label={texts.linkKind}>
        {(control) => (
          <select
            {...control}
            className='iza-input'
            value={kind}
            onChange={(event) => setKind(event.target.value as Link['kind'])}
          >
            {Object.entries(words.texts.linkKinds).map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        )}
      </FieldBox>
      <FieldBox label={texts.linkTo} help={texts.linkToHelp}>
        {(control) => (
          <>
            <input
              {...control}
              type='text'
              className='iza-input'
              list={listId}
              maxLength={500}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                event.preventDefault();
                add();
              }}
            />
            <datalist id={listId}>
              {[...names.keys()].map((name) => (
                <option key={name} value={name} />
              ))}
            </datalist>
          </>
        )}
      </FieldBox>
      <div className='iza-row'>
        <Button small purpose='primary' onClick={add}>
          {texts.addLink}
        </Button>
      </div>
    </div>
  );
}

/** What an item needs, strengthens, equals or serves; part of the outline, saved at once. */
export function LinkEditor({ item }: { item: ItemId }) {
  const texts = useTexts(formTexts);
  const words = usePlanWords();
  const { store, actions } = usePlan();
  const { outline } = usePlanStructure();
  const [adding, setAdding] = useState(false);
  const links = outline.links.filter(({ from }) => from === item);
  const nameOf = (to: Link['to']) => {
    if ('clause' in to) return words.texts.clause(to.clause);
    if ('external' in to) return to.external;
    const other = store.item(to.item)?.content;
    return other ? itemName(other, words.texts.untitled) : words.texts.untitled;
  };
  return (
    <FieldGroup label={texts.links}>
      <ul className='plan-lines'>
        {links.map((link) => (
          <li key={JSON.stringify(link)} className='plan-lines__line'>
            <span>
              {words.texts.linkKinds[link.kind]}: {nameOf(link.to)}
            </span>
            <Button
              small
              purpose='subtle'
              icon='close'
              iconOnly
              onClick={() => actions?.changeOutline([{ do: 'unlink', link }])}
            >
              {texts.removeLink}
            </Button>
          </li>
        ))}
      </ul>
      {adding ? (
        <AddLink from={item} onDone={() => setAdding(false)} />
      ) : (
        <Button small icon='plus' onClick={() => setAdding(true)}>
          {texts.addLink}
        </Button>
      )}
    </FieldGroup>
  );
}
