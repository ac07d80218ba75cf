import { describe, expect, it } from 'vitest';
import type { Sound } from '../../../agent-console/src/features/softphone/transport.js';
import { twilioTransport, type VoiceDevice, type VoiceSdk } from '../../../agent-console/src/features/softphone/twilio-transport.js';

type Listener = (...facts: unknown[]) => void;

/** Twilio's SDK as far as it is used: it writes down what it was told and lets a test ring. */
function sdk(trouble: 'none' | 'refused' = 'none') {
  const done: string[] = [];
  const listeners = new Map<string, Listener>();
  const inCall = new Map<string, Listener>();
  class Device implements VoiceDevice {
    readonly audio = { inputDevice: { label: '耳机麦克风' } };
    constructor(token: string) {
      done.push(`opened with ${token}`);
    }
    register = () => (trouble === 'none' ? Promise.resolve() : Promise.reject(new Error('refused')));
    updateToken = (token: string) => void done.push(`goes on with ${token}`);
    destroy = () => void done.push('destroyed');
    on = (event: string, listener: unknown) => void listeners.set(event, listener as Listener);
  }
  const call = { accept: () => void done.push('answered'), mute: (on: boolean) => void done.push(`mute ${on}`), on: (event: string, listener: unknown) => void inCall.set(event, listener as Listener) };
  const loaded = { Device } as unknown as VoiceSdk;
  return { done, loaded, rings: () => listeners.get('incoming')?.(call), fires: (event: string, ...facts: unknown[]) => listeners.get(event)?.(...facts), says: (event: string, ...facts: unknown[]) => inCall.get(event)?.(...facts) };
}

function open(load: () => Promise<VoiceSdk>) {
  const heard: Sound[] = [];
  let passes = 0;
  const transport = twilioTransport({ load, onSound: (sound) => void heard.push(sound) });
  const start = () => transport.start(() => Promise.resolve({ identity: 'agent_1', token: `pass ${(passes += 1)}`, expiresAt: 0 }));
  return { heard, transport, start };
}

describe('sound through Twilio', () => {
  it('answers by itself: the agent has pressed before it rings here', async () => {
    const { done, loaded, rings, says } = sdk();
    const { heard, transport, start } = open(() => Promise.resolve(loaded));
    await start();
    rings();
    says('volume', 0.4, 0.1);
    transport.mute(true);
    expect(done).toEqual(['opened with pass 1', 'answered', 'mute true']);
    expect(heard.at(-1)).toEqual({ trouble: null, device: '耳机麦克风', level: 0.4 });
    says('disconnect');
    transport.mute(false);
    expect(done).toHaveLength(3);
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
    expect(done).toEqual(['opened with pass 1', 'goes on with pass 2', 'destroyed']);
  });

  it.each([
    [31_401, 'no_permission'],
    [31_402, 'lost_device'],
    [31_005, 'no_line'],
  ])('names trouble %d as %s, so that the fix can be said', async (code, trouble) => {
    const { loaded, fires } = sdk();
    const { heard, start } = open(() => Promise.resolve(loaded));
    await start();
    fires('error', { code });
    expect(heard.at(-1)?.trouble).toBe(trouble);
  });

  it('says that the component is missing, or that the network is', async () => {
    const missing = open(() => Promise.reject(new Error('404')));
    await missing.start();
    expect(missing.heard.at(-1)?.trouble).toBe('no_sdk');
    const refused = open(() => Promise.resolve(sdk('refused').loaded));
    await refused.start();
    expect(refused.heard.at(-1)?.trouble).toBe('no_line');
  });
});
