import type { AgendaView } from '@iza/api/action';
import { unpackAgenda } from '@iza/domain/action';
import type { IsoDate } from '@iza/domain/values';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { namesOf, type NameOf } from '@iza/ui/action';
import { useTRPC } from '@iza/ui/trpc';
import { agendaLine, type AgendaLine } from './agenda-line.ts';

const NO_LINES: readonly AgendaLine[] = [];
const NO_PARTIES: AgendaView['parties'] = [];

/** The agenda on a day (now, when it is none), its rows as lists show them. */
export function useAgenda(asOf: IsoDate | undefined) {
  const trpc = useTRPC();
  const query = useQuery(trpc.action.agenda.queryOptions(asOf === undefined ? {} : { asOf }));
  const packed = query.data?.agenda;
  const parties = query.data?.parties ?? NO_PARTIES;
  const nameOf: NameOf = useMemo(() => namesOf(parties), [parties]);
  const lines = useMemo(
    () => (packed ? unpackAgenda(packed).map((row) => agendaLine(row, nameOf)) : NO_LINES),
    [packed, nameOf],
  );
  return { query, lines, nameOf, leads: query.data?.leads ?? false };
}

/** What others changed on the agenda since the reader's last visit; `undefined` on a first visit. */
export function useAgendaNews(): ReadonlySet<string> | undefined {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.action.news.queryOptions());
  return useMemo(
    () => (data && !data.firstVisit ? new Set<string>(data.changed) : undefined),
    [data],
  );
}
