import { Button, Checkbox, Input } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { trialNumber } from '../../../../server/contract/trial-line.js';
import { useSendKey } from '../../shared/hotkeys/use-send-key.js';
import { useSay } from '../../shared/i18n/language.js';
import { Field } from '../../shared/ui/field.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import { Empty } from '../../shared/ui/panels.js';
import { useSite } from '../login/index.js';
import { Heard } from './heard.js';
import { Keypad } from './keypad.js';
import { canRead, fallSilent, readAloud } from './read-aloud.js';
import './trial-phone.css';
import { useTrialTalk } from './use-trial-talk.js';
import { words } from './words.js';

type Phone = ReturnType<typeof useTrialTalk>;

/** Before the call: who phones. */
function Dial({ phone, number }: { phone: Phone; number: string }) {
  const say = useSay();
  const [from, setFrom] = useState('00012345678');
  const [withheld, withhold] = useState(false);
  const wrong = !withheld && !trialNumber.safeParse(from).success;
  return (
    <>
      <Field label={say(words.number)} hint={say(words.numberHint)}>
        {(id) => <Input id={id} inputMode="tel" maxLength={11} value={from} disabled={withheld} status={wrong ? 'error' : ''} onChange={(event) => setFrom(event.target.value)} />}
      </Field>
      <Checkbox checked={withheld} onChange={(event) => withhold(event.target.checked)}>
        {say(words.withheld)}
      </Checkbox>
      <Button type="primary" size="large" autoFocus={phone.talk.phase === 'over'} disabled={wrong} loading={phone.busy} onClick={() => phone.dial(withheld ? null : from)}>
        {phone.talk.phase === 'over' ? say(words.again) : say(words.call, { number })}
      </Button>
    </>
  );
}

/** During the call: keys, words, silence, hanging up. */
function OnTheLine({ phone: { talk, say: speak, hangUp, busy } }: { phone: Phone }) {
  const say = useSay();
  const [text, setText] = useState('');
  const send = () => {
    if (text.trim() === '') return;
    speak(text.trim());
    setText('');
  };
  const sendKey = useSendKey(send);
  return (
    <>
      {talk.phase !== 'person' && <Keypad press={speak} off={busy} />}
      <Field label={say(words.say)}>{(id) => <Input id={id} autoFocus value={text} maxLength={500} onChange={(event) => setText(event.target.value)} {...sendKey} />}</Field>
      <p className="row">
        {talk.phase === 'line' && <Button onClick={() => speak('')}>{say(words.silence)}</Button>}
        <Button danger onClick={hangUp}>
          {say(words.hangUp)}
        </Button>
      </p>
    </>
  );
}

/** Reads out what the line and people say, for as long as it is wanted. */
function useReading(phone: Phone, aloud: boolean): void {
  const { said } = phone.talk;
  const read = useRef(0);
  useEffect(() => {
    const fresh = said.slice(read.current > said.length ? 0 : read.current).filter(({ by }) => by !== 'me');
    read.current = said.length;
    if (aloud && fresh.length > 0) readAloud(fresh.map(({ text }) => text));
  }, [said.length]);
  useEffect(() => fallSilent, []);
}

function TrialPhone({ number }: { number: string }) {
  const say = useSay();
  const phone = useTrialTalk();
  const [aloud, setAloud] = useState(canRead());
  useReading(phone, aloud);
  const { phase } = phone.talk;
  return (
    <div className="trial-phone">
      <section className="panel stack trial-hand">
        {phase === 'idle' || phase === 'over' ? <Dial phone={phone} number={number} /> : <OnTheLine phone={phone} />}
        {phone.calledBack && (
          <p className="row">
            {say(words.callingBack)}
            <Button type="primary" onClick={phone.answer}>
              {say(words.answer)}
            </Button>
          </p>
        )}
        {canRead() && (
          <Checkbox checked={aloud} onChange={(event) => { setAloud(event.target.checked); if (!event.target.checked) fallSilent(); }}>
            {say(words.aloud)}
          </Checkbox>
        )}
      </section>
      <section className="panel">
        <Heard talk={phone.talk} />
      </section>
    </div>
  );
}

/** A telephone in the browser, for whoever tries the desk out or learns to work at it. */
export function TrialPhonePage() {
  const say = useSay();
  const { data: site } = useSite();
  return (
    <div className="page stack thumbs">
      <PageTitle title={say(words.title)} />
      {site?.demo === false ? <Empty title={say(words.title)} why={say(words.nowhere)} /> : <><p className="muted">{say(words.why)}</p><TrialPhone number={site?.hotline ?? ''} /></>}
    </div>
  );
}
