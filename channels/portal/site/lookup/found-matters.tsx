import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnMatter, Progress } from '../../../../server/contract/portal.js';
import { path } from '../../../../server/contract/routes.js';
import { dateWords } from '../../../../server/contract/words/date-words.js';
import { shanghaiDate } from '../../../../server/contract/words/shanghai-time.js';
import { ticketStateWords, ticketTypeWords } from '../../../../server/contract/words/vocabulary.js';
import { type Failure, tell } from '../api.js';
import { usePage, useSay } from '../page-context.js';
import { Digits } from '../parts/digits.js';
import { FailureNote } from '../parts/failure-note.js';
import { WaysOn } from '../parts/ways-on.js';
import { lookupWords as words } from '../words/lookup-words.js';

function Matter({ matter, onOpen }: { matter: OwnMatter; onOpen: () => void }): JSX.Element {
  const { now, prefs } = usePage();
  const say = useSay();
  const { no, code, title, type, state, at } = matter;
  return (
    <li class="own-matter">
      <h2>{title}</h2>
      <p class="small">{say(ticketTypeWords[type])} · {dateWords(shanghaiDate(at), now(), prefs.lang)} · {say(ticketStateWords[state].citizen)}</p>
      <dl>
        <div><dt>{say(words.no)}</dt><dd><Digits value={no} size={6} /></dd></div>
        <div><dt>{say(words.codeOf)}</dt><dd><Digits value={code} size={3} /></dd></div>
      </dl>
      <button class="button" type="button" aria-label={say(words.openOf, { title })} onClick={onOpen}>{say(words.open)}</button>
    </li>
  );
}

/** What was left with a number: each with number and code to keep, and one press away from its page. */
export function FoundMatters({ matters }: { matters: readonly OwnMatter[] }): JSX.Element {
  const { go, progressBox, site } = usePage();
  const say = useSay();
  const [failure, setFailure] = useState<Failure | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const open = async ({ no, code }: OwnMatter): Promise<void> => {
    const answer = await tell<Progress>(path('progress'), { ticketNo: no, code });
    if (answer.ok) {
      progressBox.keep(answer.value, code);
      go(`/progress/${no}`);
    } else setFailure(answer.failure);
  };
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>{say(words.found)}</h1>
      <FailureNote failure={failure} />
      {matters.length === 0 && <p class="lead">{say(words.none)}</p>}
      <ul class="own-matters">
        {matters.map((matter) => <Matter key={matter.no} matter={matter} onOpen={() => void open(matter)} />)}
      </ul>
      <p class="small">{say(words.confidential, { hotline: site.hotline })}</p>
      <WaysOn />
    </>
  );
}
