import { afterAll, beforeAll, expect, it } from 'vitest';
import { bookingRow } from '../../server/contract/booking-staff.js';
import { path } from '../../server/contract/routes.js';
import type { Citizen } from '../support/journey/citizen.js';
import { House, journey } from '../support/journey/house.js';
import type { StaffMember } from '../support/journey/staff-member.js';

const centre = 'xinhe';
const booking = { key: 'booked-for-the-journey', mode: 'counter', slotId: `${centre}:2026-10-14:09:30`, items: ['unemployment-registration'], lang: 'zh', name: '刘桂兰', phone: '00012345678', source: 'counter', needs: {} };

journey('a morning in the hall of a service centre', () => {
  let house: House;
  let clerk: StaffMember;
  let display: Citizen;
  let bookingNo: string;

  beforeAll(async () => {
    house = await House.open('2026-10-14T09:24:00+08:00');
    clerk = await house.staff('heyu');
    const booked = await clerk.sends(path('appointments'), booking);
    ({ bookingNo } = bookingRow.parse(await booked.json()));
  });
  afterAll(() => house.close());

  const now = () => clerk.page.getByRole('region', { name: '现在' });
  const arrivals = () => clerk.page.getByRole('region', { name: '到达' });
  /** The display has it within a breath. */
  const shows = (number: string, window = '3 号窗口') => expect.poll(() => display.page.locator('.display-called').innerText(), { timeout: 10_000 }).toMatch(new RegExp(`${number}[\\s\\S]*${window}`));
  const displayRow = (name: string) => display.page.locator('.display-rows dt', { hasText: name }).locator('xpath=following-sibling::dd[1]');

  it('begins with a clerk who opens a window, and a display opened from there', async () => {
    await clerk.opens(`counter?centre=${centre}`);
    await clerk.fills('窗口号', '3');
    await clerk.shot('counter-sit-zh');
    await clerk.presses('开窗口');
    await clerk.sees('3 号窗口 · 所有事项');
    expect(await clerk.barriers()).toEqual([]);
    display = await house.citizen({ width: 1920 });
    await display.page.setViewportSize({ width: 1920, height: 1080 });
    const address = await clerk.page.getByRole('link', { name: '大厅屏' }).getAttribute('href');
    await display.page.goto(`${house.deskUrl}${address ?? ''}`);
    await display.sees('请等候叫号');
    expect(await display.barriers()).toEqual([]);
  });

  it('an elder walks in without a booking, and gets a number with two presses', async () => {
    await clerk.ticks('老年人');
    await clerk.presses('取现场号');
    await clerk.sees('B001', arrivals().locator('.given'));
    await expect.poll(() => displayRow('请准备').innerText()).toBe('B001');
  });

  it('a booked citizen is checked in by the number and the last four digits', async () => {
    await clerk.fills('姓，或预约号 8 位', bookingNo);
    await clerk.fills('手机后四位', '5678');
    await clerk.presses('取号', arrivals());
    await clerk.sees('A001', arrivals().locator('.given'));
    await clerk.sees(/^预约 09:30/);
    await clerk.shot('counter-line-zh');
  });

  it('one key calls the elder, and the display says where to', async () => {
    await clerk.page.keyboard.press('F2');
    await clerk.sees('B001', now());
    await shows('B001');
    await display.shot('hall-called');
  });

  it('who does not come after two calls is passed over, and the display sends them to the guide desk', async () => {
    await clerk.presses('再叫一次 B001');
    await clerk.sees(/已叫 2 次/);
    await clerk.page.keyboard.press('Shift+F2');
    await clerk.sees('B001', clerk.page.getByRole('region', { name: '过号' }));
    expect(await clerk.barriers()).toEqual([]);
    await expect.poll(() => displayRow('过号').innerText()).toContain('B001');
  });

  it('the booked citizen is called and served meanwhile', async () => {
    await clerk.page.keyboard.press('F2');
    await clerk.sees('A001', now());
    await shows('A001');
    await clerk.presses('开始办理 A001');
    await clerk.sees(/办理中 · 已/);
  });

  it('the elder comes back into the line, and is called again once the window is free', async () => {
    await clerk.presses('回来了 B001');
    await clerk.sees('B001', clerk.page.getByRole('region', { name: '等候' }));
    await clerk.presses('办完 A001');
    await clerk.sees('窗口空着');
    await clerk.page.keyboard.press('F2');
    await clerk.sees('B001', now());
    await shows('B001');
    await clerk.shot('counter-called-zh');
    await clerk.presses('开始办理 B001');
    await clerk.presses('办完 B001');
    await clerk.sees('窗口空着');
  });

  it('the appointment book has the booking as done', async () => {
    const day = await clerk.gets(`${path('appointmentDay')}?centreId=${centre}&date=2026-10-14`);
    expect(bookingRow.array().parse(await day.json()).map(({ state }) => state)).toEqual(['completed']);
  });

  it('without a line to the desk the display asks to listen, and finds back by itself', async () => {
    await display.losesTheNetwork();
    await display.sees('请听工作人员叫号');
    await display.shot('hall-offline');
    await display.hasTheNetworkAgain();
    await display.sees('请等候叫号');
  });

  it('nothing went wrong on any screen, and no name stood on the display', async () => {
    expect(await display.reads()).not.toMatch(/刘|桂/);
    expect(house.faults).toEqual([]);
  });
});
