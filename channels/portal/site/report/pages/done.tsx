import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ComplaintFiled } from '../../../../../server/contract/complaint.js';
import { byWords } from '../../../../../server/contract/words/date-words.js';
import { whyThatDate } from '../../../../../server/contract/words/basis-words.js';
import { ticketTypeWords } from '../../../../../server/contract/words/vocabulary.js';
import { Icon } from '../../icons.js';
import { usePage, useSay } from '../../page-context.js';
import { Digits, groups } from '../../parts/digits.js';
import { Link } from '../../parts/link.js';
import { WaysOn } from '../../parts/ways-on.js';
import { doneWords as words } from '../../words/done-words.js';
import { useWatched } from '../../use-watched.js';
import { saveReceipt } from '../receipt-picture.js';

const noGroup = 6;
const codeGroup = 3;

function useFiled(): ComplaintFiled | null {
  const { reportBox } = usePage();
  return useWatched(reportBox, reportBox.filed);
}

function Keep({ filed }: { filed: ComplaintFiled }): JSX.Element {
  const { now, prefs, site } = usePage();
  const say = useSay();
  const [note, setNote] = useState<'copied' | 'notCopied' | null>(null);
  const { ticketNo: no, queryCode: code } = filed;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(say(words.copyText, { brand: say(site.brand), no, code, hotline: site.hotline }));
      setNote('copied');
    } catch {
      setNote('notCopied');
    }
  };
  const picture = (): void =>
    saveReceipt(
      [
        { text: say(site.brand), px: 32 },
        { text: say(words.no), px: 28 },
        { text: groups(no, noGroup).join(' '), px: 64 },
        { text: say(words.code), px: 28 },
        { text: groups(code, codeGroup).join(' '), px: 88 },
        { text: filed.promise ? say(words.promise, { by: byWords(filed.promise.dueAt, now(), prefs.lang) }) : say(words.received), px: 28 },
      ],
      no,
    );
  return (
    <>
      <div class="acts">
        <button class="button" type="button" onClick={() => void copy()}>
          <Icon name="copy" />
          <span>{say(words.copy)}</span>
        </button>
        <button class="button" type="button" onClick={picture}>
          <Icon name="save" />
          <span>{say(words.picture)}</span>
        </button>
      </div>
      <p role="status">{note && say(words[note])}</p>
    </>
  );
}

/** Who does what by when; a kind of matter without a date of answer says so. */
function NextSteps({ filed }: { filed: ComplaintFiled }): JSX.Element {
  const { now, prefs } = usePage();
  const say = useSay();
  const { promise, type } = filed;
  if (!promise) {
    return (
      <ol class="lines">
        <li>{say(words.nextToday)}</li>
        <li>{say(words.nextPassedOn)}</li>
      </ol>
    );
  }
  const by = byWords(promise.dueAt, now(), prefs.lang);
  return (
    <ol class="lines">
      <li>{say(words.nextToday)}</li>
      <li>
        {say(words.nextAnswer, { by: by.charAt(0).toUpperCase() + by.slice(1) })}
        <span class="small">{whyThatDate(promise, say(ticketTypeWords[type]), { now: now(), lang: prefs.lang })}</span>
      </li>
      <li>{say(words.nextAfter)}</li>
    </ol>
  );
}

function Filed({ filed }: { filed: ComplaintFiled }): JSX.Element {
  const { site } = usePage();
  const say = useSay();
  return (
    <article class="done">
      <h1 tabIndex={-1}>{say(words.title)}</h1>
      <dl class="receipt">
        <dt>{say(words.no)}</dt>
        <dd><Digits value={filed.ticketNo} size={noGroup} /></dd>
        <dt>{say(words.code)}</dt>
        <dd><Digits value={filed.queryCode} size={codeGroup} /></dd>
      </dl>
      <p>{say(words.keepBoth)}</p>
      <Keep filed={filed} />
      {filed.confidential && <p class="notice"><Icon name="lock" /><span>{say(words.confidential)}</span></p>}
      <section>
        <h2>{say(words.next)}</h2>
        <NextSteps filed={filed} />
      </section>
      <p><Link class="button primary" to={`/progress/${filed.ticketNo}`}>{say(words.look)}</Link></p>
      <p class="small">{say(words.forgot, { hotline: site.hotline })}</p>
    </article>
  );
}

export function DonePage(): JSX.Element {
  const { site } = usePage();
  const say = useSay();
  const filed = useFiled();
  if (filed) return <Filed filed={filed} />;
  return (
    <>
      <h1 tabIndex={-1}>{say(words.look)}</h1>
      <p class="lead">{say(words.gone, { hotline: site.hotline })}</p>
      <p><Link class="button" to="/progress">{say(words.look)}</Link></p>
      <WaysOn />
    </>
  );
}
