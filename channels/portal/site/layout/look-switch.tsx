import type { JSX } from 'preact';
import type { Bilingual } from '../../../../server/contract/common.js';
import { usePage, useSay } from '../page-context.js';
import { type Look, lookWord } from '../prefs.js';
import { inLanguage } from '../router.js';

function addressWithLook(url: ReturnType<typeof usePage>['url'], look: Look): string {
  const query = new URLSearchParams(url.query);
  query.set('look', lookWord(look));
  return `${inLanguage(url.lang, url.path)}?${query.toString()}`;
}

/** Changes the look of all pages. Without scripts it is a link the server understands. */
export function LookSwitch({ look, words }: { look: Look; words: Bilingual }): JSX.Element {
  const { url, setLook } = usePage();
  const say = useSay();
  const choose = (event: Event): void => {
    event.preventDefault();
    setLook({ mode: look.mode, contrast: look.contrast });
  };
  return (
    <a class="tool" rel="nofollow" href={addressWithLook(url, look)} onClick={choose}>
      {say(words)}
    </a>
  );
}
