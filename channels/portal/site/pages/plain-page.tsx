import type { JSX } from 'preact';
import type { Bilingual } from '../../../../server/contract/common.js';
import { usePage, useSay } from '../page-context.js';
import { PhoneLink } from '../parts/phone-link.js';
import { siteWords } from '../words/site-words.js';

interface PlainWords {
  readonly title: Bilingual;
  readonly sections: readonly { heading: Bilingual; lines: readonly Bilingual[] }[];
}

/** A page of headings and sentences. */
export function PlainPage({ words }: { words: PlainWords }): JSX.Element {
  const { site } = usePage();
  const say = useSay();
  return (
    <article class="prose">
      <h1 tabIndex={-1}>{say(words.title)}</h1>
      {words.sections.map(({ heading, lines }) => (
        <section key={heading.en}>
          <h2>{say(heading)}</h2>
          {lines.map((line) => (
            <p key={line.en}>{say(line, { hotline: site.hotline })}</p>
          ))}
        </section>
      ))}
      <PhoneLink kind="quiet" words={siteWords.stuck} />
    </article>
  );
}
