/** A clause as the texts of the screens name it, with the marks around it: `(IZA C.6.c).` */
const NAMED =
  /(\(?)\bIZA ([A-L](?:\.[A-Za-z0-9-]+)*|\d(?:\.[A-Za-z0-9-]+)*)(?![\p{L}\p{N}])([).,;:]*)/gu;

/** A piece of a sentence; `clause`: it names that one, between the marks `before` and `after`. */
export type SentencePart = {
  readonly text: string;
  readonly at: number;
  readonly clause?: string;
  readonly before?: string;
  readonly after?: string;
};

/** @returns a sentence in pieces, with the clauses that it names apart */
export function clausesIn(sentence: string): SentencePart[] {
  const parts: SentencePart[] = [];
  let done = 0;
  for (const { 0: text, 1: before = '', 2: clause, 3: after = '', index } of sentence.matchAll(
    NAMED,
  )) {
    if (clause === undefined) continue;
    if (index > done) parts.push({ text: sentence.slice(done, index), at: done });
    parts.push({ text, clause, before, after, at: index });
    done = index + text.length;
  }
  if (done < sentence.length) parts.push({ text: sentence.slice(done), at: done });
  return parts;
}
