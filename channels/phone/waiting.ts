import type { PeopleNow } from '../../server/ports/line-people.js';
import type { WaitQuery } from './urls.js';
import { say, type Sentence } from './words/say.js';

/** What a waiting caller hears next. `listens`: a key lets them go. */
export type Waiting = { then: 'leave' } | { then: 'wait'; prompts: readonly Sentence[]; seconds: number; listens: boolean };

export interface Waited extends WaitQuery {
  /** Seconds in the queue so far. */
  waited: number;
  /** A key pressed meanwhile; '' = none. */
  key: string;
  /** Null when nobody can tell. */
  people: PeopleNow | null;
}

const NEXT_WORD_SECONDS = 25;
const RING_SECONDS = 5;

function position({ ahead, minutes }: PeopleNow, lang: WaitQuery['lang']): Sentence[] {
  if (ahead === 0) return [say('wait_next', lang)];
  return [say('wait_position', lang, { n: ahead }), ...(minutes === null ? [] : [say('people_minutes', lang, minutes)])];
}

/** Position, an honest range and a way out, said again and again; a caller greeted by a person only hears it ring, for so long. */
export function whileWaiting({ lang, seconds, waited, key, people }: Waited): Waiting {
  if (key === '1') return { then: 'leave' };
  if (seconds !== null) return waited >= seconds ? { then: 'leave' } : { then: 'wait', prompts: [], seconds: Math.max(1, Math.min(RING_SECONDS, seconds - waited)), listens: false };
  const where = people === null ? [] : position(people, lang);
  return { then: 'wait', prompts: [...where, say('wait_leave', lang)], seconds: NEXT_WORD_SECONDS, listens: true };
}
