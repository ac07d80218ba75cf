import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { trialPath, trialPaths, type LineReply } from '../../../server/contract/trial-line.js';
import type { TrialCall } from '../../../server/ports/trial-line.js';

const soon = { timeout: 15_000, interval: 100 };

/** Somebody on the telephone in a trial without sound: they type what they would say. */
export class TrialCaller {
  private constructor(
    private readonly deskUrl: string,
    readonly callId: string,
  ) {}

  /** Stands in line for a person; what they told the line before goes along. */
  static async phones(deskUrl: string, { phone = '00012345678', note = '' }: { phone?: string; note?: string } = {}): Promise<TrialCaller> {
    const { callId } = await ask<{ callId: string }>(`${deskUrl}${trialPaths.calls}`, { phone, note });
    return new TrialCaller(deskUrl, callId);
  }

  async says(text: string): Promise<void> {
    await ask(this.address('words'), { text });
  }

  /** Waits until these words were heard. */
  async hears(words: string): Promise<void> {
    await expect.poll(async () => (await this.heard()).join(' '), soon).toContain(words);
  }

  async heard(): Promise<string[]> {
    return (await this.look()).heard.map(({ text }) => text);
  }

  /** Waits until the call is in this state. */
  async isNow(state: TrialCall['state']): Promise<void> {
    await expect.poll(async () => (await this.look()).state, soon).toBe(state);
  }

  async hangsUp(): Promise<void> {
    await ask(this.address('hangUp'), {});
  }

  /** Takes the call back that was promised. */
  async answers(): Promise<void> {
    await ask(this.address('answer'), {});
  }

  private async look(): Promise<TrialCall> {
    return (await (await fetch(this.address('call'))).json()) as TrialCall;
  }

  private address(act: Parameters<typeof trialPath>[0]): string {
    return `${this.deskUrl}${trialPath(act, this.callId)}`;
  }
}

/** What somebody hears first who phones the line now, and hangs up again. */
export async function greeting(deskUrl: string): Promise<string> {
  const talk = randomUUID();
  const { lines } = await ask<LineReply>(`${deskUrl}${trialPaths.open}`, { talk });
  await fetch(`${deskUrl}${trialPaths.end}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ talk }) });
  return lines.join('\n');
}

async function ask<T>(address: string, body: object): Promise<T> {
  const reply = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  if (!reply.ok) throw new Error(`${address} answered ${reply.status}`);
  return (await reply.json()) as T;
}
