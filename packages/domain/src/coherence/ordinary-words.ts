import { stemOf } from '../search/index.ts';

/** Words that say nothing of what an agreement is about: every plan is full of them. */
export const ORDINARY_WORDS = `aan al alle als andere beter betere bij binnen buiten dat de deze die dit door een eerste elk elke en er extra gaan
  gebruik gezamenlijk gezamenlijke goed goede haar heeft het hun in inzet inzetten is komen kunnen laten maken meer met minder na naar
  niet nieuw nieuwe nog of om onder onze ook op opstellen opzetten over passend passende per plan realiseren regio regionaal regionale
  samen samenwerken samenwerking starten stimuleren te tegen ten tot tussen uit uitbreiden uitvoeren van vanaf vanuit verbeteren
  verbetering vergroten versterken versterking via voor voldoende volgens vormgeven waar wat we welke wij wordt worden zich zijn zo
  zonder zoals zorg zorgdragen`;

const ORDINARY_STEMS: ReadonlySet<string> = new Set(ORDINARY_WORDS.split(/\s+/u).map(stemOf));

/** @returns whether a stem tells nothing of a topic: an ordinary word, a letter or a number */
export function isOrdinary(stem: string): boolean {
  return stem.length < 3 || /^\d+$/u.test(stem) || ORDINARY_STEMS.has(stem);
}
