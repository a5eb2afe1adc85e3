import type { Table } from '@iza/documents/table';
import { useState } from 'react';
import { Icon } from '../parts/icon.tsx';
import { Popup } from '../parts/popup.tsx';
import type { Language } from '../texts/define-texts.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { fileName, saveAsFile } from './take-along.ts';
import { tableTexts } from './texts.ts';

/** Tables as one Excel file under that name, a sheet each. */
export async function takeAsXlsx(name: string, tables: readonly Table[]): Promise<void> {
  const { writeXlsx, XLSX_TYPE } = await import('@iza/documents/xlsx');
  saveAsFile(fileName(name, 'xlsx'), await writeXlsx(tables), XLSX_TYPE);
}

async function takeAsCsv(table: Table, language: Language): Promise<void> {
  const { toCsv } = await import('@iza/documents/csv');
  saveAsFile(fileName(table.name, 'csv'), toCsv(table, language), 'text/csv;charset=utf-8');
}

async function copyForSpreadsheet(table: Table, language: Language): Promise<void> {
  const { toPasted } = await import('@iza/documents/csv');
  await navigator.clipboard.writeText(toPasted(table, language));
}

/** "Neem mee": the rows as shown, as a file or on the clipboard. */
export function TakeMenu({ table }: { table: () => Table }) {
  const texts = useTexts(tableTexts);
  const { language } = useLanguage();
  const [said, setSaid] = useState('');
  const ways = [
    { label: texts.takeXlsx, take: () => takeAsXlsx(table().name, [table()]) },
    { label: texts.takeCsv, take: () => takeAsCsv(table(), language) },
    { label: texts.copy, take: () => copyForSpreadsheet(table(), language), done: texts.copied },
  ];
  const choose = (way: (typeof ways)[number]) => {
    setSaid('');
    way.take().then(
      () => setSaid(way.done ?? ''),
      () => setSaid(texts.takeFailed),
    );
  };
  const button = (
    <>
      <Icon name='download' size={16} /> {texts.take}
    </>
  );
  return (
    <>
      <output className='iza-quiet iza-small'>{said}</output>
      <Popup button={button} align='end' className='iza-popup__button iza-popup__button--small'>
        {(close) =>
          ways.map((way) => (
            <button
              key={way.label}
              type='button'
              className='iza-menu__item'
              onClick={() => {
                close();
                choose(way);
              }}
            >
              {way.label}
            </button>
          ))
        }
      </Popup>
    </>
  );
}
