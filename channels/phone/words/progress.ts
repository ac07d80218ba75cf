import type { SpokenProgress } from '../../../server/ports/citizen-desk.js';
import { ticketStateWords } from '../../../server/contract/words/vocabulary.js';
import { ticketState } from '../../../server/contract/ticket.js';
import { spokenBy } from '../../../server/contract/words/spoken-words.js';
import type { DialogueState } from '../dialogue/state.js';
import { say, type Sentence } from './say.js';

/** A ticket state in the citizen's words; a text that is no state code is said as it came. */
function stateWords(state: string, lang: DialogueState['lang']): string {
  const known = ticketState.safeParse(state);
  return known.success ? ticketStateWords[known.data].citizen[lang] : state;
}

/** 24:00 in Shanghai of a promised day: the promise runs to its end. */
function endOf(date: string): number {
  return Date.parse(`${date}T24:00:00+08:00`);
}

/** The promised day, or that it has passed: never a date of the past as a promise. */
function promiseSentences({ promisedDate, lateDays }: SpokenProgress, { lang, startedAt }: Pick<DialogueState, 'lang' | 'startedAt'>): Sentence[] {
  if (lateDays !== undefined && lateDays > 0) return [say('progress_late', lang, { n: lateDays })];
  return promisedDate === null ? [] : [say('progress_promise', lang, { by: spokenBy(endOf(promisedDate), startedAt, lang) })];
}

/** State, unit, what changed its road, and the promised date, as far as they are known. */
export function progressSentences(progress: SpokenProgress, { lang, startedAt }: DialogueState): Sentence[] {
  const unit = progress.unit === null ? [] : [say('progress_unit', lang, { unit: progress.unit })];
  const turns = (progress.turns ?? []).map((turn) => say(`progress_${turn}`, lang));
  return [say('progress', lang, { state: stateWords(progress.state, lang) }), ...unit, ...turns, ...promiseSentences(progress, { lang, startedAt })];
}
