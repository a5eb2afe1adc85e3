import { formatFor } from '../texts/index.ts';
import { changeBlocks } from './letter-change.ts';
import type { LetterRequest } from './letter-request.ts';
import { letterTexts } from './letter-texts.ts';
import { heading, lines, paragraph, type Block, type Paper, type Row } from './paper.ts';

type LetterTexts = (typeof letterTexts)['nl'];

/** What was decided, in one sentence: an intended decision is not yet a decision. */
function outcomeWords({ decision: { step, outcome } }: LetterRequest, texts: LetterTexts): string {
  const special: Partial<Record<typeof step, Readonly<Record<string, string>>>> = {
    intended: texts.intends,
    change: texts.changes,
  };
  return special[step]?.[outcome] ?? texts.outcomes[outcome];
}

/** What follows from it; where the agreement says nothing, that is said. */
function nextWords({ decision: { step, outcome } }: LetterRequest, texts: LetterTexts): string[] {
  if (step === 'intended') return [texts.next.intended];
  if (step === 'change')
    return outcome === 'rejected' ? [texts.next.goesOn, texts.next.objection] : [];
  if (outcome === 'rejected' || outcome === 'negative')
    return [texts.next.again, texts.next.objection];
  return outcome === 'returned' || outcome === 'more-information' ? [texts.next.again] : [];
}

function section(title: string, text: string | null): Block[] {
  return text === null ? [] : [heading(1, title), ...lines(text)];
}

function missedBlocks({ decision, conditions }: LetterRequest, texts: LetterTexts): Block[] {
  const missed = conditions.filter(({ key }) => decision.missed.includes(key));
  if (missed.length === 0) return [];
  const items = missed.map(({ words }) => [paragraph(words)]);
  return [heading(1, texts.missed), { kind: 'list', items }];
}

/** Each condition with what each leader found of it when it signed; what neither judged is left out. */
function verdictBlocks({ conditions, signatures }: LetterRequest, texts: LetterTexts): Block[] {
  const told = signatures.flatMap(({ party, verdict }) => (verdict ? [{ party, verdict }] : []));
  const spoken = new Set(
    told.flatMap(({ verdict }) => verdict.conditions.map((one) => one.condition)),
  );
  const judged = conditions.filter(({ key }) => spoken.has(key));
  if (judged.length === 0) return [];
  const cells = (texts: readonly Block[][]) => texts.map((blocks) => ({ blocks }));
  const head: Row = {
    head: true,
    cells: cells(
      [texts.condition, ...told.map(({ party }) => party)].map((name) => [paragraph(name)]),
    ),
  };
  const rows = judged.map(({ key, words }): Row => {
    const said = told.map(({ verdict }) => {
      const one = verdict.conditions.find(({ condition }) => condition === key);
      if (!one) return [paragraph(texts.notJudged, 'quiet')];
      return [paragraph(texts.meets[one.meets]), ...(one.motivation ? lines(one.motivation) : [])];
    });
    return { head: false, cells: cells([[paragraph(words)], ...said]) };
  });
  return [
    heading(1, texts.verdicts),
    { kind: 'table', rows: [head, ...rows], widths: [4, ...told.map(() => 3)] },
  ];
}

/** The letter that two market leaders sign together: one decision, with its conditions, reasons and verdicts. @see J.2.f.p1 */
export function letterPaper(request: LetterRequest): Paper {
  const { language, plan, applicants, decision, revision, framework, signatures } = request;
  const texts = letterTexts[language];
  const format = formatFor(language);
  const day = format.date(decision.on);
  const fact = (label: string, text: string) => ({ label, blocks: [paragraph(text)] });
  const about = texts.steps[decision.step];
  const state = `${about}, ${day}`;
  return {
    language,
    title: texts.title(plan.name),
    subtitle: texts.from(format.list(signatures.map(({ party }) => party))),
    state,
    footer: `${plan.name} · ${state}`,
    page: texts.page,
    blocks: [
      {
        kind: 'facts',
        facts: [
          fact(texts.to, format.list([...applicants])),
          fact(texts.date, day),
          fact(texts.about, plan.example ? `${about}. ${texts.example}.` : about),
          fact(texts.framework, framework),
          fact(texts.revision, texts.revisionOf(revision)),
        ],
      },
      heading(1, texts.decision),
      paragraph(outcomeWords(request, texts), 'lead'),
      ...section(texts.conditions, decision.conditions),
      ...changeBlocks(request),
      ...missedBlocks(request, texts),
      ...section(texts.reasons, decision.reasons),
      ...nextWords(request, texts).map((words) => paragraph(words)),
      ...verdictBlocks(request, texts),
      heading(1, texts.signatures),
      {
        kind: 'facts',
        facts: signatures.map(({ party, person, on }) =>
          fact(party, texts.signed(person, format.date(on))),
        ),
      },
    ],
  };
}
