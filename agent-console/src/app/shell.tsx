import { Suspense } from 'react';
import { Outlet } from 'react-router';
import { CallOfferCard, CallPane, PhoneDesk } from '../features/softphone/index.js';
import { OfferCorner, OfferDesk } from '../features/work/index.js';
import { useKeptFocus } from '../shared/focus/kept-focus.js';
import { useSay } from '../shared/i18n/language.js';
import { useMe } from '../shared/people/me.js';
import { Loading } from '../shared/ui/panels.js';
import { ConnectionBar } from './connection-bar.js';
import { Rail } from './rail.js';
import { searchesTickets } from './search-box.js';
import './shell.css';
import { TopBar } from './top-bar.js';
import { words } from './words.js';

export function Shell() {
  const say = useSay();
  const me = useMe();
  useKeptFocus();
  return (
    <OfferDesk>
      <PhoneDesk>
        <div className="shell">
          <a className="skip" href="#content">
            {say(words.skipToContent)}
          </a>
          {searchesTickets(me) && (
            <a className="skip" href="#search">
              {say(words.skipToSearch)}
            </a>
          )}
          <TopBar />
          <ConnectionBar />
          <div className="shell-body">
            <Rail />
            <main id="content" className="content">
              <Suspense fallback={<Loading />}>
                <Outlet />
              </Suspense>
            </main>
          </div>
          <OfferCorner />
          <CallPane />
          <CallOfferCard />
        </div>
      </PhoneDesk>
    </OfferDesk>
  );
}
