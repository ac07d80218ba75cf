import type { JSX } from 'preact';
import type { Bilingual } from '../../../../server/contract/common.js';
import { useSay } from '../page-context.js';
import { partOfDayWords, type PartOfDay } from './part-of-day-words.js';

const parts: readonly PartOfDay[] = ['any', 'morning', 'afternoon'];

/** One of morning, afternoon and either. */
export function PartOfDayField({ question, name, value, choose }: { question: Bilingual; name: string; value: PartOfDay; choose: (part: PartOfDay) => void }): JSX.Element {
  const say = useSay();
  return (
    <fieldset class="choices">
      <legend>{say(question)}</legend>
      {parts.map((part) => (
        <label class="tick" key={part}>
          <input type="radio" name={name} checked={part === value} onChange={() => choose(part)} />
          <span>{say(partOfDayWords[part])}</span>
        </label>
      ))}
    </fieldset>
  );
}
