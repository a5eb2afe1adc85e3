import type { GuestDraft, GuestPlan } from '@iza/db/guest';
import type { GuestSession } from '@iza/db/connection';
import type { ResponseContent } from '@iza/domain/consultation';
import { formatDay, isoDate } from '@iza/domain/values';
import { html, type Html } from '../html.ts';
import { inLanguage, type Language } from '../language.ts';
import { page } from '../page.ts';
import { guestTexts } from './guest-texts.ts';
import { planReading } from './plan-reading.ts';

/** What is said above the form after something was done. */
type GuestNotice = 'saved' | 'empty' | 'faulty' | 'conflict';

export type GuestPlace = {
  readonly at: string;
  readonly language: Language;
  readonly demonstration: boolean;
};

function whole(place: GuestPlace, title: string, main: Html, status = 200): Response {
  const answer = page({ ...place, title, main, status });
  answer.headers.set('referrer-policy', 'no-referrer');
  answer.headers.set('x-robots-tag', 'noindex');
  return answer;
}

/** A page without the plan: the link ended, or its round is over. */
export function guestEndPage(place: GuestPlace, what: 'ended' | 'over'): Response {
  const texts = guestTexts(place.language);
  const [title, about] =
    what === 'over' ? [texts.over, texts.overMeans] : [texts.ended, texts.endedMeans];
  return whole(place, title, html`<h1>${title}</h1><p>${about}</p>`, what === 'over' ? 410 : 404);
}

const button = (value: string, label: string, quiet = false) =>
  html`<button${quiet ? html` class="quiet"` : undefined} type="submit" name="do" value="${value}">${label}</button>`;

/** What a link leads to first: who is asked what, and a button. Looking changes nothing, and shows nothing of the plan to a program that follows links. */
export function guestStartPage(place: GuestPlace, session: GuestSession, plan: string): Response {
  const texts = guestTexts(place.language);
  const { name, closes } = session;
  const action = inLanguage(place.at, place.language);
  const main = html`<h1>${texts.title}</h1>
<p class="lead">${texts.invited(name, plan)} ${texts.until(formatDay(closes, place.language))}</p>
<p>${texts.what}</p>
<p>${texts.private}</p>
<form method="post" action="${action}">${button('open', texts.open)}</form>`;
  return whole(place, texts.title, main);
}

function momentWords(moment: string, language: Language): string {
  return formatDay(isoDate(moment.slice(0, 10)), language);
}

function supportsHtml(content: ResponseContent, language: Language): Html {
  const texts = guestTexts(language);
  const choices = (['yes', 'partly', 'no'] as const).map(
    (value) =>
      html`<label class="choice"><input type="radio" name="supports" value="${value}"${content.supports === value ? html` checked` : undefined}> ${texts.options[value]}</label>`,
  );
  return html`<fieldset><legend>${texts.supports}</legend>${choices}</fieldset>`;
}

/** The response after it was sent; nothing can be changed any more. */
export function guestSentPage(place: GuestPlace, { content, sentAt }: GuestDraft): Response {
  const texts = guestTexts(place.language);
  const support =
    content.supports === null
      ? undefined
      : html`<p>${texts.supports} <strong>${texts.options[content.supports]}</strong></p>`;
  const main = html`<h1>${texts.sentTitle}</h1>
<p class="lead">${texts.sent(momentWords(sentAt ?? '', place.language))}</p>
<h2>${texts.yours}</h2>
${support}
<p class="letter">${content.text === '' ? texts.noText : content.text}</p>`;
  return whole(place, texts.sentTitle, main);
}

export type GuestForm = {
  readonly plan: GuestPlan;
  /** What stands in the form. */
  readonly content: ResponseContent;
  readonly revision: number;
  readonly notice?: GuestNotice | undefined;
  /** What was kept meanwhile in another window. */
  readonly other?: ResponseContent | undefined;
};

function noticeHtml({ notice, other }: GuestForm, language: Language): Html | undefined {
  const texts = guestTexts(language);
  if (notice === undefined) return undefined;
  if (notice !== 'conflict') return html`<p class="notice" role="status">${texts[notice]}</p>`;
  return html`<div class="notice" role="alert"><p><strong>${texts.conflictTitle}</strong></p><p>${texts.conflict}</p>
<p class="letter">${other?.text ?? ''}</p></div>`;
}

function formHtml(place: GuestPlace, session: GuestSession, form: GuestForm): Html {
  const { language } = place;
  const texts = guestTexts(language);
  return html`<section class="guest" aria-labelledby="reactie">
<h2 id="reactie" tabindex="-1">${texts.respond}</h2>
${noticeHtml(form, language)}
<p>${texts.invited(session.name, form.plan.about.name)} ${texts.until(formatDay(session.closes, language))}</p>
<form method="post" action="${inLanguage(place.at, language)}#reactie">
<input type="hidden" name="base" value="${form.revision}">
${supportsHtml(form.content, language)}
<label for="text">${texts.text}</label>
<p class="aside" id="hint">${texts.hint}</p>
<textarea id="text" name="text" rows="12" maxlength="20000" aria-describedby="hint">${form.content.text}</textarea>
<p class="aside">${texts.sendMeans}</p>
<div class="buttons">${button('send', texts.send)} ${button('save', texts.save, true)}</div>
</form>
</section>`;
}

/** The plan and the form below it. */
export function guestFormPage(place: GuestPlace, session: GuestSession, form: GuestForm): Response {
  const { language } = place;
  const texts = guestTexts(language);
  const { about, regions, origin } = form.plan;
  const example = html`<p class="example"><strong>${texts.example}</strong></p>`;
  const main = html`<h1>${about.name}</h1>
<p class="lead">${regions.join(', ')}</p>
${origin === 'example' ? example : undefined}
<p><a href="#reactie">${texts.toResponse}</a></p>
<h2>${texts.plan}</h2>
${planReading(form.plan, language)}
${formHtml(place, session, form)}`;
  const status =
    form.notice === 'conflict'
      ? 409
      : form.notice === 'faulty' || form.notice === 'empty'
        ? 400
        : 200;
  return whole(place, about.name, main, status);
}
