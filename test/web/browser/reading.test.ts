import { describe, expect, it } from 'vitest';
import { useWorkbench } from './workbench.ts';

const workbench = useWorkbench();

/** The report that quotes the tweet, hedges, and was written by a blog. */
const REPORT = 'Sechs Wellen';

describe('a reader', () => {
  it('sees at a glance what is claimed, by whom and how firmly', async () => {
    const page = await workbench.open('/');
    await page.getByRole('heading', { name: 'Leading figures' }).waitFor();
    const detained = page.locator('.picture-figures li', { hasText: 'people detained, Kazakhstan' });
    expect(await detained.locator('.latest').textContent()).toMatch(/\d/);
    expect(await detained.textContent()).toMatch(/told \d+ times · rests on/);
    expect(await page.locator('.picture-findings li').count()).toBeGreaterThan(3);
    await page.context().close();
  });

  it('opens a report and reads whose word each statement is', async () => {
    const page = await workbench.open('/reports?outlet=Quergelesen');
    await page.getByRole('link', { name: REPORT }).first().click();
    await page.locator('.report-text').waitFor();
    // Pointing lights up the content, its speaker and its frame.
    await page.getByText('20.000 Angreifer').first().hover();
    expect(await page.locator('.lit').first().textContent()).toContain('waren es also');
    expect(await page.locator('.lit-speaker').first().textContent()).toContain('Toqajews');
    expect(await page.locator('.margin .chain').textContent()).toContain('Toka');
    // A hedge is marked at its word.
    expect(await page.locator('.marker-hedge', { hasText: 'Vermutlich' }).count()).toBe(1);
    await page.context().close();
  });

  it('follows a statement to where its claim begins, and back by the address', async () => {
    const page = await workbench.open('/reports?outlet=Quergelesen');
    await page.getByRole('link', { name: REPORT }).first().click();
    await page.getByText('20.000 Angreifer').first().click();
    await page.waitForURL(/\?s=/);
    const address = page.url();
    const other = page.locator('.others blockquote a').first();
    await other.waitFor();
    await other.click();
    await page.waitForURL((url) => url.href !== address);
    await page.locator('.piece.lit').first().waitFor();
    await page.goBack();
    await page.waitForURL(address);
    const again = await workbench.open(address.slice(workbench.address.length));
    await again.locator('.piece.lit').first().waitFor();
    expect(await again.locator('.piece.lit').first().textContent()).toContain('waren es also');
    await page.context().close();
    await again.context().close();
  });

  it('is led from a word that confirms something to what it confirms', async () => {
    const page = await workbench.open('/reports?outlet=Quergelesen');
    await page.getByRole('link', { name: 'Wer schickt wen' }).first().click();
    await page.locator('.marker', { hasText: 'bestätigte' }).first().click();
    await page.getByRole('heading', { name: 'What it confirms' }).waitFor();
    const lit = await page.locator('.piece.lit').first().textContent();
    await page.locator('section', { hasText: 'What it confirms' }).getByRole('button').click();
    await page.getByRole('heading', { name: 'What it confirms' }).waitFor({ state: 'detached' });
    expect(await page.locator('.piece.lit').first().textContent()).not.toBe(lit);
    await page.context().close();
  });

  it('goes from statement to statement by keyboard, and fades the report’s own voice', async () => {
    const page = await workbench.open('/reports?outlet=Quergelesen');
    await page.getByRole('link', { name: REPORT }).first().click();
    await page.locator('.report-text').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.getByText('Statement 2 of').waitFor();
    await page.keyboard.press('k');
    await page.getByText('Statement 1 of').waitFor();
    await page.keyboard.press('f');
    await page.waitForURL(/fade=1/);
    expect(await page.getByRole('checkbox').isChecked()).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByText('What this text rests on').waitFor();
    await page.context().close();
  });

  it('unfolds what the site put around the text', async () => {
    const page = await workbench.open('/reports?outlet=Quergelesen');
    await page.getByRole('link', { name: REPORT }).first().click();
    const fold = page.getByRole('button', { name: /lines of the site/ });
    expect(await page.getByText('Wem gehört das Gas?').count()).toBe(0);
    await fold.click();
    await page.getByText('Wem gehört das Gas?').waitFor();
    await page.context().close();
  });

  it('compares a copied passage with its source side by side', async () => {
    const page = await workbench.open('/reports?outlet=Ostpanorama');
    await page
      .getByRole('link', { name: /Dutzende Tote/ })
      .first()
      .click();
    await page
      .getByRole('button', { name: /^Compare/ })
      .first()
      .click();
    await page.locator('.compare').first().waitFor();
    expect(await page.locator('.compare > div').count()).toBeGreaterThanOrEqual(2);
    await page.context().close();
  });

  it('searches, and comes back to the same search by its address', async () => {
    const page = await workbench.open('/');
    await page.locator('.picture-head').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('Angreifer');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\?q=Angreifer/);
    await page.locator('.result-list li').first().waitFor();
    await page.getByLabel('How said').selectOption('direct');
    await page.waitForURL(/kind=direct/);
    await page.locator('.loading').waitFor({ state: 'detached' });
    const shown = await page.locator('.result-list').allTextContents();
    const again = await workbench.open(page.url().slice(workbench.address.length));
    await again.getByRole('heading', { name: /Search/ }).waitFor();
    expect(await again.getByRole('searchbox').inputValue()).toBe('Angreifer');
    await expect.poll(() => again.locator('.result-list').allTextContents()).toEqual(shown);
    await page.context().close();
    await again.context().close();
  });

  it('finds a person under a name in another script', async () => {
    const page = await workbench.open('/search?q=%D0%A8%D0%B8%D0%B1%D1%83%D1%82%D0%BE%D0%B2');
    await page.locator('.result-names a', { hasText: 'Schibutow' }).click();
    await page.getByRole('heading', { name: /Schibutow/ }).waitFor();
    await page.locator('.entity-joins tr').first().waitFor();
    await page.locator('.list .said').first().waitFor();
    await page.context().close();
  });

  it('reads German where the browser does, and switches', async () => {
    const page = await workbench.open('/', { locale: 'de-DE' });
    await page.getByRole('heading', { name: 'Was anzusehen ist' }).waitFor();
    await page.getByRole('button', { name: 'Einstellungen' }).click();
    await page.getByLabel('Sprache').selectOption('en');
    await page.getByLabel('Appearance').selectOption('dark');
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'What to look at' }).waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.context().close();
  });

  it('goes along the tellings of a timeline’s row by the arrow keys', async () => {
    const page = await workbench.open('/timeline');
    const row = page
      .locator('.lane', { hasText: /told \d+ times/ })
      .filter({ has: page.locator('.lane-said + .lane-said') });
    const track = row.first().getByRole('group', { name: /arrow keys/ });
    await track.waitFor();
    expect(await track.locator('a:not([tabindex="-1"])').count()).toBe(1);
    await track.getByRole('link').first().focus();
    await page.keyboard.press('ArrowRight');
    expect(
      await track
        .getByRole('link')
        .nth(1)
        .evaluate((link) => link.matches(':focus')),
    ).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/reports\//);
    await page.context().close();
  });

  it('hears in which language the words of a report are', async () => {
    const page = await workbench.open('/timeline');
    await page.locator('.lane h2 bdi').first().waitFor();
    const named = page.locator('.lane h2', { hasText: /^“/ });
    for (const lang of await named
      .locator('bdi')
      .evaluateAll((names) => names.map((name) => name.getAttribute('lang'))))
      expect(['de', 'en', 'ru']).toContain(lang);
    expect(await named.count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it('finds the signs one key away', async () => {
    const page = await workbench.open('/');
    await page.locator('.picture-head').waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Signs' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('is told what to do where an address leads nowhere', async () => {
    const page = await workbench.open('/reports/no-such-report');
    await page.getByRole('alert').getByText('Nothing is here').waitFor();
    const missing = await workbench.open('/no/such/page');
    await missing.getByRole('heading', { level: 1, name: 'There is no such page' }).waitFor();
    await page.context().close();
    await missing.context().close();
  });

  it('prints a report without the tools around it', async () => {
    const page = await workbench.open('/reports?outlet=Quergelesen');
    await page.getByRole('link', { name: REPORT }).first().click();
    await page.locator('.report-text').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.top').isVisible()).toBe(false);
    expect(await page.locator('.report-text').isVisible()).toBe(true);
    await page.context().close();
  });

  it('never made anything fail on the way, nor anything leave the machine', () => {
    expect(workbench.faults.filter((fault) => !/no-such/.test(fault))).toEqual([]);
  });
});
