import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../server/config.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'config-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (settings: Record<string, string> = {}) => readConfig({ DATA_DIR: folder, ...settings });
const secret = 'a-secret-of-thirty-two-characters-or-more';

describe('without any setting', () => {
  it('the desk runs whole on this machine', () => {
    expect(read()).toMatchObject({ web: true, worker: true, host: '127.0.0.1', port: 8787, publicUrl: 'http://127.0.0.1:8787', redisUrl: null, mongo: { uri: null }, sampleData: true, sms: 'console', clockStart: null });
  });

  it('the secret is made once, kept beside the data and read by nobody else', () => {
    const { secret: first } = read();
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(read().secret).toBe(first);
    expect(readFileSync(join(folder, 'secret'), 'utf8')).toBe(first);
    expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
  });

  it('no language model is asked; with an address and a name one is', () => {
    expect(read().languageModel.url).toBeNull();
    expect(read({ LM_URL: 'http://model.example', LM_MODEL: 'small', LM_KEY: 'k' }).languageModel).toEqual({ url: 'http://model.example', key: 'k', model: 'small', timeLimitMs: 4_000 });
  });

  it('the line may be tried with the stand-in, but only in the invented district', () => {
    expect(read()).toMatchObject({ trial: true, twilio: { authToken: 'trial-token-not-for-production' } });
    expect(read({ SAMPLE_DATA: 'false' })).toMatchObject({ trial: false, twilio: { authToken: null } });
    const own = { TWILIO_AUTH_TOKEN: 'sixteen-characters', PUBLIC_URL: 'https://desk.example.gov.cn' };
    expect(read(own)).toMatchObject({ trial: false, twilio: { authToken: 'sixteen-characters' } });
    expect(read({ JAMBONZ_SECRET: 'sixteen-characters' })).toMatchObject({ trial: false, twilio: { authToken: null } });
  });

  it('texts go both ways in a trial, and one way to the mainland through Twilio unless told otherwise', () => {
    const twilio = { SMS_TRANSPORT: 'twilio', TWILIO_ACCOUNT_SID: 'AC1', TWILIO_AUTH_TOKEN: 'sixteen-characters', TWILIO_SMS_FROM: '+1', PUBLIC_URL: 'https://desk.example.gov.cn' };
    expect([read().smsOneWay, read(twilio).smsOneWay, read({ ...twilio, SMS_ONE_WAY: '+86,+852' }).smsOneWay, read({ ...twilio, SMS_ONE_WAY: '' }).smsOneWay]).toEqual(['', '+86', '+86,+852', '']);
    expect(() => read({ SMS_ONE_WAY: 'China' })).toThrow('SMS_ONE_WAY');
  });

  it('nobody can change a setting afterwards', () => {
    expect(Object.isFrozen(read())).toBe(true);
  });
});

describe('a setting that does not fit', () => {
  it.each([
    ['a port beyond the last', { PORT: '70000' }, 'PORT'],
    ['a role nobody knows', { ROLES: 'boss' }, 'ROLES'],
    ['a short secret', { DESK_SECRET: 'short' }, 'DESK_SECRET'],
    ['a language model without a name', { LM_URL: 'http://model.example/' }, 'LM_MODEL'],
    ['a date that is none', { CLOCK_START: 'yesterday' }, 'CLOCK_START'],
    ['one role without a shared queue', { ROLES: 'web', MONGODB_URI: 'mongodb://h/', DESK_SECRET: secret }, 'set REDIS_URL'],
    ['one role without a shared store', { ROLES: 'worker', REDIS_URL: 'redis://h' }, 'set MONGODB_URI'],
    ['a shared store without a shared secret', { MONGODB_URI: 'mongodb://h/' }, 'set DESK_SECRET'],
    ['texts by a provider nobody named', { SMS_TRANSPORT: 'twilio' }, 'TWILIO_ACCOUNT_SID'],
    ['signatures without the address they cover', { TWILIO_AUTH_TOKEN: 'sixteen-characters' }, 'set PUBLIC_URL'],
  ] as const)('%s is refused with what to do', (_, settings, words) => {
    expect(() => read(settings)).toThrow(ConfigError);
    expect(() => read(settings)).toThrow(words);
  });

  it('and another are told together', () => {
    expect(() => read({ PORT: '-1', ROLES: 'boss' })).toThrow(/PORT[\s\S]*ROLES|ROLES[\s\S]*PORT/);
  });
});

describe('several processes', () => {
  it('share a store, a queue and a secret, each in its role', () => {
    const shared = { MONGODB_URI: 'mongodb://h/?replicaSet=rs0', REDIS_URL: 'redis://h', DESK_SECRET: secret };
    expect(read({ ...shared, ROLES: 'web' })).toMatchObject({ web: true, worker: false, secret });
    expect(read({ ...shared, ROLES: 'worker' })).toMatchObject({ web: false, worker: true, secret });
  });
});
