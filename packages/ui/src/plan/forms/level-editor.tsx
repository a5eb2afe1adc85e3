import { useState } from 'react';
import type { LevelId } from '@iza/domain/values';
import { Button } from '../../parts/button.tsx';
import { useTexts } from '../../texts/language.tsx';
import { FieldGroup } from '../fields/field-group.tsx';
import { newId } from '../model/new-id.ts';
import { usePlan, usePlanStructure } from '../store/use-plan.tsx';
import { formTexts } from './texts.ts';

/** The region's own names for the layers of its plan. */
export function LevelEditor() {
  const texts = useTexts(formTexts);
  const { store, actions } = usePlan();
  const { outline } = usePlanStructure();
  const [fresh, setFresh] = useState('');
  const used = new Set(store.items().map(({ level }) => level));
  const add = () => {
    const ownName = fresh.trim();
    if (ownName === '') return;
    actions?.changeOutline([{ do: 'add level', id: newId<LevelId>(), ownName }]);
    setFresh('');
  };
  const rename = (id: LevelId, before: string, ownName: string) => {
    if (ownName.trim() !== '' && ownName !== before)
      actions?.changeOutline([{ do: 'rename level', id, ownName: ownName.trim() }]);
  };
  return (
    <FieldGroup label={texts.levelsTitle} help={texts.levelsHelp}>
      <ul className='plan-lines'>
        {outline.levels.map(({ id, ownName }, at) => (
          <li key={`${id} ${ownName}`} className='plan-lines__line'>
            <input
              type='text'
              className='iza-input'
              aria-label={texts.levelName(at + 1)}
              defaultValue={ownName}
              maxLength={500}
              onBlur={(event) => rename(id, ownName, event.target.value)}
            />
            {!used.has(id) && (
              <Button
                small
                purpose='subtle'
                icon='close'
                iconOnly
                onClick={() => actions?.changeOutline([{ do: 'remove level', id }])}
              >
                {texts.removeLevel(ownName)}
              </Button>
            )}
          </li>
        ))}
        <li className='plan-lines__line'>
          <input
            type='text'
            className='iza-input'
            aria-label={texts.levelName(outline.levels.length + 1)}
            maxLength={500}
            value={fresh}
            onChange={(event) => setFresh(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              add();
            }}
          />
          <Button small icon='plus' onClick={add}>
            {texts.addLevel}
          </Button>
        </li>
      </ul>
    </FieldGroup>
  );
}
