import { useQuery } from '@tanstack/react-query';
import type { TicketDetail } from '../../../../../server/contract/ticket-detail.js';
import type { TicketAction } from '../../../../../server/contract/ticket.js';
import { byWords } from '../../../../../server/contract/words/date-words.js';
import { keys } from '../../../shared/api/keys.js';
import { useLanguage, useSay } from '../../../shared/i18n/language.js';
import { word } from '../../../shared/i18n/words.js';
import { fetchUnits } from '../../../shared/people/directory.js';
import { useNow } from '../../../shared/time/use-now.js';
import { specs } from './specs.js';
import { valueOf, type Values } from './values.js';

const noDate = word('按期', 'in time');
const theUnit = word('承办单位', 'the unit');

/** The sentence of consequence, with the date and the unit it is about. */
export function useConsequence(ticket: TicketDetail, action: TicketAction, values: Values): string {
  const say = useSay();
  const { lang } = useLanguage();
  const now = useNow();
  const units = useQuery({ queryKey: keys.units, queryFn: fetchUnits, enabled: action === 'dispatch' });
  const unit = units.data?.find((each) => each.id === valueOf(values, 'leadUnitId'));
  return say(specs[action].consequence, {
    due: ticket.promise === null ? say(noDate) : byWords(ticket.promise.dueAt, now, lang),
    unit: unit === undefined ? say(theUnit) : unit.name[lang],
  });
}
