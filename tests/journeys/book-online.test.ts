import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Citizen } from '../support/journey/citizen.js';
import { House, journey } from '../support/journey/house.js';
import { phones, pressed, said } from '../support/journey/phone-call.js';

const item = 'social-security-card-replacement';

journey('a visit booked on the site', () => {
  let house: House;
  let citizen: Citizen;
  let bookingNo: string;

  const press = (name: string | RegExp): Promise<void> => citizen.page.getByRole('button', { name }).click();
  const follow = (name: string | RegExp): Promise<void> => citizen.page.getByRole('link', { name }).first().click();
  const digits = async (): Promise<string> => ((await citizen.page.locator('.receipt .digits').first().textContent()) ?? '').replaceAll(/\D/g, '');

  beforeAll(async () => {
    house = await House.open('2026-10-13T10:00:00+08:00');
    citizen = await house.citizen();
  });
  afterAll(() => house.close());

  it('leads from the guide to a centre, a day and a time, which is kept while the form is filled in', async () => {
    await citizen.page.goto(`${house.deskUrl}/guides/${item}`);
    await citizen.page.locator(`a[href="/book/where?items=${item}"]`).first().click();
    await follow(/^新河街/);
    await follow(/^明天/);
    await press(/^10:00/);
    await citizen.sees('已为您留住这个时间');
  });

  it('names what is missing, and asks nothing twice after a reload', async () => {
    await press('下一步');
    await citizen.sees('填姓名。');
    await citizen.page.locator('#name').fill('柳三娘');
    await citizen.page.locator('#phone').fill('00012345678');
    await citizen.page.reload();
    await expect.poll(() => citizen.page.locator('#name').inputValue()).toBe('柳三娘');
    await press('下一步');
  });

  it('books once, however often the button is pressed, and gives number, materials and calendar', async () => {
    await citizen.sees('看一下对不对');
    await citizen.page.getByRole('button', { name: '确认预约' }).dblclick();
    await citizen.sees('约好了');
    bookingNo = await digits();
    expect(bookingNo).toMatch(/^\d{8}$/);
    await citizen.sees('居民身份证');
    const calendar = await citizen.page.getByRole('link', { name: '加到日历' }).getAttribute('href');
    const file = await citizen.context.request.get(house.deskUrl + (calendar ?? ''));
    expect(await file.text()).toMatch(/METHOD:PUBLISH|METHOD:REQUEST/);
    await citizen.shot('book-done-zh');
  });

  it('is moved by telephone with the number and the last four digits', async () => {
    const caller = await phones(house.deskUrl, {}, '00099998888');
    await caller.wait(20);
    caller.hear();
    await pressed(caller, '1', '3');
    expect(await pressed(caller, bookingNo, '5678')).toContain('您约的是：');
    await pressed(caller, '1');
    expect(await said(caller, '后天', '十点')).toContain('请核对，改到：');
    expect(await pressed(caller, '1')).toContain('改好了。');
    await caller.hangUp();
    expect(caller.problems).toEqual([]);
  });

  it('shows the new time on the site, and is cancelled there only after being asked', async () => {
    await citizen.page.goto(`${house.deskUrl}/booking`);
    await citizen.page.locator('#no').fill(bookingNo);
    await citizen.page.locator('#code').fill('5678');
    await press('查预约');
    await citizen.sees('10月15日 周四 10:00');
    await press('取消预约');
    await press('不取消');
    await press('取消预约');
    await press('确定取消');
    await citizen.sees('已取消。');
  });

  it('opens to nobody who has only the number', async () => {
    await press('查另一个预约');
    await citizen.page.locator('#no').fill(bookingNo);
    await citizen.page.locator('#code').fill('0000');
    await press('查预约');
    await citizen.page.locator('.failure').waitFor();
    expect(await citizen.page.locator('.receipt').count()).toBe(0);
  });

  it('somebody who cannot come asks for a visit at home', async () => {
    await citizen.page.goto(`${house.deskUrl}/book/where?items=${item}`);
    await follow(/^请工作人员上门/);
    await citizen.page.locator('#address').fill('新河街幸福里 3 号楼 102，按门铃');
    await citizen.page.locator('#wishDate').fill('2026-10-15');
    await press('下一步');
    await press('提交上门申请');
    await citizen.sees('申请已收到');
    await citizen.sees('明天 10:00前给您回话');
  });
});
