import { describe, expect, it } from 'vitest';
import { useWorkbench } from './workbench.ts';

const workbench = useWorkbench({ empty: true });

const HOSTILE = `Police said 40 people were \u202Eevil\u202C detained. The ad\u200Bmin denied it. ${'x'.repeat(20_000)} \u{1F468}\u200D\u{1F469}\u200D\u{1F467}
<script>document.title = 'owned'</script><img src=x onerror="document.title='owned'"> <b>bold</b>`;

describe('a case of no reports', () => {
  it('says what to do', async () => {
    const page = await workbench.open('/');
    await page.getByText('This case has no reports yet').waitFor();
    await page.context().close();
  });

  it('says in every view that nothing is there yet, and not that a filter hides it', async () => {
    for (const [path, title] of [
      ['/claims', 'No claims yet'],
      ['/findings', 'No findings'],
      ['/figures', 'No figure yet'],
    ] as const) {
      const page = await workbench.open(path);
      expect(await page.locator('.empty-title').textContent()).toBe(title);
      expect(await page.locator('.empty').textContent()).not.toContain('filter');
      await page.context().close();
    }
  });

  it('takes files dropped on the window, and says which could not be read', async () => {
    const page = await workbench.open('/');
    await page.getByText('This case has no reports yet').waitFor();
    const data = await page.evaluateHandle(`(() => {
      const data = new DataTransfer();
      data.items.add(new File(['The ministry said on Monday that 12 people were arrested in the capital. Officials denied the figure.'], 'one.txt', { type: 'text/plain' }));
      data.items.add(new File(['Police said that 14 people were arrested in the capital on Monday.'], 'two.txt', { type: 'text/plain' }));
      data.items.add(new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 0])], 'picture.png'));
      return data;
    })()`);
    for (const event of ['dragenter', 'dragover', 'drop'])
      await page.dispatchEvent('body', event, { dataTransfer: data });
    await page.getByText('2 reports added').waitFor();
    await page.getByText('picture.png').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Reports', exact: true }).click();
    await expect.poll(() => page.locator('.report-row').count()).toBe(2);
    await page.context().close();
  });

  it('takes a text pasted', async () => {
    const page = await workbench.open('/');
    await page.getByRole('button', { name: 'Add reports' }).click();
    await page.getByLabel('Text', { exact: true }).fill('A spokesman said the bridge was closed. Nobody confirmed it.');
    await page.getByLabel('What to call it').fill('Bridge');
    await page.getByRole('button', { name: 'Add this text' }).click();
    await page.getByText('1 report added').waitFor();
    await page.context().close();
  });

  it('shows hostile text as text: nothing runs, nothing hides, long words wrap', async () => {
    const page = await workbench.open('/');
    await page.getByRole('button', { name: 'Add reports' }).click();
    await page.getByLabel('Text', { exact: true }).fill(HOSTILE);
    await page.getByLabel('What to call it').fill('Hostile \u202Etxt.exe');
    await page.getByRole('button', { name: 'Add this text' }).click();
    await page.getByText('1 report added').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Reports', exact: true }).click();
    await expect.poll(() => page.locator('.report-row').count()).toBe(4);
    for (const row of await page.locator('.report-row > a').all()) {
      const href = await row.getAttribute('href');
      const report = await workbench.open(href ?? '');
      await report.locator('.report-text').waitFor();
      const text = (await report.locator('.report-text').textContent()) ?? '';
      if (text.includes('evil')) {
        expect(await report.locator('.hidden-character').allTextContents()).toEqual(
          expect.arrayContaining(['U+202E', 'U+202C', 'U+200B']),
        );
        expect(await report.title()).not.toBe('owned');
        const wide = await report.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        expect(wide).toBeLessThanOrEqual(0);
      }
      await report.context().close();
    }
    await page.context().close();
  });

  it('tells what is kept where the connection is lost in the middle of an add', async () => {
    const page = await workbench.open('/');
    await page.route('**/api/jobs/**', (route) => route.abort());
    await page.getByRole('button', { name: 'Add reports' }).click();
    await page.getByLabel('Text', { exact: true }).fill('The harbour was closed, an official said.');
    await page.getByRole('button', { name: 'Add this text' }).click();
    await page.getByText(/does not answer|connection was lost/).waitFor();
    await page.context().close();
  });
});
