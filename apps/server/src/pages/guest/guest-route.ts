import type { GuestSession, Tx } from '@iza/db/connection';
import {
  guestDraft,
  noteGuestOpened,
  readAsGuest,
  saveGuestDraft,
  sendGuestDraft,
} from '@iza/db/guest';
import { hashToken } from '@iza/db/session';
import { responseContentSchema, type ResponseContent } from '@iza/domain/consultation';
import { rateLimit, tooMany } from '../../http/rate-limit.ts';
import type { Route } from '../../http/site.ts';
import { readForm } from '../../login/read-form.ts';
import { languageOf } from '../language.ts';
import {
  guestEndPage,
  guestFormPage,
  guestSentPage,
  guestStartPage,
  type GuestForm,
  type GuestPlace,
} from './guest-page.ts';

const ADDRESS = /^\/reactie\/([A-Za-z0-9_-]{16,200})$/;
const A_MINUTE = 60;
const limit = rateLimit(A_MINUTE, 60);

const EMPTY: ResponseContent = { text: '', supports: null };

type Sent = ReadonlyMap<string, string>;
type Turn = { readonly tx: Tx; readonly session: GuestSession; readonly place: GuestPlace };

/** What was typed, as it was typed: it stays in the form, whatever is wrong with it. */
function typed(form: Sent): ResponseContent {
  const supports = (['yes', 'partly', 'no'] as const).find(
    (value) => value === form.get('supports'),
  );
  const text = (form.get('text') ?? '').replaceAll('\r\n', '\n');
  return { text, supports: supports ?? null };
}

async function show(turn: Turn, more: Partial<GuestForm> = {}): Promise<Response> {
  const { tx, session, place } = turn;
  const plan = await readAsGuest(tx, session.version);
  if (!plan) return guestEndPage(place, 'over');
  const draft = await guestDraft(tx, session.guest);
  const { content = EMPTY, revision = 0 } = draft ?? {};
  return guestFormPage(place, session, { plan, content, revision, ...more });
}

/** Keeps what was typed. @returns a page that says why it was not kept, or nothing */
async function keep(turn: Turn, form: Sent): Promise<Response | undefined> {
  const { tx, session } = turn;
  const content = typed(form);
  const base = Number(form.get('base'));
  const known = responseContentSchema.safeParse(content);
  if (!known.success || !Number.isInteger(base) || base < 0)
    return show(turn, { content, notice: 'faulty' });
  if (form.get('do') === 'send' && content.text.trim() === '' && content.supports === null) {
    return show(turn, { content, notice: 'empty' });
  }
  const written = await saveGuestDraft(tx, session.guest, known.data, base);
  if (written !== 'conflict') return undefined;
  const other = await guestDraft(tx, session.guest);
  return show(turn, { content, notice: 'conflict', other: other?.content });
}

async function sentPage({ tx, session, place }: Turn): Promise<Response | undefined> {
  const draft = await guestDraft(tx, session.guest);
  return draft?.sentAt ? guestSentPage(place, draft) : undefined;
}

async function act(turn: Turn, form: Sent): Promise<Response> {
  const { tx, session, place } = turn;
  await noteGuestOpened(tx, session.guest);
  const what = form.get('do');
  if (what !== 'save' && what !== 'send') return show(turn);
  const fault = await keep(turn, form);
  if (fault) return fault;
  if (what === 'save') return show(turn, { notice: 'saved' });
  await sendGuestDraft(tx, session.guest, session.version);
  return (await sentPage(turn)) ?? guestEndPage(place, 'over');
}

async function look({ tx, session, place }: Turn): Promise<Response> {
  const plan = await readAsGuest(tx, session.version);
  return plan ? guestStartPage(place, session, plan.about.name) : guestEndPage(place, 'over');
}

/**
 * `/reactie/<secret>`: someone without an account reads a plan in consultation and responds. Looking shows who is asked what and changes
 * nothing; the plan comes with the button. What can be read is decided by the role that the database gives the holder of a link.
 */
export const guestRoute: Route = async (site, { request, url, address }) => {
  const secret = ADDRESS.exec(url.pathname)?.[1];
  if (secret === undefined) return undefined;
  const wait = await limit(address);
  if (wait !== undefined) return tooMany(wait);
  const { demonstration, database } = site;
  const place: GuestPlace = { at: url.pathname, language: languageOf(url), demonstration };
  const form: Sent | undefined = request.method === 'POST' ? await readForm(request) : undefined;
  const answer = await database.asGuest(hashToken(secret), async (tx, session) => {
    const turn = { tx, session, place };
    return (
      (await sentPage(turn)) ??
      (session.open ? (form ? act(turn, form) : look(turn)) : guestEndPage(place, 'over'))
    );
  });
  return answer ?? guestEndPage(place, 'ended');
};
