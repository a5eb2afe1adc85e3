export type { Block, Cell, Depth, Fact, Paper, Row, Run } from './paper.ts';
export { planPaper } from './plan-paper.ts';
export type { PaperProgress } from './progress-blocks.ts';
export type { Cover, PaperComment, PaperRequest } from './request.ts';
export { paperTexts } from './texts.ts';
