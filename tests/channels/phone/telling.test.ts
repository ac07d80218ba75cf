import { describe, expect, it } from 'vitest';
import { MOBILE, Talk } from './support/talk.js';

const NOISE = '楼下烧烤店半夜还在放音响';

/** A complaint in words, as far as the question for a number. */
async function toldComplaint(talk = new Talk()): Promise<Talk> {
  await talk.press('1', '6', '1');
  for (const words of [NOISE, '新河街幸福里小区', '昨天晚上', '老李烧烤']) await talk.say(words);
  return talk;
}
const filed = (talk: Talk) => [...talk.desk.matters.values()][0];

describe('a complaint by voice', () => {
  it('is asked for in five parts, read back, and filed on 1 only', async () => {
    const talk = await toldComplaint();
    const heard = await talk.press('1');
    expect(heard).toBe(`请核对。投诉。事情：${NOISE}。地点：新河街幸福里小区。时间：昨天晚上。关于：老李烧烤。联系电话：尾号五 六 七 八。提交请按1，要改请按2，不办了请按3。`);
    expect(talk.desk.matters.size).toBe(0);
    const after = await talk.press('1');
    expect(after).toContain('已经收到，十二月十四号星期一晚上十二点前答复您。单号是：');
    expect(after).toContain('查询码是：三 八 四，二 零 七。');
    expect(filed(talk)).toMatchObject({ key: 'phone:CA1:9', lang: 'zh', callId: 'CA1', recordings: [], draft: { type: 'complaint', what: NOISE, where: '新河街幸福里小区', when: '昨天晚上', whom: '老李烧烤', phone: MOBILE, anonymous: false, confidential: false } });
  });

  it('can be told without a word recognised: recordings and keys', async () => {
    const talk = new Talk();
    await talk.press('1', '6', '1', '1');
    expect(talk.last).toMatchObject({ then: 'listen', expect: { record: { seconds: 120 } } });
    await talk.record(14);
    await talk.press('2', '3', '2', '1');
    await talk.press('1');
    expect(filed(talk)).toMatchObject({ recordings: ['RE14'], draft: { what: '录音14秒，编号 RE14', where: '', when: '最近几天', whom: null, phone: MOBILE } });
  });

  it('does not take words for a confirmation', async () => {
    const talk = await toldComplaint();
    await talk.press('1');
    await talk.say('提交');
    expect([talk.at, talk.desk.matters.size]).toEqual(['read_back', 0]);
  });

  it('asks back what the recogniser itself doubts, and takes a recording instead', async () => {
    const talk = new Talk();
    await talk.press('1', '6', '1');
    expect(await talk.say('楼下少考点', 0.3)).toBe('您说的是：楼下少考点。对请按1，重说请按2，录音请按3。');
    await talk.press('3');
    expect(await talk.record(8)).toContain('在哪里');
  });

  it('changes one part on 2 and keeps the others', async () => {
    const talk = await toldComplaint();
    await talk.press('1');
    expect(await talk.press('2')).toBe('要改哪一项？事情，请按1。地点，请按2。时间，请按3。关于，请按4。联系电话，请按5。不改了，请按6。');
    await talk.press('2');
    const heard = await talk.say('望海街一号院');
    expect(heard).toContain(`事情：${NOISE}。地点：望海街一号院。`);
    expect(await talk.press('2', '5')).toContain('联系电话用尾号五 六 七 八请按1');
    await talk.press('2');
    expect(await talk.press('02200001234')).toContain('联系电话：零 二 二，零 零 零 零，幺 二 三 四。');
  });

  it('is dropped on 3: nothing is filed', async () => {
    const talk = await toldComplaint();
    expect(await talk.press('1', '3')).toContain('好的，什么都没有提交。');
    expect([talk.at, talk.desk.matters.size]).toEqual(['menu', 0]);
  });

  it('filed without a number leaves no way from the ticket to the call', async () => {
    const talk = await toldComplaint();
    expect(await talk.press('3')).toContain('不留电话，以后凭单号和查询码查。');
    await talk.press('1');
    expect(filed(talk)).toMatchObject({ callId: null, draft: { phone: null, anonymous: true } });
  });

  it('that tells of danger hears whom to call first, and goes on', async () => {
    const talk = new Talk();
    await talk.press('1', '6', '3');
    expect(await talk.say('楼道里冒烟了没人管')).toBe('请先离开，到安全处打 119。在哪里？路名、小区或者单位。想录音请按1，没有具体地点请按2。');
  });

  it('may speak of 客服 without being put through; asking for a person in a word still works', async () => {
    const talk = new Talk();
    await talk.press('1', '6', '1');
    await talk.say('我给这家公司的客服打了五次电话都不退钱');
    expect([talk.at, talk.desk.callbacks.size]).toEqual(['tell', 0]);
    await talk.say('转人工');
    expect([...talk.desk.callbacks.values()][0]?.note).toBe('要投诉；事情：我给这家公司的客服打了五次电话都不退钱');
  });

  it('that cannot be understood becomes a call back which carries what was told', async () => {
    const talk = new Talk();
    await talk.press('1', '6', '1');
    await talk.say(NOISE);
    for (let silences = 0; silences < 3; silences += 1) await talk.silence();
    expect([...talk.desk.callbacks.values()][0]?.note).toBe(`要投诉；事情：${NOISE}`);
  });

  it('recorded by somebody who then hangs up is listened to by a person', async () => {
    const talk = new Talk();
    await talk.press('1', '6', '1', '1');
    await talk.record(21, true);
    expect(talk.last?.then).toBe('hang_up');
    expect([...talk.desk.callbacks.values()][0]?.note).toContain('录音21秒，编号 RE21');
    await talk.send({ kind: 'hang_up' });
    expect(talk.desk.callbacks.size).toBe(1);
  });

  it('does not count an empty recording', async () => {
    const talk = new Talk();
    await talk.press('1', '6', '1', '1');
    expect(await talk.record(0)).toContain('没有听到您的选择。请说，说完按井号');
  });

  it('in English is asked and read back in English', async () => {
    const talk = new Talk();
    await talk.press('2', '6', '1');
    await talk.say('loud music from the barbecue place all night');
    await talk.press('2', '2', '2');
    expect(await talk.press('1')).toBe('Please check. Complaint.What: loud music from the barbecue place all night.Where: no particular place.When: yesterday.About: not known.Phone: ending in five six seven eight.To send it, press 1. To change something, 2. To drop it, 3.');
  });
});

describe('a report', () => {
  it('explains confidence before a word of it is told', async () => {
    const talk = new Talk();
    expect(await talk.press('1', '6', '2')).toContain('举报默认保密：承办单位看不到您的姓名、电话，听不到您的声音');
    expect(talk.at).toBe('secrecy');
  });

  it('is filed as confidential, without the call, and the call is to be forgotten', async () => {
    const talk = new Talk();
    await talk.press('1', '6', '2', '1');
    for (const words of ['有人偷排污水', '北塘河边', '每天夜里', '某某化工厂']) await talk.say(words);
    expect(await talk.press('1')).toContain('保密。提交请按1');
    expect(await talk.press('1')).toContain('已按保密件办理。');
    expect(filed(talk)).toMatchObject({ callId: null, draft: { type: 'report', confidential: true, phone: MOBILE } });
    expect(talk.state.forget).toBe(true);
  });

  it('is not confidential when the caller says so', async () => {
    const talk = new Talk();
    await talk.press('1', '6', '2', '2');
    for (const words of ['无证摆摊', '北塘', '每天', '不知道']) await talk.say(words);
    await talk.press('1', '1');
    expect(filed(talk)?.draft.confidential).toBe(false);
    expect(talk.state.forget).toBe(false);
  });

  it('tells the person who calls back nothing of what was reported', async () => {
    const talk = new Talk();
    await talk.press('1', '6', '2', '1');
    await talk.say('有人偷排污水');
    await talk.press('0');
    expect([...talk.desk.callbacks.values()][0]?.note).toBe('');
  });
});

describe('a visit at home', () => {
  it('asks for whom, where, needs and time, reads it back, and is filed on 1', async () => {
    const talk = new Talk();
    expect(await talk.press('1', '4')).toContain('请人上门请按1，请代办员替您办请按2，您替别人去窗口办请按3。');
    await talk.press('1', '1');
    await talk.say('我母亲，八十三岁');
    await talk.say('新河街幸福里三号楼二单元一零一');
    await talk.press('2', '1');
    const heard = await talk.press('1');
    expect(heard).toBe('请核对。上门办理，失业登记。给谁办：我母亲，八十三岁。地址：新河街幸福里三号楼二单元一零一。照顾：轮椅或行动不便。时间：上午。联系电话：尾号五 六 七 八。提交请按1，要改请按2，不办了请按3。');
    expect(await talk.press('1')).toContain('已经记下，工作人员会联系您定时间，不收费。');
    expect([...talk.desk.visits.values()][0]).toMatchObject({ mode: 'home_visit', itemCode: 'unemployment-registration', forWhom: '我母亲，八十三岁', where: '新河街幸福里三号楼二单元一零一', needs: '轮椅或行动不便', wished: '上午', phone: MOBILE });
  });

  it('leaves the address to a person who calls back when it cannot be said', async () => {
    const talk = new Talk();
    await talk.press('1', '4', '1', '1', '1');
    expect(await talk.press('2')).toContain('上班时间会有人打尾号五 六 七 八的电话找您。');
    expect([...talk.desk.callbacks.values()][0]?.note).toBe('上门办理：失业登记；给谁办：本人');
  });

  it('takes a recorded address', async () => {
    const talk = new Talk();
    await talk.press('1', '4', '2', '1', '1', '1');
    await talk.record(11);
    await talk.press('1', '3', '3');
    await talk.press('1');
    expect([...talk.desk.visits.values()][0]).toMatchObject({ mode: 'proxy', where: '录音11秒，编号 RE11', recordings: ['RE11'], phone: null });
  });
});
