import { normalise } from '../normalise.js';
import { slotsIn } from '../slots.js';
import type { Reader } from '../understand.js';
import { understand } from '../understand.js';
import type { Share } from './figures.js';
import { percentile } from './figures.js';
import type { Taken } from './judged.js';
import { takenFrom } from './judged.js';
import type { LabelledDialogue, LabelledTurn } from './labelled-lines.js';

interface Carried {
  readonly item: string | null;
  /** The action of a form that is being filled. */
  readonly form: string | null;
}

interface TurnVerdict {
  readonly checks: Readonly<Record<string, boolean>>;
  readonly ms: number;
}

export interface DialogueFigures {
  readonly dialogues: number;
  readonly turns: number;
  readonly shares: Readonly<Record<string, Share>>;
  /** Conversations with every turn right. */
  readonly whole: Share;
  readonly msP50: number;
  readonly msP99: number;
}

const forms = new Set(['book', 'file']);

function share(list: readonly boolean[]): Share {
  const right = list.filter(Boolean).length;
  return { right, of: list.length, share: list.length === 0 ? null : Math.round((right / list.length) * 1000) / 1000 };
}

const open = new Set(['clarify', 'smalltalk']);

function followUp(taken: Taken, part: string | null, item: string | null): Taken {
  return item === null || part === null ? taken : { action: 'answer', item, field: part, automatic: true };
}

/** A turn in the light of those before it: a bare slot goes on with the form, a question without a service means the last one. */
function inContext(taken: Taken, part: string | null, { carried, filled }: { carried: Carried; filled: boolean }): Taken {
  const action = filled && carried.form !== null && open.has(taken.action) ? carried.form : taken.action;
  if (action === 'clarify') return followUp(taken, part, carried.item);
  return action === 'book' ? { ...taken, action, item: taken.item ?? carried.item } : { ...taken, action };
}

function sameSlots(wanted: Readonly<Record<string, unknown>>, found: Readonly<Record<string, string>>): boolean {
  return Object.entries(wanted).every(([slot, value]) => String(value) === found[slot]);
}

function checked({ expect }: LabelledTurn, taken: Taken, found: Readonly<Record<string, string>>): Record<string, boolean> {
  return {
    ...(expect.action === undefined ? {} : { action: expect.action === taken.action }),
    ...(expect.item === undefined ? {} : { item: expect.item === taken.item }),
    ...(expect.field === undefined ? {} : { field: expect.field === taken.field }),
    ...(expect.slots === undefined ? {} : { slots: sameSlots(expect.slots, found) }),
  };
}

function judgeDialogue(reader: Reader, dialogue: LabelledDialogue, now: () => number): TurnVerdict[] {
  let carried: Carried = { item: null, form: null };
  return dialogue.turns.map((turn) => {
    const started = now();
    const reading = understand(reader, turn.user);
    const found = slotsIn(normalise(turn.user));
    const part = reading.kind === 'read' ? (reading.field ?? null) : null;
    const taken = inContext(takenFrom(reading), part, { carried, filled: Object.keys(found).length > 0 });
    const ms = now() - started;
    carried = { item: taken.item ?? carried.item, form: forms.has(taken.action) ? taken.action : carried.form };
    return { checks: checked(turn, taken, found), ms };
  });
}

/** Figures over conversations; `now` gives milliseconds. */
export function dialogueFigures(reader: Reader, dialogues: readonly LabelledDialogue[], now: () => number): DialogueFigures {
  const judged = dialogues.map((dialogue) => judgeDialogue(reader, dialogue, now));
  const turns = judged.flat();
  const all = (name: string): boolean[] => turns.flatMap(({ checks }) => checks[name] ?? []);
  const times = turns.map(({ ms }) => ms);
  return {
    dialogues: dialogues.length,
    turns: turns.length,
    shares: Object.fromEntries(['action', 'item', 'field', 'slots'].map((name) => [name, share(all(name))])),
    whole: share(judged.map((list) => list.every(({ checks }) => Object.values(checks).every(Boolean)))),
    msP50: percentile(times, 0.5),
    msP99: percentile(times, 0.99),
  };
}
