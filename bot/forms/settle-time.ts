import type { Lang } from '../knowledge.js';
import type { Choice } from '../reply.js';
import { say } from '../wording.js';
import { dayMeant, dayWords } from './days.js';
import type { FreeTime, FreeTimes, Place } from './desk-facts.js';
import type { ChosenTime, Form } from './form.js';
import { hoursMeant } from './hours.js';
import { formWords } from './words.js';

/** Either the time is settled, or the next question is known. */
export type Settled = { readonly chosen: ChosenTime } | { readonly open: 'place' | 'date' | 'time'; readonly text: string; readonly choices: readonly Choice[] } | { readonly none: true };

const mostShown = 4;
const any = /都行|随便|哪(?:里|个|儿)都|最近的|最早|无所谓|any(?:where| of)|no preference|earliest|soonest/i;

function placesMeant(said: string, places: readonly Place[]): readonly Place[] {
  if (any.test(said)) return places.slice(0, 1);
  const words = said.toLowerCase();
  return places.filter(({ name, address }) => [name.zh, name.en, address.zh, address.en].some((known) => known.toLowerCase().includes(words) || words.includes(known.toLowerCase())));
}

const asChoice = (label: string): Choice => ({ label, say: label });
const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

interface Search {
  readonly form: Form;
  readonly free: FreeTimes;
  readonly item: string;
  readonly lang: Lang;
}

function askPlace({ free, item, lang }: Search, places: readonly Place[]): Settled {
  const shown = (places.length === 0 ? free.places : places).slice(0, mostShown);
  return { open: 'place', text: say(formWords.centre, lang, { item }), choices: shown.map(({ name }) => asChoice(name[lang])) };
}

function askDate({ form, free, item, lang }: Search, place: Place): Settled {
  const days = unique(free.times.filter(({ centreId }) => centreId === place.id).map(({ date }) => date)).slice(0, mostShown);
  const said = form.slots['date'];
  const meant = dateMeant({ form, free, lang, item });
  const noSuch = said === undefined ? '' : say(formWords.noSuchDay, lang, { day: meant === null ? said : dayWords(meant, lang) });
  const names = days.map((day) => dayWords(day, lang));
  const separator = lang === 'zh' ? '、' : ', ';
  const question = say(formWords.date, lang, { place: place.name[lang], days: names.join(separator) });
  return { open: 'date', text: [noSuch, question].filter((one) => one !== '').join(lang === 'zh' ? '' : ' '), choices: names.map(asChoice) };
}

/** Times spread over what is left, so that both halves of a day are offered. */
function spread(times: readonly FreeTime[]): readonly FreeTime[] {
  if (times.length <= mostShown) return times;
  return Array.from({ length: mostShown }, (_, n) => times[Math.round((n * (times.length - 1)) / (mostShown - 1))]).filter((one) => one !== undefined);
}

function askTime(lang: Lang, date: string, { times, missed }: { times: readonly FreeTime[]; missed: boolean }): Settled {
  const shown = spread(times).map(({ time }) => time);
  const question = say(formWords.time, lang, { day: dayWords(date, lang), times: shown.join(lang === 'zh' ? '、' : ', ') });
  return { open: 'time', text: missed ? `${formWords.noSuchTime[lang]}${lang === 'zh' ? '' : ' '}${question}` : question, choices: shown.map(asChoice) };
}

/** The place a booking is for: the one meant, or the only one there is. */
function onePlace({ form, free }: Search): { one?: Place; several: readonly Place[] } {
  const said = form.slots['place'];
  const several = said === undefined || free.places.length === 1 ? free.places : placesMeant(said, free.places);
  const [one] = several;
  return several.length === 1 && one !== undefined ? { one, several } : { several };
}

/** The date a form means; null when it names none. */
function dateMeant({ form, free }: Search): string | null {
  const said = form.slots['date'];
  return said === undefined ? null : dayMeant(said, free.today);
}

/** The time of a day a form means, or which of those left it may be. */
function settleHour({ form, lang }: Search, place: Place, onDay: readonly FreeTime[]): Settled {
  const said = form.slots['time'];
  const span = said === undefined ? null : hoursMeant(said);
  const meant = onDay.filter(({ time }) => span !== null && time >= span.from && time <= span.to);
  const [first] = meant;
  if (meant.length === 1 && first !== undefined) return { chosen: { ...first, place: place.name } };
  const missed = span !== null && meant.length === 0;
  return askTime(lang, onDay[0]?.date ?? '', { times: meant.length > 0 ? meant : onDay, missed });
}

/** Finds the free time a form means, or the question that brings it nearer: where, which day, what time. */
export function settleTime(search: Search): Settled {
  const { free } = search;
  if (free.times.length === 0) return { none: true };
  const { one, several } = onePlace(search);
  if (one === undefined) return askPlace(search, several);
  const date = dateMeant(search);
  const onDay = free.times.filter((time) => time.centreId === one.id && time.date === date);
  return onDay.length === 0 ? askDate(search, one) : settleHour(search, one, onDay);
}
