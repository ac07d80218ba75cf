import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnRating, Progress } from '../../../../server/contract/portal.js';
import { dateWords } from '../../../../server/contract/words/date-words.js';
import { shanghaiDate } from '../../../../server/contract/words/shanghai-time.js';
import { satisfactionWords } from '../../../../server/contract/words/vocabulary.js';
import type { Answer } from '../api.js';
import { useSending } from '../matter/use-sending.js';
import { usePage, useSay } from '../page-context.js';
import { rateWords as words } from '../words/rate-words.js';
import { opinionOf, ratingOf, readOpinion, type Opinion } from './opinion.js';
import { RatingForm } from './rating-form.js';

interface Props<T> {
  rating: OwnRating | null;
  actions: Progress['actions'];
  tell: (rating: ReturnType<typeof ratingOf>, key: string) => Promise<Answer<T>>;
  onTold: (value: T) => void;
  /** Where an unsent word survives a reload. */
  draft?: { read: () => string; keep: (text: string) => void };
}

/** What was said before, and the way to change it. */
function Given({ rating, onChange }: { rating: OwnRating; onChange: (() => void) | null }): JSX.Element {
  const { now, prefs } = usePage();
  const say = useSay();
  const line = useRef<HTMLParagraphElement>(null);
  const solved = rating.solved === null ? [] : [say(rating.solved ? words.solved : words.notSolved)];
  const what = [...solved, ...(rating.satisfaction === null ? [] : [say(satisfactionWords[rating.satisfaction])])].join(' · ');
  useEffect(() => line.current?.focus(), []);
  return (
    <div class="rating-given">
      <p tabIndex={-1} ref={line}>{say(words.given, { date: dateWords(shanghaiDate(rating.at), now(), prefs.lang), what })}</p>
      {rating.comment !== null && <p class="own-lines">{rating.comment}</p>}
      {onChange && <p><button class="button" type="button" onClick={onChange}>{say(words.change)}</button></p>}
    </div>
  );
}

/** Asks for a rating, or shows the one given. */
export function RatingBox<T>({ rating, actions, tell, onTold, draft }: Props<T>): JSX.Element {
  const { prefs } = usePage();
  const say = useSay();
  const [changing, setChanging] = useState(false);
  const [opinion, setOpinion] = useState<Opinion>(() => readOpinion(draft?.read() ?? ''));
  const sending = useSending<T>();
  const change = (next: Opinion): void => {
    if (sending.failure) sending.forget();
    setOpinion(next);
    draft?.keep(JSON.stringify(next));
  };
  const send = (): void =>
    void sending.send(
      (key) => tell(ratingOf(opinion, prefs.lang), key),
      (value) => {
        setChanging(false);
        draft?.keep('');
        onTold(value);
      },
    );
  const begin = (): void => {
    if (rating) setOpinion(opinionOf(rating));
    setChanging(true);
  };
  if (rating && !changing) return <div role="status"><Given key={rating.at} rating={rating} onChange={actions.some(({ refusal }) => refusal === null) ? begin : null} /><p class="hint">{say(words.thanks)}</p></div>;
  return <RatingForm opinion={opinion} onChange={change} actions={actions} busy={sending.busy} failure={sending.failure} onSend={send} />;
}
