import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useWorkbench } from './workbench.ts';

const workbench = useWorkbench();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe-core finds against WCAG 2.2 A and AA, in a line a place. */
async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe);
  const found = (await page.evaluate(
    "axe.run(document, { resultTypes: ['violations'], selectors: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(({ violations }) => violations)",
  )) as Violation[];
  return found.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map(
        ({ html, failureSummary }) =>
          `${id}: ${html.slice(0, 160)} ${failureSummary.replaceAll('\n', ' ').slice(0, 240)}`,
      ),
  );
}

const WIDTHS = [390, 1024, 1920] as const;
const THEMES = ['light', 'dark'] as const;
const VIEWS = [
  '/',
  '/findings',
  '/figures',
  '/claims',
  '/timeline',
  '/map',
  '/sources',
  '/reports',
  '/search?q=Almaty',
  '/judgements',
] as const;

async function firstHref(page: Page, selector: string): Promise<string> {
  await page.locator(selector).first().waitFor();
  return (await page.locator(selector).first().getAttribute('href')) ?? '';
}

describe('WCAG 2.2 A and AA', () => {
  it('hold on every view at every width, light and dark', async () => {
    const page = await workbench.open('/');
    const report = await firstHref(page, '.picture-newest a[href^="/reports/"]');
    const figure = await firstHref(page, '.picture-figures h3 a');
    const person = await firstHref(page, '.picture-people a[href^="/entities/"]');
    const paths = [...VIEWS, report, figure, figure.replace('/figures/', '/claims/'), person];
    const found: string[] = [];
    for (const path of paths) {
      await page.goto(workbench.address + path);
      await page.locator('main h1, main .empty-title').first().waitFor();
      await page.locator('.loading').first().waitFor({ state: 'detached' });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        for (const colorScheme of THEMES) {
          await page.emulateMedia({ colorScheme });
          for (const line of await violations(page)) found.push(`${path} at ${width}, ${colorScheme}: ${line}`);
        }
      }
    }
    expect(found).toEqual([]);
    await page.context().close();
  }, 150_000);

  it('hold with a statement pinned, a finding open, the signs and adding shown', async () => {
    const page = await workbench.open('/findings');
    await page.locator('.finding-head').first().click();
    await page.locator('.finding-body .said').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.locator('.finding-body .said blockquote a').first().click();
    await page.locator('.piece.lit').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('a');
    await page.getByRole('dialog').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it('brings the view that is open into sight where they do not fit beside one another', async () => {
    const page = await workbench.open('/reports', { viewport: { width: 375, height: 700 } });
    const current = page.locator('.views [aria-current]');
    await current.waitFor();
    expect(await current.textContent()).toBe('Reports');
    const box = await current.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 375).toBe(true);
    await page.context().close();
  });

  it('darkens what lies under a sheet, and never lights it up', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await workbench.open('/', { colorScheme });
      const brightness = async (selector: string): Promise<number> => {
        const colour = String(
          await page.evaluate(`getComputedStyle(document.querySelector('${selector}')).backgroundColor`),
        );
        const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
        return colour.startsWith('color(') ? (red + green + blue) * 255 : red + green + blue;
      };
      await page.locator('.picture').waitFor();
      await page.keyboard.press('?');
      await page.locator('.sheet-backdrop').waitFor();
      expect(await brightness('.sheet-backdrop')).toBeLessThan(await brightness('html'));
      await page.context().close();
    }
  });

  it('has every view without sideways scrolling on a phone', async () => {
    const page = await workbench.open('/', { viewport: { width: 390, height: 844 } });
    const wide: string[] = [];
    for (const path of VIEWS) {
      await page.goto(workbench.address + path);
      await page.locator('main h1').first().waitFor();
      await page.locator('.loading').first().waitFor({ state: 'detached' });
      const over = Number(
        await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
      );
      if (over > 0) wide.push(`${path}: ${over} px`);
    }
    expect(wide).toEqual([]);
    await page.context().close();
  });
});
