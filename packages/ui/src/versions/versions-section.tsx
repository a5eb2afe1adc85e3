import './versions.css';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { RadioField, SelectField } from '../forms/index.ts';
import { Link } from '../parts/link.tsx';
import { EmptyState, Notice, Skeleton } from '../parts/notice.tsx';
import type { VersionsView } from '../plan/model/view.ts';
import { usePlanHead } from '../plan/store/use-plan.tsx';
import { usePlanWords } from '../plan/words/use-plan-words.tsx';
import { useLocation, useSearchParams } from '../shell/index.ts';
import { useFormat, useTexts } from '../texts/language.tsx';
import { FailureNotice, useTRPC } from '../trpc/index.ts';
import { Comparison } from './comparison.tsx';
import { FingerprintBlock } from './fingerprint.tsx';
import { MomentList } from './moment-list.tsx';
import { listedMoments, momentAt, momentBefore, type ListedMoment } from './moments.ts';
import { NameDialog } from './name-dialog.tsx';
import type { DiffView } from './text-diff.tsx';
import { versionTexts } from './texts.ts';

const BESIDE = 'naast';

function useAddress() {
  const [params, setParams] = useSearchParams();
  const set = (name: string, value: string | undefined) =>
    setParams((before) => {
      const next = new URLSearchParams(before);
      if (value === undefined) next.delete(name);
      else next.set(name, value);
      return next;
    });
  const view: DiffView = params.get('weergave') === BESIDE ? 'beside' : 'inline';
  return { from: params.get('van'), to: params.get('naar'), view, set };
}

/** Which two moments are compared, and how it is shown. */
function Choice({
  moments,
  from,
  to,
  view,
  set,
}: {
  moments: readonly ListedMoment[];
  from: ListedMoment | undefined;
  to: ListedMoment | undefined;
  view: DiffView;
  set: (name: string, value: string | undefined) => void;
}) {
  const texts = useTexts(versionTexts);
  const seen = new Set<string>();
  const offered = [...moments, ...[from, to].filter((moment) => moment !== undefined)];
  const options = offered.flatMap(({ key, label, group }) => {
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ value: key, label, group }];
  });
  return (
    <div className='versions-choice iza-no-print'>
      <SelectField
        label={texts.compareFrom}
        options={options}
        value={from?.key}
        onChange={(key) => set('van', key)}
      />
      <SelectField
        label={texts.compareTo}
        options={options}
        value={to?.key}
        onChange={(key) => set('naar', key)}
      />
      <RadioField
        label={texts.view}
        inline
        value={view}
        options={[
          { value: 'inline', label: texts.inline },
          { value: 'beside', label: texts.beside },
        ]}
        onChange={(chosen) => set('weergave', chosen === 'beside' ? BESIDE : undefined)}
      />
    </div>
  );
}

function Loaded({ versions }: { versions: VersionsView }) {
  const texts = useTexts(versionTexts);
  const words = usePlanWords();
  const format = useFormat();
  const [path] = useLocation();
  const { allowed } = usePlanHead();
  const address = useAddress();
  const [naming, setNaming] = useState<ListedMoment>();
  const moments = useMemo(
    () => listedMoments(versions, { texts, words, format }),
    [versions, texts, words, format],
  );
  const [now] = moments;
  const at = (key: string | null) => momentAt(versions, moments, key, texts);
  const [from, to] = [at(address.from), at(address.to)];
  const asked = address.from !== null || address.to !== null;
  const fingerprint = versions.versions.find((version) => version.fingerprint)?.fingerprint;
  if (!now) return null;
  const insider = allowed.includes('read-working-corner');
  const compare = (one: ListedMoment, other: ListedMoment) =>
    `${path}?van=${one.key}&naar=${other.key}`;
  return (
    <div className='iza-stack versions'>
      <div className='iza-row iza-row--apart'>
        <h2>{texts.title}</h2>
        {asked && <Link href={path}>{texts.toList}</Link>}
      </div>
      {!asked && <p className='iza-prose'>{insider ? texts.intro : texts.introReader}</p>}
      {moments.length === 1 && !insider && <p className='iza-prose'>{texts.noPast}</p>}
      {moments.length > 1 && (
        <Choice moments={moments} from={from} to={to} view={address.view} set={address.set} />
      )}
      {insider && versions.mayRestore === null && <Notice>{texts.standsStill}</Notice>}
      {from && to && (
        <Comparison versions={versions} from={from} to={to} now={now} view={address.view} />
      )}
      {((address.from !== null && !from) || (address.to !== null && !to)) && (
        <EmptyState title={texts.unknownMoment} />
      )}
      {!asked && (
        <MomentList
          moments={moments}
          compare={compare}
          now={now}
          before={(moment) => momentBefore(moments, moment)}
          onName={versions.mayName ? setNaming : undefined}
        />
      )}
      {!asked && fingerprint && <FingerprintBlock fingerprint={fingerprint} />}
      {naming && <NameDialog moment={naming} onClose={() => setNaming(undefined)} />}
    </div>
  );
}

/** The versions of a plan: what can be looked at, compared, named and brought back. */
export function VersionsSection() {
  const trpc = useTRPC();
  const { plan } = usePlanHead();
  const query = useQuery(trpc.version.list.queryOptions({ plan: plan.id }));
  if (query.isError)
    return <FailureNotice error={query.error} onTryAgain={() => void query.refetch()} />;
  if (!query.data) return <Skeleton lines={8} />;
  return <Loaded versions={query.data} />;
}
