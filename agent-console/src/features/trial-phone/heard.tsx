import { useEffect, useRef } from 'react';
import { useSay } from '../../shared/i18n/language.js';
import type { Said, TrialTalk } from './model.js';
import { words } from './words.js';

const stands = { waiting: words.waiting, person: words.person, over: words.over } as const;

function Line({ one }: { one: Said }) {
  const say = useSay();
  return (
    <li className={one.by === 'me' ? 'trial-said trial-mine' : 'trial-said'}>
      <span className="meta">{say(words[one.by])} {one.name}</span>
      <span>{one.text}</span>
    </li>
  );
}

/** Everything said so far, the newest in sight, and how the call stands. */
export function Heard({ talk: { said, phase } }: { talk: TrialTalk }) {
  const say = useSay();
  const end = useRef<HTMLLIElement>(null);
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'nearest' });
  }, [said.length, phase]);
  return (
    <ol className="trial-heard" role="log" aria-label={say(words.heard)}>
      {phase === 'idle' && <li className="muted">{say(words.notYet)}</li>}
      {said.map((one, place) => (
        <Line key={place} one={one} />
      ))}
      {(phase === 'waiting' || phase === 'person' || phase === 'over') && <li className="meta trial-stands">{say(stands[phase])}</li>}
      <li ref={end} />
    </ol>
  );
}
