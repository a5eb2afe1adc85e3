import { followedAs } from '@iza/domain/progress';
import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import { Skeleton } from '../parts/notice.tsx';
import type { PlanSection } from '../plan/page/plan-section.ts';

/** Whoever reads or writes the plan does not wait for these. */
const ConsultationSection = lazy(async () => ({
  default: (await import('../consultation/consultation-section.tsx')).ConsultationSection,
}));
const JudgementSection = lazy(async () => ({
  default: (await import('../consultation/judgement-section.tsx')).JudgementSection,
}));

const VersionsSection = lazy(async () => ({
  default: (await import('../versions/versions-section.tsx')).VersionsSection,
}));

const DecisionsSection = lazy(async () => ({
  default: (await import('../decisions/decisions-section.tsx')).DecisionsSection,
}));

const ServedSection = lazy(async () => ({
  default: (await import('../served/served-section.tsx')).ServedSection,
}));

const ProgressSection = lazy(async () => ({
  default: (await import('../progress/progress-section.tsx')).ProgressSection,
}));

const CoherenceSection = lazy(async () => ({
  default: (await import('../coherence/coherence-section.tsx')).CoherenceSection,
}));

const PracticesSection = lazy(async () => ({
  default: (await import('../practices/practices-section.tsx')).PracticesSection,
}));

const arriving = (section: ReactNode) => (
  <Suspense fallback={<Skeleton lines={6} />}>{section}</Suspense>
);

/** A regional plan has no consultation round and no joint judgement in the agreement (B.2). */
const ofRoazPlan: PlanSection['appliesTo'] = ({ card }) => card.kind === 'roaz';

const CONSULTATION: PlanSection = {
  key: 'consultatie',
  label: { nl: 'Consultatie', en: 'Consultation' },
  content: arriving(<ConsultationSection />),
  appliesTo: ofRoazPlan,
};
const JUDGEMENT: PlanSection = {
  key: 'oordeel',
  label: { nl: 'Oordeel', en: 'Judgement' },
  content: arriving(<JudgementSection />),
  appliesTo: ofRoazPlan,
};

const DECISIONS: PlanSection = {
  key: 'besluiten',
  label: { nl: 'Besluiten', en: 'Decisions' },
  content: arriving(<DecisionsSection />),
};

const SERVED: PlanSection = {
  key: 'uitwerkpunten',
  label: { nl: 'Uitwerkpunten', en: 'Action points' },
  content: arriving(<ServedSection />),
};

/** A plan is carried out once it is adopted, here or, as far as is known, elsewhere. */
const PROGRESS: PlanSection = {
  key: 'voortgang',
  label: { nl: 'Voortgang', en: 'Progress' },
  content: arriving(<ProgressSection />),
  appliesTo: ({ version, versions }) =>
    followedAs(version.state) !== null || versions.some(({ stage }) => stage === 'adopted'),
};

const COHERENCE: PlanSection = {
  key: 'samenhang',
  label: { nl: 'Samenhang', en: 'Coherence' },
  content: arriving(<CoherenceSection />),
};

const PRACTICES: PlanSection = {
  key: 'voorbeelden',
  label: { nl: 'Goede voorbeelden', en: 'Good practices' },
  content: arriving(<PracticesSection />),
};

const VERSIONS: PlanSection = {
  key: 'versies',
  label: { nl: 'Versies', en: 'Versions' },
  content: arriving(<VersionsSection />),
};

/** What an editor shows of a plan beside the document, in the order of the links. */
export const EDITOR_SECTIONS: readonly PlanSection[] = [
  CONSULTATION,
  JUDGEMENT,
  DECISIONS,
  PROGRESS,
  SERVED,
  COHERENCE,
  PRACTICES,
  VERSIONS,
];

/** What who only reads along is shown. */
export const READER_SECTIONS: readonly PlanSection[] = [
  CONSULTATION,
  DECISIONS,
  PROGRESS,
  SERVED,
  VERSIONS,
];
