import { tail } from '../../caller-number.js';
import { callBack, partingMove } from '../../steps/person.js';
import { firstQuestion } from '../../steps/opening.js';
import { say, type Sentence } from '../../words/say.js';
import { spoken } from '../asking.js';
import { noteOf } from '../note.js';
import type { DialogueState } from '../state.js';
import { askDesk, to, type Answer, type Meanings, type Move } from '../step.js';
import { spokenCode } from '../../../../server/contract/words/spoken-words.js';

function callbackNoted({ ticketNo, last }: Answer<'callback_noted'>, state: DialogueState): Move {
  const { lang, phone } = state;
  const noted = phone === null ? [] : [say('callback_noted', lang, { tail: spokenCode(tail(phone), lang) })];
  const number: Sentence[] = [say('ticket_no', lang, { number: spokenCode(ticketNo, lang) })];
  return last ? { go: 'end', say: [...noted, ...number, say('goodbye', lang)] } : to({ step: 'done', number }, noted);
}

/** A free person is put through to at once; nobody free is said with an honest range; nobody there is a call back. */
function peopleFound({ reason, people }: Answer<'people'>, state: DialogueState): Move {
  const note = noteOf(state);
  if (people.staffed && people.free > 0) return askDesk({ do: 'wait', phone: state.phone, lang: state.lang, reason, note });
  if (reason === 'greeting') return firstQuestion(state);
  return people.staffed ? to({ step: 'wait', people, note }) : callBack(state);
}

function nowWaiting({ reason }: Answer<'waiting'>, state: DialogueState): Move {
  const { lang, ringSeconds } = state;
  const place = { step: 'with_person', reason, note: noteOf(state) } as const;
  if (reason === 'asked') return { go: 'connect', place, connect: { reason, lang, seconds: null }, say: [say('connecting', lang)] };
  return { go: 'connect', place, connect: { reason, lang, seconds: ringSeconds }, say: [say('connecting_greeting', 'zh'), say('connecting_greeting', 'en')] };
}

/** Answered after all, or what was to follow when nobody came. */
function waited({ answered, after }: Answer<'waited'>, state: DialogueState): Move {
  if (answered) return { go: 'end', say: spoken(state, ['goodbye']) };
  if (after === 'parting') return partingMove(state);
  if (after === 'callback') return callBack(state, spoken(state, ['nobody_came']));
  return firstQuestion(state, [say('nobody_yet', 'zh'), say('nobody_yet', 'en')]);
}

/** What answers about people lead to. */
export const personAnswers: Meanings<'callback_noted' | 'people' | 'waiting' | 'waited'> = { callback_noted: callbackNoted, people: peopleFound, waiting: nowWaiting, waited };
