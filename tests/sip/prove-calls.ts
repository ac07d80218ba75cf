import type { z } from 'zod';
import { routes } from '../../server/contract/routes.js';
import { ownBooking } from '../../server/contract/booking.js';
import { complaintFiled } from '../../server/contract/complaint.js';
import { dataFolder, startDesk } from '../support/desk-process.js';
import { bookingNumberIn } from '../support/journey/booking-number.js';
import { SipEndpoint, type Dialogue } from './endpoint.js';
import { scenario } from './scenario.js';
import { placeCall } from './sipp.js';

const secret = 'jambonz-secret-of-one-test-run';
const mobile = '00012345678';
const lastFour = mobile.slice(-4);
/** Mandarin, book, then the first of everything, and yes. */
const booking = ['1', '1', '1', '1', '1', '1', '1'];
const complaint = { key: 'sip-test-complaint', lang: 'zh', what: '楼下烧烤店夜里太吵，影响休息', where: '示例区新河街', contact: { way: 'none' } };

export interface Proof {
  bookingNo: string;
  booked: z.infer<typeof ownBooking>;
  ticketNo: string;
  calls: readonly { name: string; transcript: Dialogue['call']['transcript']; counts: Dialogue['ear']['counts'] }[];
}

/** Books by the keys of a real SIP call, asks the desk for the booking, hears it in a second call and the progress of a complaint in a third; throws Error where something is not as it should be. */
export async function proveCalls(): Promise<Proof> {
  const folder = dataFolder();
  const desk = await startDesk({ DATA_DIR: folder.path, JAMBONZ_SECRET: secret, PHONE_FIRST: 'menu', SAMPLE_DATA: 'true' });
  const endpoint = await SipEndpoint.open({ deskUrl: desk.url, secret });
  try {
    return await callsTo(desk.url, endpoint);
  } finally {
    endpoint.close();
    await desk.stop();
    folder.remove();
  }
}

async function callsTo(deskUrl: string, endpoint: SipEndpoint): Promise<Proof> {
  const first = await called(endpoint, booking);
  const bookingNo = bookingNumberIn(first.call.heard);
  const booked = ownBooking.parse(await asked(`${deskUrl}${routes.bookingLookup}`, { bookingNo, code: lastFour }));
  const second = await called(endpoint, ['1', '3', bookingNo, lastFour]);
  expectHeard(second, `您约的是：${booked.items[0]?.name.zh ?? '?'}`);
  const { ticketNo, queryCode } = complaintFiled.parse(await asked(`${deskUrl}${routes.complaints}`, complaint));
  const third = await called(endpoint, ['1', '2', `${ticketNo}#`, `${queryCode}#`]);
  expectHeard(third, '现在的情况：');
  return { bookingNo, booked, ticketNo, calls: [told('to book', first), told('to hear what was booked', second), told('to hear how a complaint stands', third)] };
}

/** One call from invite to goodbye; throws Error with what was said when anything in it went wrong. */
async function called(endpoint: SipEndpoint, presses: readonly string[]): Promise<Dialogue> {
  const before = new Set(endpoint.dialogues.keys());
  await placeCall(endpoint.port, scenario(mobile, presses));
  const [id] = [...endpoint.dialogues.keys()].filter((known) => !before.has(known));
  const dialogue = endpoint.dialogues.get(id ?? '');
  if (dialogue === undefined) throw new Error('no call arrived');
  await dialogue.call.over;
  const pressed = dialogue.call.transcript.flatMap(({ who, text }) => (who === 'caller' ? [text] : [])).join('');
  if (pressed !== presses.join('')) dialogue.call.faults.push(`${presses.join('')} was pressed, ${pressed} arrived`);
  if (dialogue.ear.counts.audioIn === 0) dialogue.call.faults.push('the caller heard no sound');
  if (dialogue.call.faults.length > 0) throw new Error([...dialogue.call.faults, ...spoken(dialogue)].join('\n'));
  return dialogue;
}

function expectHeard(dialogue: Dialogue, words: string): void {
  if (!dialogue.call.heard.includes(words)) throw new Error([`“${words}” was not said:`, ...spoken(dialogue)].join('\n'));
}

function spoken({ call }: Dialogue): string[] {
  return call.transcript.map(({ who, text }) => `${who}: ${text}`);
}

function told(name: string, { call, ear }: Dialogue): Proof['calls'][number] {
  return { name, transcript: call.transcript, counts: ear.counts };
}

/** What the desk itself answers, asked as the citizens' site asks it. */
async function asked(url: string, question: object): Promise<unknown> {
  const reply = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(question) });
  if (!reply.ok) throw new Error(`${url} answered ${reply.status}: ${await reply.text()}`);
  return reply.json();
}
