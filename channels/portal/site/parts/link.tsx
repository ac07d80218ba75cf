import type { ComponentChildren, JSX } from 'preact';
import { usePage } from '../page-context.js';
import { inLanguage } from '../router.js';

interface LinkProps {
  to: string;
  class?: string;
  children: ComponentChildren;
}

/** A link inside the site, in the page's language. */
export function Link({ to, children, ...rest }: LinkProps): JSX.Element {
  const { prefs } = usePage();
  return (
    <a href={inLanguage(prefs.lang, to)} {...rest}>
      {children}
    </a>
  );
}
