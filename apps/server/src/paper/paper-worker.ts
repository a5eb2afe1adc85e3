import { parentPort } from 'node:worker_threads';
import { writeDocx } from '@iza/documents/docx';
import { letterPaper, meetingPaper, planPaper, statementPaper } from '@iza/documents/paper';
import { writePdf } from '@iza/documents/pdf';
import type { AnyPaperRequest, PaperAnswer, PaperJob } from './paper-maker.ts';

function paperOf(request: AnyPaperRequest) {
  if ('agenda' in request) return meetingPaper(request);
  if ('statement' in request) return statementPaper(request);
  return 'decision' in request ? letterPaper(request) : planPaper(request);
}

/** Makes papers beside the server: laying out pages takes seconds that nobody else should wait for. */
parentPort?.on('message', async ({ request, format }: PaperJob) => {
  let answer: PaperAnswer;
  try {
    const paper = paperOf(request);
    answer = { bytes: await (format === 'docx' ? writeDocx(paper) : writePdf(paper)) };
  } catch (error) {
    answer = { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(answer);
});
