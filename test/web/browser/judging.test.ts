import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useWorkbench } from './workbench.ts';

const workbench = useWorkbench();

const verdictOf = (page: Page, index: number) => page.locator('.finding .verdict').nth(index);

describe('findings by keyboard', () => {
  it('are gone through, opened, confirmed, dismissed, annotated and taken back', async () => {
    const page = await workbench.open('/findings');
    await page.locator('.finding').first().waitFor();
    await page.keyboard.press('j');
    await page.locator('.finding.current').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.finding-body .said').first().waitFor();
    await page.keyboard.press('c');
    await verdictOf(page, 0).getByText('confirmed').waitFor();
    // The next one is current.
    await page.keyboard.press('d');
    await verdictOf(page, 1).getByText('dismissed').waitFor();
    await page.keyboard.press('k');
    await page.keyboard.press('u');
    await expect.poll(() => verdictOf(page, 1).textContent()).toBe('');
    await page.keyboard.press('n');
    await page.getByLabel('Your note').fill('Asked the ministry; no answer yet.');
    await page.keyboard.press('Control+Enter');
    await page.locator('.judgements', { hasText: 'Asked the ministry' }).waitFor();
    await page.context().close();
  });

  it('keep their verdict in another window, and filter by it', async () => {
    const page = await workbench.open('/findings?verdict=confirmed');
    await page.locator('.finding').first().waitFor();
    expect(await page.locator('.finding').count()).toBe(1);
    await page.context().close();
  });

  it('lead from the exact words to their place in the report', async () => {
    const page = await workbench.open('/findings');
    await page.locator('.finding-head').first().click();
    await page.locator('.finding-body .said blockquote a').first().click();
    await page.waitForURL(/\/reports\/.+\?s=/);
    await page.locator('.piece.lit').first().waitFor();
    await page.context().close();
  });
});

describe('grades', () => {
  it('of a statement are set, shown with who and when, and taken back', async () => {
    const page = await workbench.open('/reports?outlet=Quergelesen');
    await page.getByRole('link', { name: 'Sechs Wellen' }).first().click();
    await page.getByText('20.000 Angreifer').first().click();
    const grade = page.getByRole('group', { name: 'Credibility of what it says' });
    await grade.getByText('3', { exact: true }).click();
    await grade.getByText('possibly so').last().waitFor();
    await grade.getByRole('button', { name: 'Take back' }).click();
    await grade.getByText('Grade what is said by itself').waitFor();
    await page.context().close();
  });
});

describe('two windows that judge the same', () => {
  it('are told of each other: nothing is lost, and the second decides again', async () => {
    const one = await workbench.open('/findings?sel=&open=');
    await one.locator('.finding').nth(4).waitFor();
    await one.locator('.finding-head').nth(4).click();
    await one.locator('.finding-body .said').first().waitFor();
    const two = await workbench.open(one.url().slice(workbench.address.length));
    await two.locator('.finding-body .said').first().waitFor();
    // The second window does not look again in between: it is not the one in front.
    await two.route('**/api/case', (route) => route.abort());
    await one.keyboard.press('c');
    await verdictOf(one, 4).getByText('confirmed').waitFor();
    await two.getByRole('button', { name: /^Dismiss/ }).click();
    await two.getByText('Somebody judged this in the meantime').waitFor();
    await two.getByRole('button', { name: 'Decide all the same' }).click();
    await verdictOf(two, 4).getByText('dismissed').waitFor();
    await one.context().close();
    await two.context().close();
  });
});

describe('the list of judgements', () => {
  it('holds every one ever made, those taken back among them', async () => {
    const page = await workbench.open('/judgements');
    await page.locator('.list li').first().waitFor();
    expect(await page.locator('.list .withdrawn').count()).toBeGreaterThan(0);
    await page.context().close();
  });
});
