import type { DialogueState, Held } from '../dialogue/state.js';
import { say, type Sentence } from './say.js';
import { spokenDate, spokenTime } from '../../../server/contract/words/spoken-words.js';
import { shanghaiDate } from '../../../server/contract/words/shanghai-time.js';

/** When and where a booking is, in the words of the read-back. */
export function heldFacts({ item, centre, startsAt }: Held, { lang, startedAt }: Pick<DialogueState, 'lang' | 'startedAt'>): Record<string, string> {
  return { item: item.name[lang], centre: centre.name[lang], day: spokenDate(shanghaiDate(startsAt), startedAt, lang), time: spokenTime(startsAt, lang) };
}

const choices = { ahead: 'held_choices', fixed: 'held_fixed', over: 'held_over' } as const;

/** A booking as it stands; a visit at home has a day that its unit agrees, no hour. */
export function heldSentences(held: Held, state: Pick<DialogueState, 'lang' | 'startedAt'>): Sentence[] {
  const facts = heldFacts(held, state);
  const which = held.atHome ? say('held_visit', state.lang, facts) : say('held', state.lang, facts);
  const what = held.atHome && held.state === 'ahead' ? 'held_visit_choices' : choices[held.state];
  return [which, say(what, state.lang)];
}
