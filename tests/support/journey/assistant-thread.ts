import type { Page } from 'playwright-core';
import type { DeskProcess } from '../desk-process.js';

/** To be among a desk's settings: its inspector takes any free port, and opens only at a signal. */
export const inspectable = { NODE_OPTIONS: '--inspect-port=0' };

const thread = 'bot-worker.js';
const lookAgainMs = 50;
const giveUpMs = 10_000;

/** Runs in a page, which knows how to speak with the inspector: finds the thread and has it do something. */
function tells({ address, suffix, doing }: { address: string; suffix: string; doing: string }): Promise<void> {
  return new Promise((done, fail) => {
    const line = new WebSocket(address);
    const send = (id: number, method: string, params: object) => line.send(JSON.stringify({ id, method, params }));
    let told = false;
    line.onerror = () => fail(new Error(`no line to ${address}`));
    line.onopen = () => send(1, 'NodeWorker.enable', { waitForDebuggerOnStart: false });
    line.onmessage = ({ data }) => {
      const { id, method, params } = JSON.parse(String(data)) as { id?: number; method?: string; params?: { sessionId: string; workerInfo?: { url: string } } };
      if (!told && method === 'NodeWorker.attachedToWorker' && params?.workerInfo?.url.endsWith(suffix) === true) {
        told = true;
        send(2, 'NodeWorker.sendMessageToWorker', { sessionId: params.sessionId, message: JSON.stringify({ id: 3, method: 'Runtime.evaluate', params: { expression: doing } }) });
      }
      if (id !== 2) return;
      line.close();
      done();
    };
  });
}

async function inspectorOf({ child, output }: DeskProcess): Promise<string> {
  child.kill('SIGUSR1');
  for (let waited = 0; waited < giveUpMs; waited += lookAgainMs) {
    const [, address] = /Debugger listening on (ws:\S+)/.exec(output()) ?? [];
    if (address !== undefined) return address;
    await new Promise((next) => setTimeout(next, lookAgainMs));
  }
  throw new Error('the inspector did not open');
}

/** Has the thread the assistant thinks in fall silent at once and die `afterMs` later, in the midst of whatever it is asked meanwhile. Nothing in the desk knows of this. */
export async function killsTheAssistant(desk: DeskProcess, page: Page, afterMs: number): Promise<void> {
  const doing = `Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ${afterMs}); process.exit(9)`;
  await page.evaluate(tells, { address: await inspectorOf(desk), suffix: thread, doing });
}
