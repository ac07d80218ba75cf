import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useChat, useModel, useSay } from './chat-context.js';
import { chatWords as words, ratingWords } from './chat-words.js';
import { saveTranscript } from './transcript.js';

function Rating(): JSX.Element {
  const { session } = useChat();
  const say = useSay();
  const [score, setScore] = useState<number | null>(null);
  const [comment, setComment] = useState('');
  const [failed, setFailed] = useState(false);
  const rate = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (score !== null) setFailed(!(await session.rate(score, comment.trim())));
  };
  return (
    <form class="cd-rating" onSubmit={(event) => void rate(event)}>
      <fieldset role="radiogroup">
        <legend>{say(words.rateTitle)}</legend>
        {ratingWords.map((one) => (
          <label key={one.score}>
            <input type="radio" name="cd-score" checked={score === one.score} onChange={() => setScore(one.score)} />
            <span>{say(one.words)}</span>
          </label>
        ))}
      </fieldset>
      <label for="cd-comment">{say(words.rateComment)}</label>
      <textarea id="cd-comment" rows={2} maxLength={500} value={comment} onInput={(event) => setComment(event.currentTarget.value)} />
      <p role="alert">{failed && say(words.rateFailed)}</p>
      <button type="submit" class="cd-button cd-primary" aria-disabled={score === null}>{say(words.rateSend)}</button>
    </form>
  );
}

/** After the end: what it was worth, keeping it, and beginning anew. */
export function Ended(): JSX.Element {
  const { session, lang, now } = useChat();
  const say = useSay();
  const model = useModel();
  return (
    <section class="cd-ended" tabIndex={-1} aria-label={say(words.ended)}>
      {model.conversation?.rating === undefined ? <Rating /> : <p role="status">{say(words.rated)}</p>}
      <div class="cd-choices">
        <button type="button" class="cd-button" onClick={() => saveTranscript(model.messages, { lang, now: now(), tickets: model.conversation?.tickets ?? [] })}>{say(words.save)}</button>
        <button type="button" class="cd-button" onClick={() => session.restart()}>{say(words.again)}</button>
      </div>
    </section>
  );
}
