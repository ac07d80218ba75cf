import { describe, expect, it } from 'vitest';
import { emergencyIn } from '../../../server/desk/intake/emergency.js';
import { guessType, guessUrgency, titleOf } from '../../../server/desk/intake/triage.js';

describe('danger comes before any form', () => {
  it.each([
    ['119', '一进楼道就闻到好重的煤气味，不敢开灯'],
    ['119', '我家厨房燃气漏气了怎么办'],
    ['119', '隔壁单元的电动车着火了，楼道全是烟'],
    ['119', '地下室一直冒烟，打不开门'],
    ['119', 'There is a strong smell of gas in my kitchen'],
    ['120', '我爸摔了起不来，腿动不了'],
    ['120', '菜市场门口有人晕倒了，没人敢扶'],
    ['120', '我妈在厨房晕倒了，叫不醒'],
    ['120', '孩子发烧抽搐，嘴唇发紫'],
    ['120', 'An old man is unconscious on the bench'],
    ['110', '楼下有人持刀追人，快来'],
    ['110', '我在地铁口被打了，对方还没走'],
    ['110', '隔壁天天家暴，孩子在哭'],
    ['12356', '手续跑了半年，我真的不想活了'],
    ['12356', '楼上有个小伙子说要跳楼'],
    ['12356', '欠了一身债，活不下去了'],
    ['12356', '活着没意思了，什么都办不下来'],
    ['122', '路口撞车了，两辆车堵在中间'],
  ])('%s: %s', (number, text) => {
    const found = emergencyIn(text);
    expect(found?.number).toBe(number);
    expect(found?.words.zh).toContain(number);
    expect(found?.words.en).toContain(number);
  });

  it.each(['想问燃气怎么开户', '消防通道被私家车占了', '救护车停车位能不能多划两个', '110 平的房子能申请公租房吗', '失业登记要带什么材料', '申请表被打回来三次，到底缺什么', '半夜总被打扰，睡不好', '门口店铺天天喊跳楼价', '交通事故认定书在哪里补办', ''])('none in: %s', (text) => {
    expect(emergencyIn(text)).toBeNull();
  });
});

describe('what kind of matter it is', () => {
  it.each([
    ['report', '举报三楼开黑诊所，没有证'],
    ['report', '有人在小区私搭阳光房，挡了消防通道'],
    ['report', '学校补课乱收费，一学期八百'],
    ['report', '工厂半夜往河里偷排'],
    ['report', 'I want to report that someone built an illegal room on the roof'],
    ['report', 'A shop sells medicine without a licence, I would like to report the unlicensed seller'],
    ['assistance', 'The lift in our building does not work, who can report it to the owner'],
    ['complaint', '我要投诉窗口那位，让我跑了四趟'],
    ['complaint', '广场舞音响太吵，孩子没法写作业'],
    ['complaint', '工地老板拖欠我三个月工钱'],
    ['complaint', '两个部门互相推诿，没人给准话'],
    ['praise', '要表扬新河街道的网格员，雨夜帮我妈送药'],
    ['praise', '特别感谢窗口的小刘，教我妈用手机缴费'],
    ['assistance', '家里停暖三天了，麻烦尽快来修，感谢'],
    ['assistance', 'The street light is broken, please have a look, thank you'],
    ['suggestion', '建议河边步道增设几盏灯'],
    ['suggestion', '希望能把图书馆周末开到晚上九点'],
    ['consultation', '请问老年卡在哪里办'],
    ['consultation', '居住证需要什么材料'],
    ['assistance', '家里暖气不热，只有十六度'],
    ['assistance', '小区门口路灯全灭了三天'],
    ['complaint', 'I want to complain about the noise at night'],
    ['consultation', 'How do I renew my residence permit'],
  ])('%s: %s', (type, text) => {
    expect(guessType(text)).toBe(type);
  });

  it('is a complaint when somebody is named and nothing else says what it is', () => {
    expect(guessType('登记三次了还是老样子', '幸福里物业')).toBe('complaint');
    expect(guessType('登记三次了还是老样子', '  ')).toBe('assistance');
  });

  it('takes a report over a complaint: it protects who says it', () => {
    expect(guessType('投诉并举报饭馆无证经营')).toBe('report');
  });
});

describe('how pressing it is', () => {
  it.each([
    ['critical', '隔壁着火了'],
    ['critical', '不解决我就不想活了'],
    ['urgent', '整栋楼停水一天了'],
    ['urgent', '门口的井盖没了，太危险'],
    ['urgent', '幸福里路灯全灭，老人不敢出门'],
    ['urgent', '外墙瓷砖掉落，砸到过车'],
    ['normal', '想给老人办助餐卡'],
    ['normal', '物业费涨价合理吗'],
  ])('%s: %s', (urgency, text) => {
    expect(guessUrgency(text)).toBe(urgency);
  });
});

describe('the title of a list', () => {
  it.each([
    ['楼顶漏水。物业登记了三次都没来人。', '楼顶漏水'],
    ['楼顶漏水，能不能派人看看？谢谢', '楼顶漏水，能不能派人看看'],
    ['  楼顶漏水\n物业不管', '楼顶漏水'],
    ['楼顶漏水；墙也湿了', '楼顶漏水'],
    ['。。。', ''],
    ['', ''],
  ])('of %j is %j', (text, title) => {
    expect(titleOf(text)).toBe(title);
  });

  it('is cut at thirty characters', () => {
    const thirty = '楼'.repeat(30);
    expect(titleOf(thirty)).toBe(thirty);
    expect(titleOf(`${thirty}顶`)).toBe(`${thirty}…`);
  });

  it('is not cut through a Latin word', () => {
    expect(titleOf('The street light in front of our house is broken since Monday')).toBe('The street light in front of…');
  });
});
