import type { Choice } from './reply.js';

/** What the bot remembers between two messages of one conversation; plain JSON. */
export interface BotState {
  readonly lastItem?: string;
  /** Turns in a row that were not understood. */
  readonly misses: number;
  readonly choices: readonly (Choice & { readonly item: string })[];
}

/** The state before the first message. */
export const freshState: BotState = { misses: 0, choices: [] };

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function choiceIn(value: unknown): BotState['choices'] {
  if (!isFields(value)) return [];
  const { label, say, item } = value;
  return typeof label === 'string' && typeof say === 'string' && typeof item === 'string' ? [{ label, say, item }] : [];
}

/** Reads a state that came back from storage; anything unreadable counts as fresh. */
export function stateFrom(stored: unknown): BotState {
  if (!isFields(stored)) return freshState;
  const { lastItem, misses, choices } = stored;
  return {
    ...(typeof lastItem === 'string' ? { lastItem } : {}),
    misses: typeof misses === 'number' && Number.isInteger(misses) ? misses : 0,
    choices: Array.isArray(choices) ? choices.flatMap(choiceIn) : [],
  };
}

const ordinals: readonly RegExp[] = [/^(第?[一1]个?|前者|(the )?first( one)?)$/, /^(第?[二2两]个?|(the )?second( one)?)$/, /^(第?[三3]个?|(the )?third( one)?)$/];
const yes = /^(是|是的|对|对的|嗯|没错|就是|就这个|yes|yeah|right|that one)$/;

/** Which offered choice a normalised text picks: by name, by number, or yes when there was only one. */
export function picked(state: BotState, text: string): BotState['choices'][number] | undefined {
  const byName = state.choices.find((choice) => [choice.label, choice.say].some((words) => words.toLowerCase() === text));
  if (byName !== undefined) return byName;
  if (state.choices.length === 1 && yes.test(text)) return state.choices[0];
  const place = ordinals.findIndex((words) => words.test(text));
  return place < 0 ? undefined : state.choices[place];
}
