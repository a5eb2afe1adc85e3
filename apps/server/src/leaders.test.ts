import {
  isoDate,
  municipalityCodeSchema,
  partyIdSchema,
  type TransformationId,
} from '@iza/domain/values';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { aPlanToOffer } from './testing/quick-check.ts';
import { aKey, testService, type TestService, type Visitor } from './testing/test-service.ts';

vi.setConfig({ testTimeout: 60_000 });

let service: TestService;
let zn: Visitor;
let isala: Visitor;

beforeAll(async () => {
  service = await testService();
  zn = await service.as('Programmaleider IZA ZN');
  isala = await service.as('Bestuurder Isala');
});
afterAll(() => service.stop());

const codes = (answer: object) =>
  ((answer as { refusals?: { code: string }[] }).refusals ?? []).map(({ code }) => code);
const opened = (who: Visitor, plan: TransformationId) =>
  who.api.transformation.open.query({ plan });
const leadersOf = async (plan: TransformationId) =>
  (await opened(isala, plan)).card.leaders.map(({ party }) => party as string);

/** Numbers in Zwolle, the first party with the most. */
const supplyOf = (on: string, ...parties: readonly string[]) => ({
  on: isoDate(on),
  source: 'Opgave',
  figures: parties.map((party, at) => ({
    municipality: municipalityCodeSchema.parse('GM0193'),
    party: partyIdSchema.parse(party),
    insured: 1000 - at,
  })),
});

async function supplied(on: string, ...parties: readonly string[]) {
  const supply = supplyOf(on, ...parties);
  const answer = await zn.api.transformation.supplyInsured.mutate({ key: aKey(), supply });
  if (answer.kind !== 'saved') throw new Error(JSON.stringify(answer));
  return answer.supply;
}

describe('numbers of insured', () => {
  test('come in by the association of insurers, whole or not at all', async () => {
    const supply = (...given: Parameters<typeof supplyOf>) =>
      zn.api.transformation.supplyInsured.mutate({ key: aKey(), supply: supplyOf(...given) });
    expect(codes(await supply('2031-01-01', 'dsw', 'vgz'))).toEqual(['reference-in-future']);
    expect(codes(await supply('2024-01-01', 'dsw', 'dsw'))).toEqual(['figure-twice']);
    expect(codes(await supply('2024-01-01', 'dsw', 'isala'))).toEqual(['unknown-party']);
    const seen = await isala.api.transformation.insured.query({ on: null });
    expect(seen).toMatchObject({ on: null, figures: [], supplies: [], maySupply: false });
  });

  test('give a plan that was never offered its leaders at once; withdrawn, what stood before counts again', async () => {
    const plan = await aPlanToOffer(isala);
    const [before, name] = [await leadersOf(plan), 'Programmaleider IZA ZN'];
    const first = await supplied('2024-01-01', 'dsw', 'vgz', 'menzis');
    expect(await leadersOf(plan)).toEqual(['dsw', 'vgz']);
    expect(await opened(isala, plan)).toMatchObject({
      leadersBasis: { basis: { by: 'insured', on: '2024-01-01' } },
    });
    const second = await supplied('2024-01-01', 'menzis', 'vgz', 'dsw');
    expect(await leadersOf(plan)).toEqual(['menzis', 'vgz']);
    const withdraw = (supply: typeof first) =>
      zn.api.transformation.withdrawInsured.mutate({ key: aKey(), supply, reason: 'Verkeerd' });
    await withdraw(second);
    expect(codes(await withdraw(second))).toEqual(['not-on-record']);
    expect(await leadersOf(plan)).toEqual(['dsw', 'vgz']);
    await withdraw(first);
    expect(await leadersOf(plan)).toEqual(before);
    const { supplies } = await zn.api.transformation.insured.query({ on: null });
    expect(supplies).toMatchObject([
      { supply: second, recordedBy: name, withdrawn: { by: name, reason: 'Verkeerd' } },
      { supply: first, figures: 3, withdrawn: { reason: 'Verkeerd' } },
    ]);
  });
});
