export { meetingPaper, type MeetingPaperRequest } from './meeting-paper.ts';
export type { Block, Cell, Depth, Fact, Paper, Row, Run } from './paper.ts';
export { planPaper } from './plan-paper.ts';
export type { PaperProgress } from './progress-blocks.ts';
export type { Cover, PaperComment, PaperRequest } from './request.ts';
export { paperTexts } from './texts.ts';
export { letterPaper } from './letter-paper.ts';
export type { LetterRequest } from './letter-request.ts';
export { letterTexts } from './letter-texts.ts';
