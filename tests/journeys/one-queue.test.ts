import { afterAll, beforeAll, expect, it } from 'vitest';
import { Complainant } from '../support/journey/complainant.js';
import { House, journey } from '../support/journey/house.js';
import { phones, pressed } from '../support/journey/phone-call.js';
import type { StaffMember } from '../support/journey/staff-member.js';

const pageSize = 50;
const byHand = 57;
const soon = { timeout: 20_000, interval: 100 };
const note = '这件要连着上周的一起看，请接着跟。';

journey('every channel in one queue', () => {
  let house: House;
  let dispatcher: StaffMember;

  /** Three o'clock at night: a call, a message in the chat, and two matters that will be late by morning. */
  const night = async (): Promise<void> => {
    const [operator, citizen] = await Promise.all([house.staff('wangmin'), house.citizen()]);
    await pressed(await phones(house.deskUrl), '1', '1', '1', '1', '1', '1', '1');
    await citizen.opens('/ask');
    await citizen.wantsAPerson();
    await citizen.presses('留言，稍后回复');
    await citizen.fills('想说的事', '居住证到期了，换证要提前几天来？');
    await citizen.presses('留下');
    await citizen.sees(/已留言，单号 \d{18}/);
    await operator.takesDown(
      { channel: 'counter', type: 'assistance', urgency: 'critical', title: '井盖不见了，路口很危险', content: '望海路口井盖不见了', place: '望海路口' },
      { channel: 'counter', type: 'suggestion', title: '公园想加几把长椅', content: '新河公园想加几把长椅' },
    );
  };

  /** Morning: a complaint from the site, and a counter that has been busy. */
  const morning = async (): Promise<void> => {
    const [operator, citizen] = await Promise.all([house.staff('wangmin'), house.citizen()]);
    await new Complainant(citizen).files({ what: '小区门口的早市占道，车进不来，投诉过两次没人管。', where: '幸福里门口', phone: '00087654321' });
    await operator.takesDown(...Array.from({ length: byHand }, (_, n) => ({ channel: 'counter' as const, type: 'consultation' as const, title: `窗口咨询第 ${n + 1} 件`, content: '问办理时间' })));
  };

  beforeAll(async () => {
    house = await House.open('2026-10-12T03:00:00+08:00');
    await night();
    await house.opensAgainAt('2026-10-13T09:12:00+08:00');
    await morning();
    dispatcher = await house.staff('zhaolei');
  });
  afterAll(() => house.close());

  it('shows of each its channel, type, urgency, state, light and owner', async () => {
    await dispatcher.opens('queue?view=all&sort=urgency');
    const line = async (words: string): Promise<string> => dispatcher.row(words).innerText();
    expect(await line('井盖不见了')).toMatch(/超期，[\s\S]*特急[\s\S]*窗口 · 求助[\s\S]*望海路口[\s\S]*待受理[\s\S]*王敏/);
    await dispatcher.opens('queue?view=all&sort=deadline');
    expect(await line('居住证到期')).toMatch(/临期，[\s\S]*一般[\s\S]*网聊 · 求助[\s\S]*待受理[\s\S]*未定/);
    await dispatcher.opens('queue?view=all&sort=newest&type=complaint');
    expect(await line('早市占道')).toMatch(/正常，[\s\S]*一般[\s\S]*表单 · 投诉[\s\S]*幸福里门口[\s\S]*待受理/);
    await dispatcher.opens('queue?view=all&channel=phone');
    expect(await dispatcher.rows()).toHaveLength(1);
    expect((await dispatcher.rows()).join()).toMatch(/电话 · 预约/);
  });

  it('sorts by what presses, by urgency and by age', async () => {
    await dispatcher.opens('queue?view=all');
    const places = async (): Promise<string[]> => (await dispatcher.rows()).slice(0, 2);
    expect((await places())[0]).toContain('井盖不见了');
    await dispatcher.presses('工单', dispatcher.page.locator('thead'));
    await expect.poll(async () => (await places())[0], soon).toContain('窗口咨询第');
    await expect.poll(() => dispatcher.page.locator('th[aria-sort=descending]').innerText(), soon).toContain('工单');
    await dispatcher.presses('紧急', dispatcher.page.locator('thead'));
    await expect.poll(async () => (await places())[0], soon).toContain('特急');
    await expect.poll(() => dispatcher.page.url(), soon).toContain('sort=urgency');
    await dispatcher.shot('queue-urgency-zh');
  });

  it('filters by what one picks, and clears again', async () => {
    await dispatcher.opens('queue?view=all');
    const left = (words: string): unknown[] => [expect.stringContaining(words)];
    await dispatcher.picks('渠道', '网聊');
    await expect.poll(() => dispatcher.rows(), soon).toEqual(left('居住证到期'));
    expect(dispatcher.page.url()).toContain('channel=web_chat');
    await dispatcher.presses('清除筛选');
    await dispatcher.picks('期限灯', '超期');
    await expect.poll(() => dispatcher.rows(), soon).toEqual(left('井盖不见了'));
  });

  it('turns pages, and a reload or a colleague with the same address sees the same list', async () => {
    await dispatcher.opens('queue?view=all&channel=counter&sort=newest');
    const total = byHand + 2;
    await dispatcher.sees(`第 1–${pageSize} 件，共 ${total} 件`);
    await dispatcher.presses('下一页');
    await dispatcher.sees(`第 ${pageSize + 1}–${total} 件，共 ${total} 件`);
    const rows = (): Promise<(string | null)[]> => dispatcher.page.locator('tr[data-no] td:nth-child(4)').evaluateAll((cells) => cells.map((cell) => cell.getAttribute('title')));
    await expect.poll(rows, soon).toHaveLength(total - pageSize);
    const before = await rows();
    await dispatcher.page.reload();
    await expect.poll(rows, soon).toEqual(before);
    const colleague = await house.staff('liqiang');
    await colleague.page.goto(dispatcher.page.url());
    await colleague.sees(`第 ${pageSize + 1}–${total} 件，共 ${total} 件`);
    await expect.poll(() => colleague.rows(), soon).toHaveLength(before.length);
  });

  it('opens a ticket by keyboard, and Back returns to the same list', async () => {
    await dispatcher.opens('queue?view=all&channel=web_form');
    const address = dispatcher.page.url();
    await dispatcher.rows();
    await dispatcher.page.keyboard.press('j');
    await dispatcher.page.keyboard.press('Enter');
    await dispatcher.page.locator('header.ticket-header').waitFor();
    await dispatcher.sees(/小区门口的早市占道/);
    await dispatcher.page.goBack();
    await expect.poll(() => dispatcher.page.url(), soon).toBe(address);
    await expect.poll(async () => (await dispatcher.rows()).join(), soon).toContain('早市占道');
  });

  it('hands a ticket to a colleague with a note that only staff read; it is theirs once they take it', async () => {
    await dispatcher.opens('queue?view=all&channel=web_form');
    await dispatcher.row('早市占道').getByRole('link').click();
    await dispatcher.findsUnderMore('转交同事');
    await dispatcher.picks('转给谁', /陈静/);
    await dispatcher.fills('说明', note);
    await dispatcher.shot('transfer-zh');
    await dispatcher.confirms('转交同事');
    await dispatcher.sees(/已请 陈静 接手，等对方答应/);
    const colleague = await house.staff('chenjing');
    await colleague.opens('queue?view=mine');
    await expect.poll(() => colleague.row('早市占道').count(), soon).toBe(1);
    await colleague.row('早市占道').getByRole('link').click();
    await colleague.sees(note);
    await colleague.presses(/^接手 /, colleague.page.locator('.bands'));
    await colleague.confirms('接手');
    await colleague.page.locator('.bands').getByText(note).waitFor({ state: 'detached' });
  });

  it('escalates, and the queue marks it', async () => {
    await dispatcher.findsUnderMore('升级');
    await dispatcher.ticks(/^紧急$/);
    await dispatcher.fills('说明', '已经第三次反映。');
    await dispatcher.confirms('升级');
    await dispatcher.opens('queue?view=all&channel=web_form');
    await expect.poll(() => dispatcher.row('早市占道').innerText(), soon).toMatch(/紧急[\s\S]*已升级[\s\S]*陈静/);
  });

  it('speaks English when asked', async () => {
    await dispatcher.opens('queue?view=all');
    await dispatcher.rows();
    await dispatcher.presses('English');
    await dispatcher.sees('Deadline');
    await expect.poll(() => dispatcher.row('井盖不见了').innerText(), soon).toMatch(/overdue,\s[\s\S]*Critical[\s\S]*Counter · Help[\s\S]*To accept/);
    await dispatcher.shot('queue-en');
    await dispatcher.row('井盖不见了').getByRole('link').click();
    await dispatcher.sees('What was asked');
    await dispatcher.shot('ticket-en');
    await dispatcher.presses('中文');
    const visitor = await house.citizen();
    await visitor.opens('/en');
    await visitor.sees('What do you need to do or ask?');
    await visitor.shot('home-en');
    await visitor.opens('/en/ask');
    await visitor.sees(/I am an automatic assistant/);
    await visitor.shot('ask-en');
  });

  it('puts no serious barrier in the way of people on the site', async () => {
    const citizen = await house.citizen();
    const found: Record<string, string[]> = {};
    const check = async (page: string): Promise<void> => {
      found[page] = await citizen.barriers();
    };
    await citizen.opens();
    await check('home');
    await citizen.startsTheChat();
    await citizen.asks('失业登记需要带什么材料');
    await citizen.answer.waitFor();
    await check('ask');
    const complainant = new Complainant(citizen);
    const receipt = await complainant.files({ what: '举报新河街 20 号私搭一间房，占了消防通道。', where: '新河街 20 号' }, (step) => check(`report ${step}`));
    await check('report done');
    await citizen.opens('/progress');
    await check('progress question');
    await complainant.follows(receipt);
    await check('progress');
    expect(Object.entries(found).filter(([, barriers]) => barriers.length > 0)).toEqual([]);
  });

  it('puts no serious barrier in the way of people in the console', async () => {
    const found: Record<string, string[]> = {};
    const stranger = await house.citizen({ width: 1440 });
    await stranger.page.goto(`${house.deskUrl}/console/`);
    await stranger.sees('工作人员登录');
    await stranger.shot('login-zh');
    found['login'] = await stranger.barriers();
    const operator = await house.staff('wangmin');
    await operator.sees('我的会话');
    found['work'] = await operator.barriers();
    await dispatcher.opens('queue?view=all');
    await dispatcher.rows();
    await dispatcher.shot('queue-zh');
    found['queue'] = await dispatcher.barriers();
    await dispatcher.row('井盖不见了').getByRole('link').click();
    await dispatcher.sees('诉求内容');
    await dispatcher.shot('ticket-zh');
    found['ticket'] = await dispatcher.barriers();
    await dispatcher.begins('受理');
    found['dialog'] = await dispatcher.barriers();
    expect(Object.entries(found).filter(([, barriers]) => barriers.length > 0)).toEqual([]);
  });

  it('nothing went wrong on any screen', () => {
    expect(house.faults).toEqual([]);
  });
});
