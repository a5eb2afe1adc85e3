import { useState } from 'react';
import { TextField } from '../../forms/index.ts';
import { Button } from '../../parts/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { writingTexts } from './texts.ts';

/** Begins something new with its first words; Enter adds it too. */
export function AddLine({ label, onAdd }: { label: string; onAdd: (words: string) => void }) {
  const texts = useTexts(writingTexts);
  const [typed, setTyped] = useState('');
  const add = () => {
    if (typed.trim() === '') return;
    onAdd(typed.trim());
    setTyped('');
  };
  return (
    <div className='transformation__add iza-no-print'>
      <TextField
        label={label}
        value={typed}
        maxLength={500}
        onChange={setTyped}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add();
        }}
      />
      <Button icon='plus' onClick={add}>
        {texts.add}
        <span className='iza-hidden'>: {label}</span>
      </Button>
    </div>
  );
}
