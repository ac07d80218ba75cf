import type { Call } from '@twilio/voice-sdk';
import type { PhonePass } from './pass.js';
import type { OnSound, Sound, SoundTrouble, VoiceTransport } from './transport.js';

/** The part of Twilio's Voice SDK that is used here. */
interface VoiceCall {
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
  Device: new (token: string, options: { closeProtection: boolean; codecPreferences: Call.Codec[] }) => VoiceDevice;
  Call: { Codec: Pick<typeof Call.Codec, 'Opus' | 'PCMU'> };
}

/** Twilio's codes for a microphone that may not or cannot be used, and for an account or key it does not know. */
const troubles: Readonly<Record<number, SoundTrouble>> = { 31_401: 'no_permission', 31_402: 'lost_device', 20_101: 'refused', 20_151: 'refused', 31_202: 'refused' };

/** Anything else is the way to the exchange. */
function troubleOf(error: unknown): SoundTrouble {
  const { code } = (error ?? {}) as { code?: number };
  return troubles[code ?? 0] ?? 'no_line';
}
/** The pass ran out, as after a night with the lid closed. */
const passEnded = 20_104;

/** The SDK is a part of its own, fetched only where the exchange carries sound. */
export function loadVoiceSdk(): Promise<VoiceSdk> {
  return import('@twilio/voice-sdk');
}

type FetchPass = () => Promise<PhonePass | null>;
interface Line {
  tell: (change: Partial<Sound>) => void;
  take: (call: VoiceCall) => void;
  fetchPass: FetchPass;
}

/** Stands on the line, and on the next pass when one runs out. */
async function connect(device: VoiceDevice, { tell, take, fetchPass }: Line): Promise<void> {
  const register = () => device.register().then(() => tell({ trouble: null }));
  const renew = async (): Promise<boolean> => {
    const next = await fetchPass().catch(() => null);
    if (next !== null) device.updateToken(next.token);
    return next !== null;
  };
  device.on('incoming', take);
  device.on('tokenWillExpire', () => void renew());
  device.on('error', (error) => {
    tell({ trouble: troubleOf(error) });
    if (error.code === passEnded) void renew().then((renewed) => (renewed ? register() : undefined)).catch(() => undefined);
  });
  await register();
}

/** Sound through Twilio. The agent has pressed 接听 before the exchange rings here, so that an incoming leg is answered at once. */
export function twilioTransport({ load = loadVoiceSdk, onSound }: { load?: () => Promise<VoiceSdk>; onSound: OnSound }): VoiceTransport {
  let device: VoiceDevice | null = null;
  let current: VoiceCall | null = null;
  let stopped = false;
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

  async function open({ Device, Call: { Codec } }: VoiceSdk, fetchPass: FetchPass): Promise<void> {
    const pass = await fetchPass();
    if (pass === null || stopped) return;
    device = new Device(pass.token, { closeProtection: true, codecPreferences: [Codec.Opus, Codec.PCMU] });
    await connect(device, { tell, take, fetchPass });
  }

  return {
    start: async (fetchPass) => {
      const sdk = await load().catch(() => null);
      if (stopped) return;
      if (sdk === null) tell({ trouble: 'no_sdk' });
      else await open(sdk, fetchPass).catch((error: unknown) => tell({ trouble: troubleOf(error) }));
    },
    mute: (on) => current?.mute(on),
    stop: () => {
      stopped = true;
      device?.destroy();
      device = null;
    },
  };
}
