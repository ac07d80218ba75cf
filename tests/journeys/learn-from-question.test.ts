import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { untilTheAssistantAnswers } from '../support/journey/assistant-ready.js';
import type { Citizen } from '../support/journey/citizen.js';
import { House, journey } from '../support/journey/house.js';
import type { StaffMember } from '../support/journey/staff-member.js';

const soon = { timeout: 20_000, interval: 100 };
const asked = '老年卡丢了补办要交多少钱';
const better = '坐车、办卡、补卡都不收费';

journey('a question that was not answered well becomes a better guide, and the assistant knows it at once', () => {
  let house: House;
  let citizen: Citizen;
  let editor: StaffMember;
  let approver: StaffMember;
  let version: number;

  const heard = (words: RegExp) => expect.poll(() => citizen.answer.innerText(), soon).toMatch(words);
  const citedVersion = async () => Number(/第 (\d+) 版/.exec(await citizen.answer.innerText())?.[1]);
  const feeText = (who: StaffMember): Locator => who.page.locator('.guide-pane-form').getByLabel(/^标准\s*中文/).first();

  beforeAll(async () => {
    house = await House.open('2026-10-12T09:12:00+08:00');
    [citizen, editor, approver] = await Promise.all([house.citizen(), house.staff('hanmei'), house.staff('dingning')]);
  });
  afterAll(() => house.close());

  it('a citizen asks, and says that the answer was of no use', async () => {
    await untilTheAssistantAnswers(await house.citizen());
    await citizen.opens();
    await citizen.startsTheChat();
    await citizen.asks(asked);
    await heard(/收费[\s\S]*按网点公布的标准[\s\S]*依据《老年人公共交通免费乘车卡办理》/);
    version = await citedVersion();
    await citizen.presses('没用', citizen.answer);
    await citizen.answer.locator('button[aria-pressed=true]', { hasText: '没用' }).waitFor();
  });

  it('the question stands on the list, with what went wrong and the guide it was answered from', async () => {
    await editor.opens('bot/review');
    await editor.sees(asked);
    await editor.sees('被评没用 1 次');
    await editor.sees('老年人公共交通免费乘车卡办理');
    await editor.shot('learn-list-zh');
  });

  it('one press leads to the part of the guide that is to be put right', async () => {
    await editor.presses(/改指南$/);
    await editor.sees(`要回答的提问：“${asked}”（1 次）`);
    await editor.presses('开始修改');
    await editor.answers({ written: { 为什么改: '补卡收不收费没有写明白' } });
    await editor.confirms('开始修改');
    await feeText(editor).waitFor();
    expect(await feeText(editor).inputValue()).toContain('按网点公布的标准');
  });

  it('the new words are kept by themselves, and the assistant’s answer is seen before anybody hears it', async () => {
    await feeText(editor).fill(better);
    const asAssistant = editor.page.locator('.guide-pane-bot');
    await asAssistant.getByText('要交钱吗？').click();
    await editor.sees(better, asAssistant);
    await editor.sees(/已保存/);
    await editor.shot('learn-draft-zh');
    await citizen.asks(asked);
    await heard(/按网点公布的标准/);
  });

  it('nobody publishes what they wrote themselves: a second person reads the change and publishes it', async () => {
    await editor.presses('送审');
    await editor.answers({ written: { 给审核的人的话: '按公交公司的答复改' } });
    await editor.confirms('送审');
    await editor.sees(/已送审，等审核/);
    expect(await editor.page.getByRole('button', { name: '发布' }).count()).toBe(0);
    await approver.opens('guides/senior-transit-card');
    await approver.sees(better, approver.page.getByRole('region', { name: '改了什么' }));
    await approver.presses('发布');
    await approver.answers({ written: { 为什么发布这一版: '内容属实' } });
    await approver.sees(`发布后把提问“${asked}”教给助手，按“收费”回答`);
    await approver.shot('learn-publish-zh');
    await approver.confirms('发布');
    await approver.sees('已教给助手。');
  });

  it('the same question, a moment later: the new words, from the new version', async () => {
    await expect
      .poll(async () => {
        await citizen.asksAndHears(asked);
        return citedVersion();
      }, soon)
      .toBe(version + 1);
    expect(await citizen.answer.innerText()).toContain(better);
    await citizen.shot('learn-answered-zh');
  });

  it('the question has left the list, and the assistant is being trained with it', async () => {
    await editor.opens('bot/review');
    await editor.sees('没有未答的问题');
    await approver.opens('bot/models');
    await approver.sees(/正在训练/);
    await approver.shot('learn-training-zh');
  });

  it('nothing went wrong on any screen', () => {
    expect(house.faults).toEqual([]);
  });
});
