/**
 * Fits pasted headings to the two levels of a plan: the highest that was pasted becomes the first, all
 * below it the second.
 */
export function pastedLevels(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const headings = [...body.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const highest = Math.min(...headings.map((heading) => Number(heading.tagName.slice(1))));
  for (const heading of headings) {
    const fitted = body.ownerDocument.createElement(
      Number(heading.tagName.slice(1)) === highest ? 'h2' : 'h3',
    );
    fitted.append(...heading.childNodes);
    heading.replaceWith(fitted);
  }
  return body.innerHTML;
}
