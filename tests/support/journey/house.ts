import type { Browser } from 'playwright-core';
import { beforeEach, describe } from 'vitest';
import { browserPath, openBrowser, person, whyNoBrowser } from '../browser.js';
import { dataFolder, startDesk, type DeskProcess } from '../desk-process.js';
import { Agent } from './agent.js';
import { inspectable, killsTheAssistant } from './assistant-thread.js';
import { Citizen } from './citizen.js';
import type { Person } from './person.js';
import { StaffMember } from './staff-member.js';

if (browserPath === null) process.stderr.write(`${whyNoBrowser}: journeys are skipped\n`);

/** A story of people in real browsers, step after step; skipped where there is none. What follows a broken step is not tried. */
export function journey(name: string, tell: () => void): void {
  describe.skipIf(browserPath === null)(name, () => {
    let broken = false;
    beforeEach(({ onTestFailed, skip }) => {
      if (broken) skip('an earlier step of the story failed');
      onTestFailed(() => {
        broken = true;
      });
    });
    tell();
  });
}

const phone = 390;
const desktop = 1440;

const settingsAt = (clock: string, folder: string): Record<string, string> => ({ DATA_DIR: folder, CLOCK_START: clock, SWEEP_MS: '200', ...inspectable });

/** One real desk and everybody who comes to it, each with a browser of their own. */
export class House {
  private readonly people: Person[] = [];

  private constructor(
    private running: DeskProcess,
    private readonly browser: Browser,
    private readonly data: ReturnType<typeof dataFolder>,
  ) {}

  /** Opens the desk; its clock shows this moment and runs on from there. */
  static async open(clock: string): Promise<House> {
    const data = dataFolder();
    const [desk, browser] = await Promise.all([startDesk(settingsAt(clock, data.path)), openBrowser()]);
    return new House(desk, browser, data);
  }

  get deskUrl(): string {
    return this.running.url;
  }

  /** Closes for the night and opens again at a later moment, at the same address. */
  async opensAgainAt(clock: string): Promise<void> {
    await this.running.stop();
    this.running = await startDesk({ ...settingsAt(clock, this.data.path), PORT: new URL(this.running.url).port });
  }

  async citizen({ width = phone }: { width?: number } = {}): Promise<Citizen> {
    const { context, page } = await person(this.browser, { width });
    return this.joined(new Citizen(context, page, this.deskUrl));
  }

  async staff(username: string, { width = desktop }: { width?: number } = {}): Promise<StaffMember> {
    const { context, page } = await person(this.browser, { width });
    const member = this.joined(new StaffMember(context, page, this.deskUrl));
    await member.signsIn(username);
    return member;
  }

  async agent(username: string): Promise<Agent> {
    const { context, page } = await person(this.browser, { width: desktop });
    const agent = this.joined(new Agent(context, page, this.deskUrl));
    await agent.signsIn(username);
    return agent;
  }

  /** The thread the assistant thinks in dies in the midst of its next thought. */
  async assistantDies(afterMs = 1_500): Promise<void> {
    const page = await this.browser.newPage();
    await killsTheAssistant(this.running, page, afterMs);
    await page.close();
  }

  /** Closes the desk for good and reads what it kept. */
  async closedFor<T>(read: (dataDir: string) => Promise<T>): Promise<T> {
    await this.running.stop();
    return read(this.data.path);
  }

  /** What went wrong on anybody's screen. */
  get faults(): string[] {
    return this.people.flatMap(({ faults }) => faults);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.running.stop();
    this.data.remove();
  }

  private joined<P extends Person>(who: P): P {
    this.people.push(who);
    return who;
  }
}
