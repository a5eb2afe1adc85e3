import { Icon } from '../parts/icon.tsx';
import { Popup } from '../parts/popup.tsx';
import { useLanguage, useTexts } from '../texts/language.tsx';
import type { Column } from './columns.ts';
import { fileName, saveAsFile, takeAlong, toCsv } from './take-along.ts';
import type { TakenTable } from './take-along.ts';
import { tableTexts } from './texts.ts';

export type TakeProps = {
  /** Other files: "Als Excel-bestand" and what makes it of the rows as shown. */
  more?: readonly { label: string; take: (table: TakenTable) => void }[] | undefined;
};

type TakeMenuProps<Row> = TakeProps & {
  name: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
};

/** "Neem mee": the rows as shown, as a file. */
export function TakeMenu<Row>({ name, columns, rows, more }: TakeMenuProps<Row>) {
  const texts = useTexts(tableTexts);
  const { language } = useLanguage();
  const table = () => takeAlong(name, columns, rows);
  const csv = () =>
    saveAsFile(fileName(name, 'csv'), toCsv(table(), language), 'text/csv;charset=utf-8');
  const files = [
    { label: texts.takeCsv, take: csv },
    ...(more ?? []).map(({ label, take }) => ({ label, take: () => take(table()) })),
  ];
  const button = (
    <>
      <Icon name='download' size={16} /> {texts.take}
    </>
  );
  return (
    <Popup button={button} align='end' className='iza-popup__button iza-popup__button--small'>
      {(close) =>
        files.map((file) => (
          <button
            key={file.label}
            type='button'
            className='iza-menu__item'
            onClick={() => {
              close();
              file.take();
            }}
          >
            {file.label}
          </button>
        ))
      }
    </Popup>
  );
}
