import type { Aim, Quantity } from '@iza/domain/values';
import type { Format } from '../texts/index.ts';

export type AimWords = {
  readonly qualifier: Readonly<Record<'about' | 'at least' | 'at most', string>>;
  readonly direction: Readonly<Record<'up' | 'down' | 'steady', string>>;
  readonly done: string;
};

const closeUp = (unit: string) => (unit === '%' ? '%' : ` ${unit}`);

/** @returns `90%`, `240 patiënten` */
export function quantityWords({ number, unit }: Quantity, format: Format): string {
  return `${format.number(number)}${closeUp(unit)}`;
}

function changeWords({ number, unit }: Quantity, format: Format): string {
  const sign = number < 0 ? '-' : '+';
  return `${sign}${format.number(Math.abs(number))}${closeUp(unit)}`;
}

/** @returns an aim in words; in Dutch, `readAim` reads them back as the same aim */
export function aimWords(aim: Aim, format: Format, words: AimWords): string {
  const qualified = (text: string) =>
    'qualifier' in aim && aim.qualifier ? `${words.qualifier[aim.qualifier]} ${text}` : text;
  switch (aim.kind) {
    case 'exact':
      return qualified(quantityWords(aim.quantity, format));
    case 'range':
      return qualified(`${format.number(aim.from)}-${format.number(aim.to)}${closeUp(aim.unit)}`);
    case 'change':
      return qualified(changeWords(aim.by, format));
    case 'norm':
    case 'coverage':
      return aim.text;
    case 'direction':
      return words.direction[aim.direction];
    case 'done':
      return words.done;
  }
}
