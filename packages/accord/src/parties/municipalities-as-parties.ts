import type { partySchema, Party } from '@iza/domain/party';
import type { partyIdSchema, MunicipalityCode, PartyId } from '@iza/domain/values';
import { municipalities, municipalityByCode } from '../regions/municipalities.ts';
import { kebab } from '../regions/region-id.ts';
import { asRecord } from '../record.ts';

/** Other names in use; the plans in our sources write Den Haag. */
const ALIASES: Record<string, readonly string[]> = { GM0518: ['Den Haag'] };

function idOfName(name: string): PartyId {
  return asRecord<typeof partyIdSchema>(`gemeente-${kebab(name)}`);
}

/** @returns the party that a municipality is: `gemeente-zwolle`, or `undefined` for a code that is not among the 342 */
export function partyIdOfMunicipality(code: MunicipalityCode): PartyId | undefined {
  const municipality = municipalityByCode(code);
  return municipality && idOfName(municipality.name);
}

/** The 342 municipalities as organisations that can take part in plans. */
export const municipalityParties: readonly Party[] = municipalities.map(
  ({ code, name, source, certainty }) =>
    asRecord<typeof partySchema>({
      id: idOfName(name),
      kind: 'organisation',
      name: `Gemeente ${name}`,
      short: name,
      aliases: ALIASES[code] ?? [],
      sector: { value: 'municipality', source, certainty },
      municipality: code,
      source,
      certainty,
    }),
);
