import type { TalkAnswer } from '../../../server/ports/assistant-wishes.js';
import type { BookingTalk, Talker } from '../../../server/ports/booking-talk.js';
import type { Clock } from '../../../server/ports/clock.js';
import { askTheDesk, converse } from '../desk-answer.js';
import type { Asking, DeskSide } from '../desk/side.js';
import type { DeskAnswer } from '../dialogue/effects.js';
import { newDialogue, type DialogueState, type StepName } from '../dialogue/state.js';
import { written, writtenNumber } from '../words/written.js';
import { asked, bookedText, heldFacts } from './asked.js';
import { carry, type Carried, type Standing } from './carry.js';

type Given = Parameters<BookingTalk['next']>[0]['slots'];
/** What is said no more once it led nowhere: a number and its code stand or fall together. */
const unfitBy: { [S in StepName]?: readonly string[] } = { centre: ['place'], day: ['date'], time: ['time'], phone: ['phone'], booking_no: ['number', 'code'], booking_tail: ['code'] };

function askingOf({ key, contactId }: Talker, { name }: Given): Asking {
  return { callId: '', turn: 0, writer: { key, contactId, ...(name === undefined ? {} : { name }) } };
}

function fresh({ lang }: Talker, { mode, for_whom: who }: Given, startedAt: number): DialogueState {
  return { ...newDialogue({ phone: null, startedAt }), lang, proxyFor: mode === 'proxy' ? (who ?? '') : null };
}

/** The first question: where it can be done, or which booking it is about. Null when it cannot be booked. */
async function begun(state: DialogueState, given: Given, [side, asking]: readonly [DeskSide, Asking]): Promise<Standing | null> {
  const item = (await side.booking.items()).find(({ code }) => code === given['item']);
  if (item === undefined) return null;
  return (await converse(side, asking, [state, await askTheDesk({ do: 'load_centres', item }, side, asking)])).spoken;
}

function nothingFree({ lang }: Pick<Talker, 'lang'>): TalkAnswer {
  return { kind: 'nothing_free', text: written('nothingFree', lang) };
}

/** What was done, as it is read; null when nothing was. */
function settled(answers: readonly DeskAnswer[], state: DialogueState): TalkAnswer | null {
  const { lang, place } = state;
  for (const answer of answers) {
    if (answer.kind === 'booked' && place.step === 'confirm') return { kind: 'settled', did: 'booked', text: bookedText({ bookingNo: answer.booking.bookingNo, code: answer.code }, place.chosen, state) };
    if (answer.kind === 'moved') return { kind: 'settled', did: 'moved', text: written('moved', lang, { no: writtenNumber(answer.held.bookingNo), ...heldFacts(answer.held, state) }) };
    if (answer.kind === 'cancelled') return { kind: 'settled', did: 'cancelled', text: written('cancelled', lang) };
  }
  return null;
}

function nearest(state: DialogueState): TalkAnswer {
  const read = asked(state);
  return read === null ? nothingFree(state) : { ...read, text: `${written('gone', state.lang)}\n${read.text}` };
}

/** The question it has come to, with the words that led nowhere. */
function questionOf({ standing: { state }, misfit }: Carried, given: Given): TalkAnswer | null {
  if (misfit === null) return asked(state);
  const unfit = unfitBy[misfit] ?? [];
  const question = asked(state, given[unfit[0] ?? ''] ?? '');
  return question && { ...question, unfit };
}

/** The line's dialogue for whoever writes: every step, offer and read-back is the line's own, its words are for reading. */
export function bookingTalk({ side, clock }: { side: DeskSide; clock: Clock }): BookingTalk {
  return {
    next: async ({ about, slots }, talker) => {
      const state = fresh(talker, slots, clock.now());
      const asking = askingOf(talker, slots);
      const managed: Standing = { then: 'listen', state: { ...state, place: { step: 'booking_no', wrongPairs: 0 } } };
      const first = about === 'manage' ? managed : await begun(state, slots, [side, asking]);
      if (first === null) return nothingFree(talker);
      return questionOf(await carry(first, slots, [side, asking]), slots) ?? (about === 'manage' ? { kind: 'refused' } : nothingFree(talker));
    },
    confirm: async ({ line, slots }, talker) => {
      const state = line as DialogueState;
      const { spoken, answers } = await converse(side, askingOf(talker, slots), [state, { kind: 'keys', keys: '1' }]);
      const done = settled(answers, state);
      if (done !== null) return done;
      return answers.some(({ kind }) => kind === 'slot_gone') ? nearest(spoken.state) : { kind: 'refused' };
    },
  };
}
