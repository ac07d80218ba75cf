import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainPhone, tokensOf, tokensOfQuery } from '../../server/desk/search-tokens.js';

const hashPhone = (phone: string) => `hash(${phone})`;
const caller = { contactId: null, name: '欧阳小红', phone: '00012345678', anonymous: false, way: 'sms' as const };
const ticket = { no: '261123090000000042', title: '5号楼 Elevator 停运，无人修', place: '幸福里小区', caller, confidential: false };

function finds(q: string, on = ticket): boolean {
  const tokens = tokensOf(on, hashPhone);
  return tokensOfQuery(q, hashPhone).every((token) => tokens.includes(token));
}

describe('searching for a ticket', () => {
  it.each([
    ['the whole number', '261123090000000042'],
    ['the whole number, typed in groups', '261123 090000 000042'],
    ['the last four digits', '0042'],
    ['the last six digits', '000042'],
    ['the whole phone', '00012345678'],
    ['the phone with spaces', '000 1234 5678'],
    ['the phone with dashes and country code', '+86 000-1234-5678'],
    ['the last four of the phone', '5678'],
    ['the caller’s full name', '欧阳小红'],
    ['a part of the name', '小红'],
    ['a word of the title', '停运'],
    ['one character of the place', '福'],
    ['a latin word in any case', 'ELEVATOR'],
    ['full-width digits', '００４２'],
    ['two words from different fields', '停运 幸福里'],
  ])('finds it by %s', (_, q) => expect(finds(q)).toBe(true));

  it.each([
    ['another number', '0043'],
    ['digits from the middle', '0900'],
    ['another phone', '00012345679'],
    ['words in another order', '运停'],
    ['two words of which one is wrong', '停运 着火'],
    ['signs only', '？？'],
  ])('does not find it by %s', (_, q) => expect(finds(q)).toBe(false));

  it('keeps the phone itself out of what is stored', () => {
    expect(tokensOf(ticket, hashPhone)).not.toContain(caller.phone);
  });

  it('does not tell by search who made a confidential report', () => {
    const report = { ...ticket, confidential: true };
    expect(['欧阳小红', '00012345678', '5678'].filter((q) => finds(q, report))).toEqual([]);
    expect(finds('停运', report)).toBe(true);
  });

  it('finds a title by any two neighbouring characters', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 }), (start) => {
        const title = '路灯不亮三天了';
        expect(finds(title.slice(start, start + 2), { ...ticket, title })).toBe(true);
      }),
    );
  });
});

it('asks for nothing when nothing was typed', () => {
  expect(tokensOfQuery('  ', hashPhone)).toEqual([]);
});

it.each(['+8600012345678', '000-1234-5678', '０００１２３４５６７８'])('hashes %s in one form', (phone) => {
  expect(plainPhone(phone)).toBe('00012345678');
});
