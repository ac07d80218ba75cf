import { dateOf } from '../../desk/calendar/shanghai.js';
import { plainPhone } from '../../desk/search-tokens.js';
import type { Ports } from '../../ports/index.js';
import type { HeardText } from '../../ports/text-desk.js';
import { sendNotice, stopKey } from '../notices/send-notice.js';
import type { Answer, DatedText } from './answer.js';
import { answerText, type AnswerTextPorts } from './answer-text.js';

/** A loop of two machines, or somebody trying codes, ends here. */
const heardADay = 30;
const longestKept = 500;

type HearPorts = AnswerTextPorts & Pick<Ports, 'receivedTexts'>;

/** Does what a text message asks for, once however often it is delivered, and answers it: what nobody understands once a day. */
export async function hearText(ports: HearPorts, heard: HeardText): Promise<void> {
  const from = plainPhone(heard.from);
  const now = ports.clock.now();
  const kept = await ports.receivedTexts.open({ id: heard.id, from, text: heard.text.slice(0, longestKept), wish: heard.wish.kind, at: now, handled: false });
  if (kept.handled) return;
  if (!(await isTooMuch(ports, heard))) await answer(ports, { ...heard, from, at: kept.at });
  await ports.receivedTexts.handled(heard.id);
}

/** Who wants no texts, or wants them again, is always heard. */
async function isTooMuch(ports: HearPorts, { from, wish }: HeardText): Promise<boolean> {
  if (wish.kind === 'stop' || wish.kind === 'start') return false;
  return (await ports.numbers.next(`texts:${stopKey(ports, from)}:${dateOf(ports.clock.now())}`)) > heardADay;
}

async function answer(ports: HearPorts, heard: DatedText): Promise<void> {
  const { from } = heard;
  const told = await answerText(ports, heard);
  if (told === null || heard.answered || (told.onceADay && !(await isFirstToday(ports, from, told)))) return;
  await sendNotice(ports, { id: `answer:${heard.id}`, to: from, lang: told.lang ?? heard.lang, about: told.about ?? 'text', notice: told.notice });
}

async function isFirstToday(ports: HearPorts, from: string, { notice }: Answer): Promise<boolean> {
  return (await ports.numbers.next(`text-answers:${notice.kind}:${stopKey(ports, from)}:${dateOf(ports.clock.now())}`)) === 1;
}
