/** Somebody who uses the line through one of its engines. */
export interface EngineCaller {
  readonly callId: string;
  readonly over: boolean;
  start(): Promise<void>;
  press(keys: string): Promise<void>;
  say(text: string): Promise<void>;
  silence(): Promise<void>;
  hangUp(): Promise<void>;
  /** What was said since last asked. */
  hear(): string;
  /** The newest webhook once more. */
  again(): Promise<{ first: string; second: string }>;
}
