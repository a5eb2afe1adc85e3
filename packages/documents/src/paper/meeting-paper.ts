import type { DecisionOutcome } from '@iza/domain/decision';
import type { ActionEnd, MeetingState } from '@iza/domain/meeting';
import type { IsoDate } from '@iza/domain/values';
import { formatFor, type Language } from '../texts/index.ts';
import { meetingPaperTexts } from './meeting-texts.ts';
import { heading, lines, paragraph, type Block, type Fact, type Paper } from './paper.ts';
import { paperTexts } from './texts.ts';

type PaperDecision = {
  readonly outcome: DecisionOutcome;
  readonly body: string;
  readonly text: string;
  readonly planName: string;
  readonly withdrawn: boolean;
};
type PaperAction = {
  readonly what: string;
  readonly ownerName: string;
  readonly due: IsoDate;
  readonly ends: ActionEnd | null;
};

/** Everything the paper of a meeting is made of: before it the agenda, after it the report. */
export type MeetingPaperRequest = {
  readonly language: Language;
  readonly region: string;
  readonly state: MeetingState;
  readonly title: string;
  readonly on: IsoDate;
  readonly time: string;
  readonly place: string;
  readonly invited: readonly string[];
  readonly agenda: readonly {
    readonly title: string;
    /** The plan it is open in. */
    readonly plan: string | null;
    readonly notes: string;
    readonly decisions: readonly PaperDecision[];
    readonly actions: readonly PaperAction[];
  }[];
};

type Texts = (typeof meetingPaperTexts)['nl'];
type Point = MeetingPaperRequest['agenda'][number];

function actionsTable(actions: readonly PaperAction[], language: Language): Block[] {
  if (actions.length === 0) return [];
  const texts = meetingPaperTexts[language];
  const { date } = formatFor(language);
  const row = (head: boolean, cells: readonly string[]) => ({
    head,
    cells: cells.map((text) => ({ blocks: [paragraph(text)] })),
  });
  const said = ({ what, ends }: PaperAction) =>
    ends === null ? what : `${what} (${texts.ends[ends]})`;
  return [
    {
      kind: 'table',
      widths: [6, 3, 3],
      rows: [
        row(true, [texts.what, texts.who, texts.due]),
        ...actions.map((each) => row(false, [said(each), each.ownerName, date(each.due)])),
      ],
    },
  ];
}

function decisionBlocks(
  { outcome, body, text, planName, withdrawn }: PaperDecision,
  texts: Texts,
): Block[] {
  const head = texts.decision(texts.outcomes[outcome], body);
  return [
    {
      kind: 'paragraph',
      runs: [{ text: withdrawn ? `${head}, ${texts.withdrawn}` : head, bold: true }],
    },
    ...(text === '' ? [] : lines(text)),
    paragraph(texts.inPlan(planName), 'quiet'),
  ];
}

function pointBlocks(point: Point, number: number, language: Language): Block[] {
  const texts = meetingPaperTexts[language];
  const { title, plan, notes, decisions, actions } = point;
  return [
    heading(2, `${number}. ${title.trim() || texts.noTitle}`),
    ...(plan === null ? [] : [paragraph(texts.inPlan(plan), 'quiet')]),
    ...(notes.trim() === '' ? [] : lines(notes)),
    ...decisions.flatMap((decision) => decisionBlocks(decision, texts)),
    ...actionsTable(actions, language),
  ];
}

/** Makes the paper of a meeting: the agenda to take along, or the report with all actions once more at the end. */
export function meetingPaper(request: MeetingPaperRequest): Paper {
  const { language, region, state, on, time, place, invited, agenda } = request;
  const texts = meetingPaperTexts[language];
  const day = formatFor(language).date(on);
  const title = request.title.trim() || texts.untitled;
  const fact = (label: string, text: string): Fact[] =>
    text.trim() === '' ? [] : [{ label, blocks: lines(text) }];
  const actions = agenda.flatMap((point) => point.actions);
  return {
    language,
    title,
    subtitle: `${region}, ${day}`,
    state: texts.states[state],
    footer: `${texts.states[state]} · ${title} · ${day}`,
    page: paperTexts[language].page,
    blocks: [
      {
        kind: 'facts',
        facts: [
          ...fact(texts.when, time.trim() === '' ? day : `${day}, ${time}`),
          ...fact(texts.place, place),
          ...fact(texts.invited, invited.join(', ')),
        ],
      },
      heading(1, state === 'planned' ? texts.agenda : texts.report),
      ...(agenda.length === 0 ? [paragraph(texts.noPoints, 'quiet')] : []),
      ...agenda.flatMap((point, at) => pointBlocks(point, at + 1, language)),
      ...(actions.length > 0 ? [heading(1, texts.actions)] : []),
      ...actionsTable(actions, language),
    ],
  };
}
