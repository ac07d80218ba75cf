import type { Params } from './signature.js';
import type { Transcript } from './transcript.js';

/** Where a verb sends its result; null: the next verb follows. */
export type Action = { readonly url: string; readonly method: 'POST' | 'GET' } | null;

/** The call, as a verb that takes its time sees it. */
export interface Stage {
  /** Seconds of the call. */
  now: number;
  readonly callSid: string;
  readonly transcript: Transcript;
  /** Against the document the verb stands in. */
  resolve(url: string): string;
  /** The verb is over; the call goes on with the document its action gives, or with the next verb. */
  goOn(action: Action, params: Params): Promise<void>;
  /** Tells the desk something that leads the call nowhere. */
  report(url: string, params: Params): Promise<void>;
}

/** A verb under way on the virtual clock: a recording, a talk. */
export interface Engagement {
  readonly kind: 'recording' | 'talking';
  /** When it ends by itself, in seconds of the call. */
  readonly deadline: number;
  lapse(): Promise<void>;
  key(key: string): Promise<void>;
  /** Words are said and have just been finished. */
  heard(text: string): void;
  /** The caller hung up. */
  abandoned(): Promise<void>;
}

/** The action of a verb, absolute; null when it has none. */
export function actionOf({ attributes }: { attributes: Readonly<Record<string, string>> }, stage: Pick<Stage, 'resolve'>): Action {
  const { action, method } = attributes;
  return action === undefined ? null : { url: stage.resolve(action), method: method === 'GET' ? 'GET' : 'POST' };
}
