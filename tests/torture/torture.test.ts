import { expect, it } from 'vitest';
import { torture } from '../support/torture/torture.js';

it('loses nothing and doubles nothing when it is killed in the middle of its work, three times', { timeout: 180_000 }, async () => {
  const lines: string[] = [];
  const { acknowledged, findings, sent } = await torture({ rounds: 3, seed: 20_261_020, say: (line) => lines.push(line) });
  expect(findings, lines.join('\n')).toEqual([]);
  expect(lines.filter((line) => line.startsWith('round '))).toHaveLength(3);
  // Two chats, complaints and calls in peace and in each round.
  expect(acknowledged).toBeGreaterThan(8 * 15);
  // One for each chat's ticket, three for each complaint, one for each booking: what is recorded as sent was sent.
  expect(sent).toBe(8 * 5);
});
