import type { PlanCard } from '@iza/api/plan';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { planVocabulary } from '@iza/ui/plan/words';
import { useNotices } from '@iza/ui/shell';
import { useTexts } from '@iza/ui/texts';
import { useTRPC } from '@iza/ui/trpc';
import { stageChanges } from './stage-changes.ts';
import { liveTexts } from './texts.ts';

/** Says quietly, on whichever page one is, that a plan came to another stage; draws nothing itself. */
export function StageAnnouncer() {
  const trpc = useTRPC();
  const texts = useTexts(liveTexts);
  const { stages } = useTexts(planVocabulary);
  const { notice } = useNotices();
  const { data: plans } = useQuery(trpc.overview.plans.queryOptions());
  const before = useRef<readonly PlanCard[]>(undefined);
  useEffect(() => {
    if (!plans) return;
    const changed = before.current ? stageChanges(before.current, plans) : [];
    before.current = plans;
    const [only] = changed;
    if (changed.length > 2) notice(texts.several(changed.length));
    else if (only) for (const plan of changed) notice(texts.moved(plan.name, stages[plan.stage]));
  }, [plans, notice, texts, stages]);
  return null;
}
