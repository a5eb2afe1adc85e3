import { describe, expect, it } from 'vitest';
import { canLogIn, partiesNamed, partySchema } from './party.ts';
import { signatorySchema } from './signatory.ts';

const SOURCE = { name: 'made up for the test' };

function aParty(more: Record<string, unknown>) {
  return partySchema.parse({
    id: 'party',
    kind: 'organisation',
    name: 'Party',
    aliases: [],
    source: SOURCE,
    certainty: 'verified',
    ...more,
  });
}

const patients = aParty({
  id: 'patientenfederatie',
  name: 'Patiëntenfederatie Nederland',
  short: 'PFN',
  aliases: ['PF'],
});
const town = aParty({ id: 'gemeente-utrecht', name: 'Utrecht', municipality: 'GM0344' });
const insurer = aParty({ id: 'utrecht', name: 'Utrecht' });

describe('a party', () => {
  it('logs in only as an organisation', () => {
    expect(canLogIn(town)).toBe(true);
    for (const kind of ['sector', 'network', 'body']) {
      expect(canLogIn(aParty({ kind }))).toBe(false);
    }
  });

  it('is found by name, abbreviation, alias or code whatever the spelling', () => {
    const all = [patients, town, insurer];
    for (const text of ['patientenfederatie  nederland', 'pfn', 'PF', 'PATIËNTENFEDERATIE']) {
      expect(partiesNamed(text, all)).toEqual([patients]);
    }
    expect(partiesNamed('onbekend', all)).toEqual([]);
    expect(partiesNamed(' - ', all)).toEqual([]);
  });

  it('shares a name openly: all that bear it are returned', () => {
    expect(partiesNamed('utrecht', [patients, town, insurer])).toEqual([town, insurer]);
  });

  it('is refused with an unknown field or without a source', () => {
    expect(partySchema.safeParse({ ...town, colour: 'red' }).success).toBe(false);
    expect(partySchema.safeParse({ ...town, source: undefined }).success).toBe(false);
  });
});

describe('a signatory', () => {
  it('may have no known date, which is not: not signed', () => {
    const signatory = signatorySchema.parse({
      party: 'nu91',
      signed: false,
      signedOn: { open: 'notInSource' },
      namings: [],
      source: SOURCE,
      certainty: 'verified',
    });
    expect(signatory.signed).toBe(false);
  });
});
