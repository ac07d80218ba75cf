import { Select } from 'antd';
import { Link } from 'react-router';
import type { QueueCounts, QueueView } from '../../../../server/contract/ticket.js';
import { queueViewWords } from '../../../../server/contract/words/vocabulary.js';
import { useSay } from '../../shared/i18n/language.js';
import { addressOf, type Query } from './address.js';
import { SavedTabs } from './saved-tabs.js';
import type { Density } from './use-density.js';
import { words } from './words.js';

interface ViewTabsProps {
  views: readonly QueueView[];
  query: Query;
  counts: QueueCounts | undefined;
  density: Density;
  setDensity: (density: Density) => void;
}

const shapes: Partial<Record<QueueView, string>> = { due_soon: '▲ ', overdue: '■ ' };

/** The views with how many tickets each opens; a view with none stays. */
export function ViewTabs({ views, query, counts, density, setDensity }: ViewTabsProps) {
  const say = useSay();
  const shown = views.includes(query.view) ? views : [...views, query.view];
  return (
    <div className="spread queue-views">
      <nav className="row" aria-label={say(words.views)}>
        {shown.map((view) => (
          <Link key={view} to={{ search: addressOf({ view, sort: query.sort }) }} className="view-tab" aria-current={view === query.view && (query.q ?? '') === '' ? 'page' : undefined}>
            {shapes[view] !== undefined && <span aria-hidden>{shapes[view]}</span>}
            {say(queueViewWords[view])} <span className="num">{counts?.[view] ?? ''}</span>
          </Link>
        ))}
        <SavedTabs query={query} />
      </nav>
      <label className="row">
        {say(words.density)}
        <Select
          aria-label={say(words.density)}
          value={density}
          onChange={setDensity}
          options={[
            { value: 'compact', label: say(words.compact) },
            { value: 'comfortable', label: say(words.comfortable) },
          ]}
        />
      </label>
    </div>
  );
}
