import { useEffect, useRef, useState } from 'react';
import { io, type Socket } from 'socket.io-client';
import { hallDisplay, type HallDisplay } from '../../../../server/contract/hall.js';
import { hallNamespace, type HallEvents, type HallPass } from '../../../../server/contract/realtime.js';
import { path } from '../../../../server/contract/routes.js';
import { api } from '../../shared/api/client.js';
import { asRefusal } from '../../shared/api/refusal.js';
import { deviceNow, serverClock } from '../../shared/time/server-clock.js';

/** Between looks when nobody says that anything changed. */
const lookAgainMs = 5_000;
/** So long without an answer, and the screen may be wrong. */
const staleMs = 12_000;

export type Shown = { kind: 'starting' } | { kind: 'refused' } | { kind: 'offline' } | { kind: 'hall'; hall: HallDisplay };

async function look({ centreId, code }: HallPass): Promise<HallDisplay> {
  const sentAt = deviceNow();
  const hall = await api.ask(path('hallDisplay', { centreId }), { query: { code }, reply: hallDisplay });
  serverClock.measure({ serverNow: hall.at, sentAt, receivedAt: deviceNow() });
  return hall;
}

function ears({ centreId, code }: HallPass, changed: () => void): () => void {
  const socket: Socket<HallEvents> = io(hallNamespace, { auth: { centreId, code }, reconnectionDelayMax: 5000 });
  socket.on('hall.changed', changed);
  socket.on('connect', changed);
  return () => void socket.disconnect();
}

/** What the display may show: the hall as it stands, or that nobody should rely on it. */
export function useDisplay(pass: HallPass): Shown {
  const { centreId, code } = pass;
  const [shown, show] = useState<Shown>({ kind: 'starting' });
  const answeredAt = useRef(deviceNow());
  useEffect(() => {
    let open = true;
    const again = async () => {
      try {
        const hall = await look({ centreId, code });
        if (!open) return;
        answeredAt.current = deviceNow();
        show({ kind: 'hall', hall });
      } catch (error) {
        const { status } = asRefusal(error);
        if (!open) return;
        if (status === 404) show({ kind: 'refused' });
        else if (status === 0 || deviceNow() - answeredAt.current > staleMs) show({ kind: 'offline' });
      }
    };
    void again();
    const stopListening = ears({ centreId, code }, () => void again());
    const timer = setInterval(() => void again(), lookAgainMs);
    return () => {
      open = false;
      clearInterval(timer);
      stopListening();
    };
  }, [centreId, code]);
  return shown;
}
