import type { PhonePass } from './pass.js';
import type { OnSound, Sound, VoiceTransport } from './transport.js';

/** The part of Twilio's Voice SDK that is used here. */
export interface VoiceCall {
  accept(): void;
  mute(on: boolean): void;
  on(event: 'volume', listener: (input: number, output: number) => void): void;
  on(event: 'disconnect', listener: () => void): void;
}
export interface VoiceDevice {
  register(): Promise<void>;
  updateToken(token: string): void;
  destroy(): void;
  on(event: 'incoming', listener: (call: VoiceCall) => void): void;
  on(event: 'tokenWillExpire', listener: () => void): void;
  on(event: 'error', listener: (error: { code?: number }) => void): void;
  audio?: { inputDevice: { label: string } | null } | null;
}
export interface VoiceSdk {
  Device: new (token: string, options: { closeProtection: boolean; codecPreferences: string[] }) => VoiceDevice;
}

/** Twilio's codes for a microphone that may not or cannot be used. */
const troubles: Readonly<Record<number, Sound['trouble']>> = { 31_401: 'no_permission', 31_402: 'lost_device' };

/** The SDK is a script of the desk's own, fetched only where the exchange carries sound. */
export function loadVoiceSdk(address = '/console/voice-sdk.js'): Promise<VoiceSdk> {
  return new Promise((resolve, reject) => {
    const known = (window as unknown as { Twilio?: VoiceSdk }).Twilio;
    if (known) {
      resolve(known);
      return;
    }
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => {
      const loaded = (window as unknown as { Twilio?: VoiceSdk }).Twilio;
      if (loaded) resolve(loaded);
      else reject(new Error('no SDK in the script'));
    };
    script.onerror = () => reject(new Error('no script'));
    document.head.append(script);
  });
}

/** Sound through Twilio. The agent has pressed 接听 before the exchange rings here, so that an incoming leg is answered at once. */
export function twilioTransport({ load = loadVoiceSdk, onSound }: { load?: () => Promise<VoiceSdk>; onSound: OnSound }): VoiceTransport {
  let device: VoiceDevice | null = null;
  let current: VoiceCall | null = null;
  const sound: Sound = { trouble: null, device: '', level: 0 };
  const tell = (change: Partial<Sound>) => onSound({ ...Object.assign(sound, change) });

  function take(call: VoiceCall): void {
    current = call;
    call.on('volume', (input) => tell({ level: input }));
    call.on('disconnect', () => {
      current = null;
      tell({ level: 0 });
    });
    call.accept();
    tell({ trouble: null, device: device?.audio?.inputDevice?.label ?? '' });
  }

  async function open({ Device }: VoiceSdk, fetchPass: () => Promise<PhonePass | null>): Promise<void> {
    const pass = await fetchPass();
    if (pass === null) return;
    const opened = new Device(pass.token, { closeProtection: true, codecPreferences: ['opus', 'pcmu'] });
    device = opened;
    opened.on('incoming', take);
    opened.on('tokenWillExpire', () => void fetchPass().then((next) => (next === null ? undefined : opened.updateToken(next.token)), () => tell({ trouble: 'no_line' })));
    opened.on('error', ({ code = 0 }) => tell({ trouble: troubles[code] ?? 'no_line' }));
    await opened.register();
  }

  return {
    start: async (fetchPass) => {
      const sdk = await load().catch(() => null);
      if (sdk === null) tell({ trouble: 'no_sdk' });
      else await open(sdk, fetchPass).catch(() => tell({ trouble: 'no_line' }));
    },
    mute: (on) => current?.mute(on),
    stop: () => device?.destroy(),
  };
}
