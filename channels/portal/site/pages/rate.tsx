import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RatingPage as Rating } from '../../../../server/contract/portal.js';
import { path } from '../../../../server/contract/routes.js';
import { byWords } from '../../../../server/contract/words/date-words.js';
import { unitWords } from '../../../../server/contract/words/unit-words.js';
import { tell } from '../api.js';
import { usePage, useSay } from '../page-context.js';
import { Link } from '../parts/link.js';
import { PhoneLink } from '../parts/phone-link.js';
import { WaysOn } from '../parts/ways-on.js';
import { RatingBox } from '../rate/rating-box.js';
import { progressWords } from '../words/progress-words.js';
import { rateWords as words } from '../words/rate-words.js';

/** The answer, unless it is confidential, and a word on it. */
function Answered({ rating, token, onTold }: { rating: Rating; token: string; onTold: (next: Rating) => void }): JSX.Element {
  const { prefs } = usePage();
  const say = useSay();
  return (
    <>
      <p class="lead">{rating.unit === null ? say(words.leadPlain) : say(words.lead, { unit: unitWords(rating.unit, prefs.lang, rating.unitNames) })}</p>
      {rating.title !== null && <p><b>{rating.title}</b></p>}
      {rating.confidential && <p class="notice">{say(words.confidential)}</p>}
      {rating.publicReply !== null && (
        <section class="reply">
          <h2>{say(words.reply)}</h2>
          <p class="own-lines">{rating.publicReply}</p>
        </section>
      )}
      <RatingBox<Rating> rating={rating.rating} actions={rating.actions} tell={(given, key) => tell<Rating>(path('ratingActs'), { token, key, ...given })} onTold={onTold} />
    </>
  );
}

function Unanswered({ rating, fresh }: { rating: Rating; fresh: boolean }): JSX.Element {
  const { now, prefs } = usePage();
  const say = useSay();
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (fresh) line.current?.focus();
  }, [fresh]);
  const again = rating.promise !== null && rating.rating?.solved === false;
  return <p class="lead" tabIndex={-1} ref={line}>{again && rating.promise ? say(words.reopened, { by: byWords(rating.promise.dueAt, now(), prefs.lang) }) : say(words.notYet)}</p>;
}

/** Where else this can go on. */
function Further(): JSX.Element {
  const say = useSay();
  return (
    <div class="acts">
      <Link class="button" to="/progress">{say(progressWords.title)}</Link>
      <Link class="button" to="/ask">{say(progressWords.talk)}</Link>
      <PhoneLink />
    </div>
  );
}

function NoSuchLink(): JSX.Element {
  const say = useSay();
  return (
    <>
      <p class="lead">{say(words.noSuchLink)}</p>
      <WaysOn />
    </>
  );
}

/** What the link in the answer's text message opens. */
export function RatePage(): JSX.Element {
  const { data, url } = usePage();
  const say = useSay();
  const [told, setTold] = useState<Rating | null>(null);
  const rating = told ?? (data.kind === 'rating' ? data.rating : null);
  const known = rating && (rating.answered ? <Answered rating={rating} token={url.params['token'] ?? ''} onTold={setTold} /> : <Unanswered rating={rating} fresh={told !== null} />);
  return (
    <article class="rate">
      <h1 tabIndex={-1}>{say(words.title)}</h1>
      {known ?? <NoSuchLink />}
      {rating && <Further />}
    </article>
  );
}
