import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { useTexts } from '../../texts/language.tsx';
import { FieldGroup } from './field-group.tsx';
import { LineInput } from './text-fields.tsx';
import { fieldTexts } from './texts.ts';

export type LineListProps = {
  label: string;
  lines: readonly string[];
  onChange: (lines: string[]) => void;
  help?: string | undefined;
  addLabel?: string | undefined;
};

/** Several lines of text; Enter goes on to the next. A line that stays empty is not kept. */
export function LineList({ label, lines, onChange, help, addLabel }: LineListProps) {
  const texts = useTexts(fieldTexts);
  const [fresh, setFresh] = useState<string>();
  const commit = (text: string) => {
    if (text.trim() !== '') onChange([...lines, text.trim()]);
  };
  return (
    <FieldGroup label={label} help={help}>
      <ul className='plan-lines'>
        {lines.map((line, at) => (
          <li key={`${at}/${lines.length}`} className='plan-lines__line'>
            <LineInput
              label={`${label} ${at + 1}`}
              value={line}
              onChange={(text) =>
                onChange(text === '' ? lines.toSpliced(at, 1) : lines.with(at, text))
              }
            />
            <Button
              small
              purpose='subtle'
              icon='close'
              iconOnly
              onClick={() => onChange(lines.toSpliced(at, 1))}
            >
              {texts.removeLine(at + 1)}
            </Button>
          </li>
        ))}
        {fresh !== undefined && (
          <li className='plan-lines__line'>
            <input
              type='text'
              className='iza-input'
              aria-label={`${label} ${lines.length + 1}`}
              // biome-ignore lint/a11y/noAutofocus: the line was just asked for
              autoFocus
              maxLength={500}
              value={fresh}
              onChange={(event) => setFresh(event.target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                event.preventDefault();
                commit(fresh);
                setFresh('');
              }}
              onBlur={() => {
                commit(fresh);
                setFresh(undefined);
              }}
            />
          </li>
        )}
      </ul>
      {fresh === undefined && (
        <Button small icon='plus' onClick={() => setFresh('')}>
          {addLabel ?? texts.addLine}
        </Button>
      )}
    </FieldGroup>
  );
}
