const paths = {
  check: 'M4 10.5 8.2 15 16 5.5',
  close: 'M5 5l10 10M15 5 5 15',
  down: 'M4.5 7.5 10 13l5.5-5.5',
  right: 'M7.5 4.5 13 10l-5.5 5.5',
  left: 'M12.5 4.5 7 10l5.5 5.5',
  up: 'M4.5 12.5 10 7l5.5 5.5',
  search: 'M13 13l4 4M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Z',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  person: 'M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM4 17c.5-3.4 2.8-5 6-5s5.5 1.6 6 5',
  tray: 'M3 11.5 5 4h10l2 7.5V16H3v-4.5Zm0 0h4l1 2h4l1-2h4',
  copy: 'M7 7V3.5h9.5V13H13M3.5 7H13v9.5H3.5V7Z',
  download: 'M10 3v10m0 0 4-4m-4 4L6 9M3.5 16.5h13',
  print: 'M6 8V3h8v5M6 14H3.5V8h13v6H14M6 11.5h8V17H6v-5.5Z',
  undo: 'M7.5 4 4 7.5 7.5 11M4 7.5h8a4 4 0 0 1 0 8H8',
  redo: 'M12.5 4 16 7.5 12.5 11M16 7.5H8a4 4 0 0 0 0 8h4',
  cloud: 'M6 15.5a3.5 3.5 0 0 1-.3-7 4.5 4.5 0 0 1 8.8 1 3 3 0 0 1-.5 6H6Z',
  offline: 'M3 3l14 14M6 15.5a3.5 3.5 0 0 1 0-7M9 5.2a4.5 4.5 0 0 1 5.5 4.3 3 3 0 0 1 2 4.5',
  warning: 'M10 3.5 17.5 16.5h-15L10 3.5ZM10 8.5v3.5M10 14.2v.3',
  info: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM10 9v4.5M10 6.3v.3',
  history: 'M3.5 10A6.5 6.5 0 1 0 5.5 5.3M3.5 3.5v3h3M10 6.5V10l2.5 1.5',
  comment: 'M3.5 4h13v9.5H9L5.5 16.5v-3h-2V4Z',
  help: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM7.8 8a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.7M10 13.8v.3',
  external: 'M8 4H4v12h12v-4M11 4h5v5M16 4l-7 7',
  drag: 'M7.5 5v.1M12.5 5v.1M7.5 10v.1M12.5 10v.1M7.5 15v.1M12.5 15v.1',
  more: 'M4.5 10h.1M10 10h.1M15.5 10h.1',
  bold: 'M6 3.5h4.5a3 3 0 0 1 0 6H6v-6Zm0 6h5.5a3.5 3.5 0 0 1 0 7H6v-7Z',
  italic: 'M8 3.5h6M6 16.5h6M11.5 3.5l-3 13',
  note: 'M3 6h9M7.5 6v10M14.5 5.5 16.5 4v6',
  bullets: 'M8 5h9M8 10h9M8 15h9M3.5 5h.1M3.5 10h.1M3.5 15h.1',
  numbers: 'M8.5 5H17M8.5 10H17M8.5 15H17M3 3.5l1-.5v4M3 12.5c1-1 2.5-.3 2 .8L3 16h2.3',
  table: 'M3 4h14v12H3V4Zm0 4h14M3 12h14M8 4v12',
  link: 'M8.5 11.5a3 3 0 0 0 4.2 0l2.8-2.8a3 3 0 0 0-4.2-4.2l-.8.8M11.5 8.5a3 3 0 0 0-4.2 0l-2.8 2.8a3 3 0 0 0 4.2 4.2l.8-.8',
  lock: 'M5 9h10v7.5H5V9Zm2 0V6.5a3 3 0 0 1 6 0V9',
} as const;

export type IconName = keyof typeof paths;

const heavy = new Set<IconName>(['drag', 'more']);

/** A small line icon. It says nothing by itself: the word stands beside it or in the button's label. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      className='iza-icon'
      width={size}
      height={size}
      viewBox='0 0 20 20'
      fill='none'
      stroke='currentColor'
      strokeWidth={heavy.has(name) ? 2.6 : 1.6}
      strokeLinecap='round'
      strokeLinejoin='round'
      aria-hidden='true'
      focusable='false'
    >
      <path d={paths[name]} />
    </svg>
  );
}
