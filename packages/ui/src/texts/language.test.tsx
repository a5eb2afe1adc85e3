// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LanguageProvider, useLanguage } from './language.tsx';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

function Shown() {
  return <output>{useLanguage().language}</output>;
}
const choiceElsewhere = (key: string, language: string) =>
  act(() => {
    localStorage.setItem(key, language);
    dispatchEvent(new StorageEvent('storage', { key }));
  });

test('a language chosen in another tab is followed, one of another person is not', () => {
  render(
    <LanguageProvider personId='p1'>
      <Shown />
    </LanguageProvider>,
  );
  choiceElsewhere('iza.language.p2', 'en');
  expect(screen.getByRole('status').textContent).toBe('nl');
  choiceElsewhere('iza.language.p1', 'en');
  expect(screen.getByRole('status').textContent).toBe('en');
  expect(document.documentElement.lang).toBe('en');
});
