import { z } from 'zod';
import { municipalityCodeSchema, partyIdSchema } from '../values/id.ts';
import { certaintySchema, factSchema, sourceRefSchema } from '../values/source.ts';
import { lineSchema, noteSchema } from '../values/text.ts';

/** Only organisations log in; a sector, network or body is spoken of, and acts through organisations. */
export const partyKindSchema = z
  .enum(['organisation', 'sector', 'network', 'body'])
  .meta({ description: 'Kind of party; only organisations log in' });
export type PartyKind = z.infer<typeof partyKindSchema>;

/** What a party does in the system, for filters and for words on screen; never a ground for a right. */
export const partySectorSchema = z
  .enum([
    'government',
    'supervision',
    'quality-and-package',
    'insurance',
    'municipality',
    'patients',
    'hospital',
    'university-hospital',
    'medical-specialists',
    'clinics',
    'mental-care',
    'general-practice',
    'primary-care',
    'elderly-and-home-care',
    'home-care',
    'nursing',
    'pharmacy',
    'paramedical',
    'ambulance',
    'acute-care',
    'social-work',
    'research',
    'other',
  ])
  .meta({ description: 'Sector of a party' });
export type PartySector = z.infer<typeof partySectorSchema>;

/** A party that plans, actions, commitments and grants refer to. */
export const partySchema = z
  .strictObject({
    id: partyIdSchema,
    kind: partyKindSchema,
    name: lineSchema.min(1).describe('Full name'),
    short: lineSchema.min(1).optional().describe('Abbreviation in use'),
    aliases: z.array(lineSchema.min(1)).describe('Other names and spellings in the sources'),
    sector: factSchema(partySectorSchema).optional().describe('What it does, as we read it'),
    municipality: municipalityCodeSchema.optional().describe('Set for a municipality'),
    partOf: partyIdSchema.optional().describe('Group or organisation it belongs to'),
    note: noteSchema.optional().describe('What a reader needs to know'),
    source: sourceRefSchema.describe('Where the name comes from'),
    certainty: certaintySchema.describe('How sure the name is'),
  })
  .meta({ description: 'Party' });
export type Party = z.infer<typeof partySchema>;

/** @returns whether people can act for it: only organisations log in */
export function canLogIn(party: Pick<Party, 'kind'>): boolean {
  return party.kind === 'organisation';
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}

/**
 * Parties whose name, abbreviation, alias or code is the given text, spelling aside (case, accents, punctuation).
 * @returns all that match: a name may be shared (Utrecht), and choosing is up to people
 */
export function partiesNamed(text: string, parties: readonly Party[]): Party[] {
  const wanted = folded(text);
  if (wanted === '') return [];
  return parties.filter((party) =>
    [party.id, party.name, party.short ?? '', ...party.aliases].some(
      (name) => folded(name) === wanted,
    ),
  );
}
