import type { JSX } from 'preact';
import type { Bilingual } from '../../../../server/contract/common.js';
import { Icon } from '../icons.js';
import { usePage, useSay } from '../page-context.js';
import { siteWords } from '../words/site-words.js';

/** The hotline as a link that dials. */
export function PhoneLink({ words = siteWords.callWide, kind = 'button' }: { words?: Bilingual; kind?: string }): JSX.Element {
  const { site } = usePage();
  const say = useSay();
  return (
    <a class={kind} href={`tel:${site.hotline}`}>
      <Icon name="phone" />
      <span>{say(words, { hotline: site.hotline })}</span>
    </a>
  );
}
