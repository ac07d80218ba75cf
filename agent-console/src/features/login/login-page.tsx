import { useSay } from '../../shared/i18n/language.js';
import { LanguageSwitch } from '../../shared/i18n/language-switch.js';
import { brand, PageTitle } from '../../shared/ui/page-title.js';
import { useSite } from './api.js';
import { LoginForm } from './login-form.js';
import './login.css';
import { words } from './words.js';

export function LoginPage({ done }: { done: () => void }) {
  const say = useSay();
  const site = useSite();
  return (
    <div className="login">
      <header className="login-bar on-dark">
        <span className="strong">{say(site.data?.brand ?? brand)}</span>
        <LanguageSwitch />
      </header>
      <main className="panel login-panel">
        <PageTitle title={say(words.title)}>{say(words.staff)}</PageTitle>
        <LoginForm done={done} />
        <div className="stack login-help">
          <p>{say(words.help)}</p>
          {site.data !== undefined && <p>{say(words.hotline, { number: site.data.hotline })}</p>}
          <p className="muted">{say(words.citizens)}</p>
        </div>
      </main>
    </div>
  );
}
