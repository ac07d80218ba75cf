import type { z } from 'zod';
import { routes } from '../../server/contract/routes.js';
import { ownBooking } from '../../server/contract/booking.js';
import { complaintFiled } from '../../server/contract/complaint.js';
import { dataFolder, startDesk } from '../support/desk-process.js';
import { bookingNumberIn } from '../support/journey/booking-number.js';
import { SipEndpoint, type Dialogue } from './endpoint.js';
import { undoneAtExit } from './left-behind.js';
import { PACKET_MS } from './rtp.js';
import type { Errand, Telephone } from './telephones.js';

/** Of the tone that was sent; the rest may be lost while two processes share a core. */
const heardAtLeast = 0.5;
const secret = 'jambonz-secret-of-one-test-run';
/** Mandarin, book, then the first of everything, and yes. */
const booking = ['1', '1', '1', '1', '1', '1', '1'];
const complaint = { key: 'sip-test-complaint', lang: 'zh', what: '楼下烧烤店夜里太吵，影响休息', where: '示例区新河街', contact: { way: 'none' } };

export interface Told {
  name: string;
  transcript: Dialogue['call']['transcript'];
  counts: Dialogue['ear']['counts'];
  endedBy: 'line' | 'caller' | null;
  /** How long the telephone itself heard the line, in ms, where it can tell. */
  heardMs: number | null;
}
export interface Booked {
  bookingNo: string;
  booked: z.infer<typeof ownBooking>;
}
/** Where calls are placed to. */
export interface Place {
  deskUrl: string;
  endpoint: SipEndpoint;
}

/** Runs the calls against a desk of their own; nothing of it is left behind, whatever happens. */
export async function atDesk<T>(calls: (place: Place) => Promise<T>): Promise<T> {
  const folder = dataFolder();
  const removed = undoneAtExit(folder.remove);
  const desk = await startDesk({ DATA_DIR: folder.path, JAMBONZ_SECRET: secret, PHONE_FIRST: 'menu', SAMPLE_DATA: 'true' });
  const stopped = undoneAtExit(() => desk.child.kill('SIGKILL'));
  const endpoint = await SipEndpoint.open({ deskUrl: desk.url, secret });
  try {
    return await calls({ deskUrl: desk.url, endpoint });
  } finally {
    endpoint.close();
    await desk.stop();
    folder.remove();
    stopped();
    removed();
  }
}

/** Books by the keys of a SIP call and asks the desk for the booking; throws Error where something is not as it should be. */
export async function proveBooking(place: Place, telephone: Telephone, from: string): Promise<Booked & { call: Told }> {
  const call = await called(place.endpoint, telephone, { from, presses: booking });
  const bookingNo = bookingNumberIn(heardIn(call));
  const booked = ownBooking.parse(await asked(`${place.deskUrl}${routes.bookingLookup}`, { bookingNo, code: from.slice(-4) }));
  return { bookingNo, booked, call: { ...call, name: 'to book' } };
}

/** Hears in a second call what was booked in the first. */
export async function proveHearing({ endpoint }: Place, telephone: Telephone, { bookingNo, booked, from }: Booked & { from: string }): Promise<Told> {
  const call = await called(endpoint, telephone, { from, presses: ['1', '3', bookingNo, from.slice(-4)] });
  expectHeard(call, `您约的是：${booked.items[0]?.name.zh ?? '?'}`);
  return { ...call, name: 'to hear what was booked' };
}

/** Hears how a complaint stands that was filed on the site. */
export async function proveProgress({ deskUrl, endpoint }: Place, telephone: Telephone, from: string): Promise<{ ticketNo: string; call: Told }> {
  const { ticketNo, queryCode } = complaintFiled.parse(await asked(`${deskUrl}${routes.complaints}`, complaint));
  const call = await called(endpoint, telephone, { from, presses: ['1', '2', `${ticketNo}#`, `${queryCode}#`] });
  expectHeard(call, '现在的情况：');
  return { ticketNo, call: { ...call, name: 'to hear how a complaint stands' } };
}

/** One call from invite to goodbye; throws Error with what was said when anything in it went wrong. */
async function called(endpoint: SipEndpoint, telephone: Telephone, errand: Errand): Promise<Told> {
  const before = endpoint.newest;
  const placed = await telephone.call(endpoint, errand).then((heardMs) => ({ heardMs, failure: null }), (error: unknown) => ({ heardMs: null, failure: String(error) }));
  const dialogue = endpoint.newest;
  if (dialogue === null || dialogue === before) throw new Error(placed.failure ?? 'no call arrived');
  if (placed.failure === null) await dialogue.call.over;
  const faults = [...(placed.failure === null ? [] : [placed.failure]), ...faultsOf(dialogue, errand, placed.heardMs)];
  const { call, ear } = dialogue;
  const told = { name: '', transcript: call.transcript, counts: ear.counts, endedBy: call.endedBy, heardMs: placed.heardMs };
  if (faults.length > 0) throw new Error([...faults, ...spoken(told)].join('\n'));
  return told;
}

function faultsOf({ call, ear }: Dialogue, { presses }: Errand, heardMs: number | null): string[] {
  const pressed = call.transcript.flatMap(({ who, text }) => (who === 'caller' ? [text] : [])).join('');
  const rules: readonly (readonly [holds: boolean, fault: string])[] = [
    [pressed === presses.join(''), `${presses.join('')} was pressed, ${pressed} arrived`],
    [call.silences === 0 || call.endedBy === 'line', 'the line waited for a key in vain'],
    [ear.counts.toneIn > 0, 'no tone came back from the caller'],
    [heardMs === null || heardMs >= ear.counts.toneOut * PACKET_MS * heardAtLeast, `the caller heard ${heardMs} ms of ${ear.counts.toneOut * PACKET_MS}`],
  ];
  return [...call.faults, ...rules.flatMap(([holds, fault]) => (holds ? [] : [fault]))];
}

const heardIn = ({ transcript }: Told): string => transcript.flatMap(({ who, text }) => (who === 'line' ? [text] : [])).join('');
const spoken = ({ transcript }: Told): string[] => transcript.map(({ who, text }) => `${who}: ${text}`);

function expectHeard(call: Told, words: string): void {
  if (!heardIn(call).includes(words)) throw new Error([`“${words}” was not said:`, ...spoken(call)].join('\n'));
}

/** What the desk itself answers, asked as the citizens' site asks it. */
async function asked(url: string, question: object): Promise<unknown> {
  const reply = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(question) });
  if (!reply.ok) throw new Error(`${url} answered ${reply.status}: ${await reply.text()}`);
  return reply.json();
}
