import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { staffEar, type StaffEar } from './support/live.js';
import { complaint, file, report } from './support/samples.js';
import { addressOf, Browser, staffBrowser, webDesk, type WebDesk } from './support/web-desk.js';

let desk: WebDesk;
let no: string;
const ears: StaffEar[] = [];

beforeEach(async () => {
  desk = await webDesk();
  await desk.app.listen({ port: 0, host: '127.0.0.1' });
  no = (await file(new Browser(desk.app), complaint())).no;
});
afterEach(async () => {
  for (const ear of ears.splice(0)) ear.leave();
  await desk.close();
});

async function onDuty(name: string): Promise<StaffEar> {
  const who = await staffBrowser(desk, name);
  const ear = await staffEar(addressOf(desk), who.cookieHeader());
  ears.push(ear);
  return ear;
}
type Told = { id: string; writing: boolean }[];
const who = (viewers: Told) => viewers.map(({ id, writing }) => (writing ? `${id} writes` : id));
/** The next word that these and no others have the ticket open. */
const hears = (ear: StaffEar, ...expected: string[]) => ear.hears('ticket.viewers', ({ viewers }) => who(viewers).join() === expected.join());
const told = (ear: StaffEar) => ear.all('ticket.viewers').map(({ viewers }) => who(viewers).join());

describe('who else has the ticket open', () => {
  it('is told to both when a second one opens it, by name', async () => {
    const [one, two] = [await onDuty('operator-1'), await onDuty('dispatcher-1')];
    one.view(no);
    await hears(one, 'operator-1');
    two.view(no);
    const heard = await hears(one, 'dispatcher-1', 'operator-1');
    expect(heard.viewers.every(({ name }) => name.length > 1)).toBe(true);
    await hears(two, 'dispatcher-1', 'operator-1');
  });
  it('says who writes, and that they stopped', async () => {
    const [one, two] = [await onDuty('operator-1'), await onDuty('dispatcher-1')];
    one.view(no);
    two.view(no, true);
    await hears(one, 'dispatcher-1 writes', 'operator-1');
    two.view(no, false);
    await hears(one, 'dispatcher-1', 'operator-1');
  });
  it('forgets who leaves and who goes offline', async () => {
    const [one, two, three] = [await onDuty('operator-1'), await onDuty('dispatcher-1'), await onDuty('supervisor-1')];
    for (const ear of [one, two, three]) ear.view(no);
    await hears(one, 'dispatcher-1', 'operator-1', 'supervisor-1');
    two.say('leaveTicket', no);
    await hears(one, 'operator-1', 'supervisor-1');
    three.leave();
    await hears(one, 'operator-1');
  });
  it('counts a person with two windows once, until both are shut', async () => {
    const [one, left, right] = [await onDuty('operator-1'), await onDuty('dispatcher-1'), await onDuty('dispatcher-1')];
    one.view(no);
    left.view(no);
    right.view(no, true);
    await hears(one, 'dispatcher-1 writes', 'operator-1');
    right.leave();
    await hears(one, 'dispatcher-1', 'operator-1');
    left.leave();
    await expect.poll(() => told(one).at(-1)).toBe('operator-1');
  });
  it('does not linger when a ticket is opened and left at once', async () => {
    const [one, two] = [await onDuty('operator-1'), await onDuty('dispatcher-1')];
    one.view(no);
    await hears(one, 'operator-1');
    two.view(no);
    two.say('leaveTicket', no);
    await hears(one, 'dispatcher-1', 'operator-1');
    await expect.poll(() => told(one).at(-1)).toBe('operator-1');
  });
});

describe('who hears of it', () => {
  it('nobody who may not see the ticket, and they are not named to others', async () => {
    const secret = (await file(new Browser(desk.app), report())).no;
    const [inside, outside] = [await onDuty('supervisor-1'), await onDuty('housing-1')];
    outside.view(secret);
    outside.say('listTickets', [secret]);
    inside.view(secret);
    await hears(inside, 'supervisor-1');
    inside.view(secret, true);
    await hears(inside, 'supervisor-1 writes');
    await desk.hub.idle();
    expect(outside.all('ticket.viewers')).toEqual([]);
    expect(told(inside)).toEqual(['supervisor-1', 'supervisor-1 writes']);
  });
  it('a list, at once for what is open already, and afterwards', async () => {
    const [one, list] = [await onDuty('operator-1'), await onDuty('dispatcher-1')];
    one.view(no);
    await hears(one, 'operator-1');
    list.say('listTickets', [no]);
    await hears(list, 'operator-1');
    one.view(no, true);
    await hears(list, 'operator-1 writes');
  });
  it('a list no more, once it shows other tickets', async () => {
    const [one, list] = [await onDuty('operator-1'), await onDuty('dispatcher-1')];
    const other = (await file(new Browser(desk.app), complaint({ key: 'key-of-another-form' }))).no;
    one.view(other);
    await hears(one, 'operator-1');
    list.say('listTickets', [no]);
    list.say('listTickets', [other]);
    await hears(list, 'operator-1');
    one.view(no);
    await one.hears('ticket.viewers', (event) => event.no === no);
    await desk.hub.idle();
    expect(list.all('ticket.viewers').map((event) => event.no)).toEqual([other]);
  });
  it('nobody for what is no ticket number', async () => {
    const one = await onDuty('operator-1');
    one.view('everything');
    one.say('listTickets', 'everything');
    one.view(no);
    await hears(one, 'operator-1');
    expect(one.all('ticket.viewers').map((event) => event.no)).toEqual([no]);
  });
});
