import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Where a browser is installed, or null: then journeys are skipped with a reason. */
export const browserPath: string | null = places.find((path) => existsSync(path)) ?? null;
export const whyNoBrowser = 'no Chromium is installed (Debian: apt-get install chromium fonts-noto-cjk)';

/** Starts the machine's own Chromium. */
export async function openBrowser(): Promise<Browser> {
  if (browserPath === null) throw new Error(whyNoBrowser);
  return chromium.launch({ executablePath: browserPath, args: quiet });
}

/** A person with their own cookies, on a screen of this width, who asked for stillness: what slides is pressed beside the mark on a busy machine. */
export async function person(browser: Browser, { width, locale = 'zh-CN' }: { width: number; locale?: string }): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ viewport: { width, height: width < 600 ? 844 : 900 }, locale, timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce' });
  return { context, page: await context.newPage() };
}
