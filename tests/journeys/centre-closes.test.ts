import { afterAll, beforeAll, expect, it } from 'vitest';
import { bookingRow } from '../../server/contract/booking-staff.js';
import { path } from '../../server/contract/routes.js';
import { House, journey } from '../support/journey/house.js';
import type { StaffMember } from '../support/journey/staff-member.js';

const centre = 'wanghai';
const booking = (phone: string) => ({ key: `closing-${phone}`, mode: 'counter', slotId: `${centre}:2026-10-14:10:00`, items: ['unemployment-registration'], lang: 'zh', name: '柳三娘', phone, source: 'counter', needs: {} });

journey('a centre closes tomorrow', () => {
  let house: House;
  let clerk: StaffMember;
  let bookingNo: string;

  beforeAll(async () => {
    house = await House.open('2026-10-13T09:12:00+08:00');
    clerk = await house.staff('heyu');
    const [own] = await Promise.all(['00012345678', '02200002001'].map(async (phone) => bookingRow.parse(await (await clerk.sends(path('appointments'), booking(phone))).json())));
    bookingNo = own?.bookingNo ?? '';
  });
  afterAll(() => house.close());

  it('and the planner sees beforehand who is booked, and who must be called', async () => {
    await clerk.opens(`planner?centre=${centre}`);
    await clerk.presses('关闭 10/14 周三…');
    await clerk.sees('将影响 2 人：1 人短信改约，1 人须电话。', clerk.dialog);
    await clerk.presses('停电检修', clerk.dialog);
    await clerk.shot('closing-before-zh');
    expect(await clerk.barriers()).toEqual([]);
  });

  it('so that everybody is moved while the planner looks on, and the day stands closed', async () => {
    await clerk.presses('关闭并改约', clerk.dialog);
    await clerk.sees('已关闭。2 人已改到新时间。', clerk.dialog);
    await clerk.sees('1 人不能发短信，已列为电话任务。', clerk.dialog);
    await clerk.presses('好', clerk.dialog);
    await clerk.sees('关闭：停电检修');
    expect(await clerk.barriers()).toEqual([]);
  });

  it('who cannot be texted stands as a task to call', async () => {
    const operator = await house.staff('wangmin');
    await operator.opens(`queue?view=all&q=${encodeURIComponent('改约')}`);
    await operator.row('电话告知改约').waitFor();
    expect(await operator.row('电话告知改约').count()).toBe(1);
  });

  it('and the citizen’s page has the next open day, at the hour once chosen', async () => {
    const citizen = await house.citizen();
    await citizen.opens('/booking');
    await expect.poll(() => citizen.page.locator('#no').isEditable()).toBe(true);
    await citizen.page.locator('#no').fill(bookingNo);
    await citizen.page.locator('#code').fill('5678');
    await citizen.presses('查预约');
    await citizen.sees('10月15日 周四 10:00');
    expect(house.faults).toEqual([]);
  });
});
