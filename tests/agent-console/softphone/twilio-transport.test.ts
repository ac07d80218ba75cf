import { describe, expect, it, vi } from 'vitest';
import { silentTransport, type Sound } from '../../../agent-console/src/features/softphone/transport.js';
import { loadVoiceSdk, twilioTransport, type VoiceDevice, type VoiceSdk } from '../../../agent-console/src/features/softphone/twilio-transport.js';

type Listener = (...facts: unknown[]) => void;

/** Twilio's SDK as far as it is used: it writes down what it was told and lets a test ring. */
function sdk(trouble: Error | null = null) {
  const done: string[] = [];
  const listeners = new Map<string, Listener>();
  const inCall = new Map<string, Listener>();
  class Device implements VoiceDevice {
    readonly audio = { inputDevice: { label: '耳机麦克风' } };
    constructor(token: string) {
      done.push(`opened with ${token}`);
    }
    register = () => (trouble === null ? Promise.resolve(void done.push('registered')) : Promise.reject(trouble));
    updateToken = (token: string) => void done.push(`goes on with ${token}`);
    destroy = () => void done.push('destroyed');
    on = (event: string, listener: unknown) => void listeners.set(event, listener as Listener);
  }
  const call = { accept: () => void done.push('answered'), mute: (on: boolean) => void done.push(`mute ${on}`), on: (event: string, listener: unknown) => void inCall.set(event, listener as Listener) };
  const loaded = { Device, Call: { Codec: { Opus: 'opus', PCMU: 'pcmu' } } } as unknown as VoiceSdk;
  return { done, loaded, rings: () => listeners.get('incoming')?.(call), fires: (event: string, ...facts: unknown[]) => listeners.get(event)?.(...facts), says: (event: string, ...facts: unknown[]) => inCall.get(event)?.(...facts) };
}

function open(load: () => Promise<VoiceSdk>) {
  const heard: Sound[] = [];
  let passes = 0;
  const transport = twilioTransport({ load, onSound: (sound) => void heard.push(sound) });
  const start = () => transport.start(() => Promise.resolve({ identity: 'agent_1', token: `pass ${(passes += 1)}`, expiresAt: 0 }));
  return { heard, transport, start };
}

describe.each([
  ['of a trial', () => silentTransport],
  ['through Twilio', () => twilioTransport({ load: () => Promise.resolve(sdk().loaded), onSound: () => undefined })],
  ['through Twilio without the component', () => twilioTransport({ load: () => Promise.reject(new Error('404')), onSound: () => undefined })],
])('a transport %s', (_name, make) => {
  const pass = { identity: 'agent_1', token: 'pass', expiresAt: 0 };
  it.each<[string, () => Promise<typeof pass | null>]>([
    ['a pass', () => Promise.resolve(pass)],
    ['no pass', () => Promise.resolve(null)],
    ['a desk that does not answer', () => Promise.reject(new Error('offline'))],
  ])('starts, mutes and stops with %s, without a word of complaint', async (_how, fetchPass) => {
    const transport = make();
    transport.mute(true);
    await expect(transport.start(fetchPass)).resolves.toBeUndefined();
    transport.mute(false);
    transport.stop();
    transport.stop();
    transport.mute(true);
  });
});

describe('sound through Twilio', () => {
  it('answers by itself: the agent has pressed before it rings here', async () => {
    const { done, loaded, rings, says } = sdk();
    const { heard, transport, start } = open(() => Promise.resolve(loaded));
    await start();
    rings();
    says('volume', 0.4, 0.1);
    transport.mute(true);
    expect(done).toEqual(['opened with pass 1', 'registered', 'answered', 'mute true']);
    expect(heard.at(-1)).toEqual({ trouble: null, device: '耳机麦克风', level: 0.4 });
    says('disconnect');
    transport.mute(false);
    expect(done).toHaveLength(4);
    expect(heard.at(-1)?.level).toBe(0);
  });

  it('fetches a new pass before the old one ends', async () => {
    const { done, loaded, fires } = sdk();
    const { transport, start } = open(() => Promise.resolve(loaded));
    await start();
    fires('tokenWillExpire');
    await Promise.resolve();
    await Promise.resolve();
    transport.stop();
    expect(done).toEqual(['opened with pass 1', 'registered', 'goes on with pass 2', 'destroyed']);
  });

  it('is there again after a night with the lid closed: an ended pass is renewed and the line opened anew', async () => {
    const { done, loaded, fires } = sdk();
    const { heard, start } = open(() => Promise.resolve(loaded));
    await start();
    fires('error', { code: 20_104 });
    expect(heard.at(-1)?.trouble).toBe('no_line');
    await vi.waitFor(() => expect(heard.at(-1)?.trouble).toBeNull());
    expect(done).toEqual(['opened with pass 1', 'registered', 'goes on with pass 2', 'registered']);
  });

  it('opens nothing when the agent has left before the component came', async () => {
    const { done, loaded } = sdk();
    let arrives: (loaded: VoiceSdk) => void = () => undefined;
    const { heard, transport, start } = open(() => new Promise((resolve) => (arrives = resolve)));
    const starting = start();
    transport.stop();
    arrives(loaded);
    await starting;
    expect([done, heard]).toEqual([[], []]);
  });

  it('is a real part of the console, with what this transport uses of it', async () => {
    const { Device, Call } = await loadVoiceSdk();
    expect([typeof Device, Call.Codec.Opus, Call.Codec.PCMU]).toEqual(['function', 'opus', 'pcmu']);
    expect(['register', 'updateToken', 'destroy', 'on'].filter((name) => !(name in Device.prototype))).toEqual([]);
  });

  it.each([
    [31_401, 'no_permission'],
    [31_402, 'lost_device'],
    [20_101, 'refused'],
    [31_202, 'refused'],
    [31_005, 'no_line'],
  ])('names trouble %d as %s, so that the fix can be said', async (code, trouble) => {
    const { loaded, fires } = sdk();
    const { heard, start } = open(() => Promise.resolve(loaded));
    await start();
    fires('error', { code });
    expect(heard.at(-1)?.trouble).toBe(trouble);
  });

  it('says that the network does not know the account, as with invented credentials', async () => {
    const { heard, start } = open(() => Promise.resolve(sdk(Object.assign(new Error('AccessTokenInvalid'), { code: 20_101 })).loaded));
    await start();
    expect(heard.at(-1)?.trouble).toBe('refused');
  });

  it('says that the component is missing, or that the network is', async () => {
    const missing = open(() => Promise.reject(new Error('404')));
    await missing.start();
    expect(missing.heard.at(-1)?.trouble).toBe('no_sdk');
    const away = open(() => Promise.resolve(sdk(new Error('no way there')).loaded));
    await away.start();
    expect(away.heard.at(-1)?.trouble).toBe('no_line');
  });
});
