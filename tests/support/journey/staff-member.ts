import { randomUUID } from 'node:crypto';
import type { APIResponse, Locator } from 'playwright-core';
import { path } from '../../../server/contract/routes.js';
import { me } from '../../../server/contract/staff.js';
import { intakeDone, type IntakeForm } from '../../../server/contract/ticket-detail.js';
import { samplePassword } from '../../../server/sample-data/staff.js';
import { Person } from './person.js';

/** What is said in a dialog: choices by their words, texts by their labels. */
export interface Answers {
  chosen?: readonly string[];
  written?: Readonly<Record<string, string>>;
}

/** A dialog has come to rest when its edges have not moved for this long: what it fetches late still pushes its buttons. */
const quietMs = 200;

/** Runs in the page. */
function standsStill(dialog: Element, forMs: number): Promise<void> {
  const edges = () => JSON.stringify(dialog.getBoundingClientRect());
  return new Promise((done) => {
    let [seen, since] = [edges(), performance.now()];
    const look = () => {
      if (edges() !== seen) [seen, since] = [edges(), performance.now()];
      if (performance.now() - since >= forMs) done();
      else requestAnimationFrame(look);
    };
    look();
  });
}

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
    await this.underMore(action).click();
    await this.dialogStands();
  }

  /** Why an action that stands under 更多 is off; it fails where the action is on. */
  async readsWhyNot(action: string): Promise<string> {
    await this.presses(/^更多/);
    const reason = await this.underMore(action).and(this.page.locator('[aria-disabled=true]')).innerText();
    await this.page.keyboard.press('Escape');
    return reason;
  }

  private underMore(action: string): Locator {
    const named = this.page.locator('.menu-action > .spread').filter({ hasText: new RegExp(`^${action}[A-Z]?$`) });
    return this.page.locator('.action-menu [role=menuitem]').filter({ has: named }).filter({ visible: true });
  }

  /** Carries one action through on the ticket's page, wherever the page offers it: as a button, in a band or under 更多. */
  async does(no: string, action: string, answers: Answers = {}): Promise<void> {
    await this.opensTicket(no);
    const button = this.page.locator('header.ticket-header, .bands').getByRole('button', { name: new RegExp(`^${action} `) });
    if ((await button.count()) === 0) await this.findsUnderMore(action);
    else await button.first().click();
    await this.answers(answers);
    await this.confirms(action);
  }

  /** Gives it to a unit, suggested or not, and says what is asked of it. */
  async dispatches(no: string, { unit, advice, by = '派单' }: { unit: string; advice: string; by?: '派单' | '指定承办' }): Promise<void> {
    await this.opensTicket(no);
    await this.begins(by);
    const suggested = this.dialog.locator('.candidates label', { hasText: unit });
    await this.dialog.locator('.dates-preview').waitFor();
    if ((await suggested.count()) > 0) await suggested.click();
    else await this.picks('其他单位', unit);
    await this.answers({ written: { 派单意见: advice } });
    await this.confirms(by);
  }

  /** Fills in the dialog: first what is chosen, in this order, then what is written. */
  async answers({ chosen = [], written = {} }: Answers): Promise<void> {
    await this.dialogStands();
    for (const choice of chosen) await this.dialog.locator('label').filter({ hasText: new RegExp(`^${choice}$`) }).first().click();
    for (const [label, text] of Object.entries(written)) await this.dialog.getByLabel(label).first().fill(text);
  }

  /** A dialog that still grows moves its buttons away from under the press. */
  private async dialogStands(): Promise<void> {
    await this.dialog.waitFor();
    await this.page.locator('.ant-modal[class*="zoom"]').waitFor({ state: 'detached' });
    await this.dialog.evaluate(standsStill, quietMs);
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
    const file = async (form: Omit<IntakeForm, 'key'>): Promise<string> => intakeDone.parse(await (await this.sends(path('tickets'), { ...form, key: randomUUID() })).json()).no;
    return Promise.all(forms.map(file));
  }

  /** Sends what a program would send with this person's cookies; the answer, whatever it is. */
  async sends(address: string, data: unknown): Promise<APIResponse> {
    const { csrfToken } = me.parse(await (await this.gets(path('me'))).json());
    return this.context.request.post(this.deskUrl + address, { data, headers: { 'x-csrf-token': csrfToken } });
  }

  gets(address: string): Promise<APIResponse> {
    return this.context.request.get(this.deskUrl + address);
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
