import type { Verb } from './webhooks.js';

/** One call, as far as verbs need it. */
export interface Playing {
  /** The call is over, whoever hung up. */
  readonly ended: boolean;
  say(text: string): Promise<void>;
  rest(seconds: number): Promise<void>;
  /** The keys pressed; '' when none came in time. */
  gather(verb: Verb): Promise<string>;
  ask(hook: string, payload: Record<string, unknown>): Promise<Verb[]>;
  hangUp(): void;
}

/** Null: on to the next verb of the list; otherwise what the line wants instead of the rest. */
type Player = (verb: Verb, call: Playing) => Promise<Verb[] | null>;

const sounds: Readonly<Record<string, Player>> = {
  say: ({ text }, call) => call.say(text).then(() => null),
  pause: ({ length }, call) => call.rest(length).then(() => null),
};

/** Every verb the line's documents are made of; `leave` counts in a queue only. */
const players: Readonly<Record<string, Player>> = {
  ...sounds,
  gather: async (verb, call) => {
    const digits = await call.gather(verb);
    if (call.ended) return [];
    return call.ask(verb.actionHook, digits === '' ? { reason: 'timeout' } : { reason: 'dtmfDetected', digits });
  },
  enqueue: wait,
  redirect: ({ actionHook }, call) => call.ask(actionHook, {}),
  hangup: (_verb, call) => {
    call.hangUp();
    return Promise.resolve([]);
  },
};

/** Carries out what the line answered until it has to be asked again, and asks; throws Error for a verb it does not know, by name, and for a list that leads nowhere. */
export async function play(verbs: readonly Verb[], call: Playing): Promise<Verb[]> {
  for (const verb of verbs) {
    if (call.ended) return [];
    const next = await playerOf(verb, players)(verb, call);
    if (next !== null) return next;
  }
  if (call.ended) return [];
  throw new Error('the line said nothing more, and did not hang up');
}

/** Nobody takes a call off this queue: it is waited in until the line or the caller has had enough. */
async function wait({ waitHook, actionHook }: Verb, call: Playing): Promise<Verb[]> {
  let waited = 0;
  while (!call.ended) {
    const verbs = await call.ask(waitHook, { queue_time: waited });
    for (const verb of verbs) {
      if (verb.verb === 'leave') return call.ask(actionHook, { queue_result: 'leave', queue_time: waited });
      await playerOf(verb, sounds)(verb, call);
      waited += verb.verb === 'pause' ? verb.length : 0;
    }
    if (!verbs.some(({ verb }) => verb === 'pause')) throw new Error('the line made a queue that never pauses');
  }
  return call.ask(actionHook, { queue_result: 'hangup', queue_time: waited });
}

function playerOf({ verb }: Verb, known: Readonly<Record<string, Player>>): Player {
  const player = Object.hasOwn(known, verb) ? known[verb] : undefined;
  if (player === undefined) throw new Error(`the line used “${verb}” where this adapter carries out ${Object.keys(known).join(', ')}`);
  return player;
}
