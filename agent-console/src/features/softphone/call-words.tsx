import { Input } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { CallLine, CallView } from '../../../../server/contract/calls.js';
import { useSendKey } from '../../shared/hotkeys/use-send-key.js';
import { useSay } from '../../shared/i18n/language.js';
import type { Bilingual } from '../../shared/i18n/words.js';
import { useNotices } from '../../shared/ui/notices.js';
import { runCommand } from './api.js';
import { words } from './words.js';

const speakers: Record<CallLine['from'], Bilingual> = { caller: words.caller, agent: words.agent, party: words.party, supervisor: words.supervisor };
const spoken = new Set<CallView['state']>(['talking', 'held', 'consulting', 'tripartite']);

function Line({ line, mine }: { line: CallLine; mine: CallView['mine'] }) {
  const say = useSay();
  const own = line.from === mine;
  return (
    <li className={own ? 'call-line call-line-own' : 'call-line'}>
      <span className="meta">{own ? say(words.you) : line.name === '' ? say(speakers[line.from]) : `${say(speakers[line.from])} ${line.name}`}</span>
      <span>{line.text}</span>
    </li>
  );
}

/** In a trial without sound: what was typed for speech, and one's own words. */
export function CallWords({ call }: { call: CallView }) {
  const say = useSay();
  const { refuse } = useNotices();
  const [text, setText] = useState('');
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'nearest' });
  }, [call.lines.length]);
  const speak = () => {
    const said = text.trim();
    if (said === '') return;
    runCommand(call.id, { do: 'speak', text: said }).then(() => setText(''), refuse);
  };
  const sendKey = useSendKey(speak);
  return (
    <div className="stack">
      <div className="call-lines" role="log" tabIndex={0} aria-label={say(words.transcript)}>
        {call.lines.length === 0 && <p className="muted">{say(words.silence)}</p>}
        <ol className="call-said">
          {call.lines.map((line) => (
            <Line key={line.seq} line={line} mine={call.mine} />
          ))}
        </ol>
        <div ref={end} />
      </div>
      {spoken.has(call.state) && <Input value={text} aria-label={say(words.speakHint)} placeholder={say(words.speakHint)} onChange={(event) => setText(event.target.value)} {...sendKey} />}
    </div>
  );
}
