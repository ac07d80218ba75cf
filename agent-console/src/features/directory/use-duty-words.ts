import { useQuery } from '@tanstack/react-query';
import type { Duty, DutyChange } from '../../../../server/contract/directory.js';
import { topicWords } from '../../../../server/contract/words/topic-words.js';
import { keys } from '../../shared/api/keys.js';
import { listed } from '../../shared/i18n/joined.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { fetchUnits } from '../../shared/people/directory.js';
import { words } from './words.js';

/** Topics, areas and units of the directory in the reader's language. */
export function useDutyWords() {
  const say = useSay();
  const { lang } = useLanguage();
  const units = useQuery({ queryKey: keys.units, queryFn: fetchUnits });
  const unitOf = (id: string) => units.data?.find((one) => one.id === id);
  const unit = (id: string): string => {
    const known = unitOf(id);
    if (known === undefined) return units.data === undefined ? '…' : say(words.gone, { id });
    return known.closed === true ? say(words.closedUnit, { name: known.name[lang] }) : known.name[lang];
  };
  const topic = (code: string): string => topicWords[code]?.[lang] ?? code;
  const area = (id: string | null): string => (id === null ? say(words.wholeDistrict) : unit(id));
  const list = (names: readonly string[]): string => listed(names, lang);
  const unitNames = (ids: readonly string[]): string => list(ids.map(unit));
  const who = ({ unitId, coUnitIds, basis }: Duty): string => {
    const lead = coUnitIds.length === 0 ? unit(unitId) : say(words.withCo, { lead: unit(unitId), co: unitNames(coUnitIds) });
    return basis === '' ? lead : say(words.withBasis, { who: lead, basis });
  };
  const place = ({ topic: code, area: id }: Pick<Duty, 'topic' | 'area'>): string => `${topic(code)} × ${area(id)}`;
  const line = (duty: Duty): string => `${place(duty)} → ${who(duty)}`;
  const change = ({ before, after }: DutyChange): string => {
    if (before && after) return say(words.changed, { place: place(after), before: who(before), after: who(after) });
    return after ? say(words.added, { line: line(after) }) : before ? say(words.removed, { line: line(before) }) : '';
  };
  return { topic, area, unit, unitNames, list, place, change, known: units.data ?? [] };
}
