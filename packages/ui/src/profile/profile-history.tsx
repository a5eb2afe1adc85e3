import type { ProfileUnitRow } from '@iza/api/profile';
import type { ProfileUnit } from '@iza/domain/profile';
import { sameContent } from '@iza/domain/values';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Skeleton } from '../parts/index.ts';
import { AgoWords } from '../parts/time-words.tsx';
import { ChangeList } from '../plan/panel/change-list.tsx';
import { useNotices } from '../shell/index.ts';
import { useTexts } from '../texts/language.tsx';
import { FailureNotice, useTRPC } from '../trpc/index.ts';
import { profileHistoryTexts } from './history-texts.ts';
import { savesInGroups, type SaveGroup } from './model/saves.ts';
import { useProfileDesk } from './profile-desk.ts';
import { topicTexts } from './topic-texts.ts';
import { useFieldWords } from './use-field-words.ts';

function useUnitName() {
  const texts = useTexts(profileHistoryTexts);
  const { topics } = useTexts(topicTexts);
  return ({ ref, name }: Pick<SaveGroup, 'ref' | 'name'>) =>
    ref.unit === 'topic' ? texts.textOf(topics[ref.id].name) : name || texts.unnamed[ref.unit];
}

/** Fields that say where a unit stands, not what it says. */
const PLACES = new Set(['id', 'topic']);

function useChanges() {
  const { nameOf, textOf } = useFieldWords();
  return (before: ProfileUnitRow | undefined, after: ProfileUnitRow) => {
    const keys = Object.keys({ ...before?.content, ...after.content });
    return keys
      .filter((key) => !PLACES.has(key))
      .map((key) => ({
        key,
        label: nameOf(key),
        from: before && key in before.content ? textOf(key, before.content) : '',
        to: key in after.content ? textOf(key, after.content) : '',
      }))
      .filter(({ from, to }) => from !== to);
  };
}

/** Brings what a unit said back as a new save; the message takes it back the same way. */
function BringBack({ row, name }: { row: ProfileUnitRow; name: string }) {
  const texts = useTexts(profileHistoryTexts);
  const { toast } = useNotices();
  const { units, change, mayEdit } = useProfileDesk();
  const { revision: _revision, savedBy: _by, savedAt: _at, removed: _removed, ...kept } = row;
  const unit = kept as ProfileUnit;
  const key = JSON.stringify(unit.unit === 'topic' ? unit.content.topic : unit.content.id);
  const now = units.find(
    (each) => JSON.stringify(each.unit === 'topic' ? each.content.topic : each.content.id) === key,
  );
  if (!mayEdit || !now || sameContent(now.content, unit.content)) return null;
  const put = (base: number, to: ProfileUnit) => change([{ do: 'put', base, unit: to }]);
  const bring = async () => {
    const [done] = (await put(now.revision, unit)) ?? [];
    if (!done) return;
    const { revision: _now, savedBy: _nowBy, savedAt: _nowAt, ...before } = now;
    toast(texts.broughtBack(name), { undo: () => void put(done.revision, before as ProfileUnit) });
  };
  return (
    <Button small aria-label={texts.bringBackOf(name)} onClick={() => void bring()}>
      {texts.bringBack}
    </Button>
  );
}

function Change({ group, name }: { group: SaveGroup; name: string }) {
  const trpc = useTRPC();
  const changesOf = useChanges();
  const { opened } = useProfileDesk();
  const { version } = opened;
  const history = useQuery(trpc.profile.history.queryOptions({ version, ref: group.ref }));
  if (history.isError) return <FailureNotice error={history.error} />;
  const after = history.data?.find(({ revision }) => revision === group.revision);
  if (!after) return <Skeleton lines={2} />;
  const before = history.data?.find(({ revision }) => revision === group.from);
  return (
    <div className='iza-stack iza-stack--tight'>
      <ChangeList changes={changesOf(before, after)} />
      <div>
        <BringBack row={after} name={name} />
      </div>
    </div>
  );
}

function Line({ group }: { group: SaveGroup }) {
  const texts = useTexts(profileHistoryTexts);
  const [open, setOpen] = useState(false);
  const name = useUnitName()(group);
  const { by, at, what, revision, from } = group;
  const times = texts.times(revision - from);
  return (
    <li className='plan-event'>
      <p>
        <strong>{by || texts.nobody}</strong>: {name} {texts[what]}
      </p>
      <p className='iza-small iza-quiet'>
        <AgoWords at={at} />
        {times !== '' && ` · ${times}`}
      </p>
      {what !== 'removed' && (
        <Button
          small
          purpose='subtle'
          aria-label={texts.showChangeOf(name)}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {texts.showChange}
        </Button>
      )}
      {open && <Change group={group} name={name} />}
    </li>
  );
}

const AT_A_TIME = 60;

function SavesPage({ page, onOlder }: { page: number; onOlder: (() => void) | undefined }) {
  const trpc = useTRPC();
  const texts = useTexts(profileHistoryTexts);
  const { version, contentRevision: until } = useProfileDesk().opened;
  const query = useQuery({
    ...trpc.profile.saves.queryOptions({ version, until, offset: page * AT_A_TIME }),
    placeholderData: (before) => before,
  });
  if (query.isError) return <FailureNotice error={query.error} />;
  if (!query.data) return <Skeleton lines={4} />;
  const { saves, more } = query.data;
  if (saves.length === 0 && page === 0) return <p className='iza-quiet'>{texts.empty}</p>;
  return (
    <>
      <ul className='plan-events'>
        {savesInGroups(saves).map((group) => (
          <Line key={`${group.ref.id} ${group.revision}`} group={group} />
        ))}
      </ul>
      {more && onOlder && (
        <div>
          <Button small onClick={onOlder}>
            {texts.older}
          </Button>
        </div>
      )}
    </>
  );
}

/** Everything that was saved in this version of the profile, newest first; what stood there can be brought back. */
export function ProfileHistory() {
  const texts = useTexts(profileHistoryTexts);
  const { mayEdit } = useProfileDesk();
  const [pages, setPages] = useState(1);
  return (
    <section className='iza-stack iza-profile__history iza-no-print' aria-label={texts.title}>
      <h2>{texts.title}</h2>
      <p className='iza-quiet'>{mayEdit ? texts.lead : texts.leadStands}</p>
      {Array.from({ length: pages }, (_, page) => (
        <SavesPage
          key={page}
          page={page}
          onOlder={page === pages - 1 ? () => setPages(pages + 1) : undefined}
        />
      ))}
    </section>
  );
}
