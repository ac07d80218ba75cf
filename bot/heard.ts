import type { DeskFact } from './forms/desk-facts.js';
import { dayWords } from './forms/days.js';
import type { Form } from './forms/form.js';
import type { Place } from './forms/form-turns.js';
import { asks, closes, givesOver } from './forms/form-turns.js';
import { formWords } from './forms/words.js';
import type { Lang } from './knowledge.js';
import { withNext } from './raised.js';
import type { BotReply } from './reply.js';
import { stateFrom } from './state.js';
import type { BotTurn } from './turn.js';
import { understood } from './turn.js';
import { say } from './wording.js';

type Fact<K extends DeskFact['kind']> = Extract<DeskFact, { kind: K }>;

function nothingFree({ text }: Fact<'nothing_free'>, place: Place): BotTurn {
  const toPerson = { zh: '转人工', en: 'Talk to a person' }[place.lang];
  return closes({ outcome: 'pointed', reason: 'nothing_free', lang: place.lang, text: `${text}${say(formWords.cannotBook, place.lang)}`, guesses: [], choices: [{ label: toPerson, say: toPerson }] }, place);
}

/** The desk's dialogue has come to its next question, or read everything back. */
function asked(form: Form, { open, text, choices, line, unfit = [] }: Fact<'asked'>, place: Place): BotTurn {
  const slots = Object.fromEntries(Object.entries(form.slots).filter(([slot]) => !unfit.includes(slot)));
  const fresh = open === 'confirm' ? { tries: 0, open: '' } : {};
  return asks({ ...form, ...fresh, slots, line }, { open, text, choices }, place);
}

const grouped = (digits: string, sizes: readonly number[]): string => {
  let at = 0;
  return sizes.map((size) => digits.slice(at, (at += size))).join(' ');
};

function filed(form: Form, { ticketNo, queryCode, date }: Fact<'filed'>, lang: Lang): BotReply {
  const facts = { no: grouped(ticketNo, [6, 6, 6]), code: grouped(queryCode, [3, 3]), date: date === null ? '' : dayWords(date, lang) };
  const words = form.kind === 'book' ? formWords.visitNoted : date === null ? formWords.filedUndated : formWords.filed;
  const secret = form.slots['type'] === 'report' ? `\n${formWords.filedSecret[lang]}` : '';
  return { outcome: 'done', reason: form.kind === 'book' ? 'visit' : 'filed', lang, text: say(words, lang, facts) + secret, guesses: [] };
}

function inForm(form: Form, fact: DeskFact, place: Place): BotTurn {
  switch (fact.kind) {
    case 'asked':
      return asked(form, fact, place);
    case 'nothing_free':
      return nothingFree(fact, place);
    case 'filed':
      return closes(filed(form, fact, place.lang), place);
    case 'settled':
      return closes({ outcome: 'done', reason: fact.did, lang: place.lang, text: fact.text, guesses: [] }, place);
    case 'refused':
      return givesOver(form, 'desk_refused', place);
  }
}

/** Words what the desk answered or did to what a turn asked of it; pure, and needs no model. */
export function heard(stored: unknown, fact: DeskFact, lang: Lang): BotTurn {
  const state = stateFrom(stored);
  if (state.form !== undefined) return withNext(inForm(state.form, fact, { state, lang }), []);
  return understood({ outcome: 'handover', reason: 'no_form', lang, text: formWords.refused[lang], guesses: [] }, state);
}
