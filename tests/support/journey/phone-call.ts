import { trialAuthToken } from '../../../server/config.js';
import { Caller, type Faults } from '../caller/caller.js';

const mobile = '00012345678';

/** Somebody dials the line, from a mobile ending in 5678 unless told otherwise. */
export async function phones(deskUrl: string, faults: Faults = {}, from: string = mobile): Promise<Caller> {
  const paths = { voicePath: '/twilio/voice', fallbackPath: '/twilio/voice/fallback', statusPath: '/twilio/voice/status' };
  const caller = new Caller({ baseUrl: deskUrl, authToken: trialAuthToken, from, to: '88908890', ...paths, faults });
  await caller.start();
  return caller;
}

/** Says one thing after the other, listening after each; what was heard last. */
export async function said(caller: Caller, ...words: string[]): Promise<string> {
  let heard = '';
  for (const one of words) {
    await caller.say(one);
    heard = caller.hear();
  }
  return heard;
}

/** Presses keys one after the other, listening after each; what was heard last. */
export async function pressed(caller: Caller, ...keys: string[]): Promise<string> {
  let heard = '';
  for (const key of keys) {
    await caller.press(key);
    heard = caller.hear();
  }
  return heard;
}
