import { path } from '../../../server/contract/routes.js';

interface Taken {
  bookingNo: string;
  phone: string;
}
interface Day {
  deskUrl: string;
  centreId: string;
  date: string;
  item: string;
}

/** Strangers book every time of a day at a centre with one window; who they are, in the order of the day. */
export async function fillsUp({ deskUrl, centreId, date, item }: Day): Promise<Taken[]> {
  const address = `${deskUrl}${path('bookingTimes', { id: centreId, date })}?items=${item}`;
  const times = (await (await fetch(address)).json()) as { slotId: string; free: number }[];
  const free = times.filter((time) => time.free > 0);
  return Promise.all(free.map(({ slotId }, nth) => books({ deskUrl, slotId, item, phone: `0009000${String(nth).padStart(4, '0')}` })));
}

/** Somebody puts their name down for the day, by the site's own address; their code. */
export async function waitsFor({ deskUrl, centreId, date, item, phone }: Day & { phone: string }): Promise<string> {
  const { code } = await posted<{ code: string }>(`${deskUrl}${path('bookingWaits')}`, { key: `waits-${phone}`, items: [item], centreId, from: date, to: date, part: 'any', lang: 'zh', phone });
  return code;
}

async function books({ deskUrl, slotId, item, phone }: { deskUrl: string; slotId: string; item: string; phone: string }): Promise<Taken> {
  const form = { key: `stranger-${phone}`, mode: 'counter', slotId, items: [item], lang: 'zh', name: '路人', phone };
  const { bookingNo } = await posted<{ bookingNo: string }>(`${deskUrl}${path('bookings')}`, form);
  return { bookingNo, phone };
}

async function posted<T>(address: string, body: object): Promise<T> {
  const reply = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  if (!reply.ok) throw new Error(`${address} answered ${reply.status}: ${await reply.text()}`);
  return (await reply.json()) as T;
}
