import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Agent } from '../support/journey/agent.js';
import { untilTheAssistantAnswers } from '../support/journey/assistant-ready.js';
import type { Citizen } from '../support/journey/citizen.js';
import { House, journey } from '../support/journey/house.js';

const soon = { timeout: 20_000, interval: 100 };

journey('a citizen has the assistant take down a complaint and book a place', () => {
  let house: House;
  let citizen: Citizen;
  let agent: Agent;

  /** Says one thing and waits until the newest automatic answer has these words. */
  async function hears(words: string, answer: string | RegExp): Promise<void> {
    await citizen.asks(words);
    await expect.poll(() => citizen.answer.innerText(), soon).toMatch(answer);
  }

  beforeAll(async () => {
    house = await House.open('2026-10-12T09:12:00+08:00');
  });
  afterAll(() => house.close());

  it('the assistant has learnt and everybody is in place', async () => {
    await untilTheAssistantAnswers(await house.citizen());
    [citizen, agent] = await Promise.all([house.citizen(), house.agent('wangmin')]);
    await agent.startsDuty();
    await citizen.opens();
    await citizen.startsTheChat();
  });

  it('the complaint is asked for one thing at a time, and a question between is answered', async () => {
    await hears('我要投诉小区物业', '发生了什么');
    await hears('单元门禁坏了三个星期没人管，谁都能进来', '在哪里发生的');
    await hears('失业登记在哪办', /依据《[\s\S]*》第 \d+ 版/);
    await citizen.shot('form-digression-zh');
    await hears('幸福里6号楼', '留个电话');
    await citizen.presses('不留电话');
    await expect.poll(() => citizen.answer.innerText(), soon).toMatch(/请核对[\s\S]*类型：投诉[\s\S]*地点：幸福里6号楼/);
    await citizen.shot('form-complaint-check-zh');
  });

  it('a slip is put right before anything is sent', async () => {
    await hears('不对，是7号楼', '地点：幸福里7号楼');
    await expect(citizen.reads()).resolves.not.toMatch(/已收到/);
  });

  it('「提交」files it: number, code and date stand in the talk', async () => {
    await citizen.presses('提交', citizen.answer);
    await citizen.sees(/11月2日 周一前答复您/);
    await citizen.sees(/已建工单 \d{6}/);
    await citizen.shot('form-complaint-done-zh');
  });

  it('a booking with a change of mind keeps the place that was read back last', async () => {
    await hears('我想约个号办居住证', '去哪一处');
    await citizen.presses('新河街政务服务中心', citizen.answer);
    await expect.poll(() => citizen.answer.innerText(), soon).toMatch('哪天方便');
    await hears('周三上午九点', '留个电话');
    await hears('00012345678', /时间：10月14日 周三 09:00/);
    await hears('不对，改成周四吧', /时间：10月15日 周四 09:00/);
    await citizen.shot('form-booking-check-zh');
    await citizen.presses('确认', citizen.answer);
    await expect.poll(() => citizen.answer.innerText(), soon).toMatch(/约好了。预约号 \d{4} \d{4}[\s\S]*10月15日 周四 09:00/);
    await citizen.shot('form-booking-done-zh');
  });

  it('the booking is changed in the same talk, after everything was read back', async () => {
    const number = /预约号 (\d{4} \d{4})/.exec(await citizen.answer.innerText())?.[1] ?? '';
    await hears('我想改约', '预约号是多少');
    await hears(number, '后四位');
    await hears('5678', /现在约的是10月15日 周四 09:00。[\s\S]*哪天方便/);
    await citizen.shot('form-change-zh');
    await hears('周五上午十点', /我才改[\s\S]*时间：10月16日 周五 10:00/);
    await citizen.presses('确认', citizen.answer);
    await expect.poll(() => citizen.answer.innerText(), soon).toMatch(/改好了[\s\S]*10月16日 周五 10:00/);
    await citizen.shot('form-change-done-zh');
  });

  it('「转人工」in the midst of a form: an agent is asked at once, and reads what was said', async () => {
    await hears('我还要反映路灯不亮', '在哪里发生的');
    await citizen.asks('转人工');
    await citizen.sees('等待人工接入');
    await agent.isOffered();
    await agent.acceptsByKey();
    await expect.poll(() => agent.transcript(), soon).toContain('我还要反映路灯不亮');
    await agent.shot('work-half-form-zh');
  });

  it('nothing went wrong on any screen', () => {
    expect(house.faults).toEqual([]);
  });
});
