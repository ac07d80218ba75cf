import { describe, expect, it } from 'vitest';
import { FakeBookingDesk, sampleBook } from '../../support/fakes/booking.js';
import { MOBILE, Talk } from './support/talk.js';

async function atItems(talk = new Talk()): Promise<Talk> {
  await talk.press('1', '1');
  return talk;
}

describe('recognised speech', () => {
  it('finds an item by its name inside a sentence', async () => {
    const talk = await atItems();
    expect(await talk.say('我想办一下失业登记')).toContain('失业登记。您想去哪里办？');
  });

  it('finds an item by what people call it', async () => {
    const talk = await atItems();
    expect(await talk.say('社保卡丢了')).toContain('社会保障卡补领。您想去哪里办？');
  });

  it('reads out what it may have been when several fit, and 9 reads everything', async () => {
    const talk = await atItems();
    const heard = await talk.say('失业');
    expect(heard).toBe('您说的是不是：失业登记，请按1。失业保险金申领，请按2。都不是请按9。');
    expect(await talk.press('9')).toContain('社会保障卡补领，请按3。');
  });

  it('asks back when the recogniser itself was unsure', async () => {
    const talk = await atItems();
    expect(await talk.say('失业登记', 0.3)).toBe('您说的是不是：失业登记，请按1。都不是请按9。');
    expect(await talk.press('1')).toContain('您想去哪里办');
  });

  it('takes the words alone when no Confidence came', async () => {
    const talk = await atItems();
    expect(await talk.say('失业登记', null)).toContain('您想去哪里办');
  });

  it.each([
    ['明天', '十一月二十四号星期二'],
    ['星期三', '十一月二十五号星期三'],
    ['二十五号吧', '十一月二十五号星期三'],
    ['后天', '十一月二十五号星期三'],
  ])('understands %s as a day', async (words, day) => {
    const talk = new Talk();
    await talk.press('1', '1', '1', '1');
    expect(await talk.say(words)).toContain(`${day}。您想几点去？`);
  });

  it.each([
    ['下周一', '2026-11-30', '十一月三十号星期一'],
    ['下个星期一', '2026-11-30', '十一月三十号星期一'],
    ['大后天', '2026-11-26', '十一月二十六号星期四'],
    ['周四', '2026-11-26', '十一月二十六号星期四'],
  ])('understands %s among days of two weeks', async (words, date, day) => {
    const booking = new FakeBookingDesk({ ...sampleBook, dates: ['2026-11-24', '2026-11-25', date, '2026-12-02'] });
    const talk = new Talk({ booking });
    await talk.press('1', '1', '1', '1');
    expect(await talk.say(words)).toContain(`${day}。您想几点去？`);
  });

  it.each([
    ['九点', '上午九点。确认'],
    ['上午九点半', '上午九点半。确认'],
    ['14:30', '下午两点半。确认'],
    ['下午两点', '下午两点。确认'],
  ])('understands %s as a time', async (words, time) => {
    const talk = new Talk();
    await talk.press('1', '1', '1', '1', '1');
    expect(await talk.say(words)).toContain(time);
  });

  it.each([
    ['half past nine', '9:30 in the morning. To confirm'],
    ['nine thirty please', '9:30 in the morning. To confirm'],
    ["nine o'clock", "9 o'clock in the morning. To confirm"],
    ['nine', "9 o'clock in the morning. To confirm"],
    ['2 pm', "2 o'clock in the afternoon. To confirm"],
    ['half past two in the afternoon', '2:30 in the afternoon. To confirm'],
  ])('understands "%s" as a time in English', async (words, time) => {
    const talk = new Talk();
    await talk.press('2', '1', '1', '1', '1');
    expect(await talk.say(words)).toContain(time);
  });

  it('narrows the times to the afternoon when that is all the caller says', async () => {
    const talk = new Talk();
    await talk.press('1', '1', '1', '1', '1');
    expect(await talk.say('下午')).toBe('您说的是不是：下午两点，请按1。下午两点半，请按2。都不是请按9。');
  });

  it.each([
    ['我要预约', 'item'],
    ['我要改约', 'booking_no'],
    ['取消预约', 'booking_no'],
    ['查一下投诉的进度', 'ticket'],
    ['能不能上门办', 'visit_mode'],
    ['办事指南', 'topic'],
    ['我要投诉', 'tell'],
    ['我要举报', 'secrecy'],
    ['I want to complain', 'tell'],
  ])('takes the menu by word as well: %s leads to %s', async (words, place) => {
    const talk = new Talk();
    await talk.press('1');
    await talk.say(words);
    expect(talk.at).toBe(place);
  });
});

describe('an answer the line cannot use', () => {
  it.each([
    ['silence', '没有听到您的选择。'],
    ['a key that is not offered', '没有这个选项。'],
    ['words that fit nothing', '没听明白，也可以按键选。'],
  ])('after %s says so and asks again', async (kind, words) => {
    const talk = await atItems();
    const heard = kind === 'silence' ? await talk.silence() : kind.startsWith('a key') ? await talk.press('7') : await talk.say('天气怎么样');
    expect(heard).toContain(`${words}您要预约办什么事？`);
  });

  it('a number that cannot be one is called wrong, not a choice that is not there', async () => {
    const talk = new Talk();
    await talk.press('1', '2');
    expect(await talk.press('123')).toContain('这个号码不全或不对。请输入工单号');
  });

  it('offers a person after the third in a row', async () => {
    const talk = await atItems();
    await talk.silence();
    await talk.press('8');
    expect(await talk.say('嗯嗯啊啊')).toBe('一直没听清，对不起。要我们的人给您回电话，请按1。从头再来，请按2。');
  });

  it('starts counting again once understood', async () => {
    const talk = await atItems();
    await talk.silence();
    await talk.silence();
    await talk.press('1');
    await talk.silence();
    await talk.silence();
    expect(talk.at).toBe('centre');
  });

  it('hears everything again on star, without it counting', async () => {
    const talk = await atItems();
    for (let stars = 0; stars < 4; stars += 1) expect(await talk.press('*')).toContain('您要预约办什么事？');
    expect(talk.at).toBe('item');
  });
});

describe('asking for a person at night', () => {
  it.each(['language', 'menu', 'item', 'centre', 'day', 'time', 'confirm'])('works with 0 at the step "%s"', async (place) => {
    const talk = new Talk();
    await talk.press(...['1', '1', '1', '1', '1', '2'].slice(0, ['language', 'menu', 'item', 'centre', 'day', 'time', 'confirm'].indexOf(place)));
    expect(talk.at).toBe(place);
    expect(await talk.press('0')).toContain('已经记下，上班时间会有人打尾号五 六 七 八的电话找您。单号是：');
    expect([...talk.desk.callbacks.values()]).toEqual([{ key: 'callback:CA1', phone: MOBILE, lang: 'zh', callId: 'CA1', asked: true, note: expect.any(String) as string }]);
  });

  it('works in words', async () => {
    const talk = await atItems();
    await talk.say('转人工');
    expect(talk.desk.callbacks.size).toBe(1);
  });

  it('asks a caller with a withheld number where to call back', async () => {
    const talk = new Talk({ phone: null });
    expect(await talk.press('1', '0')).toContain('请输入您的电话号码，按井号结束。');
    await talk.press('02200001234');
    expect([...talk.desk.callbacks.values()][0]?.phone).toBe('02200001234');
  });

  it('says there can be no call back without a number', async () => {
    const talk = new Talk({ phone: null });
    await talk.press('1', '0');
    await talk.silence();
    await talk.silence();
    expect(await talk.silence()).toBe('没有号码，我们没法回电话。再见。');
  });

  it('notes a call back for a caller who never answers at all', async () => {
    const talk = new Talk();
    await talk.send({ kind: 'start' });
    for (let silences = 0; silences < 6; silences += 1) await talk.silence();
    expect(talk.last?.then).toBe('hang_up');
    expect(talk.desk.callbacks.size).toBe(1);
  });

  it('counts a caller who hung up after not being understood as a missed call', async () => {
    const talk = await atItems();
    for (let silences = 0; silences < 3; silences += 1) await talk.silence();
    await talk.send({ kind: 'hang_up' });
    expect(talk.desk.callbacks.size).toBe(1);
  });

  it('books and notes nothing when a caller hangs up half way', async () => {
    const talk = new Talk();
    await talk.press('1', '1', '1', '1', '1', '2');
    await talk.send({ kind: 'hang_up' });
    expect([talk.booking.bookings.size, talk.desk.callbacks.size]).toEqual([0, 0]);
  });

  it('answers danger first, whatever was asked', async () => {
    const talk = await atItems();
    expect(await talk.say('我家着火了')).toBe('请先离开，到安全处打 119。要我们的人给您回电话，请按1。从头再来，请按2。');
  });
});

describe('asking about progress', () => {
  const TICKET = '261020093000000017';

  it('tells state, unit and promised date for the right number and code', async () => {
    const talk = new Talk();
    talk.desk.known.set(`${TICKET}/384207`, { state: 'in_progress', promisedDate: '2026-12-01', unit: '区水务局' });
    expect(await talk.press('1', '2')).toBe('请输入工单号，按井号结束。');
    expect(await talk.press(TICKET)).toBe('请输入查询码，按井号结束。');
    expect(await talk.press('384207')).toContain('现在的情况：承办单位正在办。承办单位是区水务局。十二月一号星期二晚上十二点前答复您。预约办事请按1');
  });

  it('asks again after a wrong pair and offers a person after three', async () => {
    const talk = new Talk();
    await talk.press('1', '2');
    expect(await talk.press(TICKET, '000000')).toBe('单号或查询码不对。请输入工单号，按井号结束。');
    await talk.press(TICKET, '000001');
    expect(await talk.press(TICKET, '000002')).toContain('单号或查询码不对。要我们的人给您回电话');
  });
});
