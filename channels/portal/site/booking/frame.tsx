import type { ComponentChildren, JSX } from 'preact';
import type { Bilingual } from '../../../../server/contract/common.js';
import type { Answer } from '../api.js';
import { Icon } from '../icons.js';
import { useSay } from '../page-context.js';
import { FailureNote } from '../parts/failure-note.js';
import { Link } from '../parts/link.js';
import { PhoneLink } from '../parts/phone-link.js';
import { bookWords as words } from '../words/book-words.js';
import { siteWords } from '../words/site-words.js';
import { addressOf, type BookStep, type Choice } from './choice.js';

const order = ['item', 'where', 'day', 'time', 'who', 'check'] as const;
type Counted = (typeof order)[number];

/** Pages in the order they are walked: a visit at home has no counter to choose a time at. */
export function stepsOf({ mode, moving }: Choice): readonly Counted[] {
  if (mode === 'home_visit') return ['item', 'where', 'who', 'check'];
  return moving === null ? order : ['where', 'day', 'time', 'check'];
}

/** The page before; the first leads home, or back to the booking that is being moved. */
export function before(step: Counted, choice: Choice): string {
  const steps = stepsOf(choice);
  const previous: BookStep | undefined = steps[steps.indexOf(step) - 1];
  if (previous === undefined) return choice.moving === null ? '/' : '/booking';
  return addressOf(previous, choice);
}

interface FrameProps {
  step: Counted;
  choice: Choice;
  title: Bilingual;
  children: ComponentChildren;
}

/** What every page of the booking shares: way back, how much is left, the telephone. */
export function BookFrame({ step, choice, title, children }: FrameProps): JSX.Element {
  const say = useSay();
  const steps = stepsOf(choice);
  return (
    <>
      <nav class="step-nav">
        <Link class="back" to={before(step, choice)}>
          <Icon name="back" />
          <span>{say(siteWords.back)}</span>
        </Link>
        <span class="step-count">{say(words.place, { n: steps.indexOf(step) + 1, of: steps.length })}</span>
      </nav>
      <h1 tabIndex={-1}>{say(title)}</h1>
      {children}
      <p class="small"><PhoneLink kind="quiet" words={words.byPhone} /></p>
    </>
  );
}

interface HeardProps<T> {
  asked: { answer: Answer<T> | null; again: () => void };
  children: (value: T) => ComponentChildren;
}

/** What the desk answered; until then that it is being asked, and what to do when it did not answer. */
export function Heard<T>({ asked: { answer, again }, children }: HeardProps<T>): JSX.Element {
  const say = useSay();
  if (answer === null) return <p role="status" class="loading">{say(words.loading)}</p>;
  if (answer.ok) return <>{children(answer.value)}</>;
  return (
    <>
      <FailureNote failure={answer.failure} />
      <p><button class="button" type="button" onClick={again}>{say(words.again)}</button></p>
    </>
  );
}
