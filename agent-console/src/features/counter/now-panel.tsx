import { Button } from 'antd';
import { useEffect, useRef, type RefObject } from 'react';
import type { Hall, VisitMove, VisitRow } from '../../../../server/contract/hall.js';
import { visitMoveWords, visitStateWords } from '../../../../server/contract/words/hall-words.js';
import { useSay } from '../../shared/i18n/language.js';
import { useDates } from '../../shared/time/use-dates.js';
import { Problem } from '../../shared/ui/panels.js';
import { StateBadge } from '../../shared/ui/state-badge.js';
import { UndoCall } from './undo-call.js';
import type { HallActs } from './use-hall.js';
import { Marks, Person } from './visit-facts.js';
import { words } from './words.js';

const primaries: readonly VisitMove[] = ['start', 'finish'];
const shown: readonly VisitMove[] = ['start', 'finish', 'call_again', 'pass', 'park'];

/** A spinner under this is only a flicker. */
const slowly = { delay: 300 };

interface PanelProps {
  hall: Hall;
  acts: HallActs;
  online: boolean;
}

function Calling({ visit }: { visit: VisitRow }) {
  const say = useSay();
  const { clock, lasting, now } = useDates(1000);
  const at = visit.calledAt ?? now;
  return <span className="muted num">{visit.state === 'serving' ? say(words.serving, { lasting: lasting(now - at) }) : say(words.calledTimes, { n: visit.calls, time: clock(at) })}</span>;
}

/** The one who is at the window, and what can be done; the likeliest act has the focus. */
function AtWindow({ visit, acts, online, first }: { visit: VisitRow; acts: HallActs; online: boolean; first: RefObject<HTMLButtonElement | null> }) {
  const say = useSay();
  const moves = shown.filter((move) => visit.moves.includes(move) || (move === 'pass' && visit.state === 'called'));
  return (
    <>
      <div className="row now-who">
        <span className="now-number num">{visit.number}</span>
        <StateBadge word={visitStateWords[visit.state]} />
        <Calling visit={visit} />
      </div>
      <p>
        <Person visit={visit} />
      </p>
      <Marks visit={visit} />
      <div className="row now-acts">
        {moves.map((move) => (
          <Button key={move} ref={primaries.includes(move) ? first : null} size="large" type={primaries.includes(move) ? 'primary' : 'default'} disabled={!visit.moves.includes(move) || !online} loading={acts.busy && primaries.includes(move) && slowly} onClick={() => acts.move(visit, move)} aria-label={`${say(visitMoveWords[move])} ${visit.number}`}>
            {say(visitMoveWords[move])}
          </Button>
        ))}
      </div>
      {visit.state === 'called' && !visit.moves.includes('pass') && <p className="meta">{say(words.passHint)}</p>}
      {mayTakeBack(visit, acts) && <UndoCall key={visit.id} visit={visit} acts={acts} />}
    </>
  );
}

function Free({ hall, acts, online, first }: PanelProps & { first: RefObject<HTMLButtonElement | null> }) {
  const say = useSay();
  const [next] = hall.line;
  return (
    <>
      <p className="now-free strong">{say(words.free)}</p>
      {next === undefined ? (
        <p className="muted">{say(words.nobody)}</p>
      ) : (
        <>
          <p>
            <span className="strong num">{next.number}</span> · <Person visit={next} />
          </p>
          <Marks visit={next} />
        </>
      )}
      <div className="row now-acts">
        <Button ref={first} size="large" type="primary" disabled={next === undefined || !online} loading={acts.busy && slowly} onClick={acts.call} aria-keyshortcuts="F2">
          {say(next === undefined ? words.call : words.callWhom, { number: next?.number ?? '' })} <kbd className="call-key">F2</kbd>
        </Button>
      </div>
    </>
  );
}

/** What this window is doing now: the one it has, or whom it calls next. */
export function NowPanel({ hall, acts, online }: PanelProps) {
  const say = useSay();
  const { current } = hall;
  const first = useFocusOnChange(current === null ? '' : `${current.id} ${current.state}`);
  return (
    <section className="panel stack now-panel" aria-label={say(words.now)}>
      {current === null ? <Free hall={hall} acts={acts} online={online} first={first} /> : <AtWindow visit={current} acts={acts} online={online} first={first} />}
      {!online && <p className="strong">{say(words.offline)}</p>}
      {acts.problem !== null && <Problem refusal={acts.problem} />}
    </section>
  );
}

const mayTakeBack = ({ id, moves }: VisitRow, { fresh }: HallActs): boolean => fresh?.id === id && moves.includes('undo_call');

/** The likeliest next act gets the focus once the one before it is done. */
function useFocusOnChange(step: string): RefObject<HTMLButtonElement | null> {
  const first = useRef<HTMLButtonElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current !== step) first.current?.focus();
    before.current = step;
  }, [step]);
  return first;
}
