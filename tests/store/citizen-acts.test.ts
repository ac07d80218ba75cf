import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { actOn } from '../../server/actions/citizens/citizen-act.js';
import { lookUpMatters, requestLookupCode } from '../../server/actions/citizens/lookup-matters.js';
import { openMongo, closeTestStore, hashPhone } from './mongo-bench.js';
import type { Bench } from '../ports/bench.js';
import { fakePorts, type FakePorts } from '../support/desk-fakes.js';
import { refused, ticketIn } from '../support/builders.js';

afterAll(closeTestStore);
let ports: FakePorts & Pick<Bench, 'lookups'>;
const ticket = ticketIn('in_progress');
const times = (n: number) => Array.from({ length: n });

beforeEach(async () => {
  const bench = await (await openMongo()).fresh();
  ports = { ...fakePorts({ now: ticket.updatedAt + 60_000 }), tickets: bench.tickets, lookups: bench.lookups, deliveries: bench.deliveries, numbers: bench.numbers };
  Object.assign(ports.secrets, { hash: (purpose: string, value: string) => (purpose === 'phone' ? hashPhone(value) : `${purpose}(${value})`) });
  await ports.tickets.insert(ticket, []);
});
const stored = async (type: string) => (await ports.tickets.get(ticket.no))?.history.filter((event) => event.type === type) ?? [];

describe('the same press of a button over the real store', () => {
  it('is one act, also when it arrives six times at once', async () => {
    await Promise.all(times(6).map(() => actOn(ports, { no: ticket.no, key: 'press-0000000001', act: { act: 'supplement', text: '又漏了。' } })));
    expect(await stored('supplemented')).toEqual([expect.objectContaining({ text: '又漏了。', key: `${ticket.no}:supplement:press-0000000001` })]);
  });

  it('and different presses are different acts, none lost', async () => {
    await Promise.all(times(4).map((_, press) => actOn(ports, { no: ticket.no, key: `press-000000000${press}`, act: { act: 'supplement', text: `第 ${press} 处` } })));
    expect(await stored('supplemented')).toHaveLength(4);
  });

  it('reopens once and promises one date', async () => {
    await ports.tickets.insert({ ...ticketIn('pending_callback'), no: '261012090000000002', key: 'other' }, []);
    await Promise.all(times(4).map(() => actOn(ports, { no: '261012090000000002', key: 'press-0000000001', act: { act: 'appraise', solved: false, satisfaction: null, comment: null, via: 'link' } })));
    expect(await ports.tickets.get('261012090000000002')).toMatchObject({ state: 'in_progress', tally: { rehandles: 1 } });
  });
});

describe('a look-up by phone over the real store', () => {
  it('finds by the number and opens once, also when the right code comes twice at once', async () => {
    await requestLookupCode(ports, { phone: '000-1234-5678', lang: 'zh' });
    const code = ports.sms.sent.at(-1)?.text.split(' ')[2] ?? '';
    const looks = await Promise.allSettled(times(2).map(() => lookUpMatters(ports, { phone: '00012345678', code })));
    expect(looks.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await refused(lookUpMatters(ports, { phone: '00012345678', code }))).code).toBe('wrong_lookup_code');
  });
});
