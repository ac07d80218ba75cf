import { describe, expect, it } from 'vitest';
import { spokenText } from '../../../channels/phone/words/spoken-text.js';
import { Talk } from './support/talk.js';

const SHORT = '失业登记。要带：身份证、户口簿。有的情况还要别的材料，拿不准请按0问人工。去哪：新河街中心二楼。时间：工作日九点到五点。多少钱：不收费。多久：当场办好。';

describe('hearing a guide', () => {
  it('says what to bring, where, what it costs and how long, by keys', async () => {
    const talk = new Talk();
    expect(await talk.press('1', '5')).toBe('您想听哪方面的？可以直接说要办什么事，也可以按键。劳动就业，请按1。公共安全，请按2。');
    await talk.press('1');
    expect(await talk.press('1')).toContain(SHORT);
  });

  it('finds it by what people call it', async () => {
    const talk = new Talk();
    await talk.press('1', '5');
    expect(await talk.say('失业证怎么办')).toContain(SHORT);
  });

  it('reads out a doubtful hit to choose from', async () => {
    const talk = new Talk();
    await talk.press('1', '5');
    expect(await talk.say('失业证', 0.2)).toBe('您想听哪一件？失业登记，请按1。');
  });

  it('asks again when nothing is called so, and offers a person after three', async () => {
    const talk = new Talk();
    await talk.press('1', '5');
    expect(await talk.say('火星移民')).toContain('没听明白，也可以按键选。您想听哪方面的？');
    await talk.say('火星移民');
    expect(await talk.say('火星移民')).toContain('要我们的人给您回电话');
  });

  it('is texted to the calling mobile on 1, or to one keyed in', async () => {
    const talk = new Talk();
    await talk.press('1', '5', '1', '1');
    expect(await talk.press('2')).toBe('发到尾号五 六 七 八的手机请按1，发到别的手机请直接输入号码，按井号结束。');
    expect(await talk.press('1')).toBe('短信已经发到尾号五 六 七 八的手机。再听一遍请按1，发短信给您请按2，预约请按3，听别的请按4。');
    expect(await talk.press('2', '00087654321')).toContain('短信已经发到尾号四 三 二 幺的手机。');
    expect(talk.guides.texts.map(({ phone }) => phone)).toEqual(['00012345678', '00087654321']);
  });

  it('is not texted a fourth time in a day, nor to a landline', async () => {
    const talk = new Talk();
    await talk.press('1', '5', '1', '1');
    for (let texts = 0; texts < 3; texts += 1) await talk.press('2', '1');
    expect(await talk.press('2', '1')).toContain('这个号码今天发过几次了，明天再发。');
    expect(await talk.press('2', '02200001234')).toContain('这个号码不全或不对。');
  });

  it('leads to booking where it can be booked', async () => {
    const talk = new Talk();
    await talk.press('1', '5', '1', '1');
    expect(await talk.press('3')).toContain('失业登记。您想去哪里办？');
    await talk.press('*');
    const other = new Talk();
    expect(await other.press('1', '5', '2', '1')).not.toContain('预约请按3');
    await other.press('3');
    expect(other.at).toBe('guide');
  });
});

describe('a written sentence read out', () => {
  it.each([
    ['居民身份证（原件核验，当场退还）', 'zh', '居民身份证'],
    ['《失业人员登记表》（可以用承诺书代替）', 'zh', '《失业人员登记表》，可以用承诺书代替'],
    ['工作日 9:00–12:00、13:30–17:00', 'zh', '工作日 上午九点到中午十二点、下午一点半到下午五点'],
    ['Working days 9:00–12:00', 'en', "Working days 9 o'clock in the morning to 12 o'clock in the afternoon"],
    ['二楼。', 'zh', '二楼'],
  ] as const)('%s is said as people say it', (written, lang, spoken) => {
    expect(spokenText(written, lang)).toBe(spoken);
  });
});
