import { letterTexts, statementTexts } from '@iza/documents/paper';
import { tooMany } from '../http/rate-limit.ts';
import { paperMaker, type AnyPaperRequest, type PaperFormat } from './paper-maker.ts';

const TYPES: Readonly<Record<PaperFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};
const WAIT_SECONDS = 20;

/** A name that every system takes, and beside it the real one, accents and all. */
function disposition(name: string, format: PaperFormat): string {
  const clean = name
    .replaceAll(/[\p{Cc}/\\:*?"<>|]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 120);
  const plain = clean.normalize('NFD').replaceAll(/[^\x20-\x7e]/g, '');
  const encoded = encodeURIComponent(`${clean}.${format}`).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain || 'plan'}.${format}"; filename*=UTF-8''${encoded}`;
}

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
      'content-disposition': disposition(nameOf(request), format),
    },
  });
}
