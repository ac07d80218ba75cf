import type { PhonePass } from './pass.js';

/** What is wrong with the sound on this machine, if anything. */
export type SoundTrouble = 'no_sdk' | 'no_permission' | 'lost_device' | 'refused' | 'no_line';
export interface Sound {
  trouble: SoundTrouble | null;
  device: string;
  /** 0 to 1. */
  level: number;
}

/** How this browser takes part in calls. The desk decides who talks; the transport only carries sound. */
export interface VoiceTransport {
  /** Registers with the exchange; told again when a pass runs out. Never throws: troubles come through `onSound`. */
  start(fetchPass: () => Promise<PhonePass | null>): Promise<void>;
  /** The agent's own microphone, at once; the exchange follows by itself. */
  mute(on: boolean): void;
  stop(): void;
}
export type OnSound = (sound: Sound) => void;

/** A trial without an account: there is no sound to carry. */
export const silentTransport: VoiceTransport = { start: () => Promise.resolve(), mute: () => undefined, stop: () => undefined };
