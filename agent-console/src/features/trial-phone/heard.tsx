import { useEffect, useRef } from 'react';
import { useSay } from '../../shared/i18n/language.js';
import type { Said, TrialTalk } from './model.js';
import { spokenIn } from './read-aloud.js';
import { words } from './words.js';

const stands = { waiting: words.waiting, person: words.person, over: words.over } as const;

function Line({ one }: { one: Said }) {
  const say = useSay();
  return (
    <li className={one.by === 'me' ? 'trial-said trial-mine' : 'trial-said'}>
      <span className="meta">{say(words[one.by])} {one.name}</span>
      <span lang={spokenIn(one.text)}>{one.text}</span>
    </li>
  );
}

/** Everything said so far, the newest in sight, and how the call stands. */
export function Heard({ talk: { said, phase } }: { talk: TrialTalk }) {
  const say = useSay();
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'nearest' });
  }, [said.length, phase]);
  return (
    <div className="trial-heard" role="log" tabIndex={0} aria-label={say(words.heard)}>
      {phase === 'idle' && <p className="muted">{say(words.notYet)}</p>}
      <ol className="trial-lines">
        {said.map((one, place) => (
          <Line key={place} one={one} />
        ))}
      </ol>
      {(phase === 'waiting' || phase === 'person' || phase === 'over') && <p className="meta trial-stands">{say(stands[phase])}</p>}
      <div ref={end} />
    </div>
  );
}
