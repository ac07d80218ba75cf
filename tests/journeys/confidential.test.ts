import { afterAll, beforeAll, expect, it } from 'vitest';
import { path } from '../../server/contract/routes.js';
import { unmasked } from '../../server/contract/ticket-detail.js';
import { Complainant, type Receipt } from '../support/journey/complainant.js';
import { House, journey } from '../support/journey/house.js';
import { auditIn } from '../support/journey/records.js';
import type { StaffMember } from '../support/journey/staff-member.js';

const phone = '00087654321';
const name = '柳三娘';
/** Anything of these would tell who it was. */
const traces = [phone, '4321', '0008765', '柳', '三娘'];
const tracesIn = (text: string): string[] => traces.filter((trace) => text.includes(trace));
const reason = '纪检组要核实，已登记调阅单。';

journey('a report whose author nobody may know', () => {
  let house: House;
  let dispatcher: StaffMember;
  let unit: StaffMember;
  let supervisor: StaffMember;
  let complainant: Complainant;
  let report: Receipt;

  beforeAll(async () => {
    house = await House.open('2026-10-13T09:12:00+08:00');
    complainant = new Complainant(await house.citizen());
    [dispatcher, unit, supervisor] = [await house.staff('zhaolei'), await house.staff('sunli', { width: 390 }), await house.staff('liqiang')];
  });
  afterAll(() => house.close());

  it('is confidential without being asked, and the reporter reads that', async () => {
    report = await complainant.files({ what: '举报新河街 20 号有人私搭一间房，占了消防通道，已经有两周。', where: '新河街 20 号', phone, name });
    expect(await complainant.follows(report)).toContain('保密件：承办单位看不到您是谁。');
    await complainant.citizen.shot('progress-confidential-zh');
  });

  it('goes to the unit without name and number, which cannot be changed', async () => {
    await dispatcher.does(report.no, '受理');
    await dispatcher.opensTicket(report.no);
    await dispatcher.begins('派单');
    await dispatcher.sees('保密件：诉求人姓名和电话不随单，不可取消。');
    await dispatcher.page.keyboard.press('Escape');
    await dispatcher.dispatches(report.no, { unit: '区城管委', advice: '请到现场核实。' });
    expect(tracesIn(await dispatcher.reads())).toEqual([]);
  });

  it('no page of the unit says who it was, and none offers to show it', async () => {
    await unit.opens('unit');
    await unit.sees(/私搭/);
    const list = await unit.reads();
    await unit.does(report.no, '签收');
    await unit.sees('举报人信息保密');
    expect(tracesIn(list + (await unit.reads()))).toEqual([]);
    expect(await unit.page.getByRole('button', { name: /^显示/ }).count()).toBe(0);
    await unit.shot('unit-confidential-whole-zh');
  });

  it('no reply of the desk to the unit says it either', async () => {
    const { no } = report;
    const addresses = [path('ticket', { no }), `${path('queue')}?view=in_progress`, `${path('queue')}?view=all`, `${path('queueRows')}?nos=${no}`, path('supervisions')];
    const replies = await Promise.all(addresses.map(async (address) => ({ address, text: await (await unit.gets(address)).text() })));
    expect(replies.filter(({ text }) => text.includes('私搭')).map(({ address }) => address)).toContain(path('ticket', { no }));
    expect(replies.flatMap(({ address, text }) => tracesIn(text).map((trace) => `${address}: ${trace}`))).toEqual([]);
  });

  it('the unit may not unmask it, by the page or past it', async () => {
    for (const field of ['name', 'phone']) {
      const answer = await unit.sends(path('unmask', { no: report.no }), { field, purpose: 'contact', reason: '想联系举报人。' });
      expect(answer.status()).toBe(403);
      expect(tracesIn(await answer.text())).toEqual([]);
    }
  });

  it.each([['the number', phone], ['its last digits', '4321'], ['the name', name]])('who knows %s does not find the report by it', async (_, known) => {
    await unit.opens(`queue?view=all&q=${encodeURIComponent(known)}`);
    await unit.sees(/没有/);
    expect(await unit.row('私搭').count()).toBe(0);
    expect(await (await unit.gets(`${path('queue')}?view=all&q=${encodeURIComponent(known)}`)).json()).toMatchObject({ total: 0, rows: [] });
  });

  it('the dispatcher, who sent it on, may not open it either', async () => {
    const answer = await dispatcher.sends(path('unmask', { no: report.no }), { field: 'name', purpose: 'verify', reason: '想看看是谁。' });
    expect(answer.status()).toBe(403);
  });

  it('the supervisor opens it with a reason and not without', async () => {
    const ask = (why: string) => supervisor.sends(path('unmask', { no: report.no }), { field: 'name', purpose: 'verify', reason: why });
    expect((await ask('看')).status()).toBe(400);
    expect(unmasked.parse(await (await ask(reason)).json()).value).toBe(name);
  });

  it('the look is in the history of the report, with who and why; neither unit nor reporter reads it', async () => {
    await supervisor.opensTicket(report.no);
    await supervisor.sees('查看了诉求人的姓名');
    await supervisor.sees(reason);
    await supervisor.shot('unsealed-history-zh');
    expect(await complainant.follows(report)).not.toContain(reason);
    expect(await (await unit.gets(path('ticket', { no: report.no }))).text()).not.toContain(reason);
  });

  it('nothing went wrong on any screen', () => {
    expect(house.faults).toEqual([]);
  });

  it('and the look is in the audit log, the refused ones are not looks', async () => {
    const looks = await house.closedFor(auditIn);
    expect(looks).toMatchObject([{ actorId: 'liqiang', what: 'identity_unsealed', about: report.no, field: 'name', reason }]);
  });
});
