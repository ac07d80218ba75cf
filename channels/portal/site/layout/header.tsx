import type { JSX } from 'preact';
import { usePage, useSay } from '../page-context.js';
import { PhoneLink } from '../parts/phone-link.js';
import { inLanguage, otherLanguage } from '../router.js';
import { siteWords } from '../words/site-words.js';
import { LookSwitch } from './look-switch.js';

/** The same four things in the same order on every page: brand, large print, language, phone. */
export function Header(): JSX.Element {
  const { prefs, site, url } = usePage();
  const say = useSay();
  const elder = prefs.mode === 'elder';
  return (
    <header class="site-header">
      <a class="brand" href={inLanguage(prefs.lang, '/')}>
        {say(site.brand)}
        {site.demo && <span class="demo-badge">{say(siteWords.demo)}</span>}
      </a>
      <nav class="site-tools" aria-label={say(site.brand)}>
        <LookSwitch look={{ ...prefs, mode: elder ? 'normal' : 'elder' }} words={elder ? siteWords.elderOff : siteWords.elderOn} />
        <a class="tool" href={otherLanguage(url)} hreflang={prefs.lang === 'zh' ? 'en' : 'zh-CN'} lang={prefs.lang === 'zh' ? 'en' : 'zh-CN'}>
          {say(siteWords.otherLanguage)}
        </a>
        <PhoneLink kind="tool phone" words={{ zh: `${siteWords.call.zh} {hotline}`, en: `${siteWords.call.en} {hotline}` }} />
      </nav>
    </header>
  );
}
