import { afterAll, beforeAll, expect, it } from 'vitest';
import { Complainant, type Receipt } from '../support/journey/complainant.js';
import { House, journey } from '../support/journey/house.js';
import { Office } from '../support/journey/office.js';

const soon = { timeout: 20_000, interval: 200 };
const phone = '00012345678';
const basis = '停车收费由市场监管部门负责。';
const why = '等物业提供三年账目。';
const replies = { vague: '已查了收费公示与合同，会督促整改。', clear: '每户退还 120 元，11 月 6 日前到账。', last: '退费已到账，附回执。' };
const giveBack = { chosen: ['职能不符'], written: { 依据: basis } };

/** A feedback that says this to the citizen, who was called on the given day. */
const feedback = (publicReply: string, day: string) => ({ chosen: ['联系了', '解决了'], written: { '办了什么（内部）': '查了收费台账与合同。', '给诉求人的答复（公开）': publicReply, 联系时间: `${day}T08:00` } });

journey('a complaint of 30 September 2026 that takes the long way', () => {
  let office: Office;
  let complainant: Complainant;
  let matter: Receipt;
  let no: string;

  /** What the citizen reads when they look it up now. */
  const progress = () => complainant.follows(matter);

  beforeAll(async () => {
    office = new Office(await House.open('2026-09-30T09:12:00+08:00'));
    complainant = new Complainant(await office.house.citizen());
  });
  afterAll(() => office.house.close());

  it('is filed on the site, and promises 27 October with the holiday walked over', async () => {
    matter = await complainant.files({ what: '投诉幸福里物业乱收停车费，问了三次没有说法。', where: '幸福里 3 号楼', phone, name: '钱某' });
    ({ no } = matter);
    expect(await progress()).toMatch(/10月27日 周二 24:00前答复[\s\S]*从9月30日次日算起；国庆节7天不算，10月10日补班算。/);
  });

  it('is accepted and dispatched; the unit has one working day to return it, after the holiday', async () => {
    const dispatcher = await office.member('zhaolei');
    await dispatcher.does(no, '受理');
    await dispatcher.dispatches(no, { unit: '区住建委', advice: '请核实收费依据。' });
    const unit = await office.member('zhoutao', { width: 390 });
    await unit.opens('unit');
    await unit.sees(/可退.*10月8日 周四 24:00前/);
    expect(await progress()).toContain('已交区住建委。');
  });

  it('the unit asks on a phone to return it, with the reason and the basis', async () => {
    await office.on('2026-10-08T15:00:00+08:00');
    const unit = await office.member('zhoutao', { width: 390 });
    await unit.opens('unit');
    await unit.presses(/^退单…/);
    await unit.answers(giveBack);
    await unit.shot('return-ask-zh');
    await unit.confirms('申请退单');
    await unit.opensTicket(no);
    await unit.sees(basis);
  });

  it('the dispatcher reads both and agrees; the citizen keeps the date', async () => {
    const dispatcher = await office.member('zhaolei');
    await dispatcher.opensTicket(no);
    await dispatcher.sees('区住建委申请退单：职能不符');
    await dispatcher.sees(`依据：${basis}`);
    await dispatcher.shot('return-band-zh');
    await dispatcher.does(no, '同意退单', { written: { 说明: '确实不属其职能。' } });
    const page = await progress();
    expect(page).toContain('原单位说不归它管，我们正在核定由谁负责。答复日期不变。');
    expect(page).toContain('10月27日 周二 24:00前答复');
  });

  it('the second unit may return it until Saturday the 10th, a make-up working day', async () => {
    await office.on('2026-10-09T09:00:00+08:00');
    await (await office.member('zhaolei')).dispatches(no, { unit: '区城管委', advice: '请核实收费依据。' });
    const unit = await office.member('sunli', { width: 390 });
    await unit.opens('unit');
    // Friday: 明天 is Saturday the 10th.
    await unit.sees(/可退.*明天 24:00前/);
    await unit.sees(/再退一次，第 3 次派单由督办员指定承办，不能再退。/);
  });

  it('and returns it on that Saturday', async () => {
    await office.on('2026-10-10T16:00:00+08:00');
    await (await office.member('sunli', { width: 390 })).does(no, '申请退单', giveBack);
    await (await office.member('zhaolei')).does(no, '同意退单', { written: { 说明: '目录里没有列给它。' } });
  });

  it('the dispatcher cannot dispatch a third time and reads why', async () => {
    const dispatcher = await office.member('zhaolei');
    await dispatcher.opensTicket(no);
    await dispatcher.sees('已派 2 次都没有接下，等督办员指定承办');
    expect(await dispatcher.readsWhyNot('派单')).toContain('由督办员指定承办单位');
    await dispatcher.shot('designation-needed-zh');
  });

  it('the supervisor designates a unit, which cannot return it and reads why', async () => {
    const supervisor = await office.member('liqiang');
    await supervisor.dispatches(no, { unit: '区住建委', advice: '由你委牵头，不得再退。', by: '指定承办' });
    const unit = await office.member('zhoutao');
    await unit.opensTicket(no);
    expect(await unit.readsWhyNot('申请退单')).toContain('这是指定承办的工单，不能退。');
    await unit.shot('designated-zh');
    expect(await progress()).toContain('已指定由区住建委办理，不能再退。');
  });

  it('the unit asks for three more days, the supervisor grants them, the citizen reads the new date and the reason', async () => {
    await office.on('2026-10-23T17:00:00+08:00');
    const unit = await office.member('zhoutao');
    await unit.does(no, '申请延期', { written: { 几个工作日: '3', 延期原因: why } });
    const supervisor = await office.member('liqiang');
    await supervisor.opensTicket(no);
    await supervisor.sees('申请延期 3 个工作日');
    await supervisor.shot('extension-band-zh');
    await supervisor.does(no, '同意延期');
    const page = await progress();
    expect(page).toContain('答复日期由 10月27日 周二 改为 10月30日 周五：区住建委要多用 3 个工作日。');
    expect(page).toContain(`原因：${why}`);
    expect(page).toMatch(/答应您[\s\S]*10月30日 周五 24:00前答复/);
    await complainant.citizen.shot('progress-extended-zh');
  });

  it('three days late, the citizen reads it before they ask', async () => {
    await office.on('2026-11-02T08:30:00+08:00');
    expect(await progress()).toMatch(/已晚 3 天，对不起。/);
    await complainant.citizen.shot('progress-late-zh');
  });

  it('and the board puts it before the supervisor, who gives a yellow card', async () => {
    const supervisor = await office.member('liqiang');
    await supervisor.opens('board');
    const line = supervisor.page.locator('.board-line', { hasText: '乱收停车费' });
    await expect.poll(() => line.innerText(), soon).toMatch(/已超期 3 天[\s\S]*区住建委/);
    await supervisor.shot('board-zh');
    await line.getByRole('button').click();
    await supervisor.answers({ chosen: ['黄牌'], written: { 要求: '请说明超期原因并尽快答复诉求人。' } });
    await supervisor.sees('请于 2026年11月5日 周四 24:00前回复。');
    await supervisor.shot('card-zh');
    await supervisor.confirms('下发督办');
    await supervisor.opensTicket(no);
    await supervisor.sees('黄牌', supervisor.page.locator('.bands'));
    expect(await progress()).toContain('我们 11月2日 督办了区住建委');
  });

  it('the unit answers the card, and the supervisor closes it', async () => {
    const unit = await office.member('zhoutao');
    await unit.opens('supervisions');
    await unit.page.locator('.order-item a').click();
    await unit.presses('回复督办', unit.page.locator('.order-header'));
    await unit.answers({ written: { 回复内容: '物业今天交了账目，下午答复。' } });
    await unit.confirms('回复督办');
    const supervisor = await office.member('liqiang');
    await supervisor.opens('supervisions?view=answered');
    await supervisor.page.locator('.order-item a').click();
    await supervisor.sees('物业今天交了账目，下午答复。');
    await supervisor.shot('card-answered-zh');
    await supervisor.presses('督办办结', supervisor.page.locator('.order-header'));
    await supervisor.answers({ written: { 办结意见: '已说明。' } });
    await supervisor.confirms('督办办结');
    await supervisor.sees('办结意见：已说明。');
  });

  it('the reviewer sends the feedback back, and passes the next', async () => {
    const [unit, reviewer] = [await office.member('zhoutao'), await office.member('wuyan')];
    await unit.does(no, '反馈', feedback(replies.vague, '2026-11-02'));
    await reviewer.does(no, '退回补充', { chosen: ['答非所问'], written: { 说明: '没有说退多少。' } });
    expect(await progress()).not.toContain(replies.vague);
    await unit.opensTicket(no);
    await unit.sees('没有说退多少。');
    await unit.does(no, '反馈', feedback(replies.clear, '2026-11-02'));
    await reviewer.does(no, '审核通过');
    const page = await progress();
    expect(page).toContain(replies.clear);
    expect(page).not.toContain(replies.vague);
  });

  it('on the phone the citizen is not satisfied and the unit is at fault: it is done again by 10 November', async () => {
    await office.on('2026-11-03T10:00:00+08:00');
    const caller = await office.member('wuyan');
    const said = { chosen: ['接通了', '不属实', '没解决', '非常不满意', '承办单位没办好'], written: { '说明（可不填）': '没有收到退费。' } };
    await caller.opens('callback');
    await caller.presses(/^(开始|记录|拨)/, caller.page.locator('.one-foot'));
    await caller.answers(said);
    await caller.sees(/发回区住建委重新办理/);
    await caller.shot('callback-unsatisfied-zh');
    await caller.confirms('记录回访');
    const page = await progress();
    expect(page).toContain('您说没解决，正在重新办理（第 1 次）。新的答复日期在下面。');
    expect(page).toMatch(/答应您[\s\S]*11月10日 周二 24:00前答复/);
    expect(page).not.toContain(replies.clear);
    await complainant.citizen.shot('progress-again-zh');
  });

  it('the second handling is answered in time and passes', async () => {
    await office.on('2026-11-06T11:00:00+08:00');
    await (await office.member('zhoutao')).does(no, '反馈', feedback(replies.last, '2026-11-06'));
    await (await office.member('wuyan')).does(no, '审核通过');
    expect(await progress()).toContain(replies.last);
  });

  it('now the citizen is satisfied, and the matter is resolved', async () => {
    await office.on('2026-11-09T10:00:00+08:00');
    const caller = await office.member('wuyan');
    await caller.does(no, '记录回访', { chosen: ['接通了', '属实', '解决了', '满意'] });
    await caller.sees('已办结', caller.page.locator('header.ticket-header'));
    expect(await progress()).toMatch(/已办结[\s\S]*退费已到账，附回执。/);
    await complainant.citizen.shot('progress-resolved-zh');
  });

  it('thirty days later it is archived, with every step in its history', async () => {
    await office.on('2026-12-09T11:00:00+08:00');
    const supervisor = await office.member('liqiang');
    await expect.poll(async () => {
      await supervisor.opensTicket(no);
      return supervisor.page.locator('header.ticket-header').innerText();
    }, soon).toContain('已归档');
    const history = await supervisor.page.locator('section[aria-labelledby=timeline]').innerText();
    const steps = ['派给区住建委', '区住建委申请退单', '同意区住建委退单', '派给区城管委', '同意区城管委退单', '指定区住建委承办，不能退单', '同意延期 3 个工作日', '期限已过：答复', '超期次日提醒：答复', '督办区住建委', '退回补充', '回访', '重新办理', '归档'];
    expect(steps.filter((step) => !history.includes(step))).toEqual([]);
    await supervisor.shot('archived-zh');
  });

  it('nothing went wrong on any screen', () => {
    expect(office.house.faults).toEqual([]);
  });
});
