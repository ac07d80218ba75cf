import type { JSX } from 'preact';
import { Icon } from '../icons.js';
import { openChatPanel } from '../chat-bundle.js';
import { usePage, useSay } from '../page-context.js';
import { inLanguage } from '../router.js';
import { siteWords } from '../words/site-words.js';

const roomForPanel = '(min-width: 48rem) and (min-height: 40rem)';

/** The chat's door: a panel where there is room, else (and without scripts) the chat's own page. */
export function AskPill(): JSX.Element {
  const { prefs, site } = usePage();
  const say = useSay();
  const open = (event: MouseEvent): void => {
    if (prefs.mode === 'elder' || !matchMedia(roomForPanel).matches) return;
    event.preventDefault();
    event.stopPropagation();
    const address = inLanguage(prefs.lang, '/ask');
    openChatPanel({ lang: prefs.lang, hotline: site.hotline }).catch(() => location.assign(address));
  };
  return (
    <a class="ask-pill" href={inLanguage(prefs.lang, '/ask')} onClick={open}>
      <Icon name="chat" />
      <span>{say(siteWords.askOnline)}</span>
    </a>
  );
}
