import { cameToNothing, limitsOf, ringSeconds, type Dialled, type Dialling } from './dial.js';
import { actionOf } from './engagement.js';
import { sameTime } from './switchboard.js';
import type { Verb } from './grammar.js';
import { Talking } from './talking.js';

/** "connects first waiting call; empty queue = waits up to Dial timeout; missing queue = error status to action" */
export async function dialQueue(dialling: Dialling, called: Verb): Promise<Dialled> {
  const { verb, stage, switchboard } = dialling;
  const queue = switchboard.queue(called.text);
  if (queue === undefined) return cameToNothing(dialling, { DialCallStatus: 'failed' });
  const [waiter] = queue.waiters;
  if (waiter === undefined) {
    stage.now += ringSeconds(dialling);
    return cameToNothing(dialling, { DialCallStatus: 'no-answer' });
  }
  queue.leave(waiter);
  sameTime(stage, waiter.stage);
  const action = actionOf(verb, stage);
  const over = (seconds: number): Promise<void> => stage.goOn(action, { DialCallStatus: 'completed', DialCallSid: waiter.stage.callSid, DialCallDuration: String(seconds), DialBridged: 'true' });
  const began = stage.now;
  const { url } = called.attributes;
  const other = await waiter.joined({ stage, otherLeft: () => over(Math.round(stage.now - began)) }, url === undefined ? null : stage.resolve(url));
  const leave = (): Promise<void> => {
    sameTime(stage, other.stage);
    return other.otherLeft();
  };
  return { engaged: new Talking({ ...limitsOf(dialling), stage, over: async (seconds) => { await leave(); await over(seconds); }, left: leave }) };
}
