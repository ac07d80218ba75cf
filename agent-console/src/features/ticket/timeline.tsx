import { ClockCircleOutlined, LockOutlined, UserOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { z } from 'zod';
import type { TimelineEntry } from '../../../../server/contract/ticket-detail.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { useUnitName } from '../../shared/people/use-unit-name.js';
import { Moment } from '../../shared/time/moment.js';
import { useNow } from '../../shared/time/use-now.js';
import { photoAddress } from './api.js';
import { actorWords, deadlineTypes, headline, passes, saidIn, type Said, type TimelineFilter } from './timeline-words.js';
import { words } from './words.js';

const filters = { all: words.filterAll, citizen: words.filterCitizen, internal: words.filterInternal, deadline: words.filterDeadline };

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

function SaidLine({ said: { text, inside } }: { said: Said }) {
  const say = useSay();
  if (!inside) return <p className="long">{text}</p>;
  return (
    <p className="long inside">
      <span className="meta">
        <LockOutlined aria-hidden /> {say(words.internal)}{' '}
      </span>
      {text}
    </p>
  );
}

const photosOf = z.array(z.object({ fileId: z.string(), width: z.number(), height: z.number() })).catch([]);

/** Photos that came with an addition. */
function EntryPhotos({ no, entry }: { no: string; entry: TimelineEntry }) {
  const say = useSay();
  const photos = photosOf.parse(entry.facts['photos']);
  if (photos.length === 0) return null;
  return (
    <div className="row">
      {photos.map(({ fileId, width, height }, place) => (
        <a key={fileId} href={photoAddress(no, fileId)} target="_blank" rel="noreferrer">
          <img className="photo" src={photoAddress(no, fileId)} alt={say(words.photo, { n: place + 1 })} width={width} height={height} loading="lazy" />
        </a>
      ))}
    </div>
  );
}

function Entry({ no, entry }: { no: string; entry: TimelineEntry }) {
  const say = useSay();
  const { lang } = useLanguage();
  const unitName = useUnitName();
  const reader = { lang, now: useNow(), unitName: (name: string) => unitName({ name }) };
  const { kind, name = say(actorWords[kind]), unit } = entry.actor;
  return (
    <li className={entry.citizenSees ? 'entry' : 'entry entry-internal'}>
      <div className="spread">
        <span className="strong">{headline(entry, reader)}</span>
        <span className="meta row">
          <EntryKind entry={entry} />
          {unit === undefined ? name : `${name} · ${unitName({ name: unit })}`}
          <Moment at={entry.at} />
        </span>
      </div>
      {saidIn(entry, reader).map((said) => (
        <SaidLine key={said.text} said={said} />
      ))}
      <EntryPhotos no={no} entry={entry} />
    </li>
  );
}

/** Everything that happened, newest at the bottom; what the citizen sees looks different from what they do not. */
export function Timeline({ no, entries }: { no: string; entries: readonly TimelineEntry[] }) {
  const say = useSay();
  const [filter, setFilter] = useState<TimelineFilter>('all');
  const shown = entries.filter((entry) => passes(entry, filter));
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
      {shown.length === 0 && <p className="muted">{say(words.nothingOfKind)}</p>}
      <ol className="stack">
        {shown.map((entry) => (
          <Entry key={entry.seq} no={no} entry={entry} />
        ))}
      </ol>
    </section>
  );
}
