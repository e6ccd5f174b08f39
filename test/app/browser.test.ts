/** The pages in a real browser, light and dark, wide and narrow; skipped where Debian's chromium is not installed. */
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EmulatedGitHub } from '../support/github/index.ts';
import { startApp, startGitHubWithApp, type TestApp } from './support/app.ts';
import { loginAs } from './support/login.ts';
import { openScene } from './support/pulls.ts';
import { exposedTemplate, safeTemplate } from './support/templates.ts';

const executablePath = '/usr/bin/chromium';
const isInstalled = existsSync(executablePath);
if (!isInstalled) console.warn('chromium is not installed: these tests are skipped (apt-get install chromium)');

/** Runs in the page, so it is JavaScript: the texts that are too faint on their ground. */
const faintTexts = readFileSync(join(import.meta.dirname, 'support/faint-texts.js'), 'utf8');

describe.skipIf(!isInstalled)('the pages in a browser', () => {
  let github: EmulatedGitHub;
  let app: TestApp;
  let browser: BrowserContext;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    const login = loginAs('dev');
    github = await startGitHubWithApp({ routes: login.routes });
    const oauth = { clientId: 'client', clientSecret: 'client-secret' };
    app = await startApp(github, { oauth, port: 18_202, publicUrl: 'http://127.0.0.1:18202' });
    const scene = await openScene(github, app, 'orders', {
      base: { 'template.yaml': safeTemplate },
      head: { 'template.yaml': exposedTemplate },
    });
    await scene.pull('opened');
    await app.settled();
    login.readable.push(scene.id);
    browser = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'lambdelta-browser-')), {
      executablePath,
      headless: true,
      args: ['--no-sandbox'],
    });
    page = await browser.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(app.url);
    await page.getByRole('link', { name: 'Log in with GitHub' }).click();
    await page.getByRole('heading', { name: 'Overview' }).waitFor();
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await app?.stop();
    await github?.close();
  });

  test.each(['light', 'dark'] as const)('can be read in %s on every page', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    const paths = ['/', '/audit', '/no/such', '/repositories/999', '/login/callback'];
    await page.goto(app.url);
    const repository = page.getByRole('link', { name: 'octo-org/orders', exact: true }).first();
    paths.push((await repository.getAttribute('href')) ?? '');
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 844 });
      for (const path of paths) {
        await page.goto(app.url + path);
        expect(await page.evaluate(faintTexts)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      }
    }
    const ground = await page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(ground).toBe(colorScheme === 'dark' ? 'rgb(13, 17, 23)' : 'rgb(255, 255, 255)');
  });

  test('stack the rows of a table on a phone, which stays a table to those who listen', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(app.url);
    expect(await page.evaluate(`getComputedStyle(document.querySelector('td')).display`)).toBe('block');
    expect(await page.getByRole('cell').count()).toBeGreaterThan(5);
    expect(await page.getByRole('columnheader', { name: 'Verdict' }).count()).toBe(1);
    expect(await page.getByRole('rowheader').count()).toBeGreaterThan(2);
  });

  test('can be used by keyboard and by name', async () => {
    await page.goto(app.url);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content');
    expect(await page.getByRole('table').count()).toBe(3);
    expect(await page.getByRole('navigation', { name: 'Pages' }).count()).toBe(1);
    expect(await page.getByRole('img', { name: /^score/ }).count()).toBe(1);
    expect(await page.getByRole('columnheader', { name: 'Verdict' }).count()).toBe(1);
  });

  test('break none of their own rules', () => {
    // A page that is not there has its status, which the browser tells too.
    expect(complaints.filter((complaint) => !/status of 40[04]/.test(complaint))).toEqual([]);
  });
});
