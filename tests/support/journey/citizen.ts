import type { Locator } from 'playwright-core';
import { Person } from './person.js';

/** Somebody on the citizen site. */
export class Citizen extends Person {
  /** Goes to an address of the site and waits until its scripts are at work. */
  async opens(address = '/'): Promise<void> {
    await this.page.goto(this.deskUrl + address);
    await this.page.locator('header.site-header').waitFor();
  }

  async startsTheChat(): Promise<void> {
    await this.page.getByRole('link', { name: /^问一问|在线咨询/ }).filter({ visible: true }).first().click();
    await this.page.locator('#cd-write').waitFor();
  }

  async types(text: string): Promise<void> {
    await this.page.locator('#cd-write').click();
    await this.page.keyboard.type(text);
  }

  async asks(text: string): Promise<void> {
    await this.page.locator('#cd-write').fill(text);
    await this.page.locator('.cd-composer').getByRole('button', { name: '发送' }).click();
  }

  draft(): Promise<string> {
    return this.page.locator('#cd-write').inputValue();
  }

  /** The newest automatic answer. */
  get answer(): Locator {
    return this.page.locator('.cd-entries .cd-card').last();
  }

  /** Says something and waits for the assistant's next words, whatever they are. */
  async asksAndHears(text: string): Promise<string> {
    const answers = this.page.locator('.cd-entries .cd-card');
    const next = answers.nth(await answers.count());
    await this.asks(text);
    await next.waitFor();
    return next.innerText();
  }

  async wantsAPerson(): Promise<void> {
    await this.presses('转人工', this.page.locator('.cd-header'));
  }

  get wait(): Locator {
    return this.page.locator('.cd-waiting [role=status]');
  }
  get typingLine(): Locator {
    return this.page.locator('.cd-typing');
  }

  /** The marks beside a message of one's own. */
  marksOf(text: string): Locator {
    return this.page.locator('.cd-own', { hasText: text }).locator('.cd-meta');
  }

  /** What people said in the conversation, oldest first, the desk's own lines left out. */
  said(): Promise<string[]> {
    return this.page.locator('.cd-own p.cd-bubble, .cd-theirs p.cd-bubble').allInnerTexts();
  }

  async rates(words: string): Promise<void> {
    await this.page.locator('.cd-rating label').filter({ hasText: new RegExp(`^${words}$`) }).click();
    await this.presses('提交评价');
  }
}
