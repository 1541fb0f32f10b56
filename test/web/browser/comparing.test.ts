import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { useWorkbench } from './workbench.ts';

const workbench = useWorkbench();

describe('a figure', () => {
  it('is read as a track: what was withdrawn is told to be, and each mark leads to its words', async () => {
    const page = await workbench.open('/');
    const dead = page.locator('.picture-figures li', { hasText: 'people dead, Kazakhstan' });
    // What was withdrawn does not stand as the latest value.
    expect(await dead.locator('.latest').textContent()).not.toBe('164');
    expect(await dead.locator('.doubts .withdrawn').textContent()).toBe('164');
    await dead.locator('h3 a').click();
    await page.waitForURL(/\/figures\//);
    await page
      .getByRole('link', { name: /164.*withdrawn/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/reports\/.+\?s=/);
    await page.locator('.piece.lit').first().waitFor();
    await page.context().close();
  });
});

describe('a claim', () => {
  it('opens from the list as its statements side by side, each leading to its report', async () => {
    const page = await workbench.open('/claims');
    await page.getByRole('link', { name: 'attackers, Almaty' }).first().click();
    await page.waitForURL(/\/claims\/C/);
    await page.getByRole('heading', { level: 1, name: 'attackers, Almaty' }).waitFor();
    const statement = page.locator('main a[href*="?s="]').first();
    await statement.click();
    await page.waitForURL(/\/reports\/.+\?s=/);
    await page.context().close();
  });
});

describe('the case', () => {
  it('is sent as one page, which asks for nothing', async () => {
    const page = await workbench.open('/');
    await page.locator('.picture-head').waitFor();
    await page.getByRole('button', { name: 'Settings' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'One page to send (HTML)' }).click(),
    ]);
    const html = readFileSync(await download.path(), 'utf8');
    expect(html).toContain('How the figures moved');
    expect(html).not.toMatch(/<script|src="http|href="http/);
    await page.context().close();
  });

  it('prints a list whole, not only what is seen of it', async () => {
    const page = await workbench.open('/findings');
    await page.locator('.finding').first().waitFor();
    const seen = await page.locator('.finding').count();
    await page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
    expect(await page.locator('.finding').count()).toBeGreaterThan(seen);
    await page.evaluate("window.dispatchEvent(new Event('afterprint'))");
    await expect.poll(() => page.locator('.finding').count()).toBe(seen);
    await page.context().close();
  });

  it('is handed out only to who knows the token, where one is set', async () => {
    const guarded = await workbench.guarded('a-token-of-this-test-only');
    const page = await workbench.open('/', {}, guarded);
    await page.getByText('The server asks for a token').waitFor();
    await page.getByLabel('Token').fill('a-wrong-one-of-this-test');
    await page.getByRole('button', { name: 'Use it' }).click();
    await page.getByText('The server asks for a token').waitFor();
    await page.getByLabel('Token').fill('a-token-of-this-test-only');
    await page.getByRole('button', { name: 'Use it' }).click();
    await page.locator('.picture-head').waitFor();
    const link = await workbench.open('/?token=a-token-of-this-test-only', {}, guarded);
    await link.locator('.picture-head').waitFor();
    expect(link.url()).not.toContain('token');
    await page.context().close();
    await link.context().close();
  });
});
