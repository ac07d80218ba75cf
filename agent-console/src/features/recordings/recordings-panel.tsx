import { useSay } from '../../shared/i18n/language.js';
import { RecordingsOf, useRecordings } from './recordings-of.js';
import { words } from './words.js';

/** What was told by voice, beside what was written. Absent where nothing was recorded. */
export function RecordingsPanel({ no, confidential }: { no: string; confidential: boolean }) {
  const say = useSay();
  const source = { ticketNo: no };
  const count = useRecordings(source).data?.recordings.length ?? 0;
  if (count === 0) return null;
  return (
    <section className="panel stack" aria-labelledby="recordings">
      <h2 id="recordings">
        {say(words.recordings)} <span className="num">{count}</span>
      </h2>
      <RecordingsOf source={source} confidential={confidential} />
    </section>
  );
}
