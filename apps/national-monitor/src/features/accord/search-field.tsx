import { TextField } from '@iza/ui/forms';
import { useTexts } from '@iza/ui/texts';
import { accordTexts } from './texts.ts';

/** The field that looks through the running text. */
export function SearchField(props: { value: string; onChange: (typed: string) => void }) {
  const texts = useTexts(accordTexts);
  return (
    <search className='accord-search iza-no-print' aria-label={texts.searchText}>
      <TextField
        label={texts.searchText}
        hint={texts.searchHint}
        type='search'
        value={props.value}
        onChange={props.onChange}
      />
    </search>
  );
}
