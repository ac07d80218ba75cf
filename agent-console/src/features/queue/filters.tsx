import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState, type ReactNode } from 'react';
import { channelName } from '../../../../server/contract/common.js';
import { light } from '../../../../server/contract/deadline.js';
import { ticketState, ticketType, urgency, type QueueQuery, type QueueSort } from '../../../../server/contract/ticket.js';
import type { Units } from '../../../../server/contract/staff.js';
import { topicWords } from '../../../../server/contract/words/topic-words.js';
import { channelWords, ticketStateWords, ticketTypeWords, urgencyWords } from '../../../../server/contract/words/vocabulary.js';
import { keys } from '../../shared/api/keys.js';
import { useLanguage, useSay, type Say } from '../../shared/i18n/language.js';
import type { Bilingual } from '../../shared/i18n/words.js';
import { fetchUnits } from '../../shared/people/directory.js';
import { changed, cleared, isFiltered, isSearch, type FilterName, type Query } from './address.js';
import { NumberMarks } from './number-marks.js';
import { words } from './words.js';

interface FilterProps {
  query: Query;
  ask: (query: QueueQuery) => void;
  /** What stands at the end of the line. */
  children?: ReactNode;
}

const lightWords = { green: words.green, amber: words.amber, red: words.red };
const options = <K extends string>(say: Say, names: readonly K[], table: Record<K, Bilingual>) => names.map((name) => ({ value: name, label: say(table[name]) }));

function useChoices(): { name: FilterName; label: Bilingual; options: { value: string; label: string }[] }[] {
  const say = useSay();
  const { lang } = useLanguage();
  const units = useQuery({ queryKey: keys.units, queryFn: fetchUnits });
  const named = (list: Units) => list.map((unit) => ({ value: unit.id, label: unit.name[lang] }));
  return [
    { name: 'channel', label: words.channel, options: options(say, channelName.options, channelWords) },
    { name: 'type', label: words.type, options: options(say, ticketType.options, ticketTypeWords) },
    { name: 'state', label: words.state, options: options(say, ticketState.options, ticketStateWords) },
    { name: 'urgency', label: words.urgency, options: options(say, urgency.options, urgencyWords) },
    { name: 'light', label: words.light, options: options(say, light.options, lightWords) },
    { name: 'unitId', label: words.unit, options: named(units.data ?? []) },
    { name: 'topic', label: words.topic, options: [...Object.entries(topicWords).map(([value, topic]) => ({ value, label: topic[lang] })), { value: 'none', label: say(words.noTopic) }] },
    { name: 'area', label: words.area, options: [...named((units.data ?? []).filter(({ kind }) => kind === 'subdistrict')), { value: 'none', label: say(words.noArea) }] },
  ];
}

const sortWords: Record<QueueSort, Bilingual> = { deadline: words.sortDeadline, newest: words.sortNewest, updated: words.sortUpdated, urgency: words.sortUrgency };

/** Every filter is in the address, so that a reload or a link shows the same list. A phone folds them away. */
export function Filters({ query, ask, children }: FilterProps) {
  const say = useSay();
  const choices = useChoices();
  const [open, setOpen] = useState(false);
  const inUse = choices.filter(({ name }) => query[name] !== undefined).length;
  const set = (name: FilterName, value: string | undefined) => ask(changed(query, { [name]: value }));
  return (
    <div className={`row queue-filters ${open ? '' : 'queue-folded'}`} role="group" aria-label={say(words.filters)}>
      <Button className="queue-fold" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say(inUse === 0 ? words.filters : words.filtersInUse, { n: inUse })} <span aria-hidden>{open ? '▴' : '▾'}</span>
      </Button>
      {choices.map((choice) => (
        <Select
          key={choice.name}
          aria-label={say(choice.label)}
          placeholder={say(choice.label)}
          allowClear
          popupMatchSelectWidth={false}
          className="queue-filter"
          options={choice.options}
          value={query[choice.name] ?? null}
          onChange={(value: string | null | undefined) => set(choice.name, value ?? undefined)}
        />
      ))}
      <NumberMarks query={query} />
      {isFiltered(query) && <Button onClick={() => ask(cleared(query))}>{say(words.clear)}</Button>}
      <label className="row queue-sort">
        {say(words.sort)}
        <Select aria-label={say(words.sort)} popupMatchSelectWidth={false} value={isSearch(query) ? 'newest' : query.sort} disabled={isSearch(query)} {...(isSearch(query) && { title: say(words.searchOrder) })} options={(Object.keys(sortWords) as QueueSort[]).map((sort) => ({ value: sort, label: say(sortWords[sort]) }))} onChange={(sort) => ask(changed(query, { sort }))} />
      </label>
      {children}
    </div>
  );
}
