import type { partyIdSchema, PartyId } from '@iza/domain/values';
import { asRecord } from '../record.ts';

/** An organisation that answers for a group, sector or body which text and list make answerable, and on what that rests. */
export type Answering = {
  readonly code: PartyId;
  readonly party: PartyId;
  readonly source: string;
};

const SIGNED = 'ondertekende tekst, p. 2: partijen en hun rol';
const LIST = 'bijlage L: wie bij dezelfde uitwerkpunten bij naam worden genoemd';
const ROUND_TABLE = 'bijlage L, Inrichten Ronde Tafeloverleg';
const NAME = 'de groep is, of omvat, de organisatie zelf';

const id = (code: string) => asRecord<typeof partyIdSchema>(code);

function answer(code: string, source: string, ...parties: string[]): Answering[] {
  return parties.map((party) => ({ code: id(code), party: id(party), source }));
}

const PROVIDERS = ['actiz', 'zorgthuisnl', 'dnggz', 'nvz', 'nfu', 'zkn', 'ineen', 'lhv'];
const PROFESSIONALS = ['fms', 'lhv', 'venvn'];
const SIGNATORIES = [
  ...PROVIDERS,
  'fms',
  'venvn',
  'patientenfederatie',
  'vng',
  'zn',
  'nza',
  'zorginstituut',
  'vws',
];
const FIELD = SIGNATORIES.filter((party) => !['nza', 'zorginstituut', 'vws'].includes(party));

/**
 * Who answers for whom: an umbrella organisation for its members, the signatories for *IZA-partijen*. A group of which no source says who
 * speaks for it (`regionale-partijen`, `betrokken-partijen`, `sociaal-domein`, ...) has no row: there the programme team appoints a trekker.
 */
export const answering: readonly Answering[] = [
  ...answer('iza-partijen', SIGNED, ...SIGNATORIES),
  ...answer('zvw-partijen', SIGNED, ...SIGNATORIES.filter((party) => party !== 'vng')),
  ...answer('veldpartijen', SIGNED, ...FIELD),
  ...answer('zorgaanbieders', SIGNED, ...PROVIDERS),
  ...answer('zorgprofessionals', SIGNED, ...PROFESSIONALS),
  ...answer('msz-partijen', SIGNED, 'nvz', 'nfu', 'zkn', 'fms'),
  ...answer('ziekenhuizen', SIGNED, 'nvz', 'nfu'),
  ...answer('ggz-partijen', SIGNED, 'dnggz'),
  ...answer('ggz-kerninstellingen', SIGNED, 'dnggz'),
  ...answer('grootste-ggz-aanbieder', SIGNED, 'dnggz'),
  ...answer('eerstelijnspartijen', LIST, 'lhv', 'ineen', 'nhg', 'knmp', 'kngf', 'ppn'),
  ...answer('huisartsen', SIGNED, 'lhv'),
  ...answer('regionale-huisartsenorganisaties', SIGNED, 'ineen'),
  ...answer('vvt', SIGNED, 'actiz', 'zorgthuisnl'),
  ...answer('zorgverzekeraars', SIGNED, 'zn'),
  ...answer('marktleiders', SIGNED, 'zn'),
  ...answer('zorgkantoren', SIGNED, 'zn'),
  ...answer('gemeenten', SIGNED, 'vng'),
  ...answer('grootste-gemeenten', SIGNED, 'vng'),
  ...answer('roazen', 'acutezorgregiooost.nl: koepel van de ROAZ-bureaus', 'lnaz'),
  ...answer('traumacentra', 'acutezorgregiooost.nl: koepel van de ROAZ-bureaus', 'lnaz'),
  ...answer('ronde-tafel', ROUND_TABLE, 'zorginstituut', 'fms', 'nvz', 'nfu', 'zn', 'zkn'),
  ...answer('patientenorganisaties', SIGNED, 'patientenfederatie'),
  ...answer('burgervertegenwoordigers', SIGNED, 'patientenfederatie'),
  ...answer('brancheorganisaties', SIGNED, ...PROVIDERS),
  ...answer('beroepsverenigingen', SIGNED, ...PROFESSIONALS),
  ...answer('toezichthouders', NAME, 'nza', 'igj'),
  ...answer('systeempartijen', NAME, 'vws', 'nza', 'zorginstituut', 'igj'),
  ...answer('overheid', NAME, 'vws'),
  ...answer('kabinet', NAME, 'vws'),
  ...answer('bo-iza', SIGNED, 'vws'),
  ...answer('programmateam-iza', SIGNED, 'vws'),
];

const codesOf = new Map<PartyId, PartyId[]>();
for (const { code, party } of answering) {
  codesOf.set(party, [...(codesOf.get(party) ?? [party]), code]);
}

/** @returns the codes that a party answers for, its own among them */
export function answersFor(party: PartyId): readonly PartyId[] {
  return codesOf.get(party) ?? [party];
}
