import type { RegionParty, regionSchema } from '@iza/domain/region';
import type { z } from 'zod';
import type { ReadOnly } from '../record.ts';
import { borderOf } from './build-border.ts';
import type { IZA_ROWS } from './iza-rows.ts';
import { CARE_OFFICE_BASIS, IZA_BASIS, ROAZ_BASIS, type Basis } from './membership-basis.ts';
import { kebab, regionIdOf } from './region-id.ts';
import type { RoazRow } from './roaz-rows.ts';
import { SAFETY_ROWS } from './safety-and-province-rows.ts';
import * as sources from './sources.ts';
import type { ZORGKANTOOR_ROWS } from './zorgkantoor-rows.ts';

/** A region as written in code. */
type RegionRecord = ReadOnly<z.input<typeof regionSchema>>;

const NOTHING_MORE = { aliases: [], codes: [], parties: [] };

export function roazRegion(row: RoazRow): RegionRecord {
  const { source } = row;
  const party = (role: RegionParty['role'], [id, certainty, note]: RoazRow['bureau']) => ({
    role,
    party: { party: id },
    source,
    certainty,
    ...(note && { note }),
  });
  return {
    id: regionIdOf('roaz', row.name),
    kind: 'roaz',
    name: row.name,
    aliases: [`ROAZ-regio ${row.name}`, ...(row.alias ? [row.alias] : [])],
    codes: [{ scheme: 'network', code: row.code }],
    inWords: { value: row.inWords[0], source, certainty: row.inWords[1] },
    parties: [
      party('roaz-bureau', row.bureau),
      ...row.traumaCentres.map((centre) => party('trauma-centre', centre)),
      ...(row.more ?? []),
    ],
    borders: [
      borderOf(
        source,
        ({ roaz }) => roaz === row.code,
        ({ roazBasis }) => ROAZ_BASIS[roazBasis],
      ),
    ],
    source,
    certainty: 'verified',
  };
}

export function careOfficeRegion(row: (typeof ZORGKANTOOR_ROWS)[number]): RegionRecord {
  const [code, name, olderCodes, inhabitants, careOffice] = row;
  const verified = name === 'Westland Schieland Delfland';
  return {
    ...NOTHING_MORE,
    id: regionIdOf('zorgkantoor', name),
    kind: 'zorgkantoor',
    name,
    codes: [
      { scheme: 'CBS', code },
      ...olderCodes.map((older) => ({ scheme: 'zorgkantoor', code: String(older) })),
    ],
    inhabitants: {
      value: inhabitants,
      source: sources.CARE_OFFICE_INHABITANTS,
      certainty: 'verified',
    },
    parties: [
      {
        role: 'care-office',
        party: { party: careOffice },
        source: verified ? { name: 'skipr.nl', place: 'zorgkantoor DSW' } : sources.OWN_KNOWLEDGE,
        certainty: verified ? 'verified' : 'unverified',
        ...CARE_OFFICE_NOTES[name],
      },
    ],
    borders: [
      borderOf(
        sources.CARE_OFFICE_MUNICIPALITIES,
        ({ zorgkantoor }) => zorgkantoor === code,
        ({ merged }) => CARE_OFFICE_BASIS[merged ? 'merged' : 'usual'],
      ),
    ],
    source: sources.CARE_OFFICE_NAMES,
    certainty: 'verified',
  };
}

const CARE_OFFICE_NOTES: Record<string, { note: string }> = {
  Zeeland: { note: 'De netwerkpagina noemt VGZ, cz.nl noemt CZ' },
};

export function izaRegion([name, mandate, , , note]: (typeof IZA_ROWS)[number]): RegionRecord {
  const source = sources.MANDATE_LETTER;
  const party = mandate === 'SamenTwente' ? 'samentwente' : `gemeente-${kebab(mandate)}`;
  return {
    ...NOTHING_MORE,
    id: regionIdOf('iza', name),
    kind: 'iza',
    name,
    parties: [
      {
        role: 'mandate-municipality',
        party: { party },
        source,
        certainty: 'verified',
        ...(note && { note }),
      },
    ],
    borders: [
      borderOf(
        IZA_BASIS.usual.source,
        ({ iza }) => iza === name,
        ({ izaBasis }) => IZA_BASIS[izaBasis],
      ),
    ],
    source,
    certainty: 'verified',
  };
}

function derived(source: Basis['source']): Basis {
  return { certainty: 'derived', source };
}

const OF_SAFETY_REGION = derived(sources.MUNICIPALITIES);
const OF_PROVINCE = derived(sources.PROVINCES);
const provinceOf = new Map(SAFETY_ROWS.map(([code, , province]) => [code, province]));

export function safetyRegion([code, name]: (typeof SAFETY_ROWS)[number]): RegionRecord {
  return {
    ...NOTHING_MORE,
    id: regionIdOf('safety', name),
    kind: 'safety',
    name,
    codes: [{ scheme: 'CBS', code }],
    borders: [
      borderOf(
        sources.MUNICIPALITIES,
        ({ safety }) => safety === code,
        () => OF_SAFETY_REGION,
      ),
    ],
    source: sources.MUNICIPALITIES,
    certainty: 'verified',
  };
}

export function provinceRegion(name: string): RegionRecord {
  return {
    ...NOTHING_MORE,
    id: regionIdOf('province', name),
    kind: 'province',
    name,
    borders: [
      borderOf(
        sources.PROVINCES,
        ({ safety }) => provinceOf.get(safety) === name,
        () => OF_PROVINCE,
      ),
    ],
    source: sources.PROVINCES,
    certainty: 'derived',
  };
}
