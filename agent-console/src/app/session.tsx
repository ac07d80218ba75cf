import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { path } from '../../../server/contract/routes.js';
import { me as meSchema, type Me } from '../../../server/contract/staff.js';
import { LoginPage } from '../features/login/index.js';
import { api } from '../shared/api/client.js';
import { keys } from '../shared/api/keys.js';
import { asRefusal, type Refusal } from '../shared/api/refusal.js';
import { MeContext } from '../shared/people/me.js';
import { deviceNow, serverClock } from '../shared/time/server-clock.js';
import { FetchFailed, Loading } from '../shared/ui/panels.js';
import { LockScreen } from './lock-screen.js';

async function fetchMe(): Promise<Me> {
  const sentAt = deviceNow();
  const me = await api.ask(path('me'), { reply: meSchema });
  serverClock.measure({ serverNow: me.serverNow, sentAt, receivedAt: deviceNow() });
  api.carryToken(me.csrfToken);
  return me;
}

/** Login before, the console after; when the session ends, a lock over the page with everything kept under it. */
export function SessionGate({ children }: { children: ReactNode }) {
  const cache = useQueryClient();
  const [locked, setLocked] = useState(false);
  const [trouble, setTrouble] = useState<Refusal | null>(null);
  const query = useQuery({ queryKey: keys.me, queryFn: fetchMe, staleTime: Number.POSITIVE_INFINITY });
  useEffect(() => api.onSessionEnd(() => setLocked(true)), []);

  const enter = async () => {
    const before = cache.getQueryData<Me>(keys.me);
    const now = await cache.query({ queryKey: keys.me, queryFn: fetchMe, staleTime: 0 });
    if (before !== undefined && before.id !== now.id) window.location.assign('/console/');
    setLocked(false);
    await cache.invalidateQueries();
  };
  const reenter = () => {
    setTrouble(null);
    enter().catch((error: unknown) => setTrouble(asRefusal(error)));
  };
  const me = query.data;
  if (me !== undefined)
    return (
      <MeContext.Provider value={me}>
        {children}
        {locked && <LockScreen unlocked={reenter} trouble={trouble} />}
      </MeContext.Provider>
    );
  if (query.error === null) return <Loading retry={() => void query.refetch()} />;
  const refusal = asRefusal(query.error);
  if (refusal.status === 401) return <LoginPage done={reenter} />;
  return <FetchFailed refusal={refusal} retry={() => void query.refetch()} />;
}
