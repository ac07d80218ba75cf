import type { JSX } from 'preact';
import { Icon } from '../icons.js';
import { usePage, useSay } from '../page-context.js';
import { Link } from '../parts/link.js';
import { PhoneLink } from '../parts/phone-link.js';
import { siteWords } from '../words/site-words.js';
import { LookSwitch } from './look-switch.js';

/** Help, phone and statements, the same on every page. */
export function Footer(): JSX.Element {
  const { prefs, site } = usePage();
  const say = useSay();
  const more = prefs.contrast === 'more';
  return (
    <footer class="site-footer">
      <div class="footer-help">
        <Link class="footer-link" to="/ask">
          <Icon name="chat" />
          <span>{say(siteWords.footerAsk)}</span>
        </Link>
        <PhoneLink kind="footer-link" words={{ zh: `${siteWords.footerPhone.zh} {hotline}`, en: `${siteWords.footerPhone.en} {hotline}` }} />
      </div>
      <ul class="footer-list">
        <li><Link to="/help">{say(siteWords.help)}</Link></li>
        <li><Link to="/accessibility">{say(siteWords.accessibility)}</Link></li>
        <li><Link to="/privacy">{say(siteWords.privacy)}</Link></li>
        <li><LookSwitch look={{ ...prefs, contrast: more ? 'normal' : 'more' }} words={more ? siteWords.contrastOff : siteWords.contrastOn} /></li>
      </ul>
      <p class="footer-note">
        {say(site.district)} · {say(site.brand)}
        {site.demo && ` · ${say(siteWords.demoNote)}`}
      </p>
    </footer>
  );
}
