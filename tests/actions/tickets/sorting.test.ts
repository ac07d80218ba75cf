import { describe, expect, it } from 'vitest';
import { fileComplaint, type ComplaintForm } from '../../../server/actions/tickets/file-complaint.js';
import { findSimilar } from '../../../server/actions/tickets/find-similar.js';
import { runTicketCommand } from '../../../server/actions/tickets/run-ticket-command.js';
import { sortFiled } from '../../../server/actions/tickets/sort-filed.js';
import { deskAtWork, member } from '../../support/desk-at-work.js';
import { fakePorts, type FakePorts } from '../../support/desk-fakes.js';

const form: ComplaintForm = { key: 'form-00000001', lang: 'zh', what: '顶楼漏水两个月，请尽快来修。', where: '幸福里 3 号楼', contact: { way: 'sms', name: '钱某', phone: '00012345678' }, photos: [] };
const file = (ports: FakePorts, more: Partial<ComplaintForm> = {}) => fileComplaint(ports, { contactId: null, form: { ...form, ...more } });
const topicWords = '顶楼漏水两个月，请尽快来修\n顶楼漏水两个月，请尽快来修。';

describe('a new matter', () => {
  it('is sorted after it was filed: what it is about, where it lies, and which words said so', async () => {
    const desk = await deskAtWork();
    desk.ports.assistant.willTake(topicWords, { topic: 'community', confidence: 0.81, words: ['漏水'] });
    const { no, version } = await file(desk.ports);
    await desk.settle();
    const sorted = await desk.ports.tickets.get(no);
    expect(sorted).toMatchObject({ topic: 'community', area: 'dayan-road' });
    expect(sorted?.history.at(-1)).toMatchObject({ type: 'sorted', words: ['漏水'], actor: { kind: 'system' } });
    // Who read it before it was sorted may still act on it.
    await runTicketCommand(desk.ports, member('operator-1'), { no, version, command: { action: 'accept' } });
  });

  it('keeps no topic the assistant is not sure of, and its area all the same', async () => {
    const desk = await deskAtWork();
    desk.ports.assistant.willTake(topicWords, { topic: 'community', confidence: 0.4, words: [] });
    const { no } = await file(desk.ports);
    await desk.settle();
    expect(await desk.ports.tickets.get(no)).toMatchObject({ topic: null, area: 'dayan-road' });
  });

  it('keeps what a person has set, and hearing of it twice changes nothing', async () => {
    const ports = fakePorts();
    ports.assistant.willTake(topicWords, { topic: 'community', confidence: 0.9, words: [] });
    const { no, version } = await file(ports);
    await runTicketCommand(ports, member('operator-1'), { no, version, command: { action: 'amend', topic: 'housing' } });
    await sortFiled(ports, no);
    await sortFiled(ports, no);
    const ticket = await ports.tickets.get(no);
    expect(ticket).toMatchObject({ topic: 'housing', area: 'dayan-road' });
    expect(ticket?.history.map(({ type }) => type)).toEqual(['filed', 'amended']);
  });
});

describe('while a matter is taken down', () => {
  const again = { text: '顶楼漏水两个月了，请物业尽快来修。', place: '幸福里3号楼' };

  it('the open one it probably repeats is named, with the reasons', async () => {
    const ports = fakePorts();
    const { no } = await file(ports);
    const [found] = await findSimilar(ports, member('operator-1'), { ...again, phone: '00012345678' });
    expect(found?.ticket.no).toBe(no);
    expect(found?.reasons.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['text', 'caller', 'place']));
  });

  it('nothing is named that is over, confidential, far away or the matter itself', async () => {
    const ports = fakePorts();
    const { no, version } = await file(ports);
    const asked = () => findSimilar(ports, member('operator-1'), again);
    expect(await asked()).toHaveLength(1);
    expect(await findSimilar(ports, member('operator-1'), { ...again, no })).toEqual([]);
    expect(await findSimilar(ports, member('operator-1'), { text: '想问问居住证怎么办。', place: '望海路' })).toEqual([]);
    await runTicketCommand(ports, member('operator-1'), { no, version, command: { action: 'answer', reply: '已转物业，今天上门。' } });
    await file(ports, { key: 'form-00000002', type: 'report' });
    expect(await asked()).toEqual([]);
  });
});
