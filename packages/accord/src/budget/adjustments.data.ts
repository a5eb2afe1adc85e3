import type { AdjustmentData } from '@iza/domain/accord';

type Entry = {
  sector: AdjustmentData['sector'];
  direction: AdjustmentData['direction'];
  printed: string;
  line: number;
  annexLine: number;
  point: string;
  sectorText: { clause: string; lines: number[] };
};

const ENTRIES: readonly Entry[] = [
  {
    point: 'i',
    sector: 'msz',
    direction: 'up',
    printed: '200',
    line: 1032,
    annexLine: 5958,
    sectorText: { clause: 'K.5.p1', lines: [6070] },
  },
  {
    point: 'ii',
    sector: 'ggz',
    direction: 'up',
    printed: '180',
    line: 1033,
    annexLine: 5959,
    sectorText: { clause: 'K.5.p3', lines: [6175] },
  },
  {
    point: 'iii',
    sector: 'wijkverpleging',
    direction: 'down',
    printed: '600',
    line: 1034,
    annexLine: 5960,
    sectorText: { clause: 'K.5.p4', lines: [6198] },
  },
  {
    point: 'iv',
    sector: 'huisartsenzorg',
    direction: 'down',
    printed: '80',
    line: 1035,
    annexLine: 5961,
    sectorText: { clause: 'K.5.p2', lines: [6136] },
  },
  {
    point: 'v',
    sector: 'mdz',
    direction: 'down',
    printed: '20',
    line: 1036,
    annexLine: 5962,
    sectorText: { clause: 'K.5.p2', lines: [6137] },
  },
];

/** 4.1.2.a: structural adjustments of the starting levels, printed again in annex K, twice. */
export const adjustments: AdjustmentData[] = ENTRIES.map(
  ({ point, sector, direction, printed, line, annexLine, sectorText }) => ({
    sector,
    direction,
    printed,
    unit: 'million euro',
    clause: `4.1.2.a.${point}`,
    lines: [line],
    edition: 'concept-2022',
    document: 'concept',
    alsoAt: [{ clause: `K.2.f.${point}`, lines: [annexLine] }, sectorText],
  }),
);
