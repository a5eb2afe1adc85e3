/** An address that may stand in a text: http, https or mailto; nothing else runs or opens from a plan. */
export function isLinkAddress(href: string): boolean {
  return /^(https?:\/\/|mailto:)[^\s<>"']+$/i.test(href) && href.length <= 2000;
}

/** What people type as an address, made whole: "www.x.nl" → "https://www.x.nl", "a@b.nl" → "mailto:a@b.nl". */
export function linkAddressFrom(typed: string): string | undefined {
  const text = typed.trim();
  if (isLinkAddress(text)) return text;
  if (/^[^\s@:/]+@[^\s@:/]+\.[a-z]{2,}$/i.test(text)) return `mailto:${text}`;
  const whole = `https://${text}`;
  return /^[\w-]+(\.[\w-]+)+([/?#:]\S*)?$/.test(text) && isLinkAddress(whole) ? whole : undefined;
}
