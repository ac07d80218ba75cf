import { turn } from './dialogue.js';
import type { DeskFact } from './forms/desk-facts.js';
import { heard } from './heard.js';
import type { GuideKnowledge, Lang } from './knowledge.js';
import type { BotModel } from './model.js';
import { readerOf } from './model.js';
import { stateFrom } from './state.js';
import type { BotTurn } from './turn.js';
import type { Guess, Reader } from './understand.js';
import { guessesFor } from './understand.js';

export type { BotTurn } from './turn.js';
export type { Ask, Deed, DeskFact, MatterDraft, VisitDraft } from './forms/desk-facts.js';
export type { Form } from './forms/form.js';
export type { Taken } from './taken.js';
export type { GuideKnowledge, Lang } from './knowledge.js';
export type { BotModel } from './model.js';
export { modelHash, readerOf, trainModel } from './model.js';
export type { Reader } from './understand.js';
export type { Taught } from './training-set.js';
export type { Calibration } from './calibrate.js';
export { calibratedWith, calibrationOf, calibrationVersion } from './calibrate.js';
export { knownCalibration } from './known-limits.js';
export type { Measured } from './measured.js';
export type { Action } from './compose/spoken.js';
export type { Field } from './field.js';
export type { TopicModel, TopicReader, TopicSuggestion, TopicText } from './topics/index.js';
export { districtExamples, topicReader, trainTopics, untitled } from './topics/index.js';
export type { BotReply, Outcome } from './reply.js';
export type { BotState } from './state.js';
export { freshState } from './state.js';

export interface Bot {
  /** One turn; `state` is what the turn before returned, or anything else for a fresh conversation. */
  reply(state: unknown, text: string, lang: Lang): BotTurn;
  /** The services a text may be about, best first; none where it says too little. For texts that are passed on unread. */
  guess(text: string): readonly Guess[];
  /** What the desk answered to a turn's `ask` or `deed`, worded; `state` is that turn's. */
  heard(state: unknown, fact: DeskFact, lang: Lang): BotTurn;
}

/** A bot that answers from these guides with this model. */
export function createBot(model: BotModel, guides: readonly GuideKnowledge[]): Bot {
  return botWith(readerOf(model), guides);
}

/** The same with a model that is read already: other guides take no time. */
export function botWith(reader: Reader, guides: readonly GuideKnowledge[]): Bot {
  const brain = { reader, guides: new Map(guides.map((guide) => [guide.itemCode, guide])) };
  return { reply: (state, text, lang) => turn(brain, { state: stateFrom(state), text, lang }), guess: (text) => guessesFor(brain.reader, text), heard };
}
