import type { IsoDate } from '@iza/domain/values';
import { useMemo, useState } from 'react';
import { actionVocabulary } from '@iza/ui/action';
import { Loaded } from '@iza/ui/app';
import { Button, Link, Notice } from '@iza/ui/parts';
import { DataTable, type Column } from '@iza/ui/tables';
import { useFormat, useTexts } from '@iza/ui/texts';
import { changesBetween, type ChangedPart } from './agenda-changes.ts';
import type { AgendaLine } from './agenda-line.ts';
import { agendaTexts } from './texts.ts';
import { useAgenda } from './use-agenda.ts';

/** One part of one action that became different. */
type ChangeRow = {
  readonly line: AgendaLine;
  readonly part: ChangedPart | 'added';
  readonly before: string | undefined;
  readonly now: string | undefined;
};

function useChangeRows(then: readonly AgendaLine[], now: readonly AgendaLine[]) {
  const words = useTexts(actionVocabulary);
  const format = useFormat();
  return useMemo((): readonly ChangeRow[] => {
    const say: Record<ChangedPart, (line: AgendaLine) => string | undefined> = {
      standing: ({ standing }) => words.standings[standing],
      deadline: ({ deadline }) => deadline && format.date(deadline),
      lead: ({ lead }) => lead?.name ?? words.noLead,
      title: ({ title }) => title,
    };
    return changesBetween(then, now).flatMap(({ now: line, before, parts }): ChangeRow[] =>
      before === undefined
        ? [{ line, part: 'added', before: undefined, now: line.title }]
        : parts.map((part) => ({ line, part, before: say[part](before), now: say[part](line) })),
    );
  }, [then, now, words, format]);
}

function ChangesTable({ asOf }: { asOf: IsoDate }) {
  const texts = useTexts(agendaTexts);
  const format = useFormat();
  const { lines: then } = useAgenda(asOf);
  const { query, lines: now } = useAgenda(undefined);
  const rows = useChangeRows(then, now);
  const { changeHeads: heads } = texts;
  const columns: readonly Column<ChangeRow>[] = [
    {
      id: 'wat',
      head: heads.what,
      names: true,
      width: 'wide',
      value: ({ line }) => line.title,
      cell: ({ line }) => <Link href={`/uitwerkpunten/${line.id}`}>{line.title}</Link>,
    },
    { id: 'deel', head: heads.part, value: ({ part }) => texts.changeParts[part] },
    { id: 'toen', head: heads.before, value: ({ before }) => before },
    { id: 'nu', head: heads.now, value: (row) => row.now },
  ];
  return (
    <Loaded query={query}>
      {() => (
        <DataTable
          caption={texts.changesCaption(format.date(asOf))}
          columns={columns}
          rows={rows}
          rowKey={({ line, part }) => `${line.id} ${part}`}
          empty={<p>{texts.noChanges}</p>}
        />
      )}
    </Loaded>
  );
}

/** Says that the agenda is of an earlier day, leads back, and shows what became different since. */
export function AsOfNotice({ asOf, onBack }: { asOf: IsoDate; onBack: () => void }) {
  const texts = useTexts(agendaTexts);
  const format = useFormat();
  const [shown, setShown] = useState(false);
  return (
    <div className='iza-stack'>
      <Notice
        actions={
          <>
            <Button small aria-expanded={shown} onClick={() => setShown(!shown)}>
              {shown ? texts.hideChanges : texts.changedSince}
            </Button>
            <Button small purpose='subtle' onClick={onBack}>
              {texts.backToToday}
            </Button>
          </>
        }
      >
        {texts.stoodOn(format.date(asOf))}
      </Notice>
      {shown && <ChangesTable asOf={asOf} />}
    </div>
  );
}
