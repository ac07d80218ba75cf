import type { JSX } from 'preact';
import type { Bilingual } from '../../../../server/contract/common.js';
import { useSay } from '../page-context.js';
import { SearchBox } from '../parts/search-box.js';
import { WaysOn } from '../parts/ways-on.js';
import { errorWords } from '../words/plain-words.js';

/** Nothing is here: why, and what to do instead. */
export function NothingHere({ words }: { words: Bilingual }): JSX.Element {
  const say = useSay();
  return (
    <>
      <h1 tabIndex={-1}>{say(errorWords.notFound)}</h1>
      <p class="lead">{say(words)}</p>
      <SearchBox />
      <WaysOn />
    </>
  );
}

export const NotFoundPage = (): JSX.Element => <NothingHere words={errorWords.notFoundText} />;
