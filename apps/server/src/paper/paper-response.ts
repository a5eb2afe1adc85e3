import { letterTexts, statementTexts } from '@iza/documents/paper';
import { keptAs } from '../http/attachment-name.ts';
import { tooMany } from '../http/rate-limit.ts';
import { paperMaker, type AnyPaperRequest, type PaperFormat } from './paper-maker.ts';

const TYPES: Readonly<Record<PaperFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};
const WAIT_SECONDS = 20;

function nameOf(request: AnyPaperRequest): string {
  if ('agenda' in request)
    return [request.title.trim(), request.region, request.on].filter(Boolean).join(' - ');
  if ('statement' in request) {
    const { plan, milestone } = request.statement;
    return [statementTexts[request.language].label, request.insurer, plan, milestone].join(' - ');
  }
  const label = 'moment' in request ? request.moment.label : letterTexts[request.language].label;
  return `${request.plan.name} - ${label}`;
}

/** @returns the paper as a file to keep */
export async function paperResponse(
  request: AnyPaperRequest,
  format: PaperFormat,
): Promise<Response> {
  const bytes = await paperMaker.make({ request, format });
  if (bytes === 'busy') return tooMany(WAIT_SECONDS);
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': TYPES[format],
      'content-length': String(bytes.length),
      'content-disposition': keptAs(nameOf(request), format, 'plan'),
    },
  });
}
