import type { ComponentChildren, JSX } from 'preact';
import { useSay } from '../page-context.js';
import { siteWords } from '../words/site-words.js';

/** Sends a form; says that it is on its way and takes no second press meanwhile. */
export function SendButton({ busy, children }: { busy: boolean; children: ComponentChildren }): JSX.Element {
  const say = useSay();
  return (
    <button class="button primary" type="submit" {...(busy ? { 'aria-disabled': true } : {})}>
      {busy ? say(siteWords.sending) : children}
    </button>
  );
}
