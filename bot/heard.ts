import type { DeskFact, FreeTimes } from './forms/desk-facts.js';
import { dayWords } from './forms/days.js';
import type { Form } from './forms/form.js';
import type { Place } from './forms/form-turns.js';
import { asks, closes, givesOver } from './forms/form-turns.js';
import { settleTime } from './forms/settle-time.js';
import { nextStep } from './forms/steps.js';
import { formWords } from './forms/words.js';
import type { Lang } from './knowledge.js';
import { withNext } from './raised.js';
import type { BotReply } from './reply.js';
import { stateFrom } from './state.js';
import type { BotTurn } from './turn.js';
import { understood } from './turn.js';
import { say } from './wording.js';

type Fact<K extends DeskFact['kind']> = Extract<DeskFact, { kind: K }>;

function nothingFree(place: Place): BotTurn {
  const words = say(formWords.nothingFree, place.lang);
  const toPerson = { zh: '转人工', en: 'Talk to a person' }[place.lang];
  return closes({ outcome: 'pointed', reason: 'nothing_free', lang: place.lang, text: `${words}${say(formWords.cannotBook, place.lang)}`, guesses: [], choices: [{ label: toPerson, say: toPerson }] }, place);
}

/** Free times have come: one fits and is kept in mind, or the next question narrows them down. */
function timesCame(form: Form, free: FreeTimes, place: Place): BotTurn {
  const settled = settleTime({ form, free, item: form.itemName?.[place.lang] ?? '', lang: place.lang });
  if ('none' in settled) return nothingFree(place);
  if ('chosen' in settled) return nextStep({ ...form, chosen: settled.chosen }, place);
  return asks(form, settled, place);
}

function gone(form: Form, fact: Fact<'slot_gone'>, place: Place): BotTurn {
  const { chosen: _gone, ...rest } = form;
  const lead = `${formWords.gone[place.lang]}${place.lang === 'zh' ? '' : ' '}`;
  return timesCame({ ...rest, open: '', tries: 0, lead }, fact, place);
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

function booked(fact: Fact<'booked'>, lang: Lang): BotReply {
  const { bookingNo, item, place, address, date, time } = fact;
  const facts = { no: grouped(bookingNo, [4, 4]), item: item[lang], place: place[lang], address: address[lang], day: dayWords(date, lang), time };
  return { outcome: 'done', reason: 'booked', lang, text: say(formWords.booked, lang, facts), guesses: [] };
}

function inForm(form: Form, fact: DeskFact, place: Place): BotTurn {
  switch (fact.kind) {
    case 'times':
      return timesCame(form, fact, place);
    case 'slot_gone':
      return gone(form, fact, place);
    case 'filed':
      return closes(filed(form, fact, place.lang), place);
    case 'booked':
      return closes(booked(fact, place.lang), place);
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
