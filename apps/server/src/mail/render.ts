import type { DueMail } from '@iza/db/mail';
import { formatDay } from '@iza/domain/values';
import { html, type Html } from '../pages/html.ts';
import { letterOf, type Letter } from './letters.ts';
import { mailTexts, type MailTexts } from './texts.ts';

/** A mail as it goes out. */
export type RenderedMail = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

export type MailPlace = { readonly origin: string; readonly demonstration: boolean };

function asText(letter: Letter, dear: string, { change }: MailTexts): string {
  const lists = letter.lists.map(({ name, points }) =>
    [
      name,
      ...points.map(({ about, said, to }) => `- ${about}${said ? `: ${said}` : ''}\n  ${to}`),
    ].join('\n'),
  );
  const { button } = letter;
  const blocks = [
    dear,
    ...letter.said,
    ...lists,
    ...(button ? [`${button.label}:\n${button.to}`] : []),
    [
      '-- ',
      ...letter.foot,
      ...(letter.change ? [`${change}: ${letter.change}`] : []),
      'IZA Regie',
    ].join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const FONT =
  "font-family:'Source Sans 3','Segoe UI',Arial,sans-serif;font-size:16px;line-height:1.5;color:#1c2430";

function listHtml({ name, points }: Letter['lists'][number]): Html {
  const items = points.map(
    ({ about, said, to }) =>
      html`<li style="margin:0 0 8px"><a href="${to}" style="color:#1f4f96">${about}</a>${said === undefined ? undefined : html`<br>${said}`}</li>`,
  );
  return html`<h2 style="font-size:18px;margin:24px 0 8px">${name}</h2><ul style="margin:0;padding:0 0 0 20px">${items}</ul>`;
}

function asHtml(letter: Letter, dear: string, { change }: MailTexts, language: string): string {
  const { button, foot } = letter;
  const link =
    button &&
    html`<p><a href="${button.to}" style="display:inline-block;padding:10px 20px;background:#3d4852;color:#ffffff;text-decoration:none;border-radius:4px;font-weight:600">${button.label}</a></p>`;
  const choose =
    letter.change === undefined
      ? undefined
      : html`<br><a href="${letter.change}" style="color:#4c5766">${change}</a>`;
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${letter.subject}</title></head>
<body style="margin:0;padding:16px"><div style="max-width:600px;${FONT}">
<p>${dear}</p>
${letter.said.map((said) => html`<p>${said}</p>`)}
${letter.lists.map(listHtml)}
${link}
<p style="margin:32px 0 0;padding:16px 0 0;border-top:1px solid #d5dae1;font-size:14px;color:#4c5766">${foot.join(' ')}${choose}</p>
</div></body></html>
`.text;
}

/** @returns a mail in the language of who gets it: plain words, and the same as simple HTML; nothing is fetched by opening it */
export function renderMail(mail: DueMail, { origin, demonstration }: MailPlace): RenderedMail {
  const { language, toName } = mail;
  const texts = mailTexts(language);
  const letter = letterOf(mail, { texts, origin, day: (day) => formatDay(day, language) });
  const told = demonstration ? { ...letter, foot: [...letter.foot, texts.demonstration] } : letter;
  const dear = texts.dear(toName);
  return {
    subject: told.subject,
    text: asText(told, dear, texts),
    html: asHtml(told, dear, texts, language),
  };
}
