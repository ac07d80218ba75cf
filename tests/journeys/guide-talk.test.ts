import { afterAll, beforeAll, expect, it } from 'vitest';
import { untilTheAssistantAnswers } from '../support/journey/assistant-ready.js';
import type { Citizen } from '../support/journey/citizen.js';
import { House, journey } from '../support/journey/house.js';

const soon = { timeout: 20_000, interval: 100 };

journey('a citizen asks about a service, turn after turn', () => {
  let house: House;
  let citizen: Citizen;

  const hears = (words: RegExp) => expect.poll(() => citizen.answer.innerText(), soon).toMatch(words);
  /** Says one thing and waits until the newest automatic answer reads like this. */
  async function asks(words: string, answer: RegExp): Promise<void> {
    await citizen.asks(words);
    await hears(answer);
  }
  /** Somebody else, in a talk of their own. */
  async function anotherVisitor(): Promise<void> {
    citizen = await house.citizen();
    await citizen.opens();
    await citizen.startsTheChat();
  }

  beforeAll(async () => {
    house = await House.open('2026-10-12T09:12:00+08:00');
  });
  afterAll(() => house.close());

  it('the assistant has learnt, and the chat is open', async () => {
    await untilTheAssistantAnswers(await house.citizen());
    await anotherVisitor();
  });

  it('the materials come first, with the guide and the version they stand in', async () => {
    await asks('失业登记要带什么', /要带的材料[\s\S]*居民身份证[\s\S]*依据《失业登记》第 \d+ 版/);
  });

  it('a question without a name is about the same service, and every answer names its guide', async () => {
    await asks('那要多少钱', /收费[\s\S]*不收费[\s\S]*依据《失业登记》第 \d+ 版/);
    await asks('在哪办', /办理地点[\s\S]*政务服务中心[\s\S]*依据《失业登记》第 \d+ 版/);
    await asks('多久能办好', /办理时限[\s\S]*当场办结[\s\S]*依据《失业登记》第 \d+ 版/);
    await citizen.shot('guide-talk-zh');
  });

  it('「不是，我说的是…」: the same part of the service that was meant', async () => {
    await asks('不是，我说的是居住登记', /居住登记，办理时限[\s\S]*依据《流动人口居住登记》第 \d+ 版/);
    await asks('那要多少钱', /居住登记，收费[\s\S]*依据《流动人口居住登记》第 \d+ 版/);
  });

  it('two services that are near each other are offered as buttons, and nothing is answered before one is pressed', async () => {
    await anotherVisitor();
    await asks('失业', /您问的是/);
    const offered = await citizen.answer.innerText();
    expect(offered).toMatch(/失业登记[\s\S]*失业保险金申领/);
    expect(offered).not.toContain('依据《');
    await citizen.shot('guide-near-zh');
    await citizen.presses('失业保险金申领', citizen.answer);
    await hears(/失业保险金申领[\s\S]*依据《失业保险金申领》第 \d+ 版/);
  });

  it('the part that was asked about goes along with the button', async () => {
    await anotherVisitor();
    await asks('公积金要带什么材料', /您问的是/);
    await citizen.presses('住房公积金提取', citizen.answer);
    await hears(/住房公积金提取，要带的材料[\s\S]*依据《住房公积金提取》第 \d+ 版/);
  });

  it('what no guide holds is not answered, and a person is one press away', async () => {
    await asks('明天会下雨吗', /^(?![\s\S]*依据《)[\s\S]*转人工/);
    await citizen.shot('guide-outside-zh');
  });

  it('the guide an answer names is the page of the site, in the same version', async () => {
    await asks('失业登记要带什么', /依据《失业登记》第 \d+ 版/);
    const [, version = ''] = /第 (\d+) 版/.exec(await citizen.answer.innerText()) ?? [];
    await citizen.opens('/guides/unemployment-registration');
    await citizen.sees(new RegExp(`第 ?${version} ?版`));
  });

  it('nothing went wrong on any screen', () => {
    expect(house.faults).toEqual([]);
  });
});
