import { useState, type ReactNode } from 'react';
import { TextArea } from '../../forms/index.ts';
import { Button } from '../../parts/index.ts';

/** A step that needs words: first a button, then a field and the same button again. */
export function WordsButton({
  name,
  label,
  busy,
  onGive,
  children,
}: {
  name: string;
  label: string;
  busy: boolean;
  onGive: (words: string) => void;
  /** What goes with the words, under the field. */
  children?: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState('');
  if (!open) return <Button onClick={() => setOpen(true)}>{name}</Button>;
  return (
    <div className='iza-stack iza-stack--tight iza-prose'>
      <TextArea label={label} rows={3} value={words} onChange={setWords} />
      {children}
      <div>
        <Button
          purpose='primary'
          busy={busy}
          disabled={words.trim() === ''}
          onClick={() => onGive(words.trim())}
        >
          {name}
        </Button>
      </div>
    </div>
  );
}
