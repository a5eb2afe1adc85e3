import axe from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * What axe finds wrong on a page as it stands, each with the part it is about. Put in by the test's own channel, so the page's policy
 * stays as it is.
 */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: tool } = window as unknown as {
      axe: {
        run: (options: object) => Promise<{
          violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
        }>;
      };
    };
    const { violations } = await tool.run({ resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html}\n    ${failureSummary}`),
    );
  });
}
