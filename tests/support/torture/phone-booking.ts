import { Caller } from '../caller/caller.js';
import type { Ledger } from './ledger.js';

interface Call {
  /** What the provider calls. */
  lineUrl: string;
  from: string;
  ledger: Ledger;
  chance: () => number;
}

const authToken = 'trial-token-not-for-production';
const patientMs = 120_000;
const mostKeys = 24;
const spoken = '零幺二三四五六七八九';

/** A call that books by keys; some calls have every webhook arrive twice at once. */
export async function phoneJourney({ lineUrl, from, ledger, chance }: Call): Promise<void> {
  const paths = { voicePath: '/twilio/voice', fallbackPath: '/twilio/voice/fallback', statusPath: '/twilio/voice/status' };
  const caller = new Caller({ baseUrl: lineUrl, authToken, from, to: '88908890', ...paths, deadlineMs: patientMs, faults: { duplicate: chance() < 0.5 } });
  await caller.start();
  caller.hear();
  await caller.press('1');
  caller.hear();
  await caller.press('1');
  for (let keys = 0; keys < mostKeys && caller.ended === null; keys += 1) {
    const heard = caller.hear();
    const bookingNo = numberIn(heard);
    if (bookingNo !== null) {
      await caller.redeliver();
      await caller.hangUp();
      ledger.acknowledge();
      ledger.booked({ callSid: caller.callSid, bookingNo });
      return;
    }
    await caller.press(heard.includes('确认请按1') ? '1' : String(1 + Math.floor(chance() * 3)));
  }
  throw new Error(`the call ${caller.callSid} booked nothing:\n${caller.transcript.toString()}\n${JSON.stringify(caller.problems)}`);
}

/** The booking number as it is read back, two and two; null while none was said. */
export function numberIn(heard: string): string | null {
  const [, words] = /预约号是：([零幺二三四五六七八九 ，]+)/.exec(heard) ?? [];
  return words === undefined ? null : Array.from(words).flatMap((word) => (spoken.includes(word) ? [spoken.indexOf(word)] : [])).join('');
}
