import type { TalkAnswer } from '../../../server/ports/assistant-wishes.js';
import { shanghaiDate, shanghaiTime } from '../../../server/contract/words/shanghai-time.js';
import type { Chosen, DialogueState, Held, Place, Reading, StepName } from '../dialogue/state.js';
import { written, writtenDay, writtenNumber, writtenTime } from '../words/written.js';

type Asked = Pick<Extract<TalkAnswer, { kind: 'asked' }>, 'open' | 'text' | 'choices'>;
interface Scene {
  state: DialogueState;
  /** What was said and did not fit. */
  misfit: string | null;
}

/** So many buttons fit under a message. */
const mostShown = 6;
const separator = { zh: '、', en: ', ' } as const;
const choice = (label: string) => ({ label, say: label });

/** Spread over what is left, so that both ends of a day are offered. */
function spread<T>(list: readonly T[]): T[] {
  if (list.length <= mostShown) return [...list];
  return Array.from({ length: mostShown }, (_, n) => list[Math.round((n * (list.length - 1)) / (mostShown - 1))]).filter((one) => one !== undefined);
}

function narrowed<T>(list: readonly T[], { only }: Reading): readonly T[] {
  return only === null ? list : only.flatMap((index) => list[index] ?? []);
}

function joined(lang: DialogueState['lang'], ...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(lang === 'zh' ? '' : ' ');
}

function askCentre({ item, centres, reading }: Place<'centre'>, { state: { lang } }: Scene): Asked {
  return { open: 'place', text: written('centre', lang, { item: item.name[lang] }), choices: narrowed(centres, reading).slice(0, mostShown).map(({ name }) => choice(name[lang])) };
}

/** What did not fit, or what is being moved. */
function leadOfDay({ state: { lang, startedAt, moving }, misfit }: Scene): string {
  if (misfit !== null) return written('noSuchDay', lang, { said: misfit });
  return moving === null ? '' : written('movingFrom', lang, { when: writtenTime(moving.startsAt, startedAt, lang) });
}

function askDay({ centre, days, reading }: Place<'day'>, scene: Scene): Asked {
  const { lang, startedAt } = scene.state;
  const shown = narrowed(days, reading).slice(0, mostShown).map(({ date }) => writtenDay(date, startedAt, lang));
  return { open: 'date', text: joined(lang, leadOfDay(scene), written('date', lang, { centre: centre.name[lang], list: shown.join(separator[lang]) })), choices: shown.map(choice) };
}

function askTime({ date, slots, reading }: Place<'time'>, { state: { lang, startedAt }, misfit }: Scene): Asked {
  const shown = spread(narrowed(slots, reading)).map(({ startsAt }) => shanghaiTime(startsAt));
  const lead = misfit === null ? '' : written('noSuchTime', lang);
  return { open: 'time', text: joined(lang, lead, written('time', lang, { day: writtenDay(date, startedAt, lang), list: shown.join(separator[lang]) })), choices: shown.map(choice) };
}

const yesOrNot = (lang: DialogueState['lang']) => [choice(written('confirm', lang)), choice(written('giveUp', lang))];

function whatWhereWhen({ item, centre, startsAt }: Pick<Chosen, 'item' | 'centre'> & { startsAt: number }, { lang, startedAt }: DialogueState): string[] {
  return [written('itemLabel', lang, { value: item.name[lang] }), written('whereLabel', lang, { value: centre.name[lang] }), written('whenLabel', lang, { value: writtenTime(startsAt, startedAt, lang) })];
}

function readBack({ chosen }: Place<'confirm'>, { state }: Scene): Asked {
  const { lang, moving, phone, proxyFor } = state;
  const facts = whatWhereWhen({ ...chosen, startsAt: chosen.slot.startsAt }, state);
  const who = moving === null ? [...(proxyFor === null || proxyFor === '' ? [] : [written('forWhomLabel', lang, { value: proxyFor })]), written('phoneLabel', lang, { value: phone ?? written('none', lang) })] : [];
  return { open: 'confirm', text: [written(moving === null ? 'check' : 'checkMove', lang), ...facts, ...who].join('\n'), choices: yesOrNot(lang) };
}

/** A booking in the words of one line. */
export function heldFacts({ item, centre, startsAt, atHome }: Held, { lang, startedAt }: DialogueState): Record<string, string> {
  const when = atHome ? writtenDay(shanghaiDate(startsAt), startedAt, lang) : writtenTime(startsAt, startedAt, lang);
  return { item: item.name[lang], centre: centre.name[lang], when };
}

function askHeld({ held }: Place<'held'>, { state }: Scene): Asked {
  const { lang } = state;
  const facts = heldFacts(held, state);
  const person = choice(written('person', lang));
  if (held.state !== 'ahead') return { open: 'act', text: written(held.state, lang, facts), choices: [person] };
  const first = held.atHome ? person : choice(written('change', lang));
  return { open: 'act', text: written(held.atHome ? 'heldVisit' : 'held', lang, facts), choices: [first, choice(written('cancel', lang))] };
}

function askCancelling({ held }: Place<'cancelling'>, { state }: Scene): Asked {
  return { open: 'confirm', text: [written('checkCancel', state.lang), ...whatWhereWhen(held, state)].join('\n'), choices: yesOrNot(state.lang) };
}

const questions: { [S in StepName]?: (place: Place<S>, scene: Scene) => Asked } = {
  centre: askCentre,
  day: askDay,
  time: askTime,
  proxy_for: (_place, { state: { lang } }) => ({ open: 'for_whom', text: written('forWhom', lang), choices: [] }),
  phone: (_place, { state: { lang } }) => ({ open: 'phone', text: written('phone', lang), choices: [choice(written('declinePhone', lang))] }),
  confirm: readBack,
  booking_no: (_place, { state: { lang }, misfit }) => ({ open: 'number', text: joined(lang, misfit === null ? '' : written('wrongPair', lang), written('number', lang)), choices: [] }),
  booking_tail: (_place, { state: { lang } }) => ({ open: 'code', text: written('tail', lang), choices: [] }),
  held: askHeld,
  cancelling: askCancelling,
};

function questionAt<S extends StepName>(place: Place<S> & { step: S }, scene: Scene): Asked | null {
  return questions[place.step]?.(place, scene) ?? null;
}

/** Where the dialogue stands, as it is read: the question with what may be picked; null where it has nothing more to ask. */
export function asked(state: DialogueState, misfit: string | null = null): Extract<TalkAnswer, { kind: 'asked' }> | null {
  const question = questionAt(state.place, { state, misfit });
  return question && { kind: 'asked', ...question, line: state };
}

/** 1234 5678 and what else is told once it is done. */
export function bookedText({ bookingNo, code }: { bookingNo: string; code: string | null }, { item, centre, slot }: Chosen, { lang, startedAt }: DialogueState): string {
  const facts = { no: writtenNumber(bookingNo), item: item.name[lang], centre: centre.name[lang], address: centre.address[lang], when: writtenTime(slot.startsAt, startedAt, lang) };
  return joined(lang, written('booked', lang, facts), code === null ? '' : written('code', lang, { code }));
}
