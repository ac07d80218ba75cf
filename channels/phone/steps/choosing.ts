import { listStep } from '../dialogue/listing.js';
import { askDesk, to } from '../dialogue/step.js';
import type { DialogueState } from '../dialogue/state.js';
import { dayTerms, timeTerms } from '../words/terms.js';
import { say } from '../words/say.js';
import { dayMeant } from '../words/day-meant.js';
import { hoursMeant } from '../words/hours-meant.js';
import { shanghaiDate, shanghaiTime } from '../../../server/contract/words/shanghai-time.js';
import { spokenDate, spokenTime } from '../../../server/contract/words/spoken-words.js';

/** A visit for several matters needs room for all of them, also at its new time. */
export function moreOf({ moving }: Pick<DialogueState, 'moving'>): { more?: readonly string[] } {
  return moving === null ? {} : { more: moving.more };
}

/** What to book. */
export const item = listStep<'item'>({
  intro: (_place, state) => say('which_item', state.lang),
  choices: ({ items }, { lang }) => items.map(({ name, aliases }) => ({ label: name[lang], terms: [name.zh, name.en, ...aliases] })),
  choose: ({ items }, index) => {
    const chosen = items[index];
    return chosen === undefined ? to({ step: 'menu' }) : askDesk({ do: 'load_centres', item: chosen });
  },
  reread: (place, reading) => ({ ...place, reading }),
});

/** Where to go. */
export const centre = listStep<'centre'>({
  intro: (place, { lang }) => say('which_centre', lang, { item: place.item.name[lang] }),
  choices: ({ centres }, { lang }) => centres.map(({ name }) => ({ label: name[lang], terms: [name.zh, name.en] })),
  choose: (place, index) => {
    const chosen = place.centres[index];
    return chosen === undefined ? to({ step: 'menu' }) : askDesk({ do: 'load_days', item: place.item, centre: chosen });
  },
  reread: (place, reading) => ({ ...place, reading }),
});

/** half past two in the afternoon names more than the afternoon. */
const hourInWords = /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|quarter)\b/i;
const indexesOf = <T>(list: readonly T[], fits: (one: T) => boolean): number[] => list.flatMap((one, index) => (fits(one) ? [index] : []));

/** On which day. */
export const day = listStep<'day'>({
  intro: (place, { lang }) => say('which_day', lang, { centre: place.centre.name[lang] }),
  choices: ({ days }, { lang, startedAt }) => days.map(({ date }) => ({ label: spokenDate(date, startedAt, lang), terms: dayTerms(date, startedAt) })),
  choose: (place, index, state) => {
    const chosen = place.days[index];
    return chosen === undefined ? to({ step: 'menu' }) : askDesk({ do: 'load_slots', item: place.item, centre: place.centre, date: chosen.date, ...moreOf(state) });
  },
  meant: (text, { days }, { startedAt }) => {
    const date = dayMeant(text, shanghaiDate(startedAt));
    return date === null ? null : indexesOf(days, (one) => one.date === date);
  },
  reread: (place, reading) => ({ ...place, reading }),
});

/** At what time; mornings and afternoons on pages of their own. */
export const time = listStep<'time'>({
  intro: (place, { lang, startedAt }) => say('which_time', lang, { day: spokenDate(place.date, startedAt, lang) }),
  choices: ({ slots }, { lang }) =>
    slots.map(({ startsAt }) => ({ label: spokenTime(startsAt, lang), terms: timeTerms(startsAt), group: shanghaiTime(startsAt) < '12:00' ? 'morning' : 'afternoon' })),
  choose: (place, index, state) => {
    const slot = place.slots[index];
    const chosen = slot && { item: place.item, centre: place.centre, date: place.date, slot };
    if (chosen === undefined) return to({ step: 'menu' });
    return state.moving === null ? askDesk({ do: 'hold', chosen }) : to({ step: 'confirm', chosen });
  },
  meant: (text, { slots }) => {
    const span = hourInWords.test(text) ? null : hoursMeant(text);
    return span && indexesOf(slots, ({ startsAt }) => shanghaiTime(startsAt) >= span.from && shanghaiTime(startsAt) <= span.to);
  },
  reread: (place, reading) => ({ ...place, reading }),
});

