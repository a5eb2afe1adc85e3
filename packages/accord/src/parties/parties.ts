import type { Party } from '@iza/domain/party';
import type { PartyId } from '@iza/domain/values';
import { acuteCareOrganisations, roazNetworks } from './acute-care.ts';
import { insurers } from './insurers.ts';
import { municipalityParties } from './municipalities-as-parties.ts';
import { nationalBodies } from './national-bodies.ts';
import { partiesOf } from './party-row.ts';
import { regionalOrganisations } from './regional-organisations.ts';
import { SIGNATORY_ROWS } from './signatory-rows.ts';
import { SIGNED_TEXT } from './sources.ts';

const signing = SIGNATORY_ROWS.map(({ role, signedOn, reservation, ...party }) => party);

/** All parties that the sources name. Operators add others. */
export const parties: readonly Party[] = [
  ...partiesOf(SIGNED_TEXT, signing),
  ...insurers,
  ...nationalBodies,
  ...acuteCareOrganisations,
  ...roazNetworks,
  ...regionalOrganisations,
  ...municipalityParties,
];

const byId = new Map(parties.map((party) => [party.id, party]));

/** @returns the party with an id, or `undefined` when the sources name none */
export function partyById(id: PartyId): Party | undefined {
  return byId.get(id);
}
