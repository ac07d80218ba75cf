import { describe, expect, it } from 'vitest';
import { smsWords } from '../../../channels/sms/sms-words.js';
import { profileBy, prefixesOf } from '../../../channels/sms/profile.js';
import { wishOf } from '../../../channels/sms/code-words.js';
import { textParts } from '../../../server/contract/words/text-parts.js';
import type { Notice } from '../../../server/ports/words.js';
import { FakeClock } from '../../support/fakes/clock.js';

const clock = new FakeClock(Date.parse('2026-11-23T03:00:00+08:00'));
const mainland = '00012345678';
const said = (profile: { links: boolean; answers: boolean }) => {
  const { sms } = smsWords({ hotline: '88908890', clock, site: 'https://desk.example', profile: () => profile });
  return { sms: (notice: Notice, lang: 'zh' | 'en') => sms(notice, lang, mainland) };
};
/** Where nothing comes back and addresses are refused; and where both go. */
const words = said({ links: false, answers: false });
const withSite = said({ links: true, answers: true });
const endOf = (date: string): number => Date.parse(`${date}T24:00:00+08:00`);
const TICKET = '261123030000000017';

const appointment = { item: '失业登记', centre: '区政务服务中心', startsAt: Date.parse('2026-11-24T09:30:00+08:00'), bookingNo: '20000001' };

const notices: Record<Notice['kind'], Notice> = {
  appointment_confirmed: { kind: 'appointment_confirmed', item: '失业登记', centre: '区政务服务中心', startsAt: Date.parse('2026-11-24T09:30:00+08:00'), bookingNo: '20000001' },
  appointment_moved: { kind: 'appointment_moved', ...appointment },
  appointment_bumped: { kind: 'appointment_bumped', ...appointment, from: Date.parse('2026-11-23T10:00:00+08:00') },
  appointment_cancelled: { kind: 'appointment_cancelled', ...appointment },
  appointment_called_off: { kind: 'appointment_called_off', ...appointment },
  appointment_reminder: { kind: 'appointment_reminder', ...appointment, bring: ['身份证', '户口簿'] },
  visit_confirmed: { kind: 'visit_confirmed', ...appointment },
  place_offered: { kind: 'place_offered', item: '失业登记', centre: '区政务服务中心', startsAt: appointment.startsAt, code: '3721', until: Date.parse('2026-11-23T09:30:00+08:00') },
  ticket_received: { kind: 'ticket_received', ticketNo: TICKET, queryCode: '384207', promisedBy: endOf('2026-12-14') },
  ticket_dispatched: { kind: 'ticket_dispatched', ticketNo: TICKET, unit: '区水务局', promisedBy: endOf('2027-01-04') },
  ticket_answered: { kind: 'ticket_answered', ticketNo: TICKET, ratingToken: '1zfq8x2c9h4tAbCd_Ef-12' },
  rating_asked: { kind: 'rating_asked', ticketNo: TICKET, ratingToken: '1zfq8x2c9h4tAbCd_Ef-12' },
  ticket_rejected: { kind: 'ticket_rejected', ticketNo: TICKET, channel: '区人民法院' },
  ticket_extended: { kind: 'ticket_extended', ticketNo: TICKET, from: endOf('2026-12-14'), to: endOf('2026-12-21'), reason: '材料到货要等。' },
  ticket_on_hold: { kind: 'ticket_on_hold', ticketNo: TICKET, cause: 'citizen_material', until: endOf('2026-12-04') },
  ticket_resumed: { kind: 'ticket_resumed', ticketNo: TICKET, promisedBy: endOf('2026-12-18') },
  ticket_merged: { kind: 'ticket_merged', ticketNo: TICKET },
  ticket_reopened: { kind: 'ticket_reopened', ticketNo: TICKET, promisedBy: endOf('2026-11-30') },
  ticket_withdrawn: { kind: 'ticket_withdrawn', ticketNo: TICKET },
  ticket_urged: { kind: 'ticket_urged', ticketNo: TICKET, n: 2, unit: '区水务局' },
  guide_changed: { kind: 'guide_changed', itemCode: 'unemployment-registration', item: '失业登记', from: '2026-12-01', fields: ['materials', 'place'] },
  guide_notice: { kind: 'guide_notice', itemCode: 'unemployment-registration', item: '失业登记', bring: ['身份证', '户口簿'], place: '新河街中心 2 楼' },
  lookup_code: { kind: 'lookup_code', code: '204860', minutes: 10 },
  booking_stands: { kind: 'booking_stands', ...appointment },
  how_to_change: { kind: 'how_to_change', ...appointment },
  booking_over: { kind: 'booking_over', item: '失业登记', bookingNo: '20000001' },
  offer_gone: { kind: 'offer_gone', item: '失业登记', waits: true },
  still_waiting: { kind: 'still_waiting', item: '失业登记', code: '3721' },
  waiting_ended: { kind: 'waiting_ended', item: '失业登记' },
  rating_noted: { kind: 'rating_noted', ticketNo: TICKET, satisfaction: 4 },
  rating_gone: { kind: 'rating_gone', ticketNo: TICKET },
  rating_unclear: { kind: 'rating_unclear', ticketNo: TICKET },
  code_unknown: { kind: 'code_unknown' },
  text_help: { kind: 'text_help' },
  texts_stopped: { kind: 'texts_stopped' },
  texts_resumed: { kind: 'texts_resumed' },
  resume_again: { kind: 'resume_again' },
};

const english = { item: 'Unemployment registration', centre: 'District service centre', unit: 'District Water Bureau', channel: 'District court', reason: 'Parts on order.' };

describe('what a text message says', () => {
  it('offers people the desk had moved their old time, and says that the new one stays', () => {
    const back = { ...notices.place_offered, back: true } as const;
    expect(words.sms(back, 'zh')).toBe('【便民服务台】失业登记又能按您原来的时间办：区政务服务中心，11月24日 周二 09:30。要的话，11月23日 周一 09:30前打88908890报3721。不改就不用回，失业登记改到的时间还留着。');
    expect(words.sms({ ...back, ...english }, 'en')).toBe('Civic Desk: Your old time for Unemployment registration is open again: District service centre, Tue 24 Nov 09:30. To take it, call 88908890 before Mon 23 Nov 09:30 and say 3721. To leave it as it is, do nothing: the new time for Unemployment registration stays yours.');
  });

  it.each([
    ['appointment_confirmed', '【便民服务台】已约好失业登记，区政务服务中心，11月24日 周二 09:30。预约号20000001。请带身份证原件和办事材料。改约、取消请打88908890。'],
    ['appointment_moved', '【便民服务台】失业登记已改到11月24日 周二 09:30，区政务服务中心。预约号20000001不变。再改、取消请打88908890。'],
    ['appointment_bumped', '【便民服务台】区政务服务中心窗口有变，您11月23日 周一 10:00的失业登记改到11月24日 周二 09:30，号已留好。预约号20000001不变。时间不合适请打88908890换一个。'],
    ['appointment_cancelled', '【便民服务台】11月24日 周二 09:30的失业登记已取消，预约号20000001。不是您取消的，请打88908890。'],
    ['appointment_called_off', '【便民服务台】区政务服务中心11月24日 周二 09:30办不了失业登记，预约号20000001已撤。我们会打电话给您另约，也可以打88908890。'],
    ['appointment_reminder', '【便民服务台】提醒：11月24日 周二 09:30，区政务服务中心，失业登记。预约号20000001。请带：身份证、户口簿。来不了请打88908890，改约、取消都行。'],
    ['visit_confirmed', '【便民服务台】上门办理失业登记定在11月24日 周二 09:30，预约号20000001。改时间、取消请打88908890。'],
    ['place_offered', '【便民服务台】您候补的失业登记有空位：区政务服务中心，11月24日 周二 09:30。要的话，11月23日 周一 09:30前打88908890报3721。'],
    ['ticket_received', `【便民服务台】已收到您反映的事。单号${TICKET}，查询码384207。12月14日 周一 24:00前答复您。凭单号和查询码打88908890可查进度。`],
    ['ticket_dispatched', `【便民服务台】单号${TICKET}已交区水务局办理。2027年1月4日 周一 24:00前答复您。查进度请打88908890。`],
    ['ticket_answered', `【便民服务台】单号${TICKET}已有答复。听答复、说没解决，都请打88908890。`],
    ['rating_asked', `【便民服务台】单号${TICKET}已办结，您满意吗？没解决请打88908890。`],
    ['ticket_rejected', `【便民服务台】单号${TICKET}不归热线办，可以去：区人民法院。不明白请打88908890。`],
    ['ticket_extended', `【便民服务台】单号${TICKET}要多用些时间：答复日期由12月14日 周一改为12月21日 周一。原因：材料到货要等。不同意请打88908890。`],
    ['ticket_on_hold', `【便民服务台】单号${TICKET}暂停计时：等您补充材料，最迟12月4日 周五恢复。有材料或新情况请打88908890。`],
    ['ticket_resumed', `【便民服务台】单号${TICKET}已恢复办理。12月18日 周五 24:00前答复您。查进度请打88908890。`],
    ['ticket_merged', `【便民服务台】单号${TICKET}和同一处的另一件一起办，您照样收到结果。查进度请打88908890。`],
    ['ticket_reopened', `【便民服务台】单号${TICKET}重新办理。11月30日 周一 24:00前答复您。查进度请打88908890。`],
    ['ticket_withdrawn', `【便民服务台】单号${TICKET}已按您的意思撤回。不是您撤的，请打88908890。`],
    ['ticket_urged', `【便民服务台】单号${TICKET}已记下您催办，第2次。区水务局已收到。查进度请打88908890。`],
    ['guide_notice', '【便民服务台】办“失业登记”要带 2 样：身份证、户口簿。去新河街中心 2 楼。不清楚请打88908890。'],
    ['guide_changed', '【便民服务台】您问过的“失业登记”有新的办事指南，12月1日 周二起执行。改了：申请材料、办理地点。不想再收或不清楚，请打88908890。'],
    ['lookup_code', '【便民服务台】查进度的验证码204860，10分钟内有效。不要告诉别人。'],
  ] as const)('%s in Chinese', (kind, text) => {
    expect(words.sms(notices[kind], 'zh')).toBe(text);
  });

  it.each([
    ['appointment_confirmed', 'Civic Desk: Booked: Unemployment registration, District service centre, Tue 24 Nov 09:30. Booking no. 20000001. Bring your ID card and papers. To change or cancel, call 88908890.'],
    ['appointment_moved', 'Civic Desk: Unemployment registration is moved to Tue 24 Nov 09:30, District service centre. Booking no. 20000001 stays. To change or cancel, call 88908890.'],
    ['appointment_bumped', 'Civic Desk: District service centre had to change its hours: Unemployment registration of Mon 23 Nov 10:00 is moved to Tue 24 Nov 09:30; the place is kept. Booking no. 20000001 stays. If it does not suit you, call 88908890 for another.'],
    ['place_offered', 'Civic Desk: A place for Unemployment registration is free: District service centre, Tue 24 Nov 09:30. To take it, call 88908890 before Mon 23 Nov 09:30 and say 3721.'],
    ['ticket_received', `Civic Desk: We have your matter. Number ${TICKET}, code 384207. You will have an answer by end of Mon 14 Dec. Call 88908890 with both to check progress.`],
    ['ticket_dispatched', `Civic Desk: ${TICKET} has gone to District Water Bureau. You will have an answer by end of Mon 4 Jan 2027. To check progress, call 88908890.`],
    ['ticket_answered', `Civic Desk: There is an answer to ${TICKET}. To hear it, or to say it is not solved, call 88908890.`],
    ['ticket_rejected', `Civic Desk: ${TICKET} is not for the hotline. You can go here: District court. Questions: call 88908890.`],
    ['ticket_extended', `Civic Desk: ${TICKET} needs more time: the date of the answer moves from Mon 14 Dec to Mon 21 Dec. Reason: Parts on order. If you disagree, call 88908890.`],
    ['ticket_on_hold', `Civic Desk: ${TICKET} is on hold: we are waiting for papers from you. It goes on by Fri 4 Dec. Papers or news: call 88908890.`],
    ['ticket_resumed', `Civic Desk: ${TICKET} goes on. You will have an answer by end of Fri 18 Dec. To check progress, call 88908890.`],
    ['ticket_reopened', `Civic Desk: ${TICKET} is reopened. You will have an answer by end of Mon 30 Nov. To check progress, call 88908890.`],
    ['ticket_urged', `Civic Desk: Your reminder no. 2 on ${TICKET} is noted. District Water Bureau has it. To check progress, call 88908890.`],
    ['lookup_code', 'Civic Desk: Your code to look up your matters is 204860, valid for 10 minutes. Tell it to nobody.'],
  ] as const)('%s in English', (kind, text) => {
    expect(words.sms({ ...notices[kind], ...english }, 'en')).toBe(text);
  });

  it.each([
    ['appointment_reminder', '【便民服务台】提醒：11月24日 周二 09:30，区政务服务中心，失业登记。预约号20000001。请带：身份证、户口簿。来不了请打88908890，改约、取消都行。也可发“来20000001”或“不去20000001”。'],
    ['place_offered', '【便民服务台】您候补的失业登记有空位：区政务服务中心，11月24日 周二 09:30。要的话，11月23日 周一 09:30前打88908890报3721。也可直接发3721；不等了发“不要3721”。'],
    ['booking_stands', '【便民服务台】您约的是失业登记：11月24日 周二 09:30，区政务服务中心。预约号20000001。去不了发“不去20000001”，要改发“改20000001”。'],
    ['how_to_change', '【便民服务台】改11月24日 周二 09:30的失业登记，请打88908890，报预约号20000001。也可以在网上改：https://desk.example/booking。'],
    ['rating_asked', `【便民服务台】单号${TICKET}已办结，您满意吗？回一个数字，1到5：5非常满意，4满意，3基本满意，2不满意，1非常不满意。没解决请打88908890。`],
    ['rating_noted', `【便民服务台】已记下您对单号${TICKET}的评价：满意。没解决、想说具体的，请打88908890。`],
    ['rating_gone', `【便民服务台】单号${TICKET}现在不能用短信评价，这次没有记上。要评价、说没解决，请打88908890。`],
    ['rating_unclear', `【便民服务台】没看懂。评价单号${TICKET}请只回一个数字：5非常满意，4满意，3基本满意，2不满意，1非常不满意。别的事请打88908890。`],
    ['still_waiting', '【便民服务台】您在候补失业登记，一有空位就发短信。不等了发“不要3721”。'],
  ] as const)('%s where its receiver can text back', (kind, text) => {
    expect(withSite.sms(notices[kind], 'zh')).toBe(text);
  });

  it.each(Object.keys(notices))('%s asks nobody to text back where nothing comes back', (kind) => {
    // What answers a text is for who could send one.
    if (['text_help', 'texts_stopped', 'texts_resumed', 'resume_again', 'rating_unclear'].includes(kind)) return;
    expect(words.sms(notices[kind as Notice['kind']], 'zh')).not.toMatch(/发“|发\d|回一个数字/);
    expect(words.sms(notices[kind as Notice['kind']], 'en')).not.toMatch(/\btext (?:YES|NO|CHANGE|\d|one digit)\b/i);
  });

  it.each(Object.keys(notices))('%s never teaches a word that opts out where it means something else', (kind) => {
    for (const lang of ['zh', 'en'] as const) for (const [, word = ''] of withSite.sms({ ...notices[kind as Notice['kind']], ...english }, lang).matchAll(/\btext ([A-Z]+ ?\d*)|发“([^”]+)”/g)) expect(['stop', kind === 'texts_stopped' || kind === 'resume_again' ? '' : 'start']).not.toContain(wishOf(word.trim()).kind);
  });

  it('says whether somebody whose offer is over still waits', () => {
    expect(words.sms({ kind: 'offer_gone', item: '失业登记', waits: true }, 'zh')).toBe('【便民服务台】这个空位已过时间，没有占上。您还在候补失业登记，有空位再发短信。');
    expect(words.sms({ kind: 'offer_gone', item: '失业登记', waits: false }, 'zh')).toBe('【便民服务台】这个空位已过时间，没有占上。您不再候补失业登记，要再约请打88908890。');
  });

  it('promises no date where none runs', () => {
    expect(words.sms({ kind: 'ticket_received', ticketNo: TICKET, queryCode: '384207', promisedBy: null }, 'zh')).toBe(
      `【便民服务台】已收到您反映的事。单号${TICKET}，查询码384207。凭单号和查询码打88908890可查进度。`,
    );
  });

  it('carries the way to rate an answer only where texts may hold an address', () => {
    expect(withSite.sms(notices.ticket_answered, 'zh')).toBe(`【便民服务台】单号${TICKET}已有答复。看答复、评价：https://desk.example/rate/1zfq8x2c9h4tAbCd_Ef-12。听答复、说没解决，都请打88908890。满意度也可回一个数字，1到5，5最满意。`);
    expect(withSite.sms(notices.ticket_answered, 'en')).toContain('https://desk.example/en/rate/1zfq8x2c9h4tAbCd_Ef-12 ');
    expect(words.sms(notices.ticket_answered, 'zh')).not.toContain('rate');
  });

  it('says a long reason in short, and names no unit before there is one', () => {
    const long = words.sms({ kind: 'ticket_extended', ticketNo: TICKET, from: endOf('2026-12-14'), to: endOf('2026-12-21'), reason: '因'.repeat(200) }, 'zh');
    expect(textParts(long).parts).toBeLessThanOrEqual(2);
    expect(long).toContain('改为12月21日');
    expect(words.sms({ kind: 'ticket_urged', ticketNo: TICKET, n: 1, unit: null }, 'zh')).not.toMatch(/null|已收到/);
  });

  it('leaves out hints before it grows beyond two parts, never the number', () => {
    const item = '困难残疾人生活补贴和重度残疾人护理补贴申领';
    const text = words.sms({ kind: 'appointment_confirmed', item, centre: '新河街便民服务中心'.repeat(6), startsAt: endOf('2026-11-24'), bookingNo: '20000001' }, 'zh');
    expect(text).not.toContain('请带');
    expect(text).toContain('预约号20000001。改约、取消请打88908890。');
    expect(textParts(text).parts).toBeLessThanOrEqual(2);
  });

  it.each(Object.keys(notices))('%s holds no link and no word that unsubscribes', (kind) => {
    for (const lang of ['zh', 'en'] as const) {
      const text = words.sms(notices[kind as Notice['kind']], lang);
      expect(text).not.toMatch(/https?:|www\.|\breply\b|回复.{0,3}(取消|退订)|[{}]/i);
    }
  });
});

describe('what a network carries', () => {
  const profile = profileBy(prefixesOf('+86, +852'));
  it.each([
    ['00012345678', false],
    ['+8600012345678', false],
    ['+85200001234', false],
    ['+6500001234', true],
  ])('%s both ways and with addresses: %s', (to, both) => {
    expect(profile(to)).toEqual({ links: both, answers: both });
  });
  it('is everything where no prefix is named', () => {
    expect(profileBy(prefixesOf(''))('00012345678')).toEqual({ links: true, answers: true });
  });
});
