import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { mountChatPage } from '../chat-bundle.js';
import { usePage, useSay } from '../page-context.js';
import { WaysOn } from '../parts/ways-on.js';
import { askWords as words } from '../words/plain-words.js';

type Progress = 'opening' | 'open' | 'failed';

/** The chat as a page of its own: the same app that the launcher opens as a panel. */
export function AskPage(): JSX.Element {
  const { prefs, site, url } = usePage();
  const say = useSay();
  const place = useRef<HTMLDivElement>(null);
  const [progress, setProgress] = useState<Progress>('opening');
  const question = url.query.get('q') ?? '';
  useEffect(() => {
    let unmount: (() => void) | null = null;
    let left = false;
    const settle = (take: () => void): void => {
      unmount = take;
      if (left) take();
      else setProgress('open');
    };
    if (place.current) mountChatPage(place.current, { lang: prefs.lang, hotline: site.hotline, ...(question === '' ? {} : { ask: question }) }).then(settle, () => setProgress('failed'));
    return () => {
      left = true;
      unmount?.();
    };
  }, [prefs.lang, site.hotline, question]);
  return (
    <>
      <h1 class="unseen" tabIndex={-1}>{say(words.title)}</h1>
      <div class="ask-place" ref={place} />
      {progress === 'opening' && <p class="ask-waiting">{say(words.loading)}</p>}
      {progress === 'failed' && (
        <div class="ask-waiting" role="alert">
          <p>{say(words.failed, { hotline: site.hotline })}</p>
          <WaysOn />
        </div>
      )}
    </>
  );
}
