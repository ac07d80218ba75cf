import { useQuery } from '@tanstack/react-query';
import { keys } from '../../shared/api/keys.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { word } from '../../shared/i18n/words.js';
import { fetchUnits } from '../../shared/people/directory.js';
import { useDates } from '../../shared/time/use-dates.js';
import type { Query } from './address.js';

const words = {
  lead: word('主办：{name}', 'Lead: {name}'),
  returns: word('退单 {n} 次以上', 'Returned {n} times or more'),
  since: word('{time} 以来受理', 'Filed since {time}'),
  open: word('没办结的', 'Not finished'),
  nos: word('指定的 {n} 件', '{n} named tickets'),
  none: word('没有', 'none'),
};

/** What the number that was opened stands for; a list filtered out of sight would mislead. */
export function NumberMarks({ query }: { query: Query }) {
  const say = useSay();
  const { lang } = useLanguage();
  const dates = useDates();
  const units = useQuery({ queryKey: keys.units, queryFn: fetchUnits });
  const unit = (id: string) => (id === 'none' ? say(words.none) : (units.data?.find((known) => known.id === id)?.name[lang] ?? id));
  const { leadUnitId, returnsFrom, filedSince, open, nos } = query;
  const marks = [
    leadUnitId !== undefined && say(words.lead, { name: unit(leadUnitId) }),
    returnsFrom !== undefined && say(words.returns, { n: returnsFrom }),
    filedSince !== undefined && say(words.since, { time: dates.near(filedSince) }),
    open !== undefined && say(words.open),
    nos !== undefined && say(words.nos, { n: nos.split(',').length }),
  ];
  return marks.filter((mark) => mark !== false).map((mark) => <span key={mark} className="mark">{mark}</span>);
}
