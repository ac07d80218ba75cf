import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Role } from '../../../server/contract/staff.js';
import { useSite } from '../features/login/index.js';
import { useSay } from '../shared/i18n/language.js';
import { hasRole, useMe } from '../shared/people/me.js';
import { Empty } from '../shared/ui/panels.js';
import { PageTitle } from '../shared/ui/page-title.js';
import { words } from './words.js';
import { homeOf, pagesOf } from './pages.js';

function Refused({ title, why }: { title: string; why: string }) {
  const say = useSay();
  const me = useMe();
  const seesQueue = pagesOf(me).some(({ id }) => id === 'queue');
  const site = useSite();
  return (
    <div className="page stack">
      <PageTitle title={title} hidden />
      <Empty title={title} why={why}>
        <p className="row">
          <Link to={homeOf(me)}>{say(words.goHome)}</Link>
          {seesQueue && <Link to="/queue?view=all">{say(words.goQueue)}</Link>}
        </p>
        {site.data !== undefined && <p className="muted">{say(words.callUs, { number: site.data.hotline })}</p>}
      </Empty>
    </div>
  );
}

export function MissingPage() {
  const say = useSay();
  return <Refused title={say(words.missingTitle)} why={say(words.missing)} />;
}

/** Shows its page to the roles that use it, and to others who can open it for them. */
export function OnlyFor({ roles, children }: { roles: readonly Role[]; children: ReactNode }) {
  const say = useSay();
  if (hasRole(useMe(), ...roles)) return <>{children}</>;
  return <Refused title={say(words.forbiddenTitle)} why={say(words.forbidden)} />;
}
