import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Agent } from '../support/journey/agent.js';
import type { Citizen } from '../support/journey/citizen.js';
import { House, journey } from '../support/journey/house.js';

const question = '失业登记需要带什么材料';
/** An offer stays with one agent for 30 s; the rest is patience for a busy machine. */
const untilLapsedMs = 60_000;
const soon = { timeout: 20_000, interval: 100 };

journey('a citizen asks online, and a person takes over', () => {
  let house: House;
  let citizen: Citizen;
  let first: Agent;
  let second: Agent;

  beforeAll(async () => {
    house = await House.open('2026-10-13T09:12:00+08:00');
    [citizen, first, second] = await Promise.all([house.citizen(), house.agent('wangmin'), house.agent('chenjing')]);
    await Promise.all([first.startsDuty(), second.startsDuty()]);
  });
  afterAll(() => house.close());

  it('the site leads to the chat, and pinyin under way is not sent by its Enter', async () => {
    await citizen.opens();
    await citizen.shot('home-zh');
    await citizen.startsTheChat();
    await citizen.types('');
    await citizen.composes('shi ye deng ji');
    expect(await citizen.said()).toEqual([]);
    expect(await citizen.draft()).toBe('shi ye deng ji');
    await citizen.chooses('失业登记');
    expect(await citizen.draft()).toBe('失业登记');
    await citizen.types('需要带什么材料');
    await citizen.presses('发送');
    await expect.poll(() => citizen.said(), soon).toEqual([question]);
  });

  it('the answer lists the materials, names guide and version, and says that it is automatic', async () => {
    await citizen.answer.waitFor();
    const answer = await citizen.answer.innerText();
    expect(answer).toContain('智能答复');
    expect(answer).toContain('身份证');
    expect(answer).toMatch(/依据《失业登记》第 \d+ 版/);
    await citizen.shot('chat-answer-zh');
  });

  it('转人工 waits with a place in line, and one agent is offered it with a countdown', async () => {
    await citizen.wantsAPerson();
    await citizen.sees('等待人工接入');
    await expect.poll(() => citizen.wait.innerText(), soon).toMatch(/下一位就是您|前面还有 0 位/);
    await citizen.shot('chat-waiting-zh');
    await Promise.race([first.isOffered(), second.isOffered()]);
    if ((await first.offer.count()) === 0) [first, second] = [second, first];
    expect(await second.offer.count()).toBe(0);
    await expect.poll(() => first.offer.innerText(), soon).toMatch(/(\d+ 秒|即将转出)[\s\S]*失业登记[\s\S]*已等/);
    await first.shot('work-offer-zh');
  });

  it('an agent who does nothing is passed over, and the next one is offered it at its old place', async () => {
    const [place, since] = [await citizen.wait.innerText(), await first.offerWaitsSince()];
    await second.offer.waitFor({ timeout: untilLapsedMs });
    await first.sees('没来得及接，已转给下一位同事。');
    await expect.poll(() => first.offer.count(), soon).toBe(0);
    expect(await second.offerWaitsSince()).toBe(since);
    await expect.poll(() => citizen.wait.innerText(), soon).toBe(place);
    await first.shot('work-lapsed-zh');
  });

  it('F2 accepts; the whole transcript and earlier contacts are there', async () => {
    await second.acceptsByKey();
    await citizen.sees(/来了，前面的话都看得到，您不用再说一遍/);
    for (const part of [question, '身份证', '失业登记', '智能答复']) await expect.poll(() => second.transcript(), soon).toContain(part);
    await second.sees('我的会话 1');
    const known = second.page.locator('aside.known');
    await second.sees('旧件', known);
    await second.sees('以前的会话', known);
    await second.shot('work-conversation-zh');
  });

  it('messages, typing and delivery marks appear on both sides as they happen', async () => {
    await second.writes('您好');
    await expect.poll(() => citizen.typingLine.count(), soon).toBe(1);
    await second.writes('，材料带齐就能当场办。');
    await second.page.keyboard.press('Enter');
    await citizen.sees('材料带齐就能当场办');
    await expect.poll(() => second.receiptOf('材料带齐').innerText(), soon).toContain('已读');
    await citizen.types('好');
    await expect.poll(() => second.typingLine.innerText(), soon).toContain('正在输入');
    await citizen.asks('好的，照片要几张');
    await second.sees('好的，照片要几张', second.page.locator('.talk .messages'));
    await expect.poll(() => citizen.marksOf('照片要几张').innerText(), soon).toContain('已读');
    await citizen.shot('chat-with-agent-zh');
  });

  it('pinyin under way is not sent to the citizen either', async () => {
    const before = await second.said();
    await second.writes('');
    await second.composes('liang zhang');
    expect(await second.draft()).toBe('liang zhang');
    expect(await second.said()).toEqual(before);
    await second.chooses('两张');
    await second.clears();
  });

  it('a phone that loses its connection comes back with nothing missing and nothing twice', async () => {
    const before = await citizen.said();
    await citizen.losesTheNetwork();
    for (const text of ['两张一寸照片。', '没有照片也能先登记。', '周末也能来办。']) await second.replies(text);
    await citizen.asks('那我明天上午来');
    await citizen.asks('要不要先预约');
    await citizen.sees(/网络断了|还没发出去/);
    expect((await citizen.said()).join()).not.toContain('周末也能来办');
    await citizen.shot('chat-offline-zh');
    await citizen.hasTheNetworkAgain();
    const all = [...before, '两张一寸照片。', '没有照片也能先登记。', '周末也能来办。', '那我明天上午来', '要不要先预约'];
    await expect.poll(() => citizen.said(), { timeout: 40_000 }).toEqual(all);
    await expect.poll(() => second.said(), soon).toEqual(all);
    await expect.poll(() => citizen.marksOf('要不要先预约').innerText(), soon).toContain('已读');
  });

  it('a ticket is made of it without typing the matter again', async () => {
    await second.opensATicket();
    const form = second.page.locator('section.intake');
    await expect.poll(() => form.getByLabel(/^诉求内容/).inputValue(), soon).toContain(question);
    await expect.poll(() => form.getByLabel(/^标题/).inputValue(), soon).toContain('失业登记');
    await second.shot('work-intake-zh');
    await second.presses('提交工单');
    await citizen.sees(/已建工单 \d{18}/);
    await second.sees(/已建工单/, second.page.locator('.talk .messages'));
  });

  it('the agent closes, the citizen rates', async () => {
    await second.endsTheConversation();
    await citizen.sees('这次服务怎么样？');
    await citizen.shot('chat-rating-zh');
    await citizen.rates('满意');
    await citizen.sees('谢谢，已记下。');
    await second.sees('已评价', second.page.locator('.talk .messages'));
  });

  it('who comes again is known: the agent sees the ticket and the earlier conversation', async () => {
    await citizen.presses('开始新的对话');
    await citizen.wantsAPerson();
    await Promise.race([first.isOffered(), second.isOffered()]);
    const agent = (await first.offer.count()) > 0 ? first : second;
    await expect.poll(() => agent.offer.innerText(), soon).toContain('第 2 次联系');
    await agent.acceptsByKey();
    const known = agent.page.locator('aside.known');
    // Until the new conversation is open, the pane still shows the one just ended.
    await expect.poll(() => known.innerText(), soon).toMatch(/旧件\s*1[\s\S]*以前的会话\s*1/);
    expect(await known.innerText()).toContain('失业登记');
    await agent.shot('work-known-zh');
  });

  it('nothing went wrong on any screen', () => {
    expect(house.faults).toEqual([]);
  });
});
