import { useId, useState } from 'react';
import { SelectField } from '../forms/index.ts';
import { Notice } from '../parts/index.ts';
import { useTexts } from '../texts/language.tsx';
import { parsePastedTable } from './pasted-table.ts';
import { readSheetFile, type SheetFile } from './read-sheet-file.ts';
import { sheetTexts } from './sheet-texts.ts';

type Rows = readonly (readonly string[])[];

/** Where a table comes in: copied cells, or a file of which one sheet is chosen. */
export function SheetBox({ intro, onRows }: { intro: string; onRows: (rows: Rows) => void }) {
  const texts = useTexts(sheetTexts);
  const id = useId();
  const [unread, setUnread] = useState(false);
  const [file, setFile] = useState<SheetFile>();
  const take = (rows: Rows | undefined) => {
    setUnread(rows === undefined || rows.length === 0);
    if (rows && rows.length > 0) onRows(rows);
  };
  const open = async (chosen: File) => {
    const read = await readSheetFile(chosen);
    setFile(read);
    const sheets = 'sheets' in read ? read.sheets : [];
    setUnread('sheets' in read && sheets.length === 0);
    if (sheets.length === 1) take(sheets[0]?.rows);
  };
  const sheets = file && 'sheets' in file ? file.sheets : [];
  return (
    <>
      <p className='iza-prose'>{intro}</p>
      <textarea
        className='iza-input iza-input--area'
        aria-label={texts.box}
        placeholder={texts.box}
        rows={6}
        value=''
        onChange={(event) => take(parsePastedTable('', event.target.value))}
        onPaste={(event) => {
          event.preventDefault();
          const { clipboardData } = event;
          const html = clipboardData.getData('text/html');
          take(parsePastedTable(html, clipboardData.getData('text/plain')));
        }}
      />
      <p className='iza-field'>
        <label htmlFor={id}>{texts.file}</label>
        <input
          id={id}
          type='file'
          accept='.xlsx,.csv,.tsv,.txt'
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen) void open(chosen);
            target.value = '';
          }}
        />
      </p>
      {sheets.length > 1 && (
        <SelectField
          label={texts.sheet}
          value={undefined}
          options={sheets.map(({ name }, at) => ({ value: String(at), label: name }))}
          onChange={(at) => take(sheets[Number(at)]?.rows)}
        />
      )}
      {file && 'fault' in file && (
        <Notice tone='warning' announce>
          {texts.fileFaults[file.fault]}
        </Notice>
      )}
      {unread && (
        <Notice tone='warning' announce>
          {texts.nothing}
        </Notice>
      )}
    </>
  );
}
