import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { IsoDate } from '@iza/domain/values';
import { CheckboxField, SelectField, TextArea, TextField } from '../forms/index.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Skeleton } from '../parts/notice.tsx';
import { itemName } from '../plan/forms/item-name.ts';
import { readDeadline } from '../plan/model/read-deadline.ts';
import type { VersionsView } from '../plan/model/view.ts';
import { usePlan, usePlanHead, usePlanStructure } from '../plan/store/use-plan.tsx';
import { usePlanWords } from '../plan/words/use-plan-words.tsx';
import { useFormat, useLanguage, useTexts, useToday } from '../texts/language.tsx';
import { FailureNotice, useTRPC } from '../trpc/index.ts';
import { listedMoments } from '../versions/moments.ts';
import { versionTexts } from '../versions/texts.ts';
import { paperAddress } from './paper-address.ts';
import { paperTexts } from './texts.ts';

const NOTHING = { meeting: '', body: '', date: '', asked: '', note: '' };

/** The items at the top of the plan, to print one of them. */
function useParts() {
  const words = usePlanWords();
  const { store } = usePlan();
  const { outline } = usePlanStructure();
  return outline.placements.flatMap(({ item: id, parent }) => {
    const item = parent === null ? store.item(id)?.content : undefined;
    return item?.inPlan
      ? [{ value: id as string, label: itemName(item, words.texts.untitled) }]
      : [];
  });
}

/** The last round of progress that this reader may know of. */
function useLastRound() {
  const trpc = useTRPC();
  const { plan } = usePlanHead();
  const { data } = useQuery(trpc.progress.open.queryOptions({ plan: plan.id }));
  return data?.rounds.at(-1);
}

function Wishes({ versions }: { versions: VersionsView }) {
  const texts = useTexts(paperTexts);
  const inVersions = useTexts(versionTexts);
  const words = usePlanWords();
  const format = useFormat();
  const { language } = useLanguage();
  const today = useToday() as IsoDate;
  const { allowed } = usePlanHead();
  const moments = useMemo(
    () => listedMoments(versions, { texts: inVersions, words, format }),
    [versions, inVersions, words, format],
  );
  const parts = useParts();
  const [chosen, setChosen] = useState(moments[0]?.key);
  const [since, setSince] = useState<string>();
  const [part, setPart] = useState<string>();
  const [comments, setComments] = useState(false);
  const round = useLastRound();
  const [progress, setProgress] = useState(false);
  const [cover, setCover] = useState(NOTHING);
  const wanted = moments.find(({ key }) => key === chosen);
  if (!wanted) return null;
  const read = readDeadline(cover.date, today);
  const day = read && 'on' in read ? read.on : undefined;
  const dateWrong = cover.date.trim() !== '' && day === undefined;
  const seen = new Set<string>();
  const options = moments.flatMap(({ key, label, group }) => {
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ value: key, label, group }];
  });
  const line = (name: keyof typeof NOTHING) => ({
    value: cover[name],
    onChange: (text: string) => setCover({ ...cover, [name]: text }),
  });
  const address = (as: 'docx' | 'pdf') =>
    paperAddress(
      {
        version: wanted.version,
        revision: wanted.revision,
        since: moments.find(({ key }) => key === since),
        items: part === undefined ? undefined : [part],
        comments,
        progress: progress ? round?.id : undefined,
        language,
        cover: { ...cover, date: day ?? '' },
      },
      as,
    );
  return (
    <div className='iza-stack'>
      <p>{texts.intro}</p>
      <SelectField
        label={texts.version}
        empty={null}
        options={options}
        value={chosen}
        onChange={setChosen}
      />
      {parts.length > 1 && (
        <SelectField
          label={texts.part}
          empty={texts.whole}
          options={parts}
          value={part}
          onChange={setPart}
        />
      )}
      {options.length > 1 && (
        <SelectField
          label={texts.since}
          empty={texts.noSince}
          options={options.filter(({ value }) => value !== chosen)}
          value={since}
          onChange={setSince}
        />
      )}
      {allowed.includes('read-working-corner') && (
        <CheckboxField label={texts.comments} checked={comments} onChange={setComments} />
      )}
      {round && (
        <CheckboxField
          label={texts.progress(round.number)}
          checked={progress}
          onChange={setProgress}
        />
      )}
      <h3>{texts.cover}</h3>
      <TextField
        label={texts.meeting}
        hint={texts.meetingHint}
        maxLength={500}
        {...line('meeting')}
      />
      <TextField label={texts.body} maxLength={500} {...line('body')} />
      <TextField
        label={texts.date}
        width='short'
        error={dateWrong ? texts.dateWrong : undefined}
        {...line('date')}
      />
      <TextArea label={texts.asked} maxLength={1500} {...line('asked')} />
      <TextArea label={texts.note} maxLength={3000} {...line('note')} />
      {!dateWrong && (
        <p className='iza-row'>
          <a className='nl-button nl-button--primary' href={address('docx')} download>
            {texts.word}
          </a>
          <a className='nl-button nl-button--secondary' href={address('pdf')} download>
            {texts.pdf}
          </a>
        </p>
      )}
    </div>
  );
}

/** What goes on paper for a meeting, and the paper itself as Word or PDF. */
export function PaperDialog({ onClose }: { onClose: () => void }) {
  const texts = useTexts(paperTexts);
  const trpc = useTRPC();
  const { plan } = usePlanHead();
  const query = useQuery(trpc.version.list.queryOptions({ plan: plan.id }));
  return (
    <Dialog
      open
      wide
      title={texts.open}
      onClose={onClose}
      actions={<Button onClick={onClose}>{texts.close}</Button>}
    >
      {query.data ? (
        <Wishes versions={query.data} />
      ) : query.isError ? (
        <FailureNotice error={query.error} onTryAgain={() => void query.refetch()} />
      ) : (
        <Skeleton lines={6} />
      )}
    </Dialog>
  );
}
