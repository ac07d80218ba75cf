import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import type { CallView, RecordingView } from '../../../../server/contract/calls.js';
import { asRefusal } from '../../shared/api/refusal.js';
import { useFirstFocus } from '../../shared/focus/first-focus.js';
import { useSay } from '../../shared/i18n/language.js';
import { hasRole, useMe } from '../../shared/people/me.js';
import { useDates } from '../../shared/time/use-dates.js';
import { Field } from '../../shared/ui/field.js';
import { Problem } from '../../shared/ui/panels.js';
import { holdRecording, openRecording, recordingAddress } from './api.js';
import { words } from './words.js';

const leastReason = 4;
const hashShown = 16;

/** A trial's recording is the typed words. */
function Typed({ callId }: { callId: string }) {
  const say = useSay();
  const text = useQuery({ queryKey: ['recording', callId], queryFn: () => fetch(recordingAddress(callId)).then((reply) => reply.text()), staleTime: Infinity });
  return (
    <>
      <p className="meta">{say(words.trialRecording)}</p>
      <pre className="long">{text.data}</pre>
    </>
  );
}

function Player({ callId, recording }: { callId: string; recording: RecordingView }) {
  const say = useSay();
  const { full } = useDates();
  return (
    <>
      {recording.mime.startsWith('text/') ? <Typed callId={callId} /> : <audio controls controlsList="nodownload" src={recordingAddress(callId)} aria-label={say(words.play)} />}
      <p className="meta">
        {recording.hold === null ? say(words.deleteAfter, { date: full(recording.deleteAfter) }) : say(words.heldUntil, { name: recording.hold.byName, reason: recording.hold.reason })} · {say(words.hash, { hash: recording.sha256.slice(0, hashShown) })}
      </p>
    </>
  );
}

interface HoldProps {
  recording: RecordingView;
  ready: boolean;
  pending: boolean;
  hold: (on: boolean) => void;
}

function HoldButton({ recording, ready, pending, hold }: HoldProps) {
  const say = useSay();
  if (!hasRole(useMe(), 'supervisor')) return null;
  const free = recording.hold === null;
  return (
    <Button disabled={!ready} loading={pending} onClick={() => hold(free)}>
      {say(free ? words.holdRecording : words.freeRecording)}
    </Button>
  );
}

/** Opens with a reason, plays without a file to keep; a supervisor may hold it beyond its time. */
export function RecordingDialog({ call, close }: { call: CallView; close: () => void }) {
  const say = useSay();
  const { body, opened } = useFirstFocus('input');
  const [reason, setReason] = useState('');
  const opening = useMutation({ mutationFn: () => openRecording(call.id, reason.trim()) });
  const holding = useMutation({ mutationFn: (hold: boolean) => holdRecording(call.id, hold, reason.trim()) });
  const recording = holding.data ?? opening.data;
  const ready = reason.trim().length >= leastReason;
  const error = opening.error ?? holding.error;
  return (
    <Modal open onCancel={close} footer={null} mask={{ closable: false }} afterOpenChange={opened} title={`${say(words.playTitle)} · ${call.phone ?? say(words.withheld)}`}>
      <div className="stack" ref={body}>
        {error !== null && <Problem refusal={asRefusal(error)} />}
        <Field label={say(words.whyPlay)} hint={say(words.whyListenHint)}>
          {(id) => <Input id={id} value={reason} onChange={(event) => setReason(event.target.value)} />}
        </Field>
        {recording !== undefined && <Player callId={call.id} recording={recording} />}
        <p className="consequence">{say(words.playEnds)}</p>
        <div className="row action-buttons">
          <Button onClick={close}>{say(words.cancel)}</Button>
          {recording !== undefined ? (
            <HoldButton recording={recording} ready={ready} pending={holding.isPending} hold={(on) => holding.mutate(on)} />
          ) : (
            <Button type="primary" disabled={!ready} loading={opening.isPending} onClick={() => opening.mutate()}>
              {say(words.playSubmit)}
            </Button>
          )}
        </div>
      </div>
    </Modal>
  );
}
