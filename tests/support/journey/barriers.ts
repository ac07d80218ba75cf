import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const asked = `axe.run(document, { runOnly: ${JSON.stringify(standards)}, resultTypes: ['violations'] })`;

/** Serious and critical violations of WCAG 2.2 AA on the page as it stands, one line each with the first elements concerned. */
export async function seriousBarriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate<AxeResults>(asked);
  if (passes.length === 0) throw new Error(`nothing was checked at ${page.url()}`);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.slice(0, 4).map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}
