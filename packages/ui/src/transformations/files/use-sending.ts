import { MAX_ATTACHMENT_BYTES } from '@iza/domain/transformation';
import { useEffect, useRef, useState } from 'react';
import { newId } from '../../plan/model/new-id.ts';
import { sendFile, type Sent } from './send-file.ts';

/** A file on its way, or one that did not come over. */
export type Sending = {
  readonly id: string;
  readonly file: File;
  /** From 0 to 1; `null`: it waits for another. */
  readonly share: number | null;
  readonly ended: Exclude<Sent, { kind: 'saved' }> | null;
};

const refusedHere = ({ size }: File): Sending['ended'] => {
  if (size === 0) return { kind: 'refused', refusals: [{ code: 'file-empty' }] };
  return size > MAX_ATTACHMENT_BYTES
    ? { kind: 'refused', refusals: [{ code: 'file-too-large' }] }
    : null;
};

/** Sends files one after another; each can be stopped, and tried again. `onKept`: one came over. */
export function useSending(address: string, onKept: (file: File) => void) {
  const [sending, setSending] = useState<readonly Sending[]>([]);
  const stops = useRef(new Map<string, AbortController>());
  const line = useRef<Promise<void>>(Promise.resolve());
  const told = useRef(onKept);
  told.current = onKept;
  const change = (id: string, part: Partial<Sending>) =>
    setSending((all) => all.map((one) => (one.id === id ? { ...one, ...part } : one)));
  const drop = (id: string) => setSending((all) => all.filter((one) => one.id !== id));
  useEffect(() => {
    const running = stops.current;
    return () => {
      for (const stop of running.values()) stop.abort();
    };
  }, []);

  const sendOne = async (id: string, file: File, signal: AbortSignal) => {
    if (!signal.aborted) change(id, { share: 0 });
    const sent = await sendFile(address, { id, file }, (share) => change(id, { share }), signal);
    stops.current.delete(id);
    if (sent.kind === 'saved') {
      drop(id);
      told.current(file);
    } else change(id, { share: null, ended: sent });
  };
  const begin = (file: File, id: string = newId()) => {
    const ended = refusedHere(file);
    setSending((all) => [...all, { id, file, share: null, ended }]);
    if (ended) return;
    const stop = new AbortController();
    stops.current.set(id, stop);
    line.current = line.current.then(() => sendOne(id, file, stop.signal));
  };
  const choose = (files: readonly File[]) => {
    setSending((all) => all.filter(({ ended }) => ended === null));
    for (const file of files) begin(file);
  };
  return {
    sending,
    /** Sends these too; what was said of earlier ones that did not come over goes away. */
    choose,
    stop: (id: string) => stops.current.get(id)?.abort(),
    again: (one: Sending) => {
      drop(one.id);
      begin(one.file, one.id);
    },
  };
}
