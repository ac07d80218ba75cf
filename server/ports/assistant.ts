import type { TopicCode } from '../desk/intake/topics.js';
import type { AssistantAsk, AssistantDeed, DeskFact } from './assistant-wishes.js';

/** How one turn of the assistant ended; every turn has exactly one outcome. */
export type AssistantOutcome = 'answered' | 'clarify' | 'handover' | 'emergency' | 'dont_know' | 'declined' | 'smalltalk' | 'pointed' | 'collecting' | 'done' | 'dropped';

/** A form the assistant fills in with a citizen, as far as it has come. */
export interface AssistantForm {
  readonly kind: 'file' | 'book' | 'manage';
  /** What was given, as said, by the name of the slot. */
  readonly slots: Readonly<Record<string, string>>;
}

/** One reply of the assistant, with what it thought the question was about. */
export interface AssistantTurn {
  readonly outcome: AssistantOutcome;
  readonly text: string;
  /** The guide an answer was taken from. */
  readonly source?: { readonly itemCode: string; readonly guideName: string; readonly version: number };
  /** Up to three replies the citizen can pick instead of typing. */
  readonly choices?: readonly { readonly label: string; readonly say: string }[];
  /** Why it ended like this, for the agent and the reports. */
  readonly reason?: string;
  readonly guesses: readonly { readonly itemCode: string; readonly score: number }[];
  /** To be handed back with the citizen's next message; plain JSON, meaning nothing to the caller. */
  readonly state: unknown;
  /** What the citizen's words were taken to mean; a service and a part of a guide only where they belong. */
  readonly reading?: { readonly action: string; readonly item: string | null; readonly field: string | null; readonly slots: Readonly<Record<string, string>> };
  /** The form that is being filled in, or was when a person was called. */
  readonly form?: AssistantForm;
  /** What it must know before it can reply; `text` stands in when the desk cannot tell. */
  readonly ask?: AssistantAsk;
  /** What the citizen has just confirmed and the desk is to do. */
  readonly deed?: AssistantDeed;
}

/** What a matter is probably about. */
export interface TopicGuess {
  readonly topic: TopicCode;
  /** Chance of being right, 0 to 1. */
  readonly confidence: number;
  /** The words of the text that decided, the strongest first; at most five. */
  readonly words: readonly string[];
}

/** Answers citizens from the published guides, and hands over whenever it is not sure. */
export interface Assistant {
  /** Never rejects: a failure is a turn with outcome 'handover'. `early`: written before the assistant's last words could be read, so it confirms nothing. */
  reply(input: { readonly state: unknown; readonly text: string; readonly lang: 'zh' | 'en'; readonly early?: boolean }): Promise<AssistantTurn>;
  /** Words what the desk answered to a turn's `ask` or `deed`; `state` is that turn's. Works without the model, never throws. */
  tell(input: { readonly state: unknown; readonly fact: DeskFact; readonly lang: 'zh' | 'en' }): AssistantTurn;
  /** Never rejects: null when it cannot tell, is not ready, fails or takes too long. */
  suggestTopic(text: string): Promise<TopicGuess | null>;
  /** Wishes for a new model; returns when that is queued. Guides as they are now are answered from at once, here and within seconds in other processes. */
  relearn(why?: 'guides_changed' | 'asked_for'): Promise<void>;
  /** Takes over at once what was decided elsewhere: other guides, another model. Without being asked it does so within seconds. */
  follow(): Promise<void>;
  /** Whether guide questions can be answered now; hard rules work even when not. */
  ready(): boolean;
  close(): Promise<void>;
}
