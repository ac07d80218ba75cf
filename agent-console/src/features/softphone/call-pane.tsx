import { Button } from 'antd';
import type { CallView, PhoneDesk } from '../../../../server/contract/calls.js';
import { Link } from 'react-router';
import { useSay } from '../../shared/i18n/language.js';
import { hasRole, useMe } from '../../shared/people/me.js';
import { useNow } from '../../shared/time/use-now.js';
import { CallButtons } from './call-buttons.js';
import { CallKnown } from './call-known.js';
import { CallWords } from './call-words.js';
import { timer } from './model.js';
import { usePhone } from './phone-desk.js';
import { SoundLine } from './sound-line.js';
import { TargetDialog } from './target-dialog.js';
import { WrapUpForm } from './wrap-up-form.js';
import { callStateWords, listenWords, words } from './words.js';

function Heading({ call }: { call: CallView }) {
  const say = useSay();
  const now = useNow(1000);
  const wrapping = call.state === 'wrap_up' && call.wrapUpEndsAt !== null;
  return (
    <div className="spread">
      <h2 className="num">{call.callback?.phone ?? call.phone ?? say(words.withheld)}</h2>
      <span className={`call-state call-state-${call.state}`}>
        {say(callStateWords[call.state])} {wrapping && <span className="num">{say(words.wrapLeft, { time: timer((call.wrapUpEndsAt ?? now) - now) })}</span>}
      </span>
    </div>
  );
}

/** Booking for the caller; the number goes along beside the address, where no log keeps it. */
/** Where the page has room beside the call; on anything narrower the call folds away. */
const besideCall = '(min-width: 1100px)';

function BookLink({ call }: { call: CallView }) {
  const say = useSay();
  const me = useMe();
  const { fold } = usePhone();
  if (!hasRole(me, 'operator', 'dispatcher', 'supervisor', 'appointment_clerk')) return null;
  const makeRoom = () => {
    if (!window.matchMedia(besideCall).matches) fold(true);
  };
  return (
    <Link to="/appointments/book?source=phone" state={{ phone: call.callback?.phone ?? call.phone, callId: call.id }} onClick={makeRoom}>
      {say(words.bookFor)}
    </Link>
  );
}

/** What the agent must know while talking: recorded, held, muted, who listens. */
function Signs({ call }: { call: CallView }) {
  const say = useSay();
  return (
    <p className="row" role="status">
      {call.recorded && call.state !== 'wrap_up' && <span className="mark">{say(words.recorded)}</span>}
      {call.onHold && <span className="mark mark-hold">‖ {say(words.holdMusic)}</span>}
      {call.muted && <span className="mark mark-strong">{say(words.muted)}</span>}
      {call.listener !== null && <span className="mark mark-strong">{say(words.listener, { name: call.listener.name, how: say(listenWords[call.listener.mode]) })}</span>}
    </p>
  );
}

function Note({ call: { note } }: { call: CallView }) {
  const say = useSay();
  if (note === null) return null;
  return (
    <p className="inside">
      <span className="strong">{note.byName === '' ? say(words.told) : say(words.noteBy, { name: note.byName })}</span>
      {note.text}
    </p>
  );
}

function Parties({ call }: { call: CallView }) {
  const say = useSay();
  const { run, busy } = usePhone();
  return (
    <ul className="stack">
      {call.parties.map(({ label, name, state }) => (
        <li key={label} className="spread">
          <span>
            <span className="strong">{name}</span> <span className="meta">{say(state === 'connected' ? words.partyOn : words.partyRinging)}</span>
          </span>
          {call.mine === 'agent' && call.state !== 'wrap_up' && (
            <Button size="small" disabled={busy} aria-label={say(words.drop, { name })} onClick={() => run({ do: 'drop', label })}>
              {say(words.dropShort)}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A colleague is asked in: answer or leave; everything else stays with the one who has the call. */
function Asked({ call }: { call: CallView }) {
  const say = useSay();
  const { run, busy } = usePhone();
  const ringing = call.parties.some(({ state }) => state === 'ringing');
  return (
    <div className="stack">
      {ringing && <p className="strong">{say(words.colleagueAsks, { name: call.agent?.name ?? '' })}</p>}
      <div className="row">
        {ringing && (
          <Button type="primary" disabled={busy} onClick={() => run({ do: 'answer_colleague' })}>
            {say(words.answerColleague)}
          </Button>
        )}
        <Button disabled={busy} onClick={() => run({ do: 'leave' })}>
          {say(words.leave)}
        </Button>
      </div>
    </div>
  );
}

const Acts = ({ call }: { call: CallView }) =>
  call.mine === 'party' ? (
    <Asked call={call} />
  ) : (
    <div className="row">
      <CallButtons call={call} />
    </div>
  );

function Call({ call, exchange }: { call: CallView; exchange: PhoneDesk['exchange'] }) {
  const say = useSay();
  const { folded, dialog, open } = usePhone();
  return (
    <aside id="call-pane" className="call-pane stack thumbs" aria-label={say(words.pane)} hidden={folded}>
      <Heading call={call} />
      <Signs call={call} />
      <Note call={call} />
      <Acts call={call} />
      <Parties call={call} />
      <SoundLine exchange={exchange} />
      {!exchange.sound && <CallWords call={call} />}
      {call.state === 'wrap_up' && <WrapUpForm key={call.id} call={call} />}
      <p>
        <BookLink call={call} />
      </p>
      <CallKnown callId={call.id} />
      {dialog !== null && <TargetDialog call={call} kind={dialog} close={() => open(null)} />}
    </aside>
  );
}

/** The call on one's desk: who it is, what may be done, what is known, and after it the ticket. */
export function CallPane() {
  const { phone } = usePhone();
  if (phone === undefined || phone.call === null) return null;
  return <Call call={phone.call} exchange={phone.exchange} />;
}
