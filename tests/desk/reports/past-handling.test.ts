import { describe, expect, it } from 'vitest';
import { recordOf } from '../../../server/desk/reports/case-record.js';
import type { CaseRecord } from '../../../server/desk/reports/case.js';
import { pastHandling } from '../../../server/desk/reports/past-handling.js';
import { withPast } from '../../../server/desk/routing/with-past.js';
import type { UnitSuggestion } from '../../../server/desk/routing/suggest-units.js';
import type { Ticket } from '../../../server/desk/ticket/ticket.js';
import { after, commands, housing, mondayNine, ticketIn, water, waterContact } from '../../support/builders.js';

const always = { from: 0, to: Number.MAX_SAFE_INTEGER };
const accepted = ticketIn('accepted');
const toWater = after(accepted, { ...commands.dispatch, lead: water, co: [housing] });
const returned = [{ ask: 'request_return', who: waterContact }, { ask: 'approve_return' }] as const;
const gaveBack = returned.reduce<Ticket>((ticket, { ask, ...who }) => after(ticket, ask, 'who' in who ? { actor: who.who } : {}), after(accepted, { ...commands.dispatch, lead: water, co: [] }));
const past = (...tickets: readonly Ticket[]) => pastHandling(tickets.map(recordOf), always);
const asTable = ({ total, byUnit }: ReturnType<typeof past>) => ({ total, ...Object.fromEntries(byUnit) });

describe('who handled a topic before', () => {
  it('is who led it, not who helped', () => {
    expect(asTable(past(toWater))).toEqual({ total: 1, water: { kept: 1, returned: 0 } });
  });
  it('is not who gave it back: the next one is', () => {
    expect(asTable(past(gaveBack, after(gaveBack, { ...commands.dispatch, co: [] })))).toEqual({ total: 2, water: { kept: 0, returned: 2 }, housing: { kept: 1, returned: 0 } });
  });
  it('is not whom the desk took it from', () => {
    const moved = after(ticketIn('in_progress'), 'reassign');
    expect(asTable(past(moved))).toEqual({ total: 1, housing: { kept: 0, returned: 0 }, xinhe: { kept: 1, returned: 0 } });
  });
  it('leaves out what was given out before', () => {
    expect(pastHandling([recordOf(toWater)], { from: mondayNine + 86_400_000, to: Number.MAX_SAFE_INTEGER }).total).toBe(0);
  });
});

describe('the reason of a unit', () => {
  const unit = (id: string, more: Partial<UnitSuggestion> = {}): UnitSuggestion => ({ unit: { id, name: { zh: `区${id}局`, en: id }, duties: [], areas: [] }, reason: { zh: '派单目录没有写明', en: 'Not named' }, suggested: false, likely: false, blocked: false, ...more });
  const records = (kept: number, returns: number): CaseRecord[] => [...Array.from({ length: kept }, () => recordOf(toWater)), ...Array.from({ length: returns }, () => recordOf(gaveBack))];
  const told = (candidates: readonly UnitSuggestion[], kept: number, returns: number) => withPast(candidates, pastHandling(records(kept, returns), always), 90);

  it('says how many of the same topic it handled and gave back', () => {
    const [first, other] = told([unit('water', { suggested: true, reason: { zh: '派单目录 v1：停水', en: 'Directory v1: water' } }), unit('housing')], 38, 3);
    expect(first?.reason).toEqual({ zh: '派单目录 v1：停水 · 近 90 天同类 41 件中 38 件由区water局承办，退单 3 次', en: 'Directory v1: water · Last 90 days: it handled 38 of 41 on this topic and returned 3' });
    expect(other?.reason.zh).toBe('派单目录没有写明');
  });
  it('says plainly who only gave them back', () => {
    expect(told([unit('water')], 0, 3)[0]?.reason).toEqual({ zh: '派单目录没有写明 · 近 90 天同类退单 3 次，没有承办过', en: 'Not named · Last 90 days: it returned 3 on this topic and handled none' });
  });
  it('suggests who kept most of them where the directory names nobody', () => {
    expect(told([unit('housing'), unit('water')], 30, 0).map(({ unit: { id }, suggested }) => [id, suggested])).toEqual([['water', true], ['housing', false]]);
  });
  it('suggests nobody out of a handful', () => {
    expect(told([unit('housing'), unit('water')], 29, 0).some(({ suggested }) => suggested)).toBe(false);
  });
  it('never suggests the unit complained about, nor speaks of its past', () => {
    const blocked = unit('water', { blocked: true, reason: { zh: '被反映单位', en: 'Complained about' } });
    expect(told([unit('housing'), blocked], 40, 0)).toEqual([unit('housing'), blocked]);
  });
  it('leaves the directory’s choice where it is', () => {
    expect(told([unit('housing', { suggested: true }), unit('water')], 40, 0).map(({ unit: { id }, suggested }) => [id, suggested])).toEqual([['housing', true], ['water', false]]);
  });
});
