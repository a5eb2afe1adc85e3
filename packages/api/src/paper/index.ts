export { meetingPaperInput, meetingPaperRequest } from './meeting-paper.ts';
export { paperInput, paperRequest, type PaperInput } from './paper-request.ts';
export { letterInput, letterRequest } from './letter-request.ts';
export { statementInput, statementRequest } from './statement-request.ts';
