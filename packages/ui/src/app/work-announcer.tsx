import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { WorkView } from '@iza/api/work';
import { planVocabulary } from '@iza/documents/words';
import { useLocation, useNotices } from '../shell/index.ts';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { appTexts } from './texts.ts';
import { workNews, type WorkNews } from './work-news.ts';

/** Says quietly, on whichever page one is, what changed in one's own work; draws nothing. An open plan speaks for itself. */
export function WorkAnnouncer() {
  const trpc = useTRPC();
  const texts = useTexts(appTexts);
  const { stages } = useTexts(planVocabulary);
  const { notice } = useNotices();
  const [path] = useLocation();
  const { data: work } = useQuery(trpc.work.mine.queryOptions());
  const before = useRef<WorkView>(undefined);
  const where = useRef(path);
  useEffect(() => {
    where.current = path;
  }, [path]);
  useEffect(() => {
    if (!work) return;
    const words = (news: WorkNews): string => {
      if (news.kind === 'moved') return texts.moved(news.name, stages[news.stage]);
      if (news.kind === 'waits') return texts.waitsNow(news.name);
      return texts.updatedBy(news.name, news.by ?? texts.byOperator);
    };
    const news = before.current ? workNews(before.current, work) : [];
    before.current = work;
    for (const each of news) {
      const shown = each.kind === 'updated' && where.current.startsWith(`/plan/${each.plan}`);
      if (!shown) notice(words(each));
    }
  }, [work, notice, texts, stages]);
  return null;
}
