import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../../server/desk/appointments/calendar-file.js';
import { planEffect, changedSlots } from '../../../server/desk/appointments/plan-effect.js';
import { noNeeds } from '../../../server/desk/appointments/appointment.js';
import { utilisationOf } from '../../../server/desk/appointments/utilisation.js';
import { visitMaterials } from '../../../server/desk/appointments/visit-materials.js';
import { afterLapse, waitsFor } from '../../../server/desk/appointments/waitlist.js';
import { instantAt as at } from '../../../server/desk/calendar/shanghai.js';
import type { Material } from '../../../server/desk/catalogue/guide.js';
import { sampleAppointment, sampleSlot, sampleWait } from '../../ports/samples.js';

const paper = (zh: string, facts: Partial<Material> = {}): Material => ({
  name: { zh, en: zh },
  form: 'original',
  copies: 1,
  required: true,
  source: { zh: '本人', en: 'Yourself' },
  basis: { title: { zh: '', en: '' }, clause: { zh: '', en: '' }, text: { zh: '', en: '' }, issuedOn: '2020', issuer: { zh: '', en: '' }, docNo: '' },
  obtainBy: 'applicant',
  acceptElectronic: false,
  ...facts,
});

describe('papers for several matters of one visit', () => {
  it('are listed once: one original does for all, copies add up, needed for one is needed', () => {
    const materials = visitMaterials([
      { itemCode: 'a', materials: [paper('身份证'), paper('申请表', { form: 'copy', copies: 2, required: false })] },
      { itemCode: 'b', materials: [paper('身份证', { required: false }), paper('申请表', { form: 'copy', copies: 1 }), paper('学历', { obtainBy: 'data_sharing' })] },
    ]);
    expect(materials.map(({ material, copies, required, forItems }) => [material.name.zh, copies, required, forItems])).toEqual([
      ['身份证', 1, true, ['a', 'b']],
      ['申请表', 3, true, ['a', 'b']],
    ]);
  });
});

describe('a calendar file', () => {
  const shown = { endsAt: at('2026-11-24', '09:30'), address: { zh: '政通路1号；东门, 二层', en: '1 Zhengtong Road' }, bring: { zh: '身份证、户口簿', en: '' }, now: at('2026-11-23', '10:00') } as const;
  const file = (lang: 'zh' | 'en', name = '办理') => calendarFile(sampleAppointment({ items: [{ code: 'a', name: { zh: name, en: 'Renewal' } }, { code: 'b', name: { zh: '老年卡', en: 'Senior card' } }] }), { ...shown, lang });

  it('says where and when with the zone, what to bring and the number', () => {
    expect(file('zh').split('\r\n')).toEqual(expect.arrayContaining(['DTSTART;TZID=Asia/Shanghai:20261124T090000', 'DTEND;TZID=Asia/Shanghai:20261124T093000', 'DTSTAMP:20261123T020000Z', 'TZOFFSETTO:+0800', 'DESCRIPTION:预约号 00000012\\n请带：身份证、户口簿']));
    expect(file('en')).toContain('DESCRIPTION:Booking no. 00000012\r\n');
  });

  it('names every matter of the visit in the reader’s language', () => {
    expect(file('zh')).toContain('SUMMARY:办理、老年卡\r\n');
    expect(file('en')).toContain('SUMMARY:Renewal\\, Senior card\r\n');
  });

  it('breaks no line beyond 75 bytes and none inside a character', () => {
    const lines = file('zh', '困难残疾人生活补贴和重度残疾人护理补贴申领'.repeat(4)).split('\r\n');
    expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(lines.join('\r\n').replaceAll('\r\n ', '')).toContain(`SUMMARY:${'困难残疾人生活补贴和重度残疾人护理补贴申领'.repeat(4)}、老年卡`);
  });

  it('hides what would end a field', () => {
    expect(file('zh').replaceAll('\r\n ', '')).toContain('LOCATION:区政务服务中心，政通路1号；东门\\, 二层');
  });
});

describe('what a change of capacity does', () => {
  const slotId = 'centre:2026-11-24:09:00';
  const booked = (id: string, createdAt: number, facts = {}) => sampleAppointment({ id, createdAt, ...facts });

  it('takes the places of those who booked last, and spares those who would find it hardest to come again', () => {
    const elder = booked('elder', 9, { needs: { ...noNeeds, eligibility: 'over_60' } });
    const noPhone = booked('no phone', 8, { phone: null });
    const { bumped, calls } = planEffect([booked('first', 1), booked('second', 2), elder, noPhone], (id) => (id === slotId ? 3 : 0));
    expect([bumped.map(({ id }) => id), calls]).toEqual([['second'], 0]);
  });

  it('counts whom a person has to call', () => {
    expect(planEffect([booked('a', 1), booked('b', 2, { phone: '02200002001' })], () => 0)).toMatchObject({ bumped: [{ id: 'b' }, { id: 'a' }], calls: 1 });
  });

  it('lets a visit of two slots stay only if both hold it', () => {
    const long = booked('long', 1, { slotIds: [slotId, 'centre:2026-11-24:09:30'] });
    expect(planEffect([long], (id) => (id === slotId ? 1 : 0)).bumped).toHaveLength(1);
    expect(planEffect([long, booked('short', 2)], () => 1).bumped.map(({ id }) => id)).toEqual(['short']);
  });

  it('names the slots that change, those that go with no place at all', () => {
    const gone = sampleSlot({ id: 'gone' });
    const same = sampleSlot({ id: 'same' });
    const changed = changedSlots([gone, same, sampleSlot({ id: 'less', capacity: 4 }), sampleSlot({ id: 'shut', capacity: 0 })], [{ ...same, reserved: 0 }, sampleSlot({ id: 'less', capacity: 2 }), sampleSlot({ id: 'new' })]);
    expect(changed.map(({ id, capacity }) => [id, capacity])).toEqual([['less', 2], ['new', 2], ['gone', 0]]);
  });
});

describe('how far places are used', () => {
  it('counts by day and time of day, two places for a visit of two slots and none for one at home', () => {
    const slots = ['09:00', '09:30'].map((time) => sampleSlot({ id: `centre:2026-11-24:${time}`, startsAt: at('2026-11-24', time), capacity: 4 }));
    const people = [
      sampleAppointment({ id: 'a', slotIds: slots.map(({ id }) => id), state: 'completed' }),
      sampleAppointment({ id: 'b', state: 'no_show' }),
      sampleAppointment({ id: 'c', state: 'cancelled_by_citizen' }),
      sampleAppointment({ id: 'd', mode: 'home_visit', slotIds: [] }),
    ];
    expect(utilisationOf(slots, people)).toEqual({
      days: [{ date: '2026-11-24', capacity: 8, booked: 3, came: 2, missed: 1, cancelled: 1 }],
      weeks: [{ first: '2026-11-23', last: '2026-11-29', capacity: 8, booked: 3, came: 2, missed: 1, cancelled: 1 }],
      times: [{ time: '09:00', capacity: 4, booked: 2 }, { time: '09:30', capacity: 4, booked: 1 }],
    });
  });
});

describe('who waits for a place', () => {
  it.each([
    { facts: {}, date: '2026-11-24', time: '09:00', meant: true },
    { facts: {}, date: '2026-11-28', time: '09:00', meant: false },
    { facts: { part: 'morning' as const }, date: '2026-11-24', time: '14:00', meant: false },
    { facts: { part: 'afternoon' as const }, date: '2026-11-24', time: '12:00', meant: true },
    { facts: { centreId: 'elsewhere' }, date: '2026-11-24', time: '09:00', meant: false },
    { facts: { centreId: null }, date: '2026-11-24', time: '09:00', meant: true },
  ])('$facts is meant by $date $time: $meant', ({ facts, date, time, meant }) => {
    expect(waitsFor(sampleWait(facts), { centreId: 'centre', date, time })).toBe(meant);
  });

  it('waits on after one offer unanswered, and no longer after two', () => {
    const once = afterLapse(sampleWait({ state: 'offered' }));
    expect([once.state, afterLapse(once).state]).toEqual(['waiting', 'over']);
  });
});
