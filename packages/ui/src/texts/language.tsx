import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { formatFor } from './format.ts';
import type { Format } from './format.ts';
import { languages } from './define-texts.ts';
import type { Catalogue, Language } from './define-texts.ts';

type LanguageChoice = { language: Language; setLanguage: (language: Language) => void };

const LanguageContext = createContext<LanguageChoice>({ language: 'nl', setLanguage: () => {} });
const TodayContext = createContext<string | undefined>(undefined);

function keyFor(personId: string | undefined): string {
  return personId === undefined ? 'iza.language' : `iza.language.${personId}`;
}

function readChoice(personId: string | undefined): Language | undefined {
  try {
    const stored =
      localStorage.getItem(keyFor(personId)) ?? localStorage.getItem(keyFor(undefined));
    return languages.find((language) => language === stored);
  } catch {
    return undefined;
  }
}

function keepChoice(personId: string | undefined, language: Language): void {
  try {
    localStorage.setItem(keyFor(personId), language);
    localStorage.setItem(keyFor(undefined), language);
  } catch {
    // A browser that keeps nothing still shows the chosen language until it is closed.
  }
}

export type LanguageProviderProps = {
  /** Whose choice is kept; without one the choice belongs to the browser. */
  personId?: string | undefined;
  /** Used until someone chose. */
  initial?: Language | undefined;
  /** The date that counts as today (ISO); the demonstration has a fixed one. */
  today?: string | undefined;
  onChange?: ((language: Language) => void) | undefined;
  children: ReactNode;
};

/** Holds the language of the screens, keeps the choice and sets `<html lang>`; a choice in another tab is followed. */
export function LanguageProvider(props: LanguageProviderProps) {
  const { personId, initial = 'nl', today, onChange, children } = props;
  const [shown, setShown] = useState(() => ({
    personId,
    language: readChoice(personId) ?? initial,
  }));
  if (shown.personId !== personId) {
    setShown({ personId, language: readChoice(personId) ?? initial });
  }
  const { language } = shown;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    // said in each other tab of this browser, not in the one where it was chosen
    const followOtherTab = ({ key }: StorageEvent) => {
      if (key !== null && key !== keyFor(personId) && key !== keyFor(undefined)) return;
      setShown({ personId, language: readChoice(personId) ?? initial });
    };
    addEventListener('storage', followOtherTab);
    return () => removeEventListener('storage', followOtherTab);
  }, [personId, initial]);
  const setLanguage = useCallback(
    (chosen: Language) => {
      keepChoice(personId, chosen);
      setShown({ personId, language: chosen });
      onChange?.(chosen);
    },
    [personId, onChange],
  );
  const choice = useMemo(() => ({ language, setLanguage }), [language, setLanguage]);
  return (
    <LanguageContext value={choice}>
      <TodayContext value={today}>{children}</TodayContext>
    </LanguageContext>
  );
}

/** The language in use and how to change it. */
export function useLanguage(): LanguageChoice {
  return useContext(LanguageContext);
}

/** The texts of one catalogue in the language in use. */
export function useTexts<Texts>(catalogue: Catalogue<Texts>): Texts {
  return catalogue[useLanguage().language];
}

/** Formatting in the language in use. */
export function useFormat(): Format {
  return formatFor(useLanguage().language);
}

function dayInAmsterdam(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
}

/** Today as ISO date: the one given to the provider, otherwise the day in Amsterdam. */
export function useToday(): string {
  const given = useContext(TodayContext);
  const [day] = useState(dayInAmsterdam);
  return given ?? day;
}
