import type { Lang } from '../../../../server/contract/common.js';
import type { OwnRating } from '../../../../server/contract/portal.js';
import { answerWords } from '../words/rate-words.js';

/** A rating being given. Nothing is chosen for the citizen. */
export interface Opinion {
  solved: boolean | null;
  satisfaction: NonNullable<OwnRating['satisfaction']> | null;
  contacted: boolean | null;
  kept: boolean | null;
  comment: string;
}

export const noOpinion: Opinion = { solved: null, satisfaction: null, contacted: null, kept: null, comment: '' };

/** What was begun and not sent; anything unreadable is a blank form. */
export function readOpinion(kept: string): Opinion {
  try {
    return kept === '' ? noOpinion : { ...noOpinion, ...(JSON.parse(kept) as Partial<Opinion>) };
  } catch {
    return noOpinion;
  }
}

/** What was given before, to be changed. */
export function opinionOf({ solved, satisfaction, comment }: OwnRating): Opinion {
  return { ...noOpinion, solved, satisfaction, comment: comment ?? '' };
}

/** From 基本满意 down two more questions are put. */
export const asksMore = ({ solved, satisfaction }: Opinion): boolean => solved === true && satisfaction !== null && satisfaction <= 3;

const mostLetters = 500;

/** The rating as the desk takes it: the answers to the optional questions stand before the citizen's own words. */
export function ratingOf(opinion: Opinion, lang: Lang): { solved: boolean; satisfaction: Opinion['satisfaction']; comment: string | null } {
  const { solved, satisfaction, comment } = opinion;
  const answers = asksMore(opinion) ? [said(opinion.contacted, 'contactedYes', 'contactedNo'), said(opinion.kept, 'keptYes', 'keptNo')].flatMap((key) => (key ? [answerWords[key][lang]] : [])) : [];
  const [between, end] = lang === 'zh' ? ['，', '。'] : [', ', '. '];
  const text = (answers.length === 0 ? '' : answers.join(between) + end) + comment.trim();
  return { solved: solved ?? true, satisfaction: solved === false ? null : satisfaction, comment: text.trim() === '' ? null : text.trim().slice(0, mostLetters) };
}

type Key = keyof typeof answerWords;
const said = (answer: boolean | null, yes: Key, no: Key): Key | null => (answer === null ? null : answer ? yes : no);
