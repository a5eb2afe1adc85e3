import { useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { Icon } from '../parts/icon.tsx';
import { Popup } from '../parts/popup.tsx';
import { fileName, saveAsFile } from '../tables/take-along.ts';
import { useTexts } from '../texts/language.tsx';
import { pngOf, standaloneSvg } from './picture.ts';
import { chartTexts } from './texts.ts';
import { useWidth } from './use-width.ts';

const MEASURE_FIRST = 640;

export type ChartFrameProps = {
  /** What the chart shows; also the name of the picture. */
  title: string;
  /** In words what is seen, for who does not see it, and where the same stands as a table. */
  description: string;
  /** Identifies the chart in the address: a link leads to it. */
  anchor: string;
  height: number;
  /** What shapes and colours stand for, below the chart. */
  legend?: ReactNode;
  /** Draws within the width there is, in pixels. */
  children: (width: number) => ReactNode;
};

/** A chart with its name for screen readers, to be taken along as a picture or as a link. The same must stand in a table beside it. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, description, anchor, height, legend, children } = props;
  const texts = useTexts(chartTexts);
  const room = useRef<HTMLDivElement>(null);
  const drawing = useRef<SVGSVGElement>(null);
  const id = useId();
  const width = Math.max(useWidth(room) || MEASURE_FIRST, 240);
  const svg = () => {
    const element = drawing.current;
    if (element) saveAsFile(fileName(title, 'svg'), standaloneSvg(element), 'image/svg+xml');
  };
  const png = async () => {
    const picture = drawing.current && (await pngOf(drawing.current));
    if (picture) saveAsFile(fileName(title, 'png'), picture, 'image/png');
  };
  const link = () => {
    const address = new URL(window.location.href);
    address.hash = anchor;
    void navigator.clipboard.writeText(address.href);
  };
  const takes = [
    { label: texts.takePng, take: () => void png() },
    { label: texts.takeSvg, take: svg },
    { label: texts.copyLink, take: link },
  ];
  return (
    <figure className='iza-drawn'>
      <div className='iza-drawn__tools iza-no-print'>
        <Popup
          button={
            <>
              <Icon name='download' size={16} /> {texts.takeChart}
            </>
          }
          align='end'
          className='iza-popup__button iza-popup__button--small'
        >
          {(close) =>
            takes.map(({ label, take }) => (
              <button
                key={label}
                type='button'
                className='iza-menu__item'
                onClick={() => {
                  close();
                  take();
                }}
              >
                {label}
              </button>
            ))
          }
        </Popup>
      </div>
      <div ref={room} className='iza-drawn__room'>
        <svg
          ref={drawing}
          className='iza-drawn__drawing'
          role='img'
          aria-labelledby={`${id}-title ${id}-description`}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
        >
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-description`}>{description}</desc>
          {children(width)}
        </svg>
      </div>
      {legend}
    </figure>
  );
}
