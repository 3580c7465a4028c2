import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';

/** Whether pages can be opened here. On a machine of continuous integration they must be: a missing browser is a failure there. */
export const canOpenPages = existsSync(CHROMIUM) || process.env.CI !== undefined;

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Debian's Chromium with a profile of its own. */
export class Browser {
  readonly #profile = mkdtempSync(join(tmpdir(), 'aect-chromium-'));
  #context: BrowserContext | undefined;

  async start(): Promise<void> {
    this.#context = await chromium.launchPersistentContext(this.#profile, {
      executablePath: CHROMIUM,
      headless: true,
      args: FLAGS,
      locale: 'fr-FR',
    });
  }

  async stop(): Promise<void> {
    await this.#context?.close();
    rmSync(this.#profile, { recursive: true, force: true });
  }

  /** Opens a page as a file would be, and lists what it asks for. */
  async open(html: string, view: { readonly width: number; readonly scheme: 'light' | 'dark' }): Promise<{ page: Page; asked: string[] }> {
    if (this.#context === undefined) throw new Error('the browser has not started');
    const page = await this.#context.newPage();
    await page.setViewportSize({ width: view.width, height: 800 });
    await page.emulateMedia({ colorScheme: view.scheme });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.setContent(html, { waitUntil: 'load' });
    return { page, asked };
  }
}
