import type { JSX } from 'preact';
import type { Progress } from '../../../../server/contract/portal.js';
import { onHoldWords } from '../../../../server/contract/words/citizen-words.js';
import { dateWords } from '../../../../server/contract/words/date-words.js';
import { dueDay, shanghaiDate } from '../../../../server/contract/words/shanghai-time.js';
import { usePage, useSay } from '../page-context.js';
import { matterWords as words } from '../words/matter-words.js';
import { theUnit } from '../words/progress-words.js';

interface Props {
  progress: Progress;
}

/** The date moved: from when to when, who asked, why, who agreed. */
function ExtensionNote({ progress }: Props): JSX.Element | null {
  const { now, prefs, site } = usePage();
  const say = useSay();
  const { extension, unit, publicReply } = progress;
  if (!extension || publicReply !== null) return null;
  const day = (at: number) => dateWords(dueDay(at), now(), prefs.lang);
  const facts = { from: day(extension.from), to: day(extension.to), unit: unit ?? theUnit[prefs.lang], n: extension.days };
  const text = say(extension.days === 1 ? words.extendedOne : words.extended, facts);
  return (
    <div class="notice note">
      <div>
        <p><b>{text.charAt(0).toUpperCase() + text.slice(1)}</b></p>
        <p>{say(words.extendedWhy, { reason: extension.reason.replace(/[。.]$/, '') })}</p>
        <p class="small">{say(words.extendedBy, { hotline: site.hotline })}</p>
      </div>
    </div>
  );
}

function HoldNote({ progress: { onHold } }: Props): JSX.Element | null {
  const { now, prefs, site } = usePage();
  const say = useSay();
  if (!onHold) return null;
  return (
    <div class="notice note">
      <div>
        <p><b>{say(words.onHold, { from: dateWords(shanghaiDate(onHold.from), now(), prefs.lang), cause: say(onHoldWords[onHold.cause]), until: dateWords(dueDay(onHold.until), now(), prefs.lang) })}</b></p>
        {onHold.cause === 'citizen_material' && <p>{say(words.onHoldYours, { hotline: site.hotline })}</p>}
      </div>
    </div>
  );
}

const open = ({ publicReply, rejected, state }: Progress): boolean => publicReply === null && rejected === null && state !== 'withdrawn';

/** What changed the road of this matter, said before anybody has to ask. */
export function Notes({ progress }: Props): JSX.Element {
  const say = useSay();
  return (
    <>
      {progress.merged && <p class="notice note">{say(words.merged)}</p>}
      {progress.rehandles > 0 && open(progress) && <p class="notice note">{say(words.reopened, { n: progress.rehandles })}</p>}
      {progress.rerouting && <p class="notice note">{say(words.rerouting)}</p>}
      <ExtensionNote progress={progress} />
      <HoldNote progress={progress} />
    </>
  );
}
