import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTwilioForms } from '../../../channels/phone/twilio-forms.js';
import { smsRoutes } from '../../../channels/sms/routes.js';
import { hearText } from '../../../server/actions/texts/hear-text.js';
import { textReported } from '../../../server/actions/texts/text-reported.js';
import { fileComplaint } from '../../../server/actions/tickets/file-complaint.js';
import type { AskedCommand } from '../../../server/actions/tickets/named-command.js';
import { runTicketCommand } from '../../../server/actions/tickets/run-ticket-command.js';
import { DAY, MINUTE } from '../../../server/desk/calendar/shanghai.js';
import type { Ticket } from '../../../server/desk/ticket/ticket.js';
import { deskAtWork, member, type DeskAtWork } from '../../support/desk-at-work.js';
import { Handset, type TextFaults } from '../../support/texts/handset.js';

const phone = '00012345678';
const stranger = '00087654321';
const authToken = 'a-token-only-for-this-test';
const publicUrl = 'https://desk.example';
const feedback: AskedCommand = { action: 'feedback', handling: '更换防水层。', publicReply: '防水已重做。', contacted: true, solved: true };

let desk: DeskAtWork;
let app: FastifyInstance;
let url: string;
let no: string;

/** The desk behind the provider's signed webhooks. */
beforeEach(async () => {
  desk = await deskAtWork();
  const { ports } = desk;
  app = Fastify();
  await app.register(smsRoutes({ desk: { heard: (text) => hearText(ports, text), reported: (report) => textReported(ports, report) }, log: ports.log, readForms: (part) => readTwilioForms(part, { authToken, publicUrl }, ports.log), providerAnswers: false }));
  url = await app.listen({ port: 0, host: '127.0.0.1' });
  no = await answeredMatter('form-00000001');
});
afterEach(() => app.close());

const handset = (faults: TextFaults = {}, from = phone): Handset => new Handset({ deskUrl: url, publicUrl, authToken, phone: from, faults });
async function texts(words: string, own = handset()): Promise<void> {
  await own.texts(words);
  await desk.settle();
}
const kinds = (to = phone): (string | undefined)[] => desk.ports.sms.sent.filter((sent) => sent.to === to).map(({ text }) => text.split(' ')[1]);
const last = (to = phone): string | undefined => desk.ports.sms.sent.findLast((sent) => sent.to === to)?.text;

async function matter(which = no): Promise<Ticket> {
  const ticket = await desk.ports.tickets.get(which);
  if (!ticket) throw new Error('gone');
  return ticket;
}
async function staff(who: string, command: AskedCommand, which = no): Promise<void> {
  await runTicketCommand(desk.ports, member(who), { no: which, version: (await matter(which)).version, command });
  await desk.settle();
}

/** A matter that waits for the call-back. */
async function answeredMatter(key: string): Promise<string> {
  const filed = await fileComplaint(desk.ports, { contactId: null, form: { key, lang: 'zh', what: '投诉物业：顶楼漏水两个月，登记三次没有人来。', where: '幸福里 3 号楼', contact: { way: 'sms', name: '钱某', phone }, photos: [] } });
  await desk.settle();
  await staff('operator-1', { action: 'accept' }, filed.no);
  await staff('dispatcher-1', { action: 'dispatch', leadUnitId: 'housing', coUnitIds: [], advice: '请到现场查看。' }, filed.no);
  await staff('housing-1', { action: 'sign' }, filed.no);
  await staff('housing-1', feedback, filed.no);
  await staff('reviewer-1', { action: 'approve' }, filed.no);
  return filed.no;
}
const exempt = (which = no) => staff('reviewer-1', { action: 'exempt_callback', reason: '诉求人不便接电话。' }, which);
const reached = (satisfaction: 4 | null) => staff('callback-1', { action: 'record_callback', reached: true, solved: true, ...(satisfaction !== null && { satisfaction }) });

describe('after a matter is closed', () => {
  it('whoever could not be asked on the telephone is asked by text, once', async () => {
    await exempt();
    expect(kinds().at(-1)).toBe('rating_asked');
    expect(last()).toContain(no);
  });

  it('whoever said how satisfied they are is not asked again, whoever did not is', async () => {
    await reached(4);
    expect(kinds()).not.toContain('rating_asked');
    no = await answeredMatter('form-00000002');
    await reached(null);
    expect(kinds().at(-1)).toBe('rating_asked');
  });

  it('who rated by text before that is not asked again', async () => {
    await texts('4');
    await exempt();
    expect(kinds()).not.toContain('rating_asked');
  });

  it('who wants no texts is not asked', async () => {
    await texts('退订');
    await exempt();
    expect(kinds()).not.toContain('rating_asked');
    await texts('5');
    expect((await matter()).appraisal).toMatchObject({ satisfaction: 5 });
  });
});

describe('a digit', () => {
  beforeEach(() => exempt());

  it('is the rating of the matter that was asked about, and is answered with it', async () => {
    await texts('4');
    expect(await matter()).toMatchObject({ state: 'resolved', appraisal: { satisfaction: 4, solved: null, via: 'sms', comment: null } });
    expect(last()).toBe(`[zh] rating_noted ${no} 4`);
  });

  it('delivered twice, at once and later, is one rating and one answer', async () => {
    const own = handset({ duplicate: true });
    await texts('5', own);
    await own.again();
    await desk.settle();
    expect((await matter()).history.filter(({ type }) => type === 'appraised')).toHaveLength(1);
    expect(kinds().filter((kind) => kind === 'rating_noted')).toHaveLength(1);
  });

  it('texted anew changes the rating: the later one counts', async () => {
    await texts('5');
    await texts('不满意');
    expect(await matter()).toMatchObject({ appraisal: { satisfaction: 2 }, tally: { unsatisfied: 1 } });
  });

  it('from another number, or without a signature, rates nothing', async () => {
    await texts('5', handset({}, stranger));
    expect(last(stranger)).toContain('text_help');
    expect((await handset({ wrongSignature: true }).texts('5')).status).toBe(403);
    expect((await matter()).appraisal).toBeNull();
  });

  it('rates the matter asked about last, when there are two', async () => {
    desk.ports.clock.advance(MINUTE);
    const other = await answeredMatter('form-00000002');
    await exempt(other);
    await texts('3');
    expect((await matter(other)).appraisal).toMatchObject({ satisfaction: 3 });
    expect((await matter()).appraisal).toBeNull();
  });

  it('that comes after a week is not noted and is told so; after a month it means nothing', async () => {
    desk.ports.clock.advance(8 * DAY);
    await texts('5');
    expect(last()).toBe(`[zh] rating_gone ${no}`);
    expect((await matter()).appraisal).toBeNull();
    desk.ports.clock.advance(30 * DAY);
    await texts('5');
    expect(last()).toContain('text_help');
  });

  it('is not noted once the matter is done again', async () => {
    await staff('callback-1', { action: 'rehandle', reason: '又漏了。' });
    await texts('5');
    expect(last()).toBe(`[zh] rating_gone ${no}`);
    expect((await matter()).appraisal).toBeNull();
  });
});

describe('any other answer', () => {
  beforeEach(() => exempt());

  it('gets one plain text, and a digit still counts afterwards', async () => {
    await texts('6');
    await texts('还行吧');
    await texts('0');
    expect(kinds().filter((kind) => kind === 'rating_unclear')).toHaveLength(1);
    expect(last()).toBe(`[zh] rating_unclear ${no}`);
    await texts('5');
    expect((await matter()).appraisal).toMatchObject({ satisfaction: 5 });
  });

  it('is a word like any other once the rating is there', async () => {
    await texts('5');
    await texts('谢谢');
    expect(last()).toContain('text_help');
  });
});
