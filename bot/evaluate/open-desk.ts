import type { Ask, Deed, DeskFact, FreeTime } from '../forms/desk-facts.js';

const today = '2026-09-07';
const dayMs = 86_400_000;
const place = { id: 'centre', name: { zh: '区政务服务中心', en: 'District Service Centre' }, address: { zh: '政通路1号', en: '1 Zhengtong Road' } };

function freeTimes(): FreeTime[] {
  const times = ['09:00', '09:30', '10:00', '14:00', '15:00', '16:00'];
  return Array.from({ length: 40 }, (_, n) => new Date(Date.parse(today) + (n + 1) * dayMs).toISOString().slice(0, 10)).flatMap((date) => times.map((time) => ({ slotId: `${date} ${time}`, centreId: place.id, date, time })));
}

const anywhere = { today, places: [place], times: freeTimes() };

/** A desk with one centre and places left on every day of the next weeks: a conversation can be judged to its end. */
export function openDesk(wish: Ask | Deed): DeskFact {
  if (wish.kind === 'times') return { kind: 'times', ...anywhere };
  if (wish.kind !== 'book') return { kind: 'filed', ticketNo: '260907090000000001', queryCode: '384207', date: '2026-09-28' };
  const [date = '', time = ''] = wish.slotId.split(' ');
  return { kind: 'booked', bookingNo: '12345678', item: place.name, place: place.name, address: place.address, date, time };
}
