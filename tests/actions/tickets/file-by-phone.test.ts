import { describe, expect, it } from 'vitest';
import { fileMatterByPhone, fileVisitByPhone, visitItems } from '../../../server/actions/tickets/file-by-phone.js';
import type { PhoneMatter, PhoneVisit } from '../../../server/ports/citizen-desk.js';
import { refused } from '../../support/builders.js';
import { fakePorts } from '../../support/desk-fakes.js';

const draft: PhoneMatter['draft'] = { type: 'complaint', what: '楼下烧烤店半夜放音响', where: '新河街幸福里', when: '昨天晚上', whom: '老李烧烤', phone: '00012345678', anonymous: false, confidential: false };
const matter = (more: Partial<PhoneMatter['draft']> = {}): PhoneMatter => ({ key: 'phone:CA1:9', lang: 'zh', callId: 'CA1', recordings: ['RE14'], draft: { ...draft, ...more } });

describe('a matter told by phone', () => {
  it('is one ticket however often it is sent, with number, code and date for the caller', async () => {
    const ports = fakePorts();
    const filed = await fileMatterByPhone(ports, matter());
    expect(await fileMatterByPhone(ports, matter())).toEqual(filed);
    expect(filed.queryCode).toBe(ports.secrets.queryCode(filed.ticketNo));
    expect(filed.promisedBy).not.toBeNull();
    expect(await ports.tickets.get(filed.ticketNo)).toMatchObject({ channel: 'phone', type: 'complaint', content: '楼下烧烤店半夜放音响\n时间：昨天晚上', place: '新河街幸福里', whom: '老李烧烤', recordings: ['RE14'], caller: { way: 'sms', phone: '00012345678' } });
  });

  it('is told to a landline by a call, not by a text', async () => {
    const ports = fakePorts();
    const { ticketNo } = await fileMatterByPhone(ports, matter({ phone: '02200001234' }));
    expect((await ports.tickets.get(ticketNo))?.caller.way).toBe('call');
  });

  it('of somebody who leaves no number knows nobody', async () => {
    const ports = fakePorts();
    const { ticketNo } = await fileMatterByPhone(ports, matter({ type: 'report', phone: null, anonymous: true, confidential: true }));
    expect(await ports.tickets.get(ticketNo)).toMatchObject({ confidential: true, caller: { contactId: null, phone: null, anonymous: true, way: 'none' } });
  });
});

describe('a visit asked for by phone', () => {
  const visit = (itemCode: string): PhoneVisit => ({ key: 'phone:CA1:12', lang: 'zh', callId: 'CA1', recordings: [], mode: 'proxy', itemCode, forWhom: '我母亲', where: '幸福里三号楼', needs: '', access: [], wished: '上午', part: 'morning', phone: '00012345678' });

  it('becomes a ticket with everything told', async () => {
    const ports = fakePorts();
    const [item] = await visitItems(ports, 'proxy');
    const { ticketNo } = await fileVisitByPhone(ports, visit(item?.code ?? ''));
    const ticket = await ports.tickets.get(ticketNo);
    expect(ticket).toMatchObject({ type: 'appointment', title: `代办：${item?.name.zh ?? ''}`, place: '幸福里三号楼' });
    expect(ticket?.content).toContain('给谁办：我母亲\n地址：幸福里三号楼\n照顾：未说\n希望时间：上午');
  });

  it('is refused for what has none', async () => {
    const ports = fakePorts();
    expect(await refused(fileVisitByPhone(ports, visit('no-such-item')))).toMatchObject({ code: 'not_found' });
  });
});
