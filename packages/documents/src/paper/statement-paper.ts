import type { Statement } from '@iza/domain/fair-share';
import { formatFor, type Language } from '../texts/index.ts';
import { heading, lines, paragraph, type Block, type Paper } from './paper.ts';
import { statementTexts } from './statement-texts.ts';

/** What the statement of an insurer is made of. */
export type StatementRequest = {
  readonly language: Language;
  readonly insurer: string;
  /** Of a demonstration: nobody pays it. */
  readonly example: boolean;
  readonly statement: Statement;
};

const fact = (label: string, text: string) => ({ label, blocks: lines(text) });

function keyBlocks({ language, statement: { key, keyNumber } }: StatementRequest): Block[] {
  const texts = statementTexts[language];
  const { basis, reference, chosenBy, on, note } = key;
  return [
    heading(1, texts.key),
    paragraph(texts.noKeyInText),
    {
      kind: 'facts',
      facts: [
        fact(texts.basis, texts.bases[basis]),
        fact(texts.reference, reference),
        fact(texts.chosen, texts.chosenBy(chosenBy, formatFor(language).date(on))),
        fact(texts.number, String(keyNumber)),
        ...(note === undefined ? [] : [fact(texts.note, note)]),
      ],
    },
  ];
}

/** Every figure that the amount came from, so that its reader can reckon it again; nothing of another insurer. */
function reckoningBlocks({ language, statement }: StatementRequest): Block[] {
  const texts = statementTexts[language];
  const format = formatFor(language);
  const { weight, totalWeight, insurers, floor, cutOff, leftOver, extraCent, amount } = statement;
  return [
    heading(1, texts.reckoning),
    {
      kind: 'facts',
      facts: [
        fact(
          texts.weight,
          texts.ofTotal(format.number(weight), format.number(totalWeight), format.number(insurers)),
        ),
        fact(texts.floor, format.euro(floor)),
        fact(texts.cutOff, format.number(cutOff, 4)),
        fact(texts.leftOver, format.number(leftOver)),
        fact(texts.extraCent, format.number(extraCent ? 1 : 0)),
        fact(texts.amount, format.euro(amount)),
      ],
    },
    paragraph(texts.how, 'quiet'),
  ];
}

/** The statement that an insurer books: what it pays, of which milestone, by which key, and how that came about. @see 4.2.3 */
export function statementPaper(request: StatementRequest): Paper {
  const { language, insurer, statement } = request;
  const texts = statementTexts[language];
  const format = formatFor(language);
  const { plan, milestone, paidOn, paid, amount } = statement;
  const state = texts.paidOn(format.date(paidOn));
  return {
    language,
    title: texts.title(plan),
    subtitle: texts.forInsurer(insurer),
    state,
    footer: `${plan} · ${texts.forInsurer(insurer)} · ${state}`,
    page: texts.page,
    blocks: [
      {
        kind: 'facts',
        facts: [
          fact(texts.plan, request.example ? `${plan}. ${texts.example}.` : plan),
          fact(texts.milestone, milestone),
          fact(texts.day, format.date(paidOn)),
          fact(texts.paid, format.euro(paid)),
        ],
      },
      paragraph(texts.pays(insurer, format.euro(amount)), 'lead'),
      ...reckoningBlocks(request),
      ...keyBlocks(request),
    ],
  };
}
