import { describe, expect, it } from 'vitest';
import { fileComplaint, type ComplaintForm } from '../../../server/actions/tickets/file-complaint.js';
import { findTickets, type QueueQuestion } from '../../../server/actions/queue/find-tickets.js';
import { searchTickets } from '../../../server/actions/queue/search-tickets.js';
import { filedTicket } from '../../support/builders.js';
import { member } from '../../support/desk-at-work.js';
import { fakePorts, type FakePorts } from '../../support/desk-fakes.js';

const form: ComplaintForm = { key: 'form-00000001', lang: 'zh', what: '顶楼漏水两个月，请尽快来修。', where: '幸福里 3 号楼', contact: { way: 'sms', name: '钱某', phone: '00012345678' }, photos: [] };
const question: QueueQuestion = { view: 'all', sort: 'deadline', page: 1, size: 2, q: '漏水' };

async function leaks(ports: FakePorts, count: number): Promise<string[]> {
  const nos: string[] = [];
  for (let index = 0; index < count; index += 1) {
    nos.unshift((await fileComplaint(ports, { contactId: null, form: { ...form, key: `form-0000000${index}` } })).no);
    ports.clock.advance(60_000);
  }
  return nos;
}

describe('a search', () => {
  it('lists the newest first whatever the order of the queue, page by page', async () => {
    const ports = fakePorts();
    const nos = await leaks(ports, 5);
    const pages = await Promise.all([1, 2, 3].map((page) => findTickets(ports, member('operator-1'), { ...question, page })));
    expect(pages.map(({ tickets }) => tickets.map(({ no }) => no))).toEqual([nos.slice(0, 2), nos.slice(2, 4), nos.slice(4)]);
    expect(pages.map(({ total, orMore }) => [total, orMore])).toEqual([[5, false], [5, false], [5, false]]);
  });

  it('says "or more" instead of counting what asks for two words', async () => {
    const ports = fakePorts();
    await leaks(ports, 3);
    expect(await findTickets(ports, member('operator-1'), { ...question, q: '漏水 幸福里' })).toMatchObject({ total: 2, orMore: true, backTo: null });
    expect(await findTickets(ports, member('operator-1'), { ...question, q: '漏水 幸福里', page: 2 })).toMatchObject({ total: 3, orMore: false });
  });

  it('looks only at what was filed before, when asked to go on from there', async () => {
    const ports = fakePorts();
    const [newest, ...older] = await leaks(ports, 3);
    const before = (await ports.tickets.get(newest ?? ''))?.createdAt;
    expect((await findTickets(ports, member('operator-1'), { ...question, before })).tickets.map(({ no }) => no)).toEqual(older);
  });

  it('says how far back it looked when it stopped before the page was full', async () => {
    const store = { search: async () => ({ tickets: [filedTicket()], backTo: 1234 }), count: async () => 0 };
    expect(await searchTickets(store, { filter: { tokens: ['漏水', '幸福'] }, skip: 0, limit: 2 })).toMatchObject({ total: 1, orMore: true, backTo: 1234 });
  });

  it('counts a single word to a thousand and no further', async () => {
    const tickets = Array.from({ length: 3 }, () => filedTicket());
    const store = { search: async () => ({ tickets, backTo: null }), count: async (_: unknown, most = 0) => most };
    expect(await searchTickets(store, { filter: { tokens: ['漏水'] }, skip: 0, limit: 2 })).toMatchObject({ total: 1000, orMore: true });
  });

  it('never names who made a confidential report', async () => {
    const ports = fakePorts();
    await fileComplaint(ports, { contactId: null, form: { ...form, what: '举报楼下餐馆偷排油烟。', confidential: true } });
    const found = await Promise.all(['钱某', '00012345678', '5678'].map((q) => findTickets(ports, member('operator-1'), { ...question, q })));
    expect(found.map(({ tickets }) => tickets.length)).toEqual([0, 0, 0]);
    expect((await findTickets(ports, member('operator-1'), { ...question, q: '油烟' })).tickets).toHaveLength(1);
  });
});
