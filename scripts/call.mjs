/** `npm run call`: phone the desk from the terminal, through the caller stand-in. */
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { register } from 'tsx/esm/api';

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://127.0.0.1:8787' },
    from: { type: 'string', default: '00012345678' },
    token: { type: 'string', default: 'trial-token-not-for-production' },
    text: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const about = `来电替身：像电话平台那样，用带签名的表单打这条热线，念出热线的回答。
能说明：流程、按键、签名、重发。不能说明：真实音质、语音识别、线路。
A stand-in for a caller: it phones the line with signed forms, as the telephone platform does, and prints what the line says.
It shows flow, keys and signatures. It proves nothing about sound, speech recognition or a real line.

按键直接输入数字、* 或 #；说话就打字；空行＝不出声；bye＝挂机。
Type digits, * or # to press keys; words to speak; an empty line to stay silent; bye to hang up.

--url   ${values.url}   热线地址 where the desk runs
--from  ${values.from}   主叫号码（写 anonymous 为隐藏号码） the caller's number, or anonymous
--text                   收发短信，不打电话 texts instead of a call
--token                  签名口令，与服务台的一致 the auth token the desk is configured with
`;

if (values.text && !values.help) {
  const { texting } = await import('./text.mjs');
  await texting(values);
  process.exit(0);
}
process.stdout.write(`${about}\n`);
if (values.help) process.exit(0);

register();
const { Caller } = await import('../tests/support/caller/caller.ts');

const caller = new Caller({
  baseUrl: values.url,
  authToken: values.token,
  from: values.from,
  to: '88908890',
  voicePath: '/twilio/voice',
  fallbackPath: '/twilio/voice/fallback',
  statusPath: '/twilio/voice/status',
});

let printed = 0;
function print() {
  caller.hear();
  for (const { at, who, text } of caller.transcript.lines.slice(printed)) {
    if (who !== 'caller') process.stdout.write(`${at.toFixed(0).padStart(4)}s  ${who === 'line' ? '☎' : '·'} ${text}\n`);
  }
  printed = caller.transcript.lines.length;
}

/** Keys that did not complete an answer are followed by silence, as on a telephone. */
async function pressAndPause(keys) {
  const before = caller.exchanges.length;
  await caller.press(keys);
  if (caller.exchanges.length === before && caller.patience !== null) await caller.wait(caller.patience);
}

async function act(line) {
  if (/^(bye|挂|挂机)$/i.test(line)) await caller.hangUp();
  else if (line === '') await caller.wait(caller.patience ?? 1);
  else if (/^[0-9*#]+$/.test(line)) await pressAndPause(line);
  else await caller.say(line);
}

await caller.start();
print();
// Opened only now: lines that come before anyone reads them would be lost.
const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ' });
if (caller.ended === null) {
  terminal.prompt();
  for await (const line of terminal) {
    await act(line.trim());
    print();
    if (caller.ended !== null) break;
    terminal.prompt();
  }
}
terminal.close();
if (caller.ended === null) await caller.hangUp();
if (caller.problems.length > 0) {
  process.stdout.write(`没有接通或中途出错：服务台在 ${values.url} 运行吗，口令一致吗？\nNot connected, or it broke off: is the desk running at ${values.url}, and is the token the same?\n`);
  process.exitCode = 1;
}
