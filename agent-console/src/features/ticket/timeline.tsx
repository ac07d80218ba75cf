import { ClockCircleOutlined, LockOutlined, UserOutlined } from '@ant-design/icons';
import { useState } from 'react';
import type { TimelineEntry } from '../../../../server/contract/ticket-detail.js';
import { fill, urgencyWords } from '../../../../server/contract/words/vocabulary.js';
import { urgency } from '../../../../server/contract/ticket.js';
import { useSay, type Say } from '../../shared/i18n/language.js';
import { Moment } from '../../shared/time/moment.js';
import { deadlineTypes, eventWords, factText, passes, saidIn, sentBackWords, stepWords, type TimelineFilter } from './timeline-words.js';
import { words } from './words.js';

const filters = { all: words.filterAll, citizen: words.filterCitizen, internal: words.filterInternal, deadline: words.filterDeadline };

function headline(entry: TimelineEntry, say: Say): string {
  const known = eventWords[entry.type];
  if (known === undefined) return entry.type;
  const step = stepWords[factText(entry.facts, 'step')];
  const base = fill(say(known), { unitName: factText(entry.facts, 'unitName'), toName: factText(entry.facts, 'toName'), step: step === undefined ? '' : say(step) });
  const level = urgency.safeParse(entry.facts['urgency']);
  const why = sentBackWords[factText(entry.facts, 'reason')];
  if (entry.type === 'escalated' && level.success) return `${base} · ${say(urgencyWords[level.data])}`;
  return entry.type === 'sent_back' && why !== undefined ? `${base} · ${say(why)}` : base;
}

function EntryKind({ entry }: { entry: TimelineEntry }) {
  const say = useSay();
  if (deadlineTypes.includes(entry.type)) return <ClockCircleOutlined aria-hidden />;
  if (!entry.citizenSees)
    return (
      <span className="row entry-kind">
        <LockOutlined aria-hidden /> {say(words.internal)}
      </span>
    );
  return (
    <span className="row entry-kind">
      <UserOutlined aria-hidden /> {say(words.citizenSees)}
    </span>
  );
}

function Entry({ entry }: { entry: TimelineEntry }) {
  const say = useSay();
  const who = [entry.actor.name, entry.actor.unit].filter((part) => part !== undefined).join(' · ');
  return (
    <li className={entry.citizenSees ? 'entry' : 'entry entry-internal'}>
      <div className="spread">
        <span className="strong">{headline(entry, say)}</span>
        <span className="meta row">
          <EntryKind entry={entry} />
          {who}
          <Moment at={entry.at} />
        </span>
      </div>
      {saidIn(entry).map((text) => (
        <p key={text} className="long">
          {text}
        </p>
      ))}
    </li>
  );
}

/** Everything that happened, newest at the bottom; what the citizen sees looks different from what they do not. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const say = useSay();
  const [filter, setFilter] = useState<TimelineFilter>('all');
  return (
    <section className="panel stack" aria-labelledby="timeline">
      <div className="spread">
        <h2 id="timeline">{say(words.timeline)}</h2>
        <div className="row">
          {(Object.keys(filters) as TimelineFilter[]).map((name) => (
            <button key={name} type="button" className="chip" aria-pressed={filter === name} onClick={() => setFilter(name)}>
              {say(filters[name])}
            </button>
          ))}
        </div>
      </div>
      <ol className="stack">
        {entries.filter((entry) => passes(entry, filter)).map((entry) => (
          <Entry key={entry.seq} entry={entry} />
        ))}
      </ol>
    </section>
  );
}
