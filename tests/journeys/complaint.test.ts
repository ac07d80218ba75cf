import { afterAll, beforeAll, expect, it } from 'vitest';
import { Complainant, type Receipt } from '../support/journey/complainant.js';
import { House, journey } from '../support/journey/house.js';
import { photoWithPlace, tellsItsOrigin } from '../support/journey/photo.js';
import type { StaffMember } from '../support/journey/staff-member.js';

const phone = '00012345678';
const handling = '内部：店主态度不好，已登记台账，下周复查。';
const publicReply = '已要求烧烤店 22 点后停止室外经营，请您留意这几天是否改善。';
const promised = /10月27日/;

journey('a complaint on a phone, from the photo to the answer', () => {
  let house: House;
  let complainant: Complainant;
  let dispatcher: StaffMember;
  let unit: StaffMember;
  let noise: Receipt;
  let report: Receipt;

  beforeAll(async () => {
    house = await House.open('2026-09-30T09:12:00+08:00');
    [complainant, dispatcher, unit] = await Promise.all([house.citizen().then((citizen) => new Complainant(citizen)), house.staff('zhaolei'), house.staff('sunli', { width: 390 })]);
    await dispatcher.opens('queue?view=to_accept');
    await dispatcher.sees('“待受理”里现在没有工单');
  });
  afterAll(() => house.close());

  it('a complaint with a photo gets a number and a code', async () => {
    const { citizen } = complainant;
    const matter = { what: '楼下烧烤店夜里太吵，室外摆桌到凌晨，投诉多次没人管，希望晚上十点后不要在外面摆。', where: '新河街 8 号楼下', phone, photo: await photoWithPlace() };
    noise = await complainant.files(matter, (step) => citizen.shot(`report-${step}-zh`));
    expect(noise.no).toMatch(/^\d{18}$/);
    expect(noise.code).toMatch(/^\d{6}$/);
    expect(await citizen.reads()).toMatch(promised);
    await citizen.shot('report-done-zh');
  });

  it('an anonymous one needs no name and no number', async () => {
    const { no, code } = await complainant.files({ what: '新河公园东门的路灯坏了三盏，晚上很黑，老人走路不安全。', where: '新河公园东门' });
    expect(no).not.toBe(noise.no);
    expect(code).toMatch(/^\d{6}$/);
  });

  it('a report is confidential without being asked', async () => {
    const { citizen } = complainant;
    const matter = { what: '举报新河街 20 号有人私搭一间房，占了消防通道，已经有两周。', where: '新河街 20 号', phone: '00087654321', name: '柳三娘' };
    report = await complainant.files(matter, (step) => (step === 'confidential' ? citizen.shot('report-confidential-zh') : Promise.resolve()));
    await citizen.sees('这是举报，已按保密件办理。');
  });

  it('the open queue says that something new is there, and R brings it in', async () => {
    await dispatcher.sees(/有 3 件新进/);
    expect(await dispatcher.page.locator('tr[data-no]').count()).toBe(0);
    await dispatcher.shot('queue-news-zh');
    await dispatcher.page.keyboard.press('r');
    await expect.poll(() => dispatcher.rows(), { timeout: 20_000 }).toHaveLength(3);
    const rows = await dispatcher.rows();
    expect(rows.join('\n')).toMatch(/表单 · 投诉[\s\S]*烧烤店/);
    expect(rows.find((row) => row.includes('私搭'))).toContain('保密');
  });

  it('the photo that staff open tells nothing of where it was taken', async () => {
    expect(await tellsItsOrigin(await photoWithPlace())).toBe(true);
    await dispatcher.opensTicket(noise.no);
    const address = await dispatcher.page.locator('img.photo').getAttribute('src');
    const served = await dispatcher.context.request.get(dispatcher.deskUrl + (address ?? ''));
    expect(served.status()).toBe(200);
    expect(await tellsItsOrigin(await served.body())).toBe(false);
  });

  it('the dispatcher accepts, and sees which days were counted before dispatching', async () => {
    await dispatcher.shot('ticket-new-zh');
    await dispatcher.begins('受理');
    await dispatcher.confirms('受理');
    await dispatcher.begins('派单');
    const preview = dispatcher.dialog.locator('.dates-preview');
    await preview.waitFor();
    const dates = await preview.innerText();
    expect(dates).toMatch(promised);
    expect(dates).toMatch(/15 个工作日[\s\S]*国庆节7天除外[\s\S]*10月10日补班计入/);
    await dispatcher.ticks(/^.*区城管委/);
    await dispatcher.fills('派单意见', '请核实夜间室外经营和噪音。');
    await dispatcher.shot('dispatch-zh');
    await dispatcher.confirms('派单');
    await dispatcher.sees('待签收');
  });

  it('the citizen reads who has it, the promised date and the reason for it', async () => {
    const page = await complainant.follows(noise);
    expect(page).toContain('区城管委');
    expect(page).toMatch(/答应您[\s\S]*10月27日/);
    expect(page).toMatch(/投诉按 15 个工作日，从9月30日次日算起；国庆节7天不算，10月10日补班算。/);
    expect(page).toContain('还剩 15 个工作日');
    await complainant.citizen.shot('progress-dispatched-zh');
  });

  it('the unit signs in two taps on a phone', async () => {
    await unit.opens('unit');
    await unit.sees('楼下烧烤店夜里太吵');
    await unit.shot('unit-to-sign-zh');
    await unit.presses(/^签收/);
    await unit.confirms('签收');
    await unit.sees('已由 孙丽 签收');
    await unit.shot('unit-signed-zh');
  });

  it('and answers in two fields, seeing what the citizen will see', async () => {
    await unit.page.getByRole('tab', { name: /办理中/ }).click();
    await unit.presses(/^写反馈/);
    await unit.dialog.waitFor();
    await unit.fills('办了什么（内部）', handling);
    await unit.fills('给诉求人的答复（公开）', publicReply);
    await unit.sees('诉求人看到的样子');
    await unit.ticks(/^联系了$/);
    await unit.fills('联系时间', '2026-09-30T09:10');
    await unit.ticks(/^解决了$/);
    await unit.shot('unit-feedback-zh');
    await unit.confirms('反馈');
    expect(await complainant.follows(noise)).not.toContain('停止室外经营');
  });

  it('a reviewer passes it', async () => {
    const reviewer = await house.staff('wuyan');
    await reviewer.opensTicket(noise.no);
    await reviewer.sees(handling);
    await reviewer.shot('ticket-review-zh');
    await reviewer.begins('审核通过');
    await reviewer.confirms('审核通过');
    await reviewer.sees('待回访');
  });

  it('the citizen reads every step and the public reply, never the internal handling', async () => {
    const page = await complainant.follows(noise);
    for (const line of ['收到您反映的事', '已受理', '已交区城管委', '区城管委已接收', '区城管委办了并写了答复', '答复核对完了', publicReply]) expect(page).toContain(line);
    expect(page).not.toContain('台账');
    const answer = await complainant.citizen.context.request.post(`${house.deskUrl}/api/progress`, { data: { ticketNo: noise.no, code: noise.code } });
    expect(await answer.text()).not.toContain('台账');
    await complainant.citizen.shot('progress-answered-zh');
  });

  it('a wrong code tells nothing', async () => {
    const wrong = noise.code === '000000' ? '000001' : '000000';
    const answer = await complainant.citizen.context.request.post(`${house.deskUrl}/api/progress`, { data: { ticketNo: noise.no, code: wrong } });
    expect(answer.status()).toBeGreaterThanOrEqual(400);
    expect(await answer.text()).not.toContain('烧烤');
  });

  it('a confidential report shows the unit no identity', async () => {
    await dispatcher.opensTicket(report.no);
    await dispatcher.begins('受理');
    await dispatcher.confirms('受理');
    await dispatcher.begins('派单');
    await dispatcher.sees(/保密件：诉求人姓名和电话不随单，不可取消。/);
    await dispatcher.ticks(/^.*区城管委/);
    await dispatcher.fills('派单意见', '请到现场核实。');
    await dispatcher.confirms('派单');
    await unit.opensTicket(report.no);
    await unit.sees('私搭');
    const served = await unit.context.request.get(`${house.deskUrl}/api/staff/tickets/${report.no}`);
    const [seen, sent] = [await unit.reads(), await served.text()];
    expect(served.status()).toBe(200);
    for (const part of ['00087654321', '4321', '0008765', '柳']) expect([seen, sent].join()).not.toContain(part);
    await unit.shot('unit-confidential-zh');
  });

  it('nothing went wrong on any screen', () => {
    expect(house.faults).toEqual([]);
  });
});
