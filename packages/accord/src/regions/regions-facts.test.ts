import { marketLeadersOf, membershipOf, regionsOf, type RegionKind } from '@iza/domain/region';
import { isoDate, municipalityCodeSchema } from '@iza/domain/values';
import { describe, expect, it } from 'vitest';
import { partyById } from '../parties/index.ts';
import {
  marketLeaders,
  municipalGrants,
  municipalities,
  regionCounts,
  regionsOfKind,
} from './index.ts';
import { certaintyOfFacts, FACTS_ABSENT, sharedFacts } from './shared-facts.ts';

type Leader = { rang: number; naam: string; zekerheid: string; bron: string | null };
type Facts = {
  schalen: { schaal: string; aantal: number }[];
  roaz_regios: {
    code: string;
    naam: string;
    zekerheid: string;
    zekerheid_gebied?: string;
    aantal_gemeenten_afgeleid: number;
    zorgkantoorregios_afgeleid: Record<string, number>;
  }[];
  zorgkantoorregios: {
    cbs_code: string;
    naam: string;
    oude_zorgkantoorcode: number | number[];
    gemeenten: string[];
    inwoners_indicatief_2018: number;
    zorgkantoor: string;
    zekerheid_zorgkantoor: string;
    zekerheid_gemeenten: string;
    marktleiders: Leader[];
  }[];
  iza_regios: {
    naam: string;
    mandaatgemeente: string;
    spuk_iza_eur: Record<string, number>;
    gemeenten: string[];
    zekerheid_gemeenten: string;
    opmerking: string | null;
  }[];
  veiligheidsregios: { code: string; naam: string; aantal_gemeenten: number }[];
  provincies: { naam: string; aantal_gemeenten: number; zekerheid: string }[];
};
type Mapping = {
  gemeenten: {
    gemeentecode: string;
    naam: string;
    provincie: string;
    veiligheidsregio: string;
    zorgkantoorregio_code: string;
    roaz: string;
    roaz_zekerheid: string;
    iza_regio: string;
  }[];
};

const DAY = isoDate('2024-05-01');
const facts = sharedFacts<Facts>('regions.json');
const mapping = sharedFacts<Mapping>('gemeenten-mapping.json');

const nameOf = new Map(municipalities.map(({ code, name }) => [code, name]));

function namesIn(kind: RegionKind, name: string): string[] {
  const region = regionsOfKind(kind).find((each) => each.name === name);
  const codes = region?.borders[0]?.municipalities.value ?? [];
  return codes.map((code) => nameOf.get(code) ?? code).toSorted();
}

describe.skipIf(!mapping)(
  `every municipality, beside the facts (${mapping ? 'compared' : FACTS_ABSENT})`,
  () => {
    it('has the same name and lies in the same regions, as sure as the facts are', () => {
      const records = mapping?.gemeenten ?? [];
      expect(records).toHaveLength(municipalities.length);
      for (const record of records) {
        const code = municipalityCodeSchema.parse(record.gemeentecode);
        expect(nameOf.get(code)).toBe(record.naam);
        const regionIn = (kind: RegionKind) => {
          const [membership, ...more] = regionsOf(code, kind, regionsOfKind(kind), DAY);
          expect(more).toEqual([]);
          return membership?.region;
        };
        expect(regionIn('province')?.name).toBe(record.provincie);
        expect(regionIn('safety')?.codes[0]?.code).toBe(record.veiligheidsregio);
        expect(regionIn('zorgkantoor')?.codes[0]?.code).toBe(record.zorgkantoorregio_code);
        expect(regionIn('iza')?.name).toBe(record.iza_regio);
        const roaz = regionIn('roaz');
        expect(roaz?.codes[0]?.code).toBe(record.roaz);
        const membership = roaz && membershipOf(roaz, code, DAY);
        expect(membership?.certainty).toBe(certaintyOfFacts(record.roaz_zekerheid));
      }
    });
  },
);

describe.skipIf(!facts)(
  `every region, beside the facts (${facts ? 'compared' : FACTS_ABSENT})`,
  () => {
    it('of a ROAZ has its name, its number of municipalities and its zorgkantoor regions', () => {
      for (const record of facts?.roaz_regios ?? []) {
        const region = regionsOfKind('roaz').find(({ codes }) => codes[0]?.code === record.code);
        expect(record.naam.startsWith(`ROAZ-regio ${region?.name}`)).toBe(true);
        expect(region?.certainty).toBe(certaintyOfFacts(record.zekerheid));
        const area = record.zekerheid_gebied ?? record.zekerheid;
        expect(region?.inWords?.certainty).toBe(certaintyOfFacts(area));
        const inside = region?.borders[0]?.municipalities.value ?? [];
        expect(inside).toHaveLength(record.aantal_gemeenten_afgeleid);
        const found: Record<string, number> = {};
        for (const code of inside) {
          const [membership] = regionsOf(code, 'zorgkantoor', regionsOfKind('zorgkantoor'), DAY);
          const name = membership?.region.name ?? '';
          found[name] = (found[name] ?? 0) + 1;
        }
        expect(found).toEqual(record.zorgkantoorregios_afgeleid);
      }
    });

    it('of a zorgkantoor has its codes, municipalities, inhabitants and care office', () => {
      for (const record of facts?.zorgkantoorregios ?? []) {
        const region = regionsOfKind('zorgkantoor').find(({ name }) => name === record.naam);
        const older = [record.oude_zorgkantoorcode].flat().map(String);
        expect(region?.codes.map(({ code }) => code)).toEqual([record.cbs_code, ...older]);
        expect(namesIn('zorgkantoor', record.naam)).toEqual(record.gemeenten.toSorted());
        expect(region?.borders[0]?.municipalities.certainty).toBe(record.zekerheid_gemeenten);
        expect(region?.inhabitants?.value).toBe(record.inwoners_indicatief_2018);
        const office = region?.parties.find(({ role }) => role === 'care-office');
        expect(office?.certainty).toBe(certaintyOfFacts(record.zekerheid_zorgkantoor));
        const party = office?.party;
        const known = party && party !== 'unknown' && 'party' in party && partyById(party.party);
        expect(known && [known.name, ...known.aliases]).toContain(record.zorgkantoor);
      }
    });

    it('of a zorgkantoor has its market leaders in rank, as sure as the facts are', () => {
      for (const record of facts?.zorgkantoorregios ?? []) {
        const region = regionsOfKind('zorgkantoor').find(({ name }) => name === record.naam);
        const ours = region ? marketLeadersOf(region, marketLeaders) : [];
        expect(ours.map(({ rank, printed, certainty }) => [rank, printed, certainty])).toEqual(
          record.marktleiders.map((each) => [
            each.rang,
            each.naam,
            certaintyOfFacts(each.zekerheid),
          ]),
        );
        expect(ours.map(({ source }) => 'known' in source)).toEqual(
          record.marktleiders.map(({ bron }) => bron !== null),
        );
      }
    });

    it('of the municipalities has its mandate holder, grant and municipalities', () => {
      for (const record of facts?.iza_regios ?? []) {
        const region = regionsOfKind('iza').find(({ name }) => name === record.naam);
        expect(namesIn('iza', record.naam)).toEqual(record.gemeenten.toSorted());
        expect(region?.borders[0]?.municipalities.certainty).toBe(record.zekerheid_gemeenten);
        const [mandate] = region?.parties ?? [];
        const party = mandate?.party;
        const known = party && party !== 'unknown' && 'party' in party && partyById(party.party);
        expect(known && [known.name, known.short]).toContain(record.mandaatgemeente);
        expect(mandate?.note ?? null).toBe(record.opmerking);
        for (const [year, euros] of Object.entries(record.spuk_iza_eur)) {
          const grant = municipalGrants.find(
            (each) => each.region === region?.id && each.year === Number(year),
          );
          expect(grant?.amount).toBe(euros * 100);
        }
      }
    });

    it('of the other kinds has its number of municipalities', () => {
      for (const record of facts?.veiligheidsregios ?? []) {
        const region = regionsOfKind('safety').find(({ name }) => name === record.naam);
        expect(region?.codes[0]?.code).toBe(record.code);
        expect(namesIn('safety', record.naam)).toHaveLength(record.aantal_gemeenten);
      }
      for (const record of facts?.provincies ?? []) {
        const region = regionsOfKind('province').find(({ name }) => name === record.naam);
        expect(region?.certainty).toBe(record.zekerheid);
        expect(namesIn('province', record.naam)).toHaveLength(record.aantal_gemeenten);
      }
    });

    it('is counted as the facts count its kind', () => {
      const kinds: Record<string, RegionKind> = {
        'ROAZ-regio': 'roaz',
        zorgkantoorregio: 'zorgkantoor',
        'IZA-/samenwerkingsregio (mandaatgemeente)': 'iza',
        'acute-ggz-regio': 'acute-ggz',
        veiligheidsregio: 'safety',
      };
      for (const { schaal, aantal } of facts?.schalen ?? []) {
        const kind = kinds[schaal];
        if (kind) expect(regionCounts.find((each) => each.kind === kind)?.count.value).toBe(aantal);
      }
    });
  },
);
