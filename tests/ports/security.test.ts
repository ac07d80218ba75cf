import { expect, it } from 'vitest';
import { clockFrom, shiftedClock } from '../../server/adapters/security/clock.js';
import { secureIds } from '../../server/adapters/security/ids.js';
import { pinoLog } from '../../server/adapters/security/pino-log.js';
import { keyedSecrets } from '../../server/adapters/security/secrets.js';
import { FakeClock } from '../support/fakes/clock.js';

const secrets = keyedSecrets('a secret of this desk');

it('hashes the same value the same, and another purpose or desk differently', () => {
  const hash = secrets.hash('phone', '00012345678');
  expect(secrets.hash('phone', '00012345678')).toBe(hash);
  expect(secrets.hash('visitor', '00012345678')).not.toBe(hash);
  expect(keyedSecrets('another desk').hash('phone', '00012345678')).not.toBe(hash);
  expect(hash).not.toContain('00012345678');
});

it('makes six digits of every ticket number, always the same for one', () => {
  const codes = Array.from({ length: 500 }, (_, index) => secrets.queryCode(`26112309000000${String(index).padStart(4, '0')}`));
  expect(codes.filter((code) => !/^\d{6}$/.test(code))).toEqual([]);
  expect(new Set(codes).size).toBeGreaterThan(490);
  expect(secrets.queryCode('261123090000000000')).toBe(codes[0]);
});

it('knows a password again and no other', async () => {
  const hash = await secrets.hashPassword('correct horse');
  expect(hash).toMatch(/^\$argon2id\$/);
  await expect(secrets.verifyPassword(hash, 'correct horse')).resolves.toBe(true);
  await expect(secrets.verifyPassword(hash, 'wrong horse')).resolves.toBe(false);
});

it('takes a damaged password hash as a wrong password', async () => {
  await expect(secrets.verifyPassword('no hash at all', 'anything')).resolves.toBe(false);
});

it('gives ids that do not repeat and tokens of 32 bytes', () => {
  const ids = Array.from({ length: 100 }, () => secureIds.id());
  expect(new Set(ids).size).toBe(100);
  expect(Buffer.from(secureIds.token(), 'base64url')).toHaveLength(32);
});

it('starts a demonstration at its own instant and lets time run on', () => {
  const machine = new FakeClock(1_000_000);
  const clock = clockFrom(5_000, machine);
  expect(clock.now()).toBe(5_000);
  machine.advance(250);
  expect(clock.now()).toBe(5_250);
});

it('shows a time ahead of the machine', () => {
  expect(shiftedClock(60_000, new FakeClock(1_000)).now()).toBe(61_000);
});

it('writes one JSON line an event', () => {
  const lines: string[] = [];
  const log = pinoLog({ level: 'info', to: { write: (line) => void lines.push(line) } });
  log.info('started', { port: 3000 });
  log.warn('job_failed');
  log.error('job_given_up', { job: 'consume' });
  expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    { level: 'info', event: 'started', port: 3000 },
    { level: 'warn', event: 'job_failed' },
    { level: 'error', event: 'job_given_up', job: 'consume' },
  ]);
});
