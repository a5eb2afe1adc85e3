import { formatFor, type Language } from '../texts/index.ts';
import { heading, paragraph, type Block, type Row } from './paper.ts';
import { paperTexts } from './texts.ts';

/** A round of progress as it is printed: what was reported, in words; nothing that nobody said. */
export type PaperProgress = {
  readonly number: number;
  readonly due: string;
  readonly closedOn: string | null;
  readonly asked: number;
  readonly heard: number;
  /** How many stand how, in the words of the region. */
  readonly counts: readonly { readonly status: string; readonly count: number }[];
  readonly lines: readonly {
    readonly title: string;
    readonly under: readonly string[];
    readonly status: string;
    readonly by: string;
    readonly note: string;
    readonly obstacle: string;
    readonly help: string;
  }[];
  readonly observations: readonly {
    readonly target: string;
    readonly round: number;
    readonly day: string;
    readonly value: number;
    readonly unit: string;
    readonly source: string;
  }[];
};

const row = (head: boolean, texts: readonly string[]): Row => ({
  head,
  cells: texts.map((text) => ({ blocks: [paragraph(text)] })),
});

function table(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  widths: number[],
): Block {
  return {
    kind: 'table',
    widths,
    rows: [row(true, heads), ...rows.map((texts) => row(false, texts))],
  };
}

/** A round for a meeting: counts, what stands in the way and what help is asked, what was reported, what was measured over the rounds. */
export function progressBlocks(progress: PaperProgress | undefined, language: Language): Block[] {
  if (!progress) return [];
  const { number, closedOn, due, asked, heard, counts, lines, observations } = progress;
  const texts = paperTexts[language].progress;
  const format = formatFor(language);
  const stands =
    closedOn === null ? texts.openUntil(format.date(due)) : texts.closedOn(format.date(closedOn));
  const needing = lines.filter(({ obstacle, help }) => obstacle !== '' || help !== '');
  return [
    heading(1, texts.title(number)),
    paragraph(`${stands} ${texts.heard(heard, asked)}`),
    {
      kind: 'list',
      items: counts.map(({ status, count }) => [paragraph(`${status}: ${format.number(count)}`)]),
    },
    ...(needing.length === 0
      ? []
      : [
          heading(2, texts.help),
          table(
            [texts.agreement, texts.obstacle, texts.helpNeeded],
            needing.map(({ title, obstacle, help }) => [title, obstacle, help]),
            [4, 4, 4],
          ),
        ]),
    ...(lines.length === 0
      ? []
      : [
          heading(2, texts.reported),
          table(
            [texts.agreement, texts.status, texts.note, texts.by],
            lines.map(({ title, status, note, by }) => [title, status, note, by]),
            [4, 2, 4, 2],
          ),
        ]),
    ...(observations.length === 0
      ? []
      : [
          heading(2, texts.observed),
          table(
            [texts.target, texts.round, texts.day, texts.value, texts.source],
            observations.map((each) => [
              each.target,
              format.number(each.round),
              format.date(each.day),
              `${format.number(each.value)} ${each.unit}`,
              each.source,
            ]),
            [4, 1, 3, 2, 2],
          ),
        ]),
  ];
}
