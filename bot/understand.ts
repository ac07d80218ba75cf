import type { Classification } from './classifier.js';
import type { Action } from './compose/spoken.js';
import type { Landmark } from './features.js';
import type { Field } from './field.js';
import { fields } from './field.js';
import type { Thresholds, Verdict } from './gate.js';
import { gate, openVerdict } from './gate.js';
import type { HardRule } from './hard-rules.js';
import { hardRule } from './hard-rules.js';
import { itemsIn } from './items-in.js';
import type { Margins } from './margins.js';
import { itemMargins } from './margins.js';
import { needsIn } from './needs.js';
import { normalise } from './normalise.js';
import type { RefusalReason } from './refusals.js';
import { refusalFor } from './refusals.js';
import { sharedName } from './shared-name.js';
import { chanceRight } from './trust.js';
import { wishIn } from './wishes.js';

/** What the bot makes of one message, before it decides what to say. */
export type Reading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'hard'; readonly rule: HardRule }
  | { readonly kind: 'refuse'; readonly reason: RefusalReason }
  | Read;

export interface Read {
  readonly kind: 'read';
  readonly text: string;
  readonly action: Action;
  readonly verdict: Verdict;
  /** The likeliest part of a guide; undefined when the text asks for none. */
  readonly field: Field | undefined;
  /** Whether wish, service and part are all clear enough to answer without asking back. */
  readonly sure: boolean;
  /** How clear each of them is. */
  readonly margins: Margins;
  readonly guesses: readonly Guess[];
  /** What else the message raises, to be taken next. */
  readonly next: readonly string[];
}

export interface Guess {
  readonly itemCode: string;
  readonly score: number;
}

export interface Reader {
  readonly items: (text: string) => Classification;
  readonly actions: (text: string) => Classification;
  readonly fields: (text: string) => Classification;
  readonly names: readonly Landmark[];
  readonly limits: Thresholds;
}

interface FieldReading {
  readonly field: Field | undefined;
  readonly lead: number;
}

/** Below: the text asks for no part in particular. */
const anyField = -0.6;

function fieldIn({ ranking }: Classification): FieldReading {
  const [best, second] = ranking;
  const field = fields.find((one) => one === best?.label);
  if (best === undefined || best.score < anyField) return { field: undefined, lead: 0 };
  return { field, lead: best.score - (second?.score ?? -1) };
}

function guessesIn(classification: Classification): Guess[] {
  return itemsIn(classification).slice(0, 3).map(({ label, score }) => ({ itemCode: label, score: Math.round(score * 1000) / 1000 }));
}

/** Reads one matter, by the classifiers alone; takes normalised text. */
export function readNeed(reader: Reader, text: string): Read {
  const { limits } = reader;
  const items = reader.items(text);
  const wish = wishIn(reader.actions(text), items, limits);
  const verdict = sharedName(text, reader.names) ?? (wish.action === 'clarify' ? openVerdict(items, limits) : gate(items, limits));
  const { field, lead } = fieldIn(reader.fields(text));
  // A text that asks for no part in particular hears what the service is: nothing there can be mistaken.
  const margins = { ...itemMargins(items), wish: wish.lead, field: field === undefined ? Infinity : lead };
  const sure = wish.action === 'answer' && verdict.kind === 'sure' && chanceRight(margins, limits.trust.weights) >= limits.trust.least;
  return { kind: 'read', text, action: wish.action, verdict, field, sure, margins, guesses: guessesIn(items), next: [] };
}

const says = (read: Read): boolean => read.action !== 'smalltalk' && read.action !== 'clarify';

/** The first matter of a message that says something, with those after it. */
function readNeeds(reader: Reader, text: string): Read {
  const needs = needsIn(text);
  if (needs.length === 1) return readNeed(reader, text);
  const reads = needs.map((need) => readNeed(reader, need));
  const first = reads.findIndex(says);
  const read = reads[first];
  return read === undefined ? readNeed(reader, text) : { ...read, next: needs.slice(first + 1) };
}

/** Reads one message: hard rules, refusals, then the classifiers. */
export function understand(reader: Reader, raw: string): Reading {
  const rule = hardRule(raw);
  if (rule !== undefined) return { kind: 'hard', rule };
  const text = normalise(raw);
  if (!/[\p{L}\p{N}]/u.test(text)) return { kind: 'empty' };
  const refusal = refusalFor(text);
  if (refusal !== undefined) return { kind: 'refuse', reason: refusal };
  return readNeeds(reader, text);
}

/** The services a text may be about, whatever else it is; none where it says too little. Takes raw text. */
export function guessesFor(reader: Reader, raw: string): readonly Guess[] {
  const { verdict, guesses } = readNeed(reader, normalise(raw));
  return verdict.kind === 'sure' || verdict.kind === 'maybe' ? guesses : [];
}
