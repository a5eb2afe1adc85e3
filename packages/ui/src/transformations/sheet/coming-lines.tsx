import { useTexts } from '../../texts/language.tsx';
import { sheetTexts } from '../../paste/index.ts';
import { writingTexts } from '../writing/texts.ts';
import { sheetImportTexts } from './texts.ts';

const SHOWN = 12;

/** What comes into the plan, line by line, before it does. */
export function ComingLines({
  names,
  rows,
}: {
  names: readonly string[];
  rows: readonly { readonly name: string; readonly cells: readonly (string | undefined)[] }[];
}) {
  const texts = useTexts(sheetImportTexts);
  const { what } = useTexts(writingTexts).case;
  const { more } = useTexts(sheetTexts);
  return (
    <div className='iza-import__scroll' tabIndex={0} role='region' aria-label={texts.coming}>
      <table>
        <caption className='iza-import__caption'>{texts.coming}</caption>
        <thead>
          <tr>
            {[what, ...names].map((name) => (
              <th key={name} scope='col'>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map(({ name, cells }, at) => (
            <tr key={at}>
              <th scope='row'>{name}</th>
              {cells.map((cell, column) => (
                <td key={column}>{cell ?? <span className='iza-quiet'>{texts.open}</span>}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > SHOWN && <p className='iza-small iza-quiet'>{more(rows.length - SHOWN)}</p>}
    </div>
  );
}
