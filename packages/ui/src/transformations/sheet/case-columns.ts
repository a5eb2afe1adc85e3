import { folded } from '@iza/documents/words';
import type { CaseLine } from '@iza/domain/transformation';
import type { SectorCode } from '@iza/domain/accord';
import type { MoneyUnit } from './notation.ts';

/** What a column of a business case can hold; several may hold amounts, whose heads are then their years. */
export type CaseMeaning =
  | 'what'
  | 'kind'
  | 'often'
  | 'period'
  | 'sector'
  | 'payer'
  | 'beneficiary'
  | 'priceYear'
  | 'scenario'
  | 'amount'
  | 'skip';

const HEADS: readonly (readonly [CaseMeaning, RegExp])[] = [
  [
    'what',
    /^(?:waarvoor|wat|omschrijving|post|kostenpost|kosten ?soort|regel|onderdeel|naam|activiteit|item|what|description|name|line)$/,
  ],
  ['kind', /^(?:soort|type|kosten of baten|kosten of besparing|kosten baten|kind)$/],
  [
    'often',
    /^(?:hoe vaak|frequentie|eenmalig of structureel|incidenteel of structureel|incidenteel structureel|often|frequency)$/,
  ],
  ['period', /^(?:jaar|periode|jaar of structureel|year|period)$/],
  ['sector', /^sector$/],
  ['payer', /^(?:betaler|wie betaalt|betaalt|financier|kostendrager|payer|paid by)$/],
  ['beneficiary', /^(?:baathebber|wie heeft er baat bij|baat|begunstigde|beneficiary)$/],
  ['priceYear', /^(?:prijspeil|prijspeil jaar|prijsjaar|price year|price level)$/],
  ['scenario', /^(?:scenario|variant)$/],
  ['amount', /^(?:bedrag|bedragen|kosten|besparing|waarde|euro|eur|amount|value|cost|saving)\b/],
];

const YEAR = /^(?:jaar |year )?(20[2-6]\d)\b/;

type Period = Extract<CaseLine['period'], { known: unknown }>['known'];

/** @returns the year that words say, or that it is structural */
export function periodIn(words: string): Period | undefined {
  const text = folded(words);
  if (/^(?:structureel|structural)\b/.test(text)) return 'structural';
  const year = YEAR.exec(text)?.[1];
  return year === undefined || Number(year) > 2060 ? undefined : { year: Number(year) };
}

/** @returns what the head of a column says it holds; the head of a column of amounts may be its year */
export function caseMeaning(head: string): CaseMeaning {
  const text = folded(head);
  const found = HEADS.find(([, pattern]) => pattern.test(text))?.[0];
  return found ?? (periodIn(head) ? 'amount' : 'skip');
}

/** @returns what the heads of the amounts say these are counted in: `x € 1.000`, `in mln` */
export function unitInHeads(heads: readonly string[]): MoneyUnit | undefined {
  const said = heads.join(' | ').toLowerCase();
  if (/\b(?:mln|miljoen(?:en)?|mio|million)\b|1[.,]000[.,]000/.test(said)) return 'million';
  return /x\s*€?\s*1[.,]?000\b|\bduizend(?:en)?\b|\bk€|€\s*k\b|\bkeur\b|\bthousand\b/.test(said)
    ? 'thousand'
    : undefined;
}

const SECTORS: Readonly<Record<SectorCode, RegExp>> = {
  msz: /^(?:msz|medisch specialistische zorg|ziekenhuis(?:zorg|en)?)$/,
  ggz: /^(?:ggz|geestelijke gezondheidszorg)$/,
  wijkverpleging: /^wijkverpleging$/,
  huisartsenzorg: /^(?:huisartsenzorg|huisartsen|huisarts)$/,
  mdz: /^(?:mdz|multidisciplinaire zorg)$/,
};

/** @returns the sector that a cell names */
export function sectorIn(cell: string): SectorCode | undefined {
  const text = folded(cell);
  return (Object.keys(SECTORS) as SectorCode[]).find((sector) => SECTORS[sector].test(text));
}

/** @returns whether a cell says costs or savings */
export function kindIn(cell: string): CaseLine['kind'] | undefined {
  const text = folded(cell);
  if (/^(?:kosten|kost|lasten|last|investering|investeringen|uitgaven?|cost|costs)$/.test(text))
    return 'cost';
  return /^(?:besparing|besparingen|baten|baat|opbrengst|opbrengsten|saving|savings|benefit|benefits)$/.test(
    text,
  )
    ? 'saving'
    : undefined;
}

/** @returns whether a cell says once or every year */
export function oftenIn(cell: string): 'one-off' | 'recurring' | undefined {
  const text = folded(cell);
  if (/^(?:eenmalig|incidenteel|one off|once)$/.test(text)) return 'one-off';
  return /^(?:elk jaar|jaarlijks|structureel|terugkerend|recurring|yearly|annual)$/.test(text)
    ? 'recurring'
    : undefined;
}

/** @returns what a total is a total of, by what it is called */
export function totalOf(name: string): 'costs' | 'savings' | 'net' | undefined {
  const text = folded(name);
  if (/\b(?:netto|net|saldo|resultaat|businesscase|business case)\b/.test(text)) return 'net';
  if (/\b(?:kosten|lasten|investering\w*|uitgaven|costs?)\b/.test(text)) return 'costs';
  return /\b(?:besparing\w*|baten|opbrengst\w*|savings?|benefits?)\b/.test(text)
    ? 'savings'
    : undefined;
}
