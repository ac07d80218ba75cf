import { describe, expect, it } from 'vitest';
import { segments } from '../../../channels/sms/segments.js';
import { smsWords } from '../../../channels/sms/templates.js';
import type { Notice } from '../../../server/ports/words.js';
import { FakeClock } from '../../support/fakes/clock.js';

const words = smsWords({ hotline: '88908890', clock: new FakeClock(Date.parse('2026-11-23T03:00:00+08:00')) });
const endOf = (date: string): number => Date.parse(`${date}T24:00:00+08:00`);
const TICKET = '261123030000000017';

const notices: Record<Notice['kind'], Notice> = {
  appointment_confirmed: { kind: 'appointment_confirmed', item: '失业登记', centre: '区政务服务中心', startsAt: Date.parse('2026-11-24T09:30:00+08:00'), bookingNo: '20000001' },
  ticket_received: { kind: 'ticket_received', ticketNo: TICKET, queryCode: '384207', promisedBy: endOf('2026-12-14') },
  ticket_dispatched: { kind: 'ticket_dispatched', ticketNo: TICKET, unit: '区水务局', promisedBy: endOf('2027-01-04') },
  ticket_answered: { kind: 'ticket_answered', ticketNo: TICKET },
};

const english = { item: 'Unemployment registration', centre: 'District service centre', unit: 'District Water Bureau' };

describe('what a text message says', () => {
  it.each([
    ['appointment_confirmed', '【便民服务台】已约好失业登记，区政务服务中心，11月24日 周二 09:30。预约号20000001。请带身份证原件和办事材料。改约、取消请打88908890。'],
    ['ticket_received', `【便民服务台】已收到您反映的事。单号${TICKET}，查询码384207。12月14日 周一 24:00前答复您。凭单号和查询码打88908890可查进度。`],
    ['ticket_dispatched', `【便民服务台】单号${TICKET}已交区水务局办理。2027年1月4日 周一 24:00前答复您。查进度请打88908890。`],
    ['ticket_answered', `【便民服务台】单号${TICKET}已有答复。听答复、说没解决，都请打88908890。`],
  ] as const)('%s in Chinese', (kind, text) => {
    expect(words.sms(notices[kind], 'zh')).toBe(text);
  });

  it.each([
    ['appointment_confirmed', 'Civic Desk: Booked: Unemployment registration, District service centre, Tue 24 Nov 09:30. Booking no. 20000001. Bring your ID card and papers. To change or cancel, call 88908890.'],
    ['ticket_received', `Civic Desk: We have your matter. Number ${TICKET}, code 384207. You will have an answer by end of Mon 14 Dec. Call 88908890 with both to check progress.`],
    ['ticket_dispatched', `Civic Desk: ${TICKET} has gone to District Water Bureau. You will have an answer by end of Mon 4 Jan 2027. To check progress, call 88908890.`],
    ['ticket_answered', `Civic Desk: There is an answer to ${TICKET}. To hear it, or to say it is not solved, call 88908890.`],
  ] as const)('%s in English', (kind, text) => {
    expect(words.sms({ ...notices[kind], ...english }, 'en')).toBe(text);
  });

  it('promises no date where none runs', () => {
    expect(words.sms({ kind: 'ticket_received', ticketNo: TICKET, queryCode: '384207', promisedBy: null }, 'zh')).toBe(
      `【便民服务台】已收到您反映的事。单号${TICKET}，查询码384207。凭单号和查询码打88908890可查进度。`,
    );
  });

  it('leaves out hints before it grows beyond two parts, never the number', () => {
    const item = '困难残疾人生活补贴和重度残疾人护理补贴申领';
    const text = words.sms({ kind: 'appointment_confirmed', item, centre: '新河街便民服务中心'.repeat(6), startsAt: endOf('2026-11-24'), bookingNo: '20000001' }, 'zh');
    expect(text).not.toContain('请带');
    expect(text).toContain('预约号20000001。改约、取消请打88908890。');
    expect(segments(text)).toBeLessThanOrEqual(2);
  });

  it.each(Object.keys(notices))('%s holds no link and no word that unsubscribes', (kind) => {
    for (const lang of ['zh', 'en'] as const) {
      const text = words.sms(notices[kind as Notice['kind']], lang);
      expect(text).not.toMatch(/https?:|www\.|\breply\b|回复.{0,3}(取消|退订)|[{}]/i);
    }
  });
});

describe('how many parts a text is sent as', () => {
  it.each([
    ['70 Chinese characters', '字'.repeat(70), 1],
    ['71 Chinese characters', '字'.repeat(71), 2],
    ['135 Chinese characters', '字'.repeat(135), 3],
    ['160 plain letters', 'a'.repeat(160), 1],
    ['161 plain letters', 'a'.repeat(161), 2],
    ['80 brackets, which count double', '['.repeat(81), 2],
    ['160 letters and one Chinese character', `${'a'.repeat(160)}字`, 3],
  ])('%s', (_what, text, parts) => {
    expect(segments(text)).toBe(parts);
  });
});
