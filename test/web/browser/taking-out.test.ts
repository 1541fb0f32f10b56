import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useWorkbench } from './workbench.ts';

const workbench = useWorkbench();

/** Opens a report of the list and the sheet to take it out. Resolves to the report's id. */
async function openSheet(page: Page, index: number): Promise<string> {
  await page.locator('main li a[href^="/reports/"], main td a[href^="/reports/"]').nth(index).click();
  await page.getByRole('button', { name: 'Take out …' }).click();
  await page.getByRole('dialog', { name: 'Take this report out' }).waitFor();
  return decodeURIComponent(new URL(page.url()).pathname.slice('/reports/'.length));
}

describe('a report', () => {
  it('is taken out of the picture with a reason, and taken in again', async () => {
    const page = await workbench.open('/reports');
    await openSheet(page, 0);
    const sheet = page.getByRole('dialog');
    const withdraw = sheet.getByRole('button', { name: 'Out of the picture' });
    expect(await withdraw.isDisabled()).toBe(true);
    await sheet.getByLabel('Why').first().fill('A copy of another report.');
    await withdraw.click();
    const note = page.locator('.taken-out');
    await note.getByText('A copy of another report.').waitFor();
    await sheet.waitFor({ state: 'hidden' });
    await note.getByRole('button', { name: 'Take it in again' }).click();
    await note.waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('is left as it is where the sheet is closed by keyboard', async () => {
    const page = await workbench.open('/reports');
    await openSheet(page, 0);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await page.locator('.taken-out').count()).toBe(0);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Take out …');
    await page.context().close();
  });

  it('is erased for good only where its id is written out', async () => {
    const page = await workbench.open('/reports');
    const id = await openSheet(page, 1);
    const sheet = page.getByRole('dialog');
    await sheet.locator('summary', { hasText: 'Erase for good' }).click();
    const form = sheet.locator('details form');
    const erase = form.getByRole('button', { name: 'Erase for good' });
    await form.getByLabel('Why').fill('It names a witness.');
    await form.getByLabel('To confirm').fill(`${id}x`);
    expect(await erase.isDisabled()).toBe(true);
    await form.getByLabel('To confirm').fill(id);
    await erase.click();
    await page.waitForURL(/\/reports$/);
    // The answer for what is gone is told by the server as an error, which a browser logs.
    const faults = workbench.faults.length;
    await page.goto(`${workbench.address}/reports/${encodeURIComponent(id)}`);
    await page.getByText('erased', { exact: false }).first().waitFor();
    expect(workbench.faults.slice(faults).filter((fault) => !/410/.test(fault))).toEqual([]);
    await page.context().close();
  });
});
