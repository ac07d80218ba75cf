import type { Field } from './field.js';
import { fields } from './field.js';
import type { Form } from './forms/form.js';
import { formFrom, unseen } from './forms/form.js';
import type { Choice } from './reply.js';

/** What the bot remembers between two messages of one conversation; plain JSON. */
export interface BotState {
  readonly lastItem?: string;
  /** The part of a guide that was asked about last. */
  readonly lastField?: Field;
  /** The wish that was last pointed elsewhere: a bare「确定」may still be about it. */
  readonly pointed?: 'book' | 'file' | 'progress';
  /** Turns in a row that were not understood. */
  readonly misses: number;
  readonly choices: readonly (Choice & { readonly item: string })[];
  /** Forms begun in this conversation. */
  readonly forms: number;
  readonly form?: Form;
  /** A form that another one interrupted. */
  readonly paused?: Form;
  /** Matters of a message with several that are still to be taken. */
  readonly next: readonly string[];
}

/** The state before the first message. */
export const freshState: BotState = { misses: 0, choices: [], forms: 0, next: [] };

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function choiceIn(value: unknown): BotState['choices'] {
  if (!isFields(value)) return [];
  const { label, say, item } = value;
  return typeof label === 'string' && typeof say === 'string' && typeof item === 'string' ? [{ label, say, item }] : [];
}

const count = (value: unknown): number => (typeof value === 'number' && Number.isInteger(value) ? value : 0);
const listOf = <T>(value: unknown, read: (one: unknown) => readonly T[]): readonly T[] => (Array.isArray(value) ? value.flatMap(read) : []);
const isPointed = (value: unknown): value is NonNullable<BotState['pointed']> => value === 'book' || value === 'file' || value === 'progress';

function rememberedIn({ lastItem, lastField, pointed }: Fields): Pick<BotState, 'lastItem' | 'lastField' | 'pointed'> {
  const field = fields.find((one) => one === lastField);
  return { ...(typeof lastItem === 'string' ? { lastItem } : {}), ...(field === undefined ? {} : { lastField: field }), ...(isPointed(pointed) ? { pointed } : {}) };
}

function formsIn(stored: Fields): Pick<BotState, 'form' | 'paused'> {
  const [form, paused] = [formFrom(stored['form']), formFrom(stored['paused'])];
  return { ...(form === undefined ? {} : { form }), ...(paused === undefined ? {} : { paused }) };
}

/** Reads a state that came back from storage; anything unreadable counts as fresh. */
export function stateFrom(stored: unknown): BotState {
  if (!isFields(stored)) return freshState;
  const { misses, choices, forms, next } = stored;
  return {
    ...rememberedIn(stored),
    ...formsIn(stored),
    misses: count(misses),
    choices: listOf(choices, choiceIn),
    forms: count(forms),
    next: listOf(next, (one) => (typeof one === 'string' ? [one] : [])),
  };
}

/** The state for a message that was written before the bot's last words could be read: what they ask to confirm is not confirmed by it. */
export function overtaken(stored: unknown): BotState {
  const state = stateFrom(stored);
  return state.form?.open === 'confirm' ? { ...state, form: { ...state.form, open: unseen } } : state;
}
