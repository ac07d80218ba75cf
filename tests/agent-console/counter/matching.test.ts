import { describe, expect, it } from 'vitest';
import { matching } from '../../../agent-console/src/features/counter/matching.js';
import { expected } from './halls.js';

const rows = [expected('1', { name: '刘*', bookingNo: '12345678' }), expected('2', { name: 'S*', bookingNo: '12340000' }), expected('3', { name: null, bookingNo: '99990000' })];
const found = (said: string) => matching(rows, said).map(({ appointmentId }) => appointmentId);

describe('finding who is expected', () => {
  it.each([
    ['nothing said', '  ', ['1', '2', '3']],
    ['a family name', '刘', ['1']],
    ['a whole name', '刘桂兰', ['1']],
    ['a name in small letters', 'smith', ['2']],
    ['the beginning of a number', '1234', ['1', '2']],
    ['a number in two groups', '1234 5678', ['1']],
    ['somebody else', '赵', []],
  ])('by %s', (_, said, ids) => {
    expect(found(said)).toEqual(ids);
  });
});
