import { describe, expect, it } from 'vitest';
import { fileComplaint, type ComplaintForm } from '../../../server/actions/tickets/file-complaint.js';
import { followRating, rateByLink } from '../../../server/actions/citizens/citizen-rating.js';
import { lookUpMatters, requestLookupCode } from '../../../server/actions/citizens/lookup-matters.js';
import { ratingToken } from '../../../server/actions/citizens/rating-token.js';
import { keyedSecrets } from '../../../server/adapters/security/secrets.js';
import { MINUTE } from '../../../server/desk/calendar/shanghai.js';
import { refused, ticketIn } from '../../support/builders.js';
import { fakePorts, type FakePorts } from '../../support/desk-fakes.js';

const phone = '000-1234-5678';
const form: ComplaintForm = { key: 'form-00000001', lang: 'zh', what: '路灯坏了三盏，晚上很黑。', where: '新河公园', contact: { way: 'call', phone }, photos: [] };
const file = (ports: FakePorts, more: Partial<ComplaintForm> = {}) => fileComplaint(ports, { contactId: null, form: { ...form, ...more } });
const ask = (ports: FakePorts, number = phone) => requestLookupCode(ports, { phone: number, lang: 'zh' });
const codeIn = (ports: FakePorts): string => ports.sms.sent.at(-1)?.text.split(' ')[2] ?? '';
const lookUp = (ports: FakePorts, code: string) => lookUpMatters(ports, { phone, code });

describe('a lost number', () => {
  it('is found by a code sent to the phone it was filed with, however the phone is written', async () => {
    const ports = fakePorts();
    const { no } = await file(ports);
    await ask(ports, '+86 000 1234 5678');
    expect((await lookUp(ports, codeIn(ports))).map((ticket) => ticket.no)).toEqual([no]);
  });

  it('of somebody unknown gets no text and no error', async () => {
    const ports = fakePorts();
    await file(ports);
    await ask(ports, '00087654321');
    expect(ports.sms.sent).toEqual([]);
  });

  it('never brings a confidential report to light, and a phone with nothing else gets no text', async () => {
    const ports = fakePorts();
    await file(ports, { what: '举报三楼开黑诊所，没有证件。' });
    await ask(ports);
    expect(ports.sms.sent).toEqual([]);
    const { no } = await file(ports, { key: 'form-00000002' });
    await ask(ports);
    expect((await lookUp(ports, codeIn(ports))).map((ticket) => ticket.no)).toEqual([no]);
  });
});

describe('the code', () => {
  it('opens once, for ten minutes, within five tries', async () => {
    const ports = fakePorts();
    await file(ports);
    await ask(ports);
    const code = codeIn(ports);
    for (const wrong of ['1', '2', '3', '4']) expect((await refused(lookUp(ports, wrong))).code).toBe('wrong_lookup_code');
    expect(await lookUp(ports, code)).toHaveLength(1);
    expect((await refused(lookUp(ports, code))).code).toBe('wrong_lookup_code');
    await ask(ports);
    for (const wrong of ['1', '2', '3', '4', '5']) expect((await refused(lookUp(ports, wrong))).code).toBe('wrong_lookup_code');
    expect((await refused(lookUp(ports, codeIn(ports)))).code).toBe('wrong_lookup_code');
    await ask(ports);
    ports.clock.advance(10 * MINUTE);
    expect((await refused(lookUp(ports, codeIn(ports)))).code).toBe('wrong_lookup_code');
  });

  it('is texted five times a day at most', async () => {
    const ports = fakePorts();
    await file(ports);
    for (let time = 0; time < 8; time += 1) await ask(ports);
    expect(ports.sms.sent).toHaveLength(5);
  });

  it('is written down nowhere', async () => {
    const ports = fakePorts();
    await file(ports);
    await ask(ports);
    const [record] = await ports.deliveries.about('lookup');
    expect([record?.state, record?.text.includes(codeIn(ports))]).toEqual(['sent', false]);
  });
});

describe('a rating link', () => {
  const secrets = keyedSecrets('a secret of the tests, long enough for a key');

  it('opens the rating of its own ticket; another’s, or a made-up one, opens nothing', async () => {
    const ports = { ...fakePorts(), secrets };
    const one = await ports.tickets.insert(ticketIn('pending_callback'), []);
    await ports.tickets.insert({ ...ticketIn('pending_callback'), no: '261012090000000002', key: 'other' }, []);
    const token = ratingToken(secrets, one.no);
    expect((await followRating(ports, token)).own.no).toBe(one.no);
    const other = ratingToken(secrets, '261012090000000002');
    for (const wrong of ['', 'x', token.slice(0, 12), other.slice(0, 12) + token.slice(12), `${token}a`, token.toUpperCase()]) {
      expect((await refused(followRating(ports, wrong))).code).toBe('not_found');
    }
  });

  it('rates once a key', async () => {
    const ports = fakePorts({ now: ticketIn('pending_callback').updatedAt + MINUTE });
    const { no } = await ports.tickets.insert(ticketIn('pending_callback'), []);
    const rating = { token: ratingToken(ports.secrets, no), key: 'press-0000000001', solved: true, satisfaction: 4, comment: '来得快' } as const;
    await rateByLink(ports, rating);
    await rateByLink(ports, rating);
    const ticket = await ports.tickets.get(no);
    expect(ticket).toMatchObject({ state: 'resolved', appraisal: { satisfaction: 4, comment: '来得快', via: 'link' } });
    expect(ticket?.history.filter(({ type }) => type === 'appraised')).toHaveLength(1);
  });
});
