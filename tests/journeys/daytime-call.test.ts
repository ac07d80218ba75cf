import { afterAll, beforeAll, expect, it } from 'vitest';
import { House, journey } from '../support/journey/house.js';
import type { StaffMember } from '../support/journey/staff-member.js';
import { greeting, TrialCaller } from '../support/journey/trial-caller.js';

const soon = { timeout: 15_000, interval: 100 };

journey('a call by day', () => {
  let house: House;
  let wang: StaffMember;
  let chief: StaffMember;
  let caller: TrialCaller;
  const pane = () => wang.page.locator('#call-pane');
  const bar = () => wang.page.getByRole('region', { name: '话机' });
  const speaks = async (who: StaffMember, words: string): Promise<void> => {
    await who.fills('打字说话，Enter 发出', words);
    await who.page.keyboard.press('Enter');
  };

  beforeAll(async () => {
    house = await House.open('2026-10-13T09:12:00+08:00');
    [wang, chief] = await Promise.all([house.staff('wangmin'), house.staff('liqiang')]);
  });
  afterAll(() => house.close());

  it('that nobody answers is owed at its place, and is called back by the next who sits down', async () => {
    const missed = await TrialCaller.phones(house.deskUrl, { phone: '00087654321' });
    await missed.isNow('queued');
    await missed.hangsUp();
    await wang.opens('calls');
    await wang.sees('000****4321');
    await wang.sees('未接到');
    await wang.presses('开始值班');
    await wang.sees('该回拨了');
    await wang.page.keyboard.press('F2');
    await wang.sees('正在拨打', pane());
    await missed.answers();
    await wang.sees('通话中', pane());
    await wang.page.keyboard.press('Shift+F2');
    await wang.presses('整理好了', pane());
    await missed.isNow('done');
    await expect.poll(() => bar().innerText(), soon).toContain('空闲');
  });

  it('rings on the desk with what the caller told the line, and F2 answers', async () => {
    caller = await TrialCaller.phones(house.deskUrl, { note: '三号楼停水两天了' });
    await wang.sees('来电人说：三号楼停水两天了');
    await wang.page.keyboard.press('F2');
    await wang.sees('录音中 · 已告知', pane());
    await caller.says('你好，幸福里三号楼停水两天了');
    await wang.sees('你好，幸福里三号楼停水两天了', pane());
    await speaks(wang, '我帮您问一下水务局');
    await caller.hears('我帮您问一下水务局');
    await wang.shot('softphone-talk-zh');
  });

  it('is held with F8: nothing said now reaches the caller', async () => {
    await wang.page.keyboard.press('F8');
    await wang.sees('对方在听等待音', pane());
    await speaks(wang, '同事，三号楼是谁负责');
    await wang.sees('同事，三号楼是谁负责', pane());
    await wang.page.keyboard.press('F8');
    await expect.poll(() => bar().innerText(), soon).toContain('通话中');
    expect(await caller.heard()).toEqual(['我帮您问一下水务局']);
  });

  it('a supervisor whispers: the agent reads it and who listens, the caller hears nothing', async () => {
    await chief.opens('calls');
    await chief.presses('指导');
    await chief.fills('为什么要听', '带新人处理停水');
    await chief.presses('指导', chief.dialog);
    await wang.sees('督导 李强 在指导，对方听不到', pane());
    await speaks(chief, '先问楼里几户停水');
    await wang.sees('先问楼里几户停水', pane());
    expect(await caller.heard()).toEqual(['我帮您问一下水务局']);
    await chief.presses('退出监听');
    await expect.poll(() => pane().innerText(), soon).not.toContain('督导 李强 在指导');
  });

  it('goes to the unit after asking it first, and becomes a ticket', async () => {
    await wang.presses('三方', pane());
    await wang.dialog.getByRole('combobox').fill('水务');
    await wang.page.locator('.ant-select-item-option', { hasText: '水务' }).first().waitFor();
    await wang.page.keyboard.press('Enter');
    await wang.presses('先咨询再转', wang.dialog);
    await wang.sees('转接中', pane());
    await wang.presses('完成转接', pane());
    await wang.sees('话后整理', pane());
    await wang.fills('标题', '三号楼停水两天');
    await wang.presses('提交工单', pane());
    await wang.sees('本次通话的工单', pane());
    await wang.shot('softphone-wrap-up-zh');
    await wang.presses('整理好了', pane());
    await expect.poll(() => bar().innerText(), soon).toContain('空闲');
    await wang.opens('queue?view=all&channel=phone&sort=newest');
    await expect.poll(() => wang.row('三号楼停水两天').innerText(), soon).toContain('电话');
  });

  it('leaves a recording that a supervisor opens with a reason', async () => {
    await chief.opens('calls');
    await chief.presses('最近');
    await chief.presses('录音');
    await chief.fills('为什么要听', '抽查服务质量');
    await chief.presses('打开录音', chief.dialog);
    await chief.sees('我帮您问一下水务局', chief.dialog);
    await chief.sees(/保存到/, chief.dialog);
  });

  it('stands on the ticket too, with the call and who listened why', async () => {
    await chief.opens('queue?view=all&channel=phone&sort=newest');
    await chief.row('三号楼停水两天').click();
    await chief.sees('通话录音');
    await chief.sees('接电话的 王敏');
    await chief.page.getByText(/谁听过/).click();
    await chief.sees('抽查服务质量');
    await chief.shot('ticket-recordings-zh');
  });

  it('rings at a person first until a supervisor turns to the menu, which the very next call hears', async () => {
    expect(await greeting(house.deskUrl)).toContain('正在为您转接人工');
    await chief.opens('admin/calls');
    await chief.page.getByRole('radio', { name: /^语音先接/ }).check();
    await chief.sees('按草稿：先听语音菜单。');
    await chief.fills('为什么改', '午间人手不够，先走菜单');
    await chief.presses('保存为第 2 版');
    await chief.sees('已保存为第 2 版，下一个来电起生效。');
    await chief.sees('午间人手不够，先走菜单');
    expect(await greeting(house.deskUrl)).toContain('普通话请按1');
  });

  it('leaves nothing broken on anybody’s screen', () => {
    expect(house.faults).toEqual([]);
  });
});
