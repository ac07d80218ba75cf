import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Agent } from '../support/journey/agent.js';
import { untilTheAssistantAnswers } from '../support/journey/assistant-ready.js';
import type { Citizen } from '../support/journey/citizen.js';
import { House, journey } from '../support/journey/house.js';

const soon = { timeout: 20_000, interval: 100 };
const furious = '社保卡补办跑了三趟没人管，你们都是摆设';
const lamp = '楼道的灯坏了三个星期，老人摔了一跤';

journey('whatever goes wrong with the assistant ends at a person who knows everything', () => {
  let house: House;
  let agent: Agent;

  async function visitor(): Promise<Citizen> {
    const citizen = await house.citizen();
    await citizen.opens();
    await citizen.startsTheChat();
    return citizen;
  }

  /** Says one thing and waits until the newest automatic answer reads like this. */
  async function hears(citizen: Citizen, words: string, answer: string | RegExp): Promise<void> {
    await citizen.asks(words);
    await expect.poll(() => citizen.answer.innerText(), soon).toMatch(answer);
  }

  beforeAll(async () => {
    house = await House.open('2026-10-12T09:12:00+08:00');
    agent = await house.agent('wangmin');
  });
  afterAll(() => house.close());

  it('the assistant has learnt, and an agent is on duty', async () => {
    await untilTheAssistantAnswers(await house.citizen());
    await agent.startsDuty();
  });

  it('who is angry is not argued with: a person, at once', async () => {
    const citizen = await visitor();
    await hears(citizen, furious, /让您着急了[\s\S]*转人工/);
    await citizen.sees('等待人工接入');
    await citizen.shot('angry-waiting-zh');
    await agent.takesOver(furious);
  });

  it('the agent reads why, every word, and the three guides it may be about', async () => {
    expect(await agent.reason.innerText()).toContain('诉求人着急、不满');
    expect(await agent.transcript()).toMatch(new RegExp(`${furious}[\\s\\S]*让您着急了`));
    const guides = agent.handedOver.getByRole('link');
    expect(await guides.count()).toBe(3);
    expect(await guides.first().innerText()).toContain('社会保障卡');
    await agent.shot('work-angry-zh');
  });

  it('「转人工」in the midst of a complaint: the agent has the form as far as it came', async () => {
    const citizen = await visitor();
    await hears(citizen, '我要投诉小区物业', '发生了什么');
    await hears(citizen, lamp, '在哪里发生的');
    await hears(citizen, '幸福里6号楼', /什么时候|电话/);
    await citizen.wantsAPerson();
    await agent.takesOver(lamp);
    const told = await agent.handedOver.innerText();
    expect(told).toMatch(/类型\s+投诉[\s\S]*事情\s+楼道的灯坏了[\s\S]*地点\s+幸福里6号楼[\s\S]*电话\s+还没问到/);
    await agent.shot('work-half-complaint-zh');
  });

  it('one press takes it into the ticket, and nothing is asked twice', async () => {
    await agent.presses('带进建工单', agent.handedOver);
    const form = agent.page.locator('section.intake');
    await expect.poll(() => form.getByLabel(/^诉求内容/).inputValue(), soon).toContain(lamp);
    expect(await form.getByLabel(/^地点/).inputValue()).toBe('幸福里6号楼');
    expect(await form.getByLabel('被反映人或单位').inputValue()).toBe('小区物业');
    await agent.shot('work-half-intake-zh');
    await agent.presses('提交工单');
    await agent.sees(/已建工单/, agent.page.locator('.talk .messages'));
    await agent.endsTheConversation();
  });

  it('a booking that a person is called for half-way is there as well', async () => {
    const citizen = await visitor();
    await hears(citizen, '我想约个号办居住证', '去哪一处');
    await citizen.asks('转人工');
    await agent.takesOver('我想约个号办居住证');
    expect(await agent.handedOver.innerText()).toMatch(/填到一半的预约[\s\S]*约什么\s+居住证[\s\S]*日期\s+还没问到/);
    await agent.shot('work-half-booking-zh');
    await agent.endsTheConversation();
  });

  it('the assistant dies in the midst of a thought: the citizen is told, and stands in line', async () => {
    const citizen = await visitor();
    await hears(citizen, '居住证要带什么材料', /依据《[\s\S]*》第 \d+ 版/);
    await house.assistantDies();
    await hears(citizen, '那要多少钱', '助手出了点问题，已经为您转人工');
    await citizen.sees('等待人工接入');
    await citizen.shot('assistant-died-zh');
    await agent.takesOver('居住证要带什么材料');
  });

  it('nothing is lost: the agent reads that the assistant failed, and the whole talk', async () => {
    expect(await agent.reason.innerText()).toContain('助手出了问题');
    expect(await agent.transcript()).toMatch(/居住证要带什么材料[\s\S]*依据|居住证[\s\S]*那要多少钱[\s\S]*助手出了点问题/);
    await agent.shot('work-assistant-failed-zh');
    await agent.replies('首次办理不收费，材料带齐就行。');
  });

  it('another one has taken its place: the next citizen is answered', async () => {
    await untilTheAssistantAnswers(await house.citizen());
    const next = await visitor();
    await hears(next, '居住证要带什么材料', /依据《[\s\S]*》第 \d+ 版/);
  });

  it('nothing went wrong on any screen', () => {
    expect(house.faults).toEqual([]);
  });
});
