import { canLogIn, partiesNamed } from '@iza/domain/party';
import { municipalityCodeSchema, partyIdSchema } from '@iza/domain/values';
import { describe, expect, it } from 'vitest';
import { certaintyOfFacts, FACTS_ABSENT, sharedFacts } from '../regions/shared-facts.ts';
import {
  insurers,
  marketShares,
  municipalityParties,
  parties,
  partyById,
  partyIdOfMunicipality,
  signatories,
} from './index.ts';

type Facts = {
  partijen: {
    naam: string;
    afkorting: string;
    rol: string;
    ondertekend_op: string;
    zekerheid: string;
    zekerheid_sector: string;
  }[];
  niet_ondertekend: { naam: string; zekerheid: string }[];
  overige_spelers: { naam: string; afkorting?: string; zekerheid: string }[];
  governance: { orgaan: string }[];
  verzekeraars: { concern: string; marktaandeel_2022_pct: number; zekerheid: string }[];
};

const facts = sharedFacts<Facts>('parties.json');

function idsOf(names: string[]) {
  return names.map((name) => partiesNamed(name, parties).map(({ id }) => id));
}

describe('parties', () => {
  it('have unique ids and belong only to parties that exist', () => {
    expect(new Set(parties.map(({ id }) => id)).size).toBe(parties.length);
    for (const { partOf } of parties) if (partOf) expect(partyById(partOf)).toBeDefined();
  });

  it('hold every municipality as an organisation under an id made of its name', () => {
    expect(municipalityParties).toHaveLength(342);
    const zwolle = partyIdOfMunicipality(municipalityCodeSchema.parse('GM0193'));
    expect(zwolle).toBe('gemeente-zwolle');
    expect(partyIdOfMunicipality(municipalityCodeSchema.parse('GM9999'))).toBeUndefined();
    expect(municipalityParties.every(canLogIn)).toBe(true);
  });

  it('are found under the abbreviations of the list of action points', () => {
    const named = idsOf(['VWS', 'ZINl', 'NLGGZ', 'ZorgThuisNL', 'PF', 'IZA partijen', 'ROAZ’en']);
    expect(named).toEqual([
      ['vws'],
      ['zorginstituut'],
      ['dnggz'],
      ['zorgthuisnl'],
      ['patientenfederatie'],
      ['iza-partijen'],
      ['roazen'],
    ]);
  });

  it('whose full name no source gives are marked as to be checked', () => {
    for (const id of ['igj', 'swn', 'ppn', 'azn']) {
      expect(partyById(partyIdSchema.parse(id))?.certainty).toBe('unverified');
    }
  });

  it('that are networks, sectors or bodies log nobody in', () => {
    for (const id of ['roaz-zwolle', 'iza-partijen', 'bo-iza', 'zorgverzekeraars']) {
      const party = partyById(partyIdSchema.parse(id));
      expect(party && canLogIn(party)).toBe(false);
    }
  });
});

describe('signatories', () => {
  it('are sixteen, with the documents that name them, and one that openly did not sign', () => {
    const signed = signatories.filter((each) => each.signed);
    expect(signed).toHaveLength(16);
    for (const { party, namings } of signed) {
      expect(partyById(party)).toBeDefined();
      expect(namings.map(({ document }) => document)).toEqual([
        'practitioner-summary',
        'signed-facts',
      ]);
    }
    expect(signatories.filter((each) => !each.signed).map(({ party }) => party)).toEqual(['nu91']);
  });
});

describe.skipIf(!facts)(`parties, beside the facts (${facts ? 'compared' : FACTS_ABSENT})`, () => {
  it('signed on the day and in the role that the facts give, as sure as those are', () => {
    const records = facts?.partijen ?? [];
    expect(records).toHaveLength(16);
    for (const record of records) {
      const [party] = partiesNamed(record.naam, parties);
      expect(party && [party.name, party.short ?? party.name]).toEqual([
        record.naam,
        record.afkorting,
      ]);
      expect(party?.sector?.certainty).toBe(certaintyOfFacts(record.zekerheid_sector));
      const signatory = signatories.find((each) => each.party === party?.id);
      expect(signatory).toMatchObject({
        role: record.rol,
        signedOn: { known: record.ondertekend_op },
        certainty: certaintyOfFacts(record.zekerheid),
      });
    }
  });

  it('include who did not sign, the other players and the meetings', () => {
    const others = [...(facts?.niet_ondertekend ?? []), ...(facts?.overige_spelers ?? [])];
    for (const { naam, zekerheid } of others) {
      expect(partiesNamed(naam, parties).map(({ certainty }) => certainty)).toEqual([
        certaintyOfFacts(zekerheid),
      ]);
    }
    expect(facts?.governance.map(({ orgaan }) => orgaan)).toEqual([
      'Bestuurlijk overleg IZA (BO IZA)',
      'Thematafel Contractering',
      'tien thematafels IZA',
    ]);
    expect(idsOf(['BO IZA', 'Thematafel Contractering', 'Thematafels IZA'])).toEqual([
      ['bo-iza'],
      ['thematafel-contractering'],
      ['thematafels'],
    ]);
  });

  it('that insure have the national market share of the facts', () => {
    const records = facts?.verzekeraars ?? [];
    expect(marketShares).toHaveLength(records.length);
    for (const { concern, marktaandeel_2022_pct } of records) {
      const name = concern.replace(/ \(.*$/, '');
      const insurer = insurers.find((each) => each.name === name);
      const share = marketShares.find(({ party }) => party === insurer?.id);
      expect(share?.percent).toBe(marktaandeel_2022_pct);
    }
  });
});
