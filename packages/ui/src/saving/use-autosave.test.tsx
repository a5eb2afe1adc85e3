// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { SavingProvider, useAutosave } from './saving-provider.tsx';
import type { SaveAnswer, SaveRequest } from './saver.ts';

let sent: SaveRequest[] = [];
let stored = 0;

const send = async (request: SaveRequest): Promise<SaveAnswer> => {
  sent.push(request);
  if (request.base !== stored) throw new Error('overtaken by its own save');
  stored += 1;
  return { kind: 'saved', revision: stored, savedAt: '2024-02-01T10:00:00Z' };
};

const wrapper = ({ children }: { children: ReactNode }) => (
  <SavingProvider person='me' send={send} onSaved={() => {}}>
    {children}
  </SavingProvider>
);

beforeEach(() => {
  localStorage.clear();
  sent = [];
  stored = 0;
});

test('typing on after a pause goes on from what was just saved, though the page was opened with less', async () => {
  const server = { revision: 0, content: { text: '' } };
  const { result } = renderHook(() => useAutosave('v1/response', server), { wrapper });
  act(() => result.current.change({ text: 'one' }));
  await waitFor(() => expect(result.current.pending).toBe(false), { timeout: 3_000 });
  expect(result.current.content).toEqual({ text: 'one' });
  act(() => result.current.change({ text: 'one two' }));
  await waitFor(() => expect(result.current.pending).toBe(false), { timeout: 3_000 });
  expect(sent.map(({ base, content }) => [base, content])).toEqual([
    [0, { text: 'one' }],
    [1, { text: 'one two' }],
  ]);
  expect(result.current.content).toEqual({ text: 'one two' });
});

test('what the server has meanwhile shows where nothing was typed', () => {
  const at = (revision: number, text: string) => ({ revision, content: { text } });
  const { result, rerender } = renderHook(({ known }) => useAutosave('v1/response', known), {
    wrapper,
    initialProps: { known: at(1, 'one') },
  });
  rerender({ known: at(2, 'two') });
  expect(result.current.content).toEqual({ text: 'two' });
});
