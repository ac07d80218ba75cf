import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

/** Every setting the desk reads, with its default. */
const environment = z.object({
  ROLES: z.enum(['all', 'web', 'worker']).default('all'),
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(8787),
  PUBLIC_URL: z.url().optional(),
  DATA_DIR: z.string().default('data'),
  MONGODB_URI: z.string().startsWith('mongodb').optional(),
  MONGODB_DB: z.string().default('civic_desk'),
  REDIS_URL: z.string().startsWith('redis').optional(),
  DESK_SECRET: z.string().min(32).optional(),
  SAMPLE_DATA: flag.default(true),
  SAMPLE_LIFE: flag.default(true),
  HOTLINE: z.string().default('88908890'),
  DEADLINE_PROFILE: z.enum(['cn-default', 'shandong-5wd']).default('cn-default'),
  SMS_TRANSPORT: z.enum(['console', 'twilio']).default('console'),
  TWILIO_ACCOUNT_SID: z.string().startsWith('AC').optional(),
  TWILIO_AUTH_TOKEN: z.string().min(16).optional(),
  TWILIO_SMS_FROM: z.string().optional(),
  SMS_ONE_WAY: z.string().regex(/^(\+\d+(,\s*\+\d+)*)?$/).optional(),
  VOICE_TRANSPORT: z.enum(['loopback', 'twilio']).default('loopback'),
  TWILIO_API_KEY: z.string().startsWith('SK').optional(),
  TWILIO_API_SECRET: z.string().min(16).optional(),
  TWILIO_VOICE_FROM: z.string().optional(),
  JAMBONZ_SECRET: z.string().min(16).optional(),
  PHONE_FIRST: z.enum(['person', 'menu']).default('person'),
  CLOCK_START: z.iso.datetime({ offset: true }).optional(),
  FILINGS_PER_MINUTE: z.coerce.number().int().min(1).default(20),
  SWEEP_MS: z.coerce.number().int().min(50).default(2_000),
  LM_URL: z.url().optional(),
  LM_KEY: z.string().min(1).optional(),
  LM_MODEL: z.string().min(1).optional(),
  LM_MS: z.coerce.number().int().min(100).max(60_000).default(4_000),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
});
type Environment = z.infer<typeof environment>;

/** The trial token the caller stand-in signs with when no provider is configured. */
export const trialAuthToken = 'trial-token-not-for-production';

export interface Config {
  readonly web: boolean;
  readonly worker: boolean;
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string;
  readonly dataDir: string;
  readonly mongo: { readonly uri: string | null; readonly db: string };
  readonly redisUrl: string | null;
  readonly secret: string;
  readonly sampleData: boolean;
  /** A new desk with sample data also has three months of invented tickets behind it. */
  readonly sampleLife: boolean;
  /** An invented district without a provider: whoever phones is a stand-in, and needs no password. */
  readonly trial: boolean;
  readonly hotline: string;
  readonly deadlineProfile: Environment['DEADLINE_PROFILE'];
  /** `authToken` null: nobody may phone in through Twilio. */
  readonly twilio: { readonly authToken: string | null; readonly accountSid: string | null; readonly smsFrom: string | null };
  readonly sms: Environment['SMS_TRANSPORT'];
  /** Prefixes of networks that let no text back and refuse addresses; through Twilio mainland China, unless told otherwise. */
  readonly smsOneWay: string;
  /** The account that carries calls to agents; null = a trial without sound. */
  readonly voice: { readonly accountSid: string; readonly apiKey: string; readonly apiSecret: string; readonly from: string } | null;
  /** What a jambonz server at home signs with; null = there is none. */
  readonly jambonzSecret: string | null;
  /** Who greets a caller by day until the rules of calls are changed: a person, where one is free (GB/T 33358), or the line's menu. */
  readonly phoneFirst: Environment['PHONE_FIRST'];
  readonly clockStart: number | null;
  readonly sweepMs: number;
  /** Complaints one address may file a minute. */
  readonly filingsPerMinute: number;
  /** A server with the OpenAI interface that may reword; null = none. */
  readonly languageModel: { readonly url: string | null; readonly key: string | null; readonly model: string; readonly timeLimitMs: number };
  readonly logLevel: Environment['LOG_LEVEL'];
}

/** A setting is wrong or missing; the message says how to put it right. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads and checks the environment once; throws ConfigError with every fault in it. The only reader of process.env. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const parsed = environment.safeParse(env);
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
  const given = parsed.data;
  const faults = crossChecks.flatMap((check) => check(given) ?? []);
  if (faults.length > 0) throw new ConfigError(faults.join('\n'));
  return Object.freeze(toConfig(given));
}

type CrossCheck = (given: Environment) => string | null;
const crossChecks: readonly CrossCheck[] = [
  ({ ROLES, REDIS_URL }) => (ROLES !== 'all' && !REDIS_URL ? `ROLES=${ROLES} splits the desk over processes: set REDIS_URL so that they share jobs and events, e.g. redis://127.0.0.1:6379` : null),
  ({ ROLES, MONGODB_URI }) => (ROLES !== 'all' && !MONGODB_URI ? `ROLES=${ROLES} needs one store for all processes: set MONGODB_URI, e.g. mongodb://127.0.0.1:27017/?replicaSet=rs0` : null),
  ({ MONGODB_URI, DESK_SECRET }) => (MONGODB_URI && !DESK_SECRET ? 'MONGODB_URI is set: set DESK_SECRET too (32 characters or more, the same for every process), e.g. from: openssl rand -hex 32' : null),
  ({ SMS_TRANSPORT, TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, TWILIO_SMS_FROM }) =>
    SMS_TRANSPORT === 'twilio' && !(TWILIO_ACCOUNT_SID && TWILIO_AUTH_TOKEN && TWILIO_SMS_FROM) ? 'SMS_TRANSPORT=twilio needs TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN and TWILIO_SMS_FROM' : null,
  (given) => (given.VOICE_TRANSPORT === 'twilio' && !voiceOf(given) ? 'VOICE_TRANSPORT=twilio needs TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, TWILIO_API_KEY, TWILIO_API_SECRET and TWILIO_VOICE_FROM' : null),
  ({ LM_URL, LM_MODEL }) => (LM_URL && !LM_MODEL ? 'LM_URL is set: set LM_MODEL to the name of the model that server is to use' : null),
  ({ TWILIO_AUTH_TOKEN, PUBLIC_URL }) => (TWILIO_AUTH_TOKEN && !PUBLIC_URL ? 'TWILIO_AUTH_TOKEN is set: set PUBLIC_URL to the address the provider calls, e.g. https://desk.example.gov.cn; signatures cover it' : null),
];

function toConfig(given: Environment): Config {
  const dataDir = resolve(given.DATA_DIR);
  return {
    web: given.ROLES !== 'worker',
    worker: given.ROLES !== 'web',
    host: given.HOST,
    port: given.PORT,
    publicUrl: (given.PUBLIC_URL ?? `http://127.0.0.1:${given.PORT}`).replace(/\/$/, ''),
    dataDir,
    mongo: { uri: given.MONGODB_URI ?? null, db: given.MONGODB_DB },
    redisUrl: given.REDIS_URL ?? null,
    secret: given.DESK_SECRET ?? keptSecret(dataDir),
    sampleData: given.SAMPLE_DATA,
    sampleLife: given.SAMPLE_LIFE,
    trial: isTrial(given),
    hotline: given.HOTLINE,
    deadlineProfile: given.DEADLINE_PROFILE,
    twilio: twilioOf(given),
    sms: given.SMS_TRANSPORT,
    smsOneWay: smsOneWayOf(given),
    voice: voiceOf(given),
    jambonzSecret: given.JAMBONZ_SECRET ?? null,
    phoneFirst: given.PHONE_FIRST,
    clockStart: given.CLOCK_START === undefined ? null : Date.parse(given.CLOCK_START),
    sweepMs: given.SWEEP_MS,
    filingsPerMinute: given.FILINGS_PER_MINUTE,
    languageModel: languageModelOf(given),
    logLevel: given.LOG_LEVEL,
  };
}

function isTrial({ SAMPLE_DATA, TWILIO_AUTH_TOKEN, TWILIO_ACCOUNT_SID, JAMBONZ_SECRET }: Environment): boolean {
  return SAMPLE_DATA && TWILIO_AUTH_TOKEN === undefined && TWILIO_ACCOUNT_SID === undefined && JAMBONZ_SECRET === undefined;
}

function smsOneWayOf({ SMS_ONE_WAY, SMS_TRANSPORT }: Environment): string {
  return SMS_ONE_WAY ?? (SMS_TRANSPORT === 'twilio' ? '+86' : '');
}

function twilioOf(given: Environment): Config['twilio'] {
  const { TWILIO_AUTH_TOKEN, TWILIO_ACCOUNT_SID, TWILIO_SMS_FROM } = given;
  return { authToken: TWILIO_AUTH_TOKEN ?? (isTrial(given) ? trialAuthToken : null), accountSid: TWILIO_ACCOUNT_SID ?? null, smsFrom: TWILIO_SMS_FROM ?? null };
}

function voiceOf({ VOICE_TRANSPORT, TWILIO_AUTH_TOKEN, TWILIO_ACCOUNT_SID, TWILIO_API_KEY, TWILIO_API_SECRET, TWILIO_VOICE_FROM }: Environment): Config['voice'] {
  const [accountSid, apiKey, apiSecret, from] = [TWILIO_ACCOUNT_SID, TWILIO_API_KEY, TWILIO_API_SECRET, TWILIO_VOICE_FROM];
  if (VOICE_TRANSPORT !== 'twilio' || TWILIO_AUTH_TOKEN === undefined) return null;
  return accountSid && apiKey && apiSecret && from ? { accountSid, apiKey, apiSecret, from } : null;
}

function languageModelOf({ LM_URL, LM_KEY, LM_MODEL, LM_MS }: Environment): Config['languageModel'] {
  return { url: LM_URL ?? null, key: LM_KEY ?? null, model: LM_MODEL ?? '', timeLimitMs: LM_MS };
}

/** On one machine the secret is made once and kept beside the data it protects. */
function keptSecret(dataDir: string): string {
  const file = join(dataDir, 'secret');
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  if (!existsSync(file)) {
    // Written aside and put in place whole: a crash must not leave half a secret.
    writeFileSync(`${file}.new`, randomBytes(32).toString('hex'), { mode: 0o600, flush: true });
    renameSync(`${file}.new`, file);
  }
  return readFileSync(file, 'utf8');
}
