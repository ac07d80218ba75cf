import { randomUUID } from 'node:crypto';
import type { Locator } from 'playwright-core';
import { path } from '../../../server/contract/routes.js';
import { me } from '../../../server/contract/staff.js';
import { intakeDone, type IntakeForm } from '../../../server/contract/ticket-detail.js';
import { samplePassword } from '../../../server/sample-data/staff.js';
import { Person } from './person.js';

/** Somebody who works in the console. */
export class StaffMember extends Person {
  async signsIn(username: string): Promise<void> {
    await this.page.goto(`${this.deskUrl}/console/`);
    await this.fills('账号', username);
    await this.fills('密码', samplePassword);
    await this.page.keyboard.press('Enter');
    await this.page.locator('header.top-bar').waitFor();
  }

  async opens(place: string): Promise<void> {
    await this.page.goto(`${this.deskUrl}/console/${place}`);
    await this.page.locator('header.top-bar').waitFor();
  }

  async opensTicket(no: string): Promise<void> {
    await this.opens(`tickets/${no}`);
    await this.page.locator('header.ticket-header').waitFor();
  }

  /** The dialog on top of the page. */
  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** Presses an action's own button on the ticket page and waits for its dialog. */
  async begins(action: string): Promise<void> {
    await this.presses(new RegExp(`^${action}`), this.page.locator('header.ticket-header'));
    await this.dialogStands();
  }

  /** Finds an action under 更多. */
  async findsUnderMore(action: string): Promise<void> {
    await this.presses(/^更多/);
    await this.page.locator('.action-menu').getByText(action).first().click();
    await this.dialogStands();
  }

  /** A dialog that still grows moves its buttons away from under the press. */
  private async dialogStands(): Promise<void> {
    await this.dialog.waitFor();
    await this.page.locator('.ant-modal[class*="zoom"]').waitFor({ state: 'detached' });
  }

  /** Presses the one strong button of the dialog; resolves when the dialog has closed. */
  async confirms(verb: string): Promise<void> {
    await this.dialogStands();
    await this.dialog.getByRole('button', { name: verb, exact: true }).click();
    await this.dialog.waitFor({ state: 'detached' });
  }

  /** Chooses in a list box by its label. */
  async picks(label: string, choice: string | RegExp): Promise<void> {
    await this.page.getByRole('combobox', { name: label }).filter({ visible: true }).first().click();
    await this.page.locator('.ant-select-dropdown').filter({ visible: true }).locator('.ant-select-item-option').filter({ hasText: choice }).first().click();
  }

  /** Takes matters down without the form, as a program would; resolves with their numbers. */
  async takesDown(...forms: Omit<IntakeForm, 'key'>[]): Promise<string[]> {
    const { request } = this.context;
    const { csrfToken } = me.parse(await (await request.get(this.deskUrl + path('me'))).json());
    const file = async (form: Omit<IntakeForm, 'key'>): Promise<string> => {
      const filed = await request.post(this.deskUrl + path('tickets'), { data: { ...form, key: randomUUID() }, headers: { 'x-csrf-token': csrfToken } });
      return intakeDone.parse(await filed.json()).no;
    };
    return Promise.all(forms.map(file));
  }

  /** The queue's row that says this. */
  row(words: string): Locator {
    return this.page.locator('tr[data-no]', { hasText: words });
  }

  /** What the queue shows, a text for each row. */
  async rows(): Promise<string[]> {
    await this.page.locator('tr[data-no]').first().waitFor();
    return this.page.locator('tr[data-no]').allInnerTexts();
  }
}
