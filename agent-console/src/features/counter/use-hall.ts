import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Hall, VisitMove, VisitRow } from '../../../../server/contract/hall.js';
import { keys } from '../../shared/api/keys.js';
import { asRefusal, Refusal } from '../../shared/api/refusal.js';
import { useSay } from '../../shared/i18n/language.js';
import { useAnnounce } from '../../shared/ui/live-regions.js';
import { callNext, fetchHall, moveVisit } from './api.js';
import { words } from './words.js';

/** Who is due changes with the clock, not only with what people do. */
const lookAgainMs = 30_000;

export const useHall = (centreId: string) => useQuery({ queryKey: keys.hall(centreId), queryFn: () => fetchHall(centreId), refetchInterval: lookAgainMs });

/** One act after another at this hall; what went wrong stays on the page until the next one. */
export interface HallActs {
  busy: boolean;
  problem: Refusal | null;
  /** The call that was just made, while it can be taken back. */
  fresh: VisitRow | null;
  call: () => void;
  move: (visit: VisitRow, move: VisitMove) => void;
  /** Any other change; the hall is read again after it. */
  run: <T>(act: () => Promise<T>, then?: (done: T) => void) => void;
  letGo: () => void;
}

/** What the rules refuse is no fault: it needs no number for support. */
function plain(refusal: Refusal): Refusal {
  const { code, status, words: said, facts } = refusal;
  return status < 500 ? new Refusal({ code, status, words: said, facts, errorId: '' }) : refusal;
}

/** One change at a time; a second press before the first is answered is the same press. Nothing is kept for later: a call that
 *  could not be sent must not go out once the line is back. */
function useRun(centreId: string): Pick<HallActs, 'busy' | 'problem' | 'run'> {
  const cache = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Refusal | null>(null);
  const running = useRef(false);
  const run: HallActs['run'] = (act, then) => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setProblem(null);
    const lookAgain = () => cache.invalidateQueries({ queryKey: keys.hall(centreId) });
    act()
      .then(async (result) => {
        await lookAgain();
        then?.(result);
      })
      .catch((error: unknown) => {
        setProblem(plain(asRefusal(error)));
        return lookAgain();
      })
      .finally(() => {
        running.current = false;
        setBusy(false);
      });
  };
  return { busy, problem, run };
}

export function useHallActs({ centre }: Pick<Hall, 'centre'>): HallActs {
  const say = useSay();
  const announce = useAnnounce();
  const [fresh, setFresh] = useState<VisitRow | null>(null);
  const { busy, problem, run } = useRun(centre.id);
  const call = () =>
    run(
      () => callNext(centre.id),
      (visit) => {
        setFresh(visit);
        announce(say(words.called, { number: visit.number, no: visit.counterNo ?? 0 }));
      },
    );
  const move = (visit: VisitRow, what: VisitMove) => {
    setFresh(null);
    run(
      () => moveVisit(visit.id, { version: visit.version, move: what }),
      () => what === 'undo_call' && announce(say(words.undone, { number: visit.number })),
    );
  };
  return { busy, problem, fresh, call, move, run, letGo: () => setFresh(null) };
}
