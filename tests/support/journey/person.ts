import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { seriousBarriers } from './barriers.js';

const shotFolder = process.env['JOURNEY_SHOTS'];
if (shotFolder !== undefined) mkdirSync(shotFolder, { recursive: true });

/** Browsers say this of every refused or unreachable request; the page itself has told the person. */
const saidByTheBrowser = /Failed to load resource|WebSocket connection to/;

/** Somebody in front of a screen: what they see, and what goes wrong behind it. */
export class Person {
  /** Errors the pages wrote to their console, worded with the page they happened on. */
  readonly faults: string[] = [];

  constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly deskUrl: string,
  ) {
    context.setDefaultTimeout(20_000);
    page.on('pageerror', (error) => this.faults.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !saidByTheBrowser.test(message.text())) this.faults.push(`${page.url()}: ${message.text()}`);
    });
  }

  /** Waits until these words stand on the page. */
  async sees(words: string | RegExp, within: Locator | Page = this.page): Promise<void> {
    await within.getByText(words).filter({ visible: true }).first().waitFor();
  }

  /** Everything the page shows. */
  async reads(): Promise<string> {
    return this.page.locator('body').innerText();
  }

  async presses(button: string | RegExp, within: Locator | Page = this.page): Promise<void> {
    await within.getByRole('button', { name: button }).filter({ visible: true }).first().click();
  }

  async ticks(choice: string | RegExp): Promise<void> {
    await this.page.locator('label').filter({ hasText: choice }).filter({ visible: true }).first().click();
  }

  async fills(label: string | RegExp, text: string): Promise<void> {
    await this.page.getByLabel(label).filter({ visible: true }).first().fill(text);
  }

  /** Pinyin under way: letters are composed, and the Enter belongs to the input method. */
  async composes(pinyin: string): Promise<void> {
    const keyboard = await this.context.newCDPSession(this.page);
    await keyboard.send('Input.imeSetComposition', { text: pinyin, selectionStart: pinyin.length, selectionEnd: pinyin.length });
    await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 });
    await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 });
    await keyboard.detach();
  }

  /** The input method puts the words in. */
  async chooses(words: string): Promise<void> {
    const keyboard = await this.context.newCDPSession(this.page);
    await keyboard.send('Input.insertText', { text: words });
    await keyboard.detach();
  }

  /** Leaves the desk's pages; the browser stays open. */
  async leaves(): Promise<void> {
    await this.page.goto('about:blank');
  }

  losesTheNetwork(): Promise<void> {
    return this.context.setOffline(true);
  }
  hasTheNetworkAgain(): Promise<void> {
    return this.context.setOffline(false);
  }

  /** What a check for barriers finds serious or critical on this page. */
  barriers(): Promise<string[]> {
    return seriousBarriers(this.page);
  }

  /** A picture for people to look at, where JOURNEY_SHOTS names a folder. */
  async shot(name: string): Promise<void> {
    if (shotFolder === undefined) return;
    const width = this.page.viewportSize()?.width ?? 0;
    await this.page.screenshot({ path: join(shotFolder, `${name}-${width}.png`) });
  }
}
