import axe from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * What axe finds wrong on a page as it stands, each with the part it is about. Put in by the test's own channel, so the page's policy
 * stays as it is.
 * @param contrast whether contrast is measured too, which takes longer than all else together
 */
export async function violationsOn(page: Page, contrast = true): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (measured) => {
    const { axe: tool } = window as unknown as {
      axe: {
        run: (options: object) => Promise<{
          violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
        }>;
      };
    };
    const { violations } = await tool.run({
      resultTypes: ['violations'],
      rules: { 'color-contrast': { enabled: measured } },
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html}\n    ${failureSummary}`),
    );
  }, contrast);
}
