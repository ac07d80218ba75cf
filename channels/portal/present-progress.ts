import { wordError } from '../../server/contract/words/error-words.js';
import type { OwnMatter, OwnRating, Progress, RatingPage } from '../../server/contract/progress.js';
import type { Followed, Ticket } from './portal-desk.js';
import { presentLines } from './progress-lines.js';
import { presentSteps } from './progress-steps.js';

/** What a citizen sees of their own matter: where it is, who has it, by when, what they can do, and the answer once it is checked. */
export function presentProgress(followed: Followed): Progress {
  const { own, handled, unit, promise, overdueDays, pressed, extension, rerouting, contacts } = followed;
  const { rejected } = handled;
  const lines = presentLines(followed.lines);
  return {
    no: own.no,
    type: own.type,
    title: own.title,
    state: handled.state,
    unit,
    unitNames: namesTold(followed, [unit, ...lines.map(({ facts }) => facts['unitName'])]),
    confidential: own.confidential,
    merged: own.no !== handled.no,
    promise,
    overdueDays,
    pressed: overdueDays > 0 && pressed ? { at: pressed.at, how: pressed.how } : null,
    extension: extension && { days: extension.days, reason: extension.reason, from: extension.from, to: extension.to },
    onHold: presentHold(handled),
    rerouting,
    rehandles: handled.tally.rehandles,
    urges: handled.tally.urges,
    contacts,
    steps: presentSteps(followed),
    lines,
    publicReply: handled.publicReply,
    rejected: rejected && { reason: rejected.reason, legalChannel: rejected.legalChannel },
    rating: presentRating(followed),
    actions: presentActions(followed),
  };
}

/** English names of the units these texts name, and of no other. */
function namesTold({ unitNames }: Followed, texts: readonly unknown[]): Record<string, string> {
  const told = texts.flatMap((text) => (typeof text === 'string' ? text.split('、') : []));
  return Object.fromEntries(Object.entries(unitNames).filter(([name]) => told.includes(name)));
}

function presentHold({ suspension }: Ticket): Progress['onHold'] {
  return suspension && { cause: suspension.cause, from: suspension.from, until: suspension.until };
}

function presentRating({ rating }: Followed): OwnRating | null {
  return rating && { solved: rating.solved, satisfaction: rating.satisfaction, comment: rating.comment, at: rating.at };
}

function presentActions({ offers }: Followed): Progress['actions'] {
  return offers.map(({ action, refusal }) => ({ action, refusal: refusal && wordError(refusal.code, refusal.facts) }));
}

const ratingActions: readonly Progress['actions'][number]['action'][] = ['appraise', 'reopen'];

/** What the rating link shows; whoever holds only the link reads nothing of a confidential report. */
export function presentRatingPage(followed: Followed): RatingPage {
  const { own, handled, unit, promise } = followed;
  const { confidential } = own;
  return {
    title: confidential ? null : own.title,
    unit: confidential ? null : unit,
    unitNames: namesTold(followed, confidential ? [] : [unit]),
    publicReply: confidential ? null : handled.publicReply,
    answered: handled.publicReply !== null,
    confidential,
    rating: presentRating(followed),
    promise: handled.publicReply === null ? promise : null,
    actions: presentActions(followed).filter(({ action }) => ratingActions.includes(action)),
  };
}

/** One line of the list a number's owner gets, with the code that opens it. */
export function presentMatter({ ticket, code }: { ticket: Ticket; code: string }): OwnMatter {
  const { no, title, type, state, createdAt } = ticket;
  return { no, code, title, type, state, at: createdAt };
}
