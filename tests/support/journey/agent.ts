import type { Locator } from 'playwright-core';
import { path } from '../../../server/contract/routes.js';
import { work as workSchema } from '../../../server/contract/staff.js';
import { StaffMember } from './staff-member.js';

/** An operator at the workspace. */
export class Agent extends StaffMember {
  get offer(): Locator {
    return this.page.locator('section.offer');
  }
  private get composer(): Locator {
    return this.page.locator('.composer textarea');
  }

  async startsDuty(): Promise<void> {
    await this.presses('开始值班');
    await this.page.getByRole('button', { name: '状态：就绪' }).waitFor();
  }

  isOffered(): Promise<void> {
    return this.offer.waitFor();
  }

  /** Since when the offered conversation waits, as the desk counts it. */
  async offerWaitsSince(): Promise<number | undefined> {
    const answer = await this.context.request.get(this.deskUrl + path('work'));
    return workSchema.parse(await answer.json()).offer?.waitingSince;
  }

  async acceptsByKey(): Promise<void> {
    await this.page.keyboard.press('F2');
    await this.composer.waitFor();
  }

  /** Writes without sending. */
  async writes(text: string): Promise<void> {
    await this.composer.click();
    await this.page.keyboard.type(text);
  }

  async replies(text: string): Promise<void> {
    await this.composer.fill(text);
    await this.presses('发送给诉求人');
    await this.page.locator('.message-agent', { hasText: text }).waitFor();
  }

  async draft(): Promise<string> {
    return this.composer.inputValue();
  }
  async clears(): Promise<void> {
    await this.composer.fill('');
  }

  /** What people said in the conversation, oldest first; the desk's own lines and what is still on its way left out. */
  said(): Promise<string[]> {
    return this.page.locator('.talk .message-citizen p.long, .talk .message-agent p.long').allInnerTexts();
  }

  /** Every line of the conversation, whoever wrote it. */
  transcript(): Promise<string> {
    return this.page.locator('.talk .messages').innerText();
  }

  /** How far a message of one's own has got, as its last line says. */
  receiptOf(text: string): Locator {
    return this.page.locator('.message-agent', { hasText: text }).locator('.message-receipt');
  }

  get typingLine(): Locator {
    return this.page.locator('.typing-line');
  }

  /** What the assistant handed over with the conversation: the half-filled form, the guides it thought of. */
  get handedOver(): Locator {
    return this.page.getByRole('region', { name: '助手交来的' });
  }

  /** Why a person was asked for. */
  get reason(): Locator {
    return this.page.locator('.talk .handover');
  }

  /** Takes the next conversation; resolves when this is said in it. */
  async takesOver(words: string): Promise<void> {
    await this.isOffered();
    await this.page.keyboard.press('F2');
    await this.page.locator('.talk .messages').getByText(words).first().waitFor();
  }

  async opensATicket(): Promise<void> {
    await this.presses('建工单', this.page.locator('.talk-header'));
    await this.page.locator('section.intake').waitFor();
  }

  async endsTheConversation(): Promise<void> {
    await this.presses('结束', this.page.locator('.talk-header'));
    await this.confirms('结束');
  }
}
