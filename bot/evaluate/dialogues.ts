import type { Bot } from '../index.js';
import type { Lang } from '../knowledge.js';
import type { Taken } from '../taken.js';
import type { BotTurn } from '../turn.js';
import type { Share } from './figures.js';
import { percentile } from './figures.js';
import type { LabelledDialogue, LabelledTurn } from './labelled-lines.js';
import { openDesk } from './open-desk.js';

export interface TurnVerdict {
  readonly user: string;
  readonly expect: LabelledTurn['expect'];
  readonly reading: Taken;
  readonly outcome: string;
  readonly checks: Readonly<Record<string, boolean>>;
  readonly ms: number;
}

export interface DialogueFigures {
  readonly dialogues: number;
  readonly turns: number;
  readonly shares: Readonly<Record<string, Share>>;
  /** Turns with everything right. */
  readonly wholeTurns: Share;
  /** Conversations with every turn right. */
  readonly whole: Share;
  readonly msP50: number;
  readonly msP99: number;
}

const silent: Taken = { action: 'none', item: null, field: null, slots: {} };

function share(list: readonly boolean[]): Share {
  const right = list.filter(Boolean).length;
  return { right, of: list.length, share: list.length === 0 ? null : Math.round((right / list.length) * 1000) / 1000 };
}

function sameSlots(wanted: Readonly<Record<string, unknown>>, found: Readonly<Record<string, string>>): boolean {
  return Object.entries(wanted).every(([slot, value]) => String(value) === found[slot]);
}

function checked(expect: LabelledTurn['expect'], { action, item, field, slots }: Taken): Record<string, boolean> {
  return {
    ...(expect.action === undefined ? {} : { action: expect.action === action }),
    ...(expect.item === undefined ? {} : { item: expect.item === item }),
    ...(expect.field === undefined ? {} : { field: expect.field === field }),
    ...(expect.slots === undefined ? {} : { slots: sameSlots(expect.slots, slots) }),
  };
}

/** Goes on until the bot wants nothing more of the desk. */
function settled(bot: Bot, turn: BotTurn, lang: Lang): BotTurn {
  const wish = turn.deed ?? turn.ask;
  return wish === undefined ? turn : settled(bot, bot.heard(turn.state, openDesk(wish), lang), lang);
}

/** One conversation, turn by turn, with the very bot citizens talk to; `now` gives milliseconds. */
export function judgeDialogue(bot: Bot, { turns, lang }: LabelledDialogue, now: () => number): TurnVerdict[] {
  let state: unknown = null;
  return turns.map(({ user, expect }) => {
    const started = now();
    const turn = bot.reply(state, user, lang);
    const ms = now() - started;
    const after = settled(bot, turn, lang);
    state = JSON.parse(JSON.stringify(after.state));
    const reading = turn.reading ?? silent;
    return { user, expect, reading, outcome: after.outcome, checks: checked(expect, reading), ms };
  });
}

const wholly = ({ checks }: TurnVerdict): boolean => Object.values(checks).every(Boolean);

/** The figures of judged conversations. */
export function dialogueFigures(judged: readonly (readonly TurnVerdict[])[]): DialogueFigures {
  const turns = judged.flat();
  const times = turns.map(({ ms }) => ms);
  return {
    dialogues: judged.length,
    turns: turns.length,
    shares: Object.fromEntries(['action', 'item', 'field', 'slots'].map((name) => [name, share(turns.flatMap(({ checks }) => checks[name] ?? []))])),
    wholeTurns: share(turns.map(wholly)),
    whole: share(judged.map((list) => list.every(wholly))),
    msP50: percentile(times, 0.5),
    msP99: percentile(times, 0.99),
  };
}

/** What went wrong, a line a turn, so that it can be read. */
export function wrongTurns(judged: readonly (readonly TurnVerdict[])[]): string[] {
  return judged.flatMap((list, n) =>
    list.filter((turn) => !wholly(turn)).map(({ user, expect, reading, outcome }) => `  ${n + 1} “${user}” wanted ${JSON.stringify(expect)}, taken for ${JSON.stringify(reading)} (${outcome})`),
  );
}
