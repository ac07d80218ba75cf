import { afterAll, beforeAll, expect, it } from 'vitest';
import { trialAuthToken } from '../../server/config.js';
import type { Citizen } from '../support/journey/citizen.js';
import { fillsUp, waitsFor } from '../support/journey/full-day.js';
import { House, journey } from '../support/journey/house.js';
import { Handset } from '../support/texts/handset.js';

const item = 'social-security-card-replacement';
const next = '00088887777';
const soon = { timeout: 10_000, interval: 100 };

journey('a full day, waited for and answered by text', () => {
  let house: House;
  let citizen: Citizen;
  let own: Handset;
  let stranger: { bookingNo: string; phone: string } | undefined;
  let code = '';
  let bookingNo = '';
  let nextCode = '';

  const handset = (phone: string, duplicate = false): Handset => new Handset({ deskUrl: house.deskUrl, authToken: trialAuthToken, phone, faults: { duplicate } });
  const lastText = async (): Promise<string> => (await own.received())[0]?.text ?? '';
  const digits = async (): Promise<string> => ((await citizen.page.locator('.receipt .digits').first().textContent()) ?? '').replaceAll(/\D/g, '');

  beforeAll(async () => {
    house = await House.open('2026-10-13T10:00:00+08:00');
    citizen = await house.citizen();
    own = handset('00012345678', true);
    [stranger] = await fillsUp({ deskUrl: house.deskUrl, centreId: 'xingfuli', date: '2026-10-14', item });
  });
  afterAll(() => house.close());

  it('is full, and not a wall: one puts their name down and gets a code', async () => {
    await citizen.opens(`/book/day?items=${item}&centre=xingfuli`);
    await citizen.page.locator('.pick.off', { hasText: '明天' }).getByRole('link', { name: '候补这天' }).click();
    await citizen.page.locator('#phone').fill('00012345678');
    await citizen.presses('加入候补');
    await citizen.sees('您是第一位');
    code = await digits();
    expect(code).toMatch(/^\d{4}$/);
    nextCode = await waitsFor({ deskUrl: house.deskUrl, centreId: 'xingfuli', date: '2026-10-14', item, phone: next });
  });

  it('comes free when somebody texts that they will not come', async () => {
    await handset(stranger?.phone ?? '').texts(`不去${stranger?.bookingNo ?? ''}`);
    await expect.poll(lastText, soon).toMatch(new RegExp(`有空位：幸福里社区代办点，10月14日 周三 .*报${code}.*发${code}`));
  });

  it('is taken by texting the code, once although the network delivers it twice', async () => {
    expect((await own.texts(code)).status).toBe(200);
    await expect.poll(lastText, soon).toContain('已约好');
    bookingNo = /预约号(\d{8})/.exec(await lastText())?.[1] ?? '';
    await own.again();
    expect((await own.received()).filter(({ text }) => text.includes('已约好'))).toHaveLength(1);
  });

  it('stands on the site under its number', async () => {
    await citizen.opens('/booking');
    await citizen.page.locator('#no').fill(bookingNo);
    await citizen.page.locator('#code').fill('5678');
    await citizen.presses('查预约');
    await citizen.sees('幸福里社区代办点');
    await citizen.sees('10月14日 周三');
  });

  it('sends nothing more to who wants no texts, but what they ask for themselves', async () => {
    await own.texts('TD');
    await expect.poll(lastText, soon).toContain('以后不再给您发短信');
    await own.texts(`不去${bookingNo}`);
    await own.texts(bookingNo);
    await expect.poll(lastText, soon).toContain(`（预约号${bookingNo}）已经取消或结束`);
    expect((await own.received()).map(({ text }) => text).join('')).not.toContain('已取消');
  });

  it('goes on to the next in line, who answers on the site', async () => {
    const phone = handset(next);
    await expect.poll(async () => (await phone.received())[0]?.text ?? '', soon).toContain('有空位');
    await citizen.opens('/booking');
    await citizen.page.getByRole('link', { name: '候补到了号' }).click();
    await citizen.page.locator('#phone').fill(next);
    await citizen.page.locator('#code').fill(nextCode);
    await citizen.presses('要这个号');
    await citizen.sees('约好了');
    await citizen.sees('幸福里社区代办点');
  });
});
