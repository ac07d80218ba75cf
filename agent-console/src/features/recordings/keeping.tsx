import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { ListedRecording, RecordingView } from '../../../../server/contract/recordings.js';
import { keys } from '../../shared/api/keys.js';
import { useSay } from '../../shared/i18n/language.js';
import { Moment } from '../../shared/time/moment.js';
import { useDates } from '../../shared/time/use-dates.js';
import { holdRecording } from './api.js';
import { WhyForm } from './why-form.js';
import { words } from './words.js';

const hashShown = 16;
const dayMs = 24 * 60 * 60_000;
const daysKept = ({ at, deleteAfter }: RecordingView): number => Math.round((deleteAfter - at) / dayMs);

/** Until when it is kept and why longer, or when and by which rule it went. */
export function Keeping({ file, deletedAt }: { file: RecordingView; deletedAt: number | null }) {
  const say = useSay();
  const { full } = useDates();
  const { hold, deleteAfter, sha256 } = file;
  const hash = say(words.hash, { hash: sha256.slice(0, hashShown) });
  if (deletedAt !== null)
    return (
      <p>
        {say(words.gone, { date: full(deletedAt), days: daysKept(file), rule: file.rule })} <span className="meta recording-hash">{hash}</span>
      </p>
    );
  return (
    <p className="meta">
      {hold === null ? say(words.keptUntil, { date: full(deleteAfter) }) : <span className="mark mark-strong">{say(words.held, { name: hold.byName, reason: hold.reason })}</span>} · <span className="recording-hash">{hash}</span>
    </p>
  );
}

/** A supervisor keeps it beyond its time, or lets it go again; both with a reason. */
export function HoldButton({ id, file }: { id: string; file: RecordingView }) {
  const say = useSay();
  const cache = useQueryClient();
  const [asking, ask] = useState(false);
  const free = file.hold === null;
  const holding = useMutation({
    mutationFn: (reason: string) => holdRecording(id, free, reason),
    onSuccess: () => {
      ask(false);
      return cache.invalidateQueries({ queryKey: keys.recordings });
    },
  });
  const act = free ? words.holdRecording : words.freeRecording;
  if (!asking)
    return (
      <Button size="small" onClick={() => ask(true)}>
        {say(act)}
      </Button>
    );
  return <WhyForm question={free ? words.whyHold : words.whyFree} consequence={free ? words.holdEnds : words.freeEnds} submit={act} error={holding.error} pending={holding.isPending} done={(reason) => holding.mutate(reason)} cancel={() => ask(false)} />;
}

/** Who listened, when and why; for supervisors. */
export function Heard({ heard }: { heard: NonNullable<ListedRecording['heard']> }) {
  const say = useSay();
  return (
    <details>
      <summary>{say(words.heard, { n: heard.length })}</summary>
      {heard.length === 0 && <p className="muted">{say(words.notHeard)}</p>}
      <ul className="inside">
        {heard.map(({ byName, at, reason }) => (
          <li key={`${at} ${byName}`}>
            <span className="strong">{byName}</span>{' '}
            <span className="meta">
              <Moment at={at} />
            </span>{' '}
            {reason}
          </li>
        ))}
      </ul>
    </details>
  );
}
