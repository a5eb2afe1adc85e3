import type { NotificationsView } from '@iza/api/notification';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DIGESTS, MAIL_LANGUAGES, NOTICE_KINDS } from '@iza/domain/notification';
import type { NotificationSettings } from '@iza/domain/notification';
import type { IdempotencyKey } from '@iza/domain/values';
import { LoadedPage } from '../app/loaded.tsx';
import { CheckboxesField, RadioField } from '../forms/index.ts';
import { Notice } from '../parts/notice.tsx';
import { Page, useNotices } from '../shell/index.ts';
import { useTexts } from '../texts/language.tsx';
import { FailureNotice, useTRPC } from '../trpc/index.ts';
import { CalendarPart } from './calendar-part.tsx';
import { notificationTexts } from './texts.ts';

/** Each choice is kept at once; one that could not be kept goes back to what is stored. */
function Choices({ settings: stored }: Pick<NotificationsView, 'settings'>) {
  const trpc = useTRPC();
  const texts = useTexts(notificationTexts);
  const queries = useQueryClient();
  const { toast } = useNotices();
  const [chosen, setChosen] = useState(stored);
  const save = useMutation(
    trpc.notification.save.mutationOptions({
      onSuccess: () => {
        toast(texts.kept);
        void queries.invalidateQueries({ queryKey: trpc.notification.mine.queryKey() });
      },
      onError: () => setChosen(stored),
    }),
  );
  const change = (part: Partial<NotificationSettings>) => {
    const settings = { ...chosen, ...part };
    setChosen(settings);
    save.mutate({ key: crypto.randomUUID() as IdempotencyKey, settings });
  };
  return (
    <div className='iza-stack iza-prose'>
      {save.isError && <FailureNotice error={save.error} pressed />}
      <RadioField
        label={texts.digest}
        hint={texts.digestHint}
        value={chosen.digest}
        options={DIGESTS.map((value) => ({ value, label: texts.digests[value] }))}
        onChange={(digest) => change({ digest })}
      />
      <CheckboxesField
        label={texts.atOnce}
        values={chosen.atOnce}
        options={NOTICE_KINDS.map((value) => ({ value, label: texts.kinds[value] }))}
        onChange={(atOnce) => change({ atOnce: [...atOnce] })}
      />
      <RadioField
        inline
        label={texts.language}
        value={chosen.language}
        options={MAIL_LANGUAGES.map((value) => ({ value, label: texts.languages[value] }))}
        onChange={(language) => change({ language })}
      />
    </div>
  );
}

function Opened({ view: { settings, address, calendarSince } }: { view: NotificationsView }) {
  const texts = useTexts(notificationTexts);
  return (
    <Page title={texts.title} lead={texts.lead}>
      <div className='iza-stack iza-stack--loose'>
        {address === null ? (
          <Notice tone='warning' title={texts.noAddressTitle}>
            {texts.noAddress}
          </Notice>
        ) : (
          <p>{texts.toAddress(address)}</p>
        )}
        <Choices settings={settings} />
        <CalendarPart since={calendarSince} />
      </div>
    </Page>
  );
}

/** What one is mailed, how often and in which language; and one's deadlines in a calendar program. */
export function NotificationsPage() {
  const trpc = useTRPC();
  const query = useQuery(trpc.notification.mine.queryOptions());
  return <LoadedPage query={query}>{(view) => <Opened view={view} />}</LoadedPage>;
}
