import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Button } from '../../parts/button.tsx';
import { useTexts } from '../../texts/language.tsx';
import { FieldGroup } from './field-group.tsx';
import { useLineKeys } from './use-line-keys.ts';
import { LineInput } from './text-fields.tsx';
import { fieldTexts } from './texts.ts';

export type LineListProps = {
  label: string;
  lines: readonly string[];
  onChange: (lines: string[]) => void;
  help?: string | undefined;
  addLabel?: string | undefined;
};

const filledIn = (lines: readonly string[]) => lines.filter((line) => line.trim() !== '');
const same = (a: readonly string[], b: readonly string[]) => a.join('\n') === b.join('\n');

/** Several lines of text; Enter goes on to the next. A line that is empty for a moment stays on the screen and is not stored. */
export function LineList({ label, lines, onChange, help, addLabel }: LineListProps) {
  const texts = useTexts(fieldTexts);
  const [typed, setTyped] = useState<readonly string[]>(lines);
  const shown = same(filledIn(typed), lines) ? typed : lines;
  const keys = useLineKeys(shown.length);
  const list = useRef<HTMLUListElement>(null);
  const goTo = useRef(-1);
  useEffect(() => {
    if (goTo.current < 0) return;
    list.current?.querySelectorAll('input')[goTo.current]?.focus();
    goTo.current = -1;
  });
  const set = (next: readonly string[]) => {
    setTyped(next);
    if (!same(filledIn(next), lines)) onChange(filledIn(next));
  };
  const addAfter = (at: number) => {
    goTo.current = at + 1;
    setTyped(shown.toSpliced(at + 1, 0, ''));
  };
  const press = (event: KeyboardEvent, at: number) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      addAfter(at);
    } else if (event.key === 'Backspace' && shown[at] === '' && shown.length > 1) {
      event.preventDefault();
      goTo.current = Math.max(0, at - 1);
      set(shown.toSpliced(at, 1));
    }
  };
  return (
    <FieldGroup label={label} help={help}>
      <ul ref={list} className='plan-lines'>
        {shown.map((line, at) => (
          <li key={keys[at]} className='plan-lines__line'>
            <LineInput
              label={`${label} ${at + 1}`}
              value={line}
              onChange={(text) => set(shown.with(at, text))}
              onKeyDown={(event) => press(event, at)}
            />
            <Button
              small
              purpose='subtle'
              icon='close'
              iconOnly
              onClick={() => set(shown.toSpliced(at, 1))}
            >
              {texts.removeLine(at + 1)}
            </Button>
          </li>
        ))}
      </ul>
      <Button small icon='plus' onClick={() => addAfter(shown.length - 1)}>
        {addLabel ?? texts.addLine}
      </Button>
    </FieldGroup>
  );
}
