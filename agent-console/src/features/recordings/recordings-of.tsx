import { useQuery } from '@tanstack/react-query';
import type { ListedRecording, RecordingStanding } from '../../../../server/contract/recordings.js';
import { keys } from '../../shared/api/keys.js';
import { useSay } from '../../shared/i18n/language.js';
import type { Bilingual } from '../../shared/i18n/words.js';
import { Moment } from '../../shared/time/moment.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { fetchRecordings, type Source } from './api.js';
import { Heard, HoldButton, Keeping } from './keeping.js';
import { Listening } from './listening.js';
import { clockOf } from './playback.js';
import './recordings.css';
import { words } from './words.js';

const absent: Partial<Record<RecordingStanding, Bilingual>> = { coming: words.coming, missing: words.missing };

/** Whose call it was, and who took it. */
function Talk({ call: { phone, agentName } }: { call: NonNullable<ListedRecording['call']> }) {
  const say = useSay();
  return (
    <>
      <span className="num">{say(words.from, { phone: phone ?? say(words.withheld) })}</span>
      {agentName !== null && <span>{say(words.withAgent, { name: agentName })}</span>}
    </>
  );
}

function Length({ file }: Pick<ListedRecording, 'file'>) {
  return file === null || file.seconds === null ? null : <span className="num">{clockOf(file.seconds)}</span>;
}

/** What it is of, when, how long, of which call, and under which number the ticket's words name it. */
function Facts({ recording: { id, kind, file, call } }: { recording: ListedRecording }) {
  const say = useSay();
  const at = call?.openedAt ?? file?.at;
  return (
    <p className="row recording-facts">
      <span className="strong">{say(kind === 'words' ? words.ofCaller : words.ofCall)}</span>
      {at !== undefined && <Moment at={at} />}
      <Length file={file} />
      {call !== null && <Talk call={call} />}
      {kind === 'words' && <span className="meta recording-hash">{say(words.number, { id })}</span>}
    </p>
  );
}

interface ItemProps {
  recording: ListedRecording;
  source: Source;
  trial: boolean;
  confidential: boolean;
  atOnce: boolean;
}

/** Why it cannot be heard here and now; null when it can, or when its keeping says why. */
function hindrance({ standing, mayPlay }: ListedRecording, confidential: boolean): Bilingual | null {
  if (standing !== 'kept') return absent[standing] ?? null;
  if (mayPlay) return null;
  return confidential ? words.sealed : words.mayNot;
}

function Item({ recording, confidential, ...listening }: ItemProps) {
  const say = useSay();
  const { id, file, deletedAt, mayPlay, mayHold, heard } = recording;
  const hindered = hindrance(recording, confidential);
  return (
    <li className="recording stack">
      <Facts recording={recording} />
      {hindered !== null && <p className="muted">{say(hindered)}</p>}
      {mayPlay && <Listening recording={recording} {...listening} />}
      {file !== null && <Keeping file={file} deletedAt={deletedAt} />}
      {mayHold && file !== null && <HoldButton id={id} file={file} />}
      {heard !== null && <Heard heard={heard} />}
    </li>
  );
}

export const useRecordings = (source: Source) => useQuery({ queryKey: [...keys.recordings, source], queryFn: () => fetchRecordings(source) });

/** Each recording of a ticket or a call, and what may be done with it. A single one asks why at once where that is what one came for. */
export function RecordingsOf({ source, confidential = false, atOnce = false }: { source: Source; confidential?: boolean; atOnce?: boolean }) {
  const say = useSay();
  const found = useRecordings(source);
  return (
    <Fetched query={found} lines={3}>
      {({ trial, recordings }) =>
        recordings.length === 0 ? (
          <p className="muted">{say(words.none)}</p>
        ) : (
          <ul className="stack">
            {recordings.map((recording) => (
              <Item key={recording.id} recording={recording} source={source} trial={trial} confidential={confidential} atOnce={atOnce && recordings.length === 1} />
            ))}
          </ul>
        )
      }
    </Fetched>
  );
}
