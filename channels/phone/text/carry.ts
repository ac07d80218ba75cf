import type { TalkAsk } from '../../../server/ports/assistant-wishes.js';
import { typedPhone } from '../caller-number.js';
import { converse } from '../desk-answer.js';
import type { Asking, DeskSide } from '../desk/side.js';
import type { CallerInput, Spoken } from '../dialogue/events.js';
import type { DialogueState, Place, StepName } from '../dialogue/state.js';

type Given = TalkAsk['slots'];
/** Where a talk stands. */
export type Standing = Pick<Spoken, 'then' | 'state'>;
/** How far what was said has led. */
export interface Carried {
  standing: Standing;
  /** The step an answer did not fit. */
  misfit: StepName | null;
}

const noPhone = 'declined';
const soonest = /都行|随便|哪(?:里|个|儿)都|最近的|最早|无所谓|any(?:where| of)|no preference|earliest|soonest/i;

const keys = (typed: string | undefined): CallerInput | null => (typed === undefined ? null : { kind: 'keys', keys: typed });
const words = (text: string | undefined): CallerInput | null => (text === undefined ? null : soonest.test(text) ? keys('1') : { kind: 'speech', text, confidence: null });

type Answers = { [S in StepName]?: (place: Place<S>, given: Given) => CallerInput | null };

/** The answer to each question in what was already said; null when it was not. A choice of one is none. */
const answers: Answers = {
  centre: ({ centres }, { place }) => (centres.length === 1 ? keys('1') : words(place)),
  day: (_place, { date }) => words(date),
  time: (_place, { time }) => words(time),
  proxy_for: (_place, { for_whom: who }) => (who === undefined ? null : { kind: 'speech', text: who, confidence: null }),
  phone: (_place, { phone }) => (phone === undefined ? null : phone === noPhone ? keys('#') : keys(typedPhone(phone.replaceAll(/\D/g, '')) ?? undefined)),
  booking_no: (_place, { number }) => keys(number),
  booking_tail: (_place, { code }) => keys(code),
  held: (_place, { act }) => keys(act === undefined ? undefined : act === 'cancel' ? '2' : '1'),
};

function answerAt<S extends StepName>(place: Place<S> & { step: S }, given: Given): CallerInput | null {
  return answers[place.step]?.(place, given) ?? null;
}

/** Leads through the dialogue as long as there is an answer; no question is answered twice. */
export async function carry(first: Standing, given: Given, [side, asking]: readonly [DeskSide, Asking]): Promise<Carried> {
  const passed = new Set<StepName>();
  for (let standing = first; ; ) {
    const { state, then } = standing;
    const { place }: DialogueState = state;
    const answer = then === 'listen' ? answerAt(place, given) : null;
    if (answer === null) return { standing, misfit: null };
    if (passed.has(place.step)) return { standing, misfit: state.misses > 0 || place.step === 'booking_no' ? place.step : null };
    passed.add(place.step);
    standing = (await converse(side, asking, [state, answer])).spoken;
  }
}
