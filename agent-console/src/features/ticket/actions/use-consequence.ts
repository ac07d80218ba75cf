import { useQuery } from '@tanstack/react-query';
import type { TicketAction } from '../../../../../server/contract/ticket.js';
import { byWords } from '../../../../../server/contract/words/date-words.js';
import { keys } from '../../../shared/api/keys.js';
import { useLanguage, useSay } from '../../../shared/i18n/language.js';
import { word, type Bilingual } from '../../../shared/i18n/words.js';
import { fetchUnits } from '../../../shared/people/directory.js';
import { useUnitName } from '../../../shared/people/use-unit-name.js';
import { useNow } from '../../../shared/time/use-now.js';
import { shortNo } from '../../../shared/ui/ticket-no.js';
import type { FormAction, Ground } from './action-spec.js';
import { chosenShare, leadShare } from './shares.js';
import { specs } from './specs.js';
import { valueOf, type Values } from './values.js';

const noDate = word('按期', 'in time');
const theUnit = word('承办单位', 'the unit');
const theChosen = word('选定的单位', 'the chosen unit');
const thePresent = word('原单位', 'the present unit');
const theOther = word('选定的那件', 'the chosen ticket');
const theHandler = word('原经办人', 'the present handler');

interface Speak {
  of: (words: Bilingual) => string;
  by: (dueAt: number) => string;
  unitName: (id: string) => string | undefined;
  nameOf: ReturnType<typeof useUnitName>;
}

/** The dates a sentence may name: the promised one, and the one an extension would give. */
function datesFor({ ticket: { promise, limits } }: Ground, days: number, { of, by }: Speak): Record<string, string> {
  const newDue = limits.askedDueBy ?? limits.extension?.dueBy[days - 1];
  return { due: promise === null ? of(noDate) : by(promise.dueAt), newDue: newDue === undefined ? of(noDate) : by(newDue) };
}

/** The people, units and tickets it may name; who is not chosen yet is named in general. */
function namesFor({ ticket }: Ground, values: Values, { of, unitName, nameOf }: Speak): Record<string, string> {
  const calledSo = (unit: { id: string; name: string } | null | undefined) => (unit ? nameOf(unit) : undefined);
  const into = valueOf(values, 'intoNo');
  const known = {
    unit: [unitName(valueOf(values, 'leadUnitId') || valueOf(values, 'toUnitId')), theChosen],
    share: [calledSo(chosenShare(ticket, values)?.unit), thePresent],
    lead: [calledSo(leadShare(ticket)?.unit ?? ticket.row.leadUnit), theUnit],
    owner: [ticket.row.owner?.name, theHandler],
    other: [into === '' ? undefined : shortNo(into), theOther],
  } as const;
  return Object.fromEntries(Object.entries(known).map(([mark, [name, otherwise]]) => [mark, name ?? of(otherwise)]));
}

/** Everything a sentence of consequence may name. */
function factsFor(ground: Ground, values: Values, speak: Speak): Record<string, string | number> {
  const { limits, row, extension } = ground.ticket;
  const n = Number(valueOf(values, 'days'));
  return { ...datesFor(ground, n, speak), ...namesFor(ground, values, speak), n, asked: extension?.days ?? 0, urge: row.urges + 1, triesThen: limits.callbackTriesLeft - 1 };
}

const withUnit: readonly TicketAction[] = ['dispatch', 'designate', 'reassign', 'sub_dispatch'];

/** The sentence of consequence, with the date and the unit it is about. */
export function useConsequence(action: FormAction, ground: Ground, values: Values): string {
  const say = useSay();
  const { lang } = useLanguage();
  const now = useNow();
  const nameOf = useUnitName();
  const units = useQuery({ queryKey: keys.units, queryFn: fetchUnits, enabled: withUnit.includes(action) });
  const { consequence } = specs[action];
  const sentence = typeof consequence === 'function' ? consequence(values, ground) : consequence;
  return say(
    sentence,
    factsFor(ground, values, {
      of: say,
      by: (dueAt) => byWords(dueAt, now, lang),
      unitName: (id) => units.data?.find((unit) => unit.id === id)?.name[lang],
      nameOf,
    }),
  );
}
