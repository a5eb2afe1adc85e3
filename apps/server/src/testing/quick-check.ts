import { newTransformationContent, type Verdict } from '@iza/domain/transformation';
import { municipalityCodeSchema, type TransformationId } from '@iza/domain/values';
import { aKey, type Visitor } from './test-service.ts';

const ZWOLLE = municipalityCodeSchema.parse('GM0193');
const said = (known: string) => ({ known });

/** Begins a plan for Zwolle with nothing missing for its quick check. */
export async function aPlanToOffer(lead: Visitor): Promise<TransformationId> {
  const api = lead.api.transformation;
  const begun = await api.begin.mutate({ key: aKey(), name: 'Plan', regions: [] });
  if (begun.kind !== 'saved') throw new Error(begun.kind);
  const { plan } = begun;
  const content = {
    ...newTransformationContent('Plan').about,
    goals: said('Minder ritten'),
    contact: said('Bureau'),
    scale: { known: 'regional' },
    area: { known: { label: 'Zwolle', municipalities: { known: [ZWOLLE] } } },
    sectors: ['msz'],
    aspects: [{ aspect: 'use-of-care', how: 'Minder bezoeken' }],
    inLine: said('Ja'),
    urgency: said('Gedeeld'),
    alignmentNeeded: said('Ja'),
  } as const;
  const section = { section: 'about', content } as never;
  await api.save.mutate({ key: aKey(), plan, base: 1, section });
  const { contentRevision: revision } = await api.open.query({ plan });
  await api.consent.mutate({ key: aKey(), plan, revision });
  return plan;
}

/** Offers a plan for its quick check. */
export async function offeredBy(lead: Visitor, plan: TransformationId): Promise<void> {
  const api = lead.api.transformation;
  const { contentRevision: revision } = await api.open.query({ plan });
  const command = { command: 'offer-quick-check', changes: null } as const;
  const offer = { key: aKey(), plan, contentRevision: revision, command };
  const offered = await api.askStep.mutate(offer);
  if (offered.kind !== 'saved') throw new Error(JSON.stringify(offered));
}

/** @returns a plan that stands before its two market leaders, to be checked */
export async function aPlanAtQuickCheck(lead: Visitor): Promise<TransformationId> {
  const plan = await aPlanToOffer(lead);
  await offeredBy(lead, plan);
  return plan;
}

/** Finds everything met for a market leader, and shares that with the other. */
export async function judgedBy(leader: Visitor, plan: TransformationId): Promise<void> {
  const api = leader.api.transformation;
  const { framework } = await api.open.query({ plan });
  const verdict: Verdict = {
    conditions: framework.conditions.map(({ key }) => ({
      condition: key,
      meets: 'met',
      motivation: null,
    })),
  };
  await api.saveVerdict.mutate({ key: aKey(), plan, base: 0, verdict });
  await api.shareVerdict.mutate({ key: aKey(), plan });
}
