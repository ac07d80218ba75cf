import { afterAll, beforeAll, expect, it } from 'vitest';
import { trialAuthToken } from '../../server/config.js';
import { Complainant, type Receipt } from '../support/journey/complainant.js';
import { House, journey } from '../support/journey/house.js';
import { Office } from '../support/journey/office.js';
import { Handset } from '../support/texts/handset.js';

const soon = { timeout: 20_000, interval: 200 };
const publicReply = '新河公园东门的三盏路灯已修好，请您留意这几天是否正常。';
const together = '和同一处的另一件一起办，您照样收到结果。';
const inside = '内部：换了灯头，线路老化已报计划。';

journey('two complaints about one thing, and one that has to wait', () => {
  let office: Office;
  let first: Complainant;
  let second: Complainant;
  let lamps: Receipt;
  let lampsAgain: Receipt;
  let heating: Receipt;

  beforeAll(async () => {
    const house = await House.open('2026-10-12T09:00:00+08:00');
    office = new Office(house);
    [first, second] = [new Complainant(await house.citizen()), new Complainant(await house.citizen())];
  });
  afterAll(() => office.house.close());

  it('two people complain about the same street lamps', async () => {
    lamps = await first.files({ what: '投诉新河公园东门的路灯坏了三盏，晚上很黑，老人走路不安全。', where: '新河公园东门', phone: '00012345678', name: '钱某' });
    lampsAgain = await second.files({ what: '投诉新河公园东门口路灯不亮，已经一个星期没有人修。', where: '新河公园东门', phone: '00087654321', name: '柳某' });
    expect(lampsAgain.no).not.toBe(lamps.no);
  });

  it('the dispatcher dispatches the first and merges the second into it on purpose', async () => {
    const dispatcher = await office.member('zhaolei');
    await dispatcher.does(lamps.no, '受理');
    await dispatcher.dispatches(lamps.no, { unit: '区城管委', advice: '请核实并修复路灯。' });
    await dispatcher.opensTicket(lampsAgain.no);
    await dispatcher.findsUnderMore('并单');
    await dispatcher.answers({ written: { 并到哪一件: lamps.no.slice(-6) } });
    const found = dispatcher.dialog.locator('label.candidate', { hasText: '坏了三盏' });
    await found.click();
    await dispatcher.answers({ written: { 说明: '同一处路灯，两位都要答复。' } });
    await dispatcher.shot('merge-zh');
    await dispatcher.confirms('并单');
    await dispatcher.sees('已并入另一件，一起办');
    await dispatcher.opensTicket(lamps.no);
    await dispatcher.sees('1 件并到这件一起办，结果也要告诉这些诉求人');
    await dispatcher.shot('merged-master-zh');
  });

  it('both callers read who has it and by when; the second also that it is handled with another', async () => {
    const pages = [await first.follows(lamps), await second.follows(lampsAgain)];
    for (const page of pages) expect(page).toMatch(/区城管委[\s\S]*答应您[\s\S]*11月2日 周一 24:00前答复/);
    expect(pages[0]).not.toContain(together);
    expect(pages[1]).toContain(together);
    await second.citizen.shot('progress-merged-zh');
  });

  it('neither caller reads anything of the other', async () => {
    const pages = [await first.follows(lamps), await second.follows(lampsAgain)];
    expect(pages[0]).not.toMatch(/柳|4321|一个星期/);
    expect(pages[1]).not.toMatch(/钱|5678|三盏/);
  });

  it('the unit answers once, and both callers read the answer and never the internal handling', async () => {
    const unit = await office.member('sunli', { width: 390 });
    await unit.does(lamps.no, '签收');
    const pending = [await first.follows(lamps), await second.follows(lampsAgain)];
    for (const page of pending) expect(page).toContain('承办单位正在办');
    await unit.does(lamps.no, '反馈', { chosen: ['没有联系', '解决了'], written: { '办了什么（内部）': inside, '给诉求人的答复（公开）': publicReply } });
    await (await office.member('wuyan')).does(lamps.no, '审核通过');
    for (const page of [await first.follows(lamps), await second.follows(lampsAgain)]) {
      expect(page).toContain(publicReply);
      expect(page).not.toContain('线路老化');
    }
    await second.citizen.shot('progress-merged-answered-zh');
  });

  it('the second answers the text of the answer with a digit, and the desk reads it as their rating', async () => {
    const phone = new Handset({ deskUrl: office.house.deskUrl, authToken: trialAuthToken, phone: '00087654321', faults: { duplicate: true } });
    const lastText = async () => (await phone.received())[0]?.text ?? '';
    await expect.poll(lastText, soon).toMatch(new RegExp(`${lampsAgain.no}已有答复.*也可回一个数字`));
    await phone.texts('4');
    await expect.poll(lastText, soon).toContain(`已记下您对单号${lampsAgain.no}的评价：满意。`);
    expect(await second.follows(lampsAgain)).toContain('您评价了。');
    const reviewer = await office.member('wuyan');
    await reviewer.opensTicket(lamps.no);
    await reviewer.sees('评价（短信）');
  });

  it('the call-back ends it for both', async () => {
    await (await office.member('wuyan')).does(lamps.no, '记录回访', { chosen: ['接通了', '属实', '解决了', '满意'] });
    for (const page of [await first.follows(lamps), await second.follows(lampsAgain)]) expect(page).toMatch(/现在[\s\S]*已办结[\s\S]*路灯已修好/);
  });

  it('a third matter has to wait for papers: the supervisor puts it on hold for four working days', async () => {
    heating = await first.files({ what: '投诉幸福里 3 号楼暖气不热，物业说要另外交费。', where: '幸福里 3 号楼', phone: '00012345678', name: '钱某' });
    const dispatcher = await office.member('zhaolei');
    await dispatcher.does(heating.no, '受理');
    await dispatcher.dispatches(heating.no, { unit: '区住建委', advice: '请核实收费依据。' });
    await (await office.member('zhoutao')).does(heating.no, '签收');
    await office.on('2026-10-14T10:00:00+08:00');
    expect(await first.follows(heating)).toMatch(/答应您[\s\S]*11月2日 周一 24:00前答复/);
    const supervisor = await office.member('liqiang');
    await supervisor.does(heating.no, '挂起', { chosen: ['等诉求人补材料'], written: { 最多停几个工作日: '4', 说明: '等来电人提供缴费单。' } });
    await supervisor.sees(/最晚 10月20日 周二 24:00前恢复/);
    await supervisor.shot('on-hold-zh');
  });

  it('the citizen reads the pause, the reason, and until when at the latest', async () => {
    const page = await first.follows(heating);
    expect(page).toContain('从 10月14日 周三 起暂停计时：等您补充材料。最迟 10月20日 周二恢复，答复日期顺延。');
    expect(page).toContain('暂停计时，原因见下');
    expect(page).not.toContain('等来电人提供缴费单');
    await first.citizen.shot('progress-on-hold-zh');
  });

  it('it goes on by itself on the day after, and the citizen reads the later date and why', async () => {
    await office.on('2026-10-21T08:30:00+08:00');
    await expect.poll(() => first.follows(heating), soon).toContain('承办单位正在办');
    const page = await first.follows(heating);
    expect(page).toMatch(/答应您[\s\S]*11月6日 周五 24:00前答复/);
    expect(page).toContain('暂停的 4 个工作日顺延');
    expect(page).toContain('恢复计时，11月6日 周五 24:00前答复您。');
    await first.citizen.shot('progress-resumed-zh');
  });

  it('a second hold is ended by hand when the papers arrive, and takes no day', async () => {
    const supervisor = await office.member('liqiang');
    await supervisor.does(heating.no, '挂起', { chosen: ['等第三方'], written: { 最多停几个工作日: '2', 说明: '等热力公司测温。' } });
    expect(await first.follows(heating)).toContain('要等另一方办完');
    await (await office.member('zhaolei')).does(heating.no, '恢复', { written: { '说明（可不填）': '测温单到了。' } });
    const page = await first.follows(heating);
    expect(page).toMatch(/承办单位正在办[\s\S]*11月6日 周五 24:00前答复/);
    expect(page).not.toContain('起暂停计时');
  });

  it('nothing went wrong on any screen', () => {
    expect(office.house.faults).toEqual([]);
  });
});
