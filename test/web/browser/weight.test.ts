import { gzipSync } from 'node:zlib';
import type { Response } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useWorkbench } from './workbench.ts';

const workbench = useWorkbench();
const MOST = 250_000;

describe('the first view', () => {
  it('weighs at most 250 kB compressed, and loads neither the map nor the network', async () => {
    const page = await workbench.open('/findings');
    const loaded: Response[] = [];
    // what of the page before still comes in has no body any more
    await page.goto('about:blank');
    page.on('response', (response) => loaded.push(response));
    await page.goto(`${workbench.address}/`);
    await page.locator('.picture-findings li').first().waitFor();
    await page.waitForLoadState('networkidle');
    const assets = loaded.filter((response) => !new URL(response.url()).pathname.startsWith('/api/'));
    const names = assets.map((response) => new URL(response.url()).pathname);
    expect(names.filter((name) => /map|sources|world|sigma|plot/.test(name))).toEqual([]);
    // Cyrillic letters come with the reports that need them.
    const own = assets.filter((response) => !/cyrillic/.test(response.url()));
    const weights = await Promise.all(
      own.map(async (response) => {
        const body = await response.body();
        return response.url().endsWith('.woff2') ? body.length : gzipSync(body).length;
      }),
    );
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(MOST);
    expect(assets.length).toBeGreaterThan(2);
    await page.context().close();
  });
});
