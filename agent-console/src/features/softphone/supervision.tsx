import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { listenMode, type CallView, type ListenMode } from '../../../../server/contract/calls.js';
import { keys } from '../../shared/api/keys.js';
import { asRefusal } from '../../shared/api/refusal.js';
import { useFirstFocus } from '../../shared/focus/first-focus.js';
import { useSay } from '../../shared/i18n/language.js';
import { Field } from '../../shared/ui/field.js';
import { useNotices } from '../../shared/ui/notices.js';
import { Problem } from '../../shared/ui/panels.js';
import { fetchPhone, stopSupervising, supervise } from './api.js';
import { CallWords } from './call-words.js';
import { listenVerbs, listenWords, words } from './words.js';

const leastReason = 4;

/** Why one listens, before anything is heard. */
function WhyDialog({ call, mode, close }: { call: CallView; mode: ListenMode; close: () => void }) {
  const say = useSay();
  const cache = useQueryClient();
  const { body, opened } = useFirstFocus('input');
  const [reason, setReason] = useState('');
  const run = useMutation({
    mutationFn: () => supervise(call.id, mode, reason.trim()),
    onSuccess: async () => {
      close();
      await cache.invalidateQueries({ queryKey: keys.everyCalls });
    },
  });
  return (
    <Modal open onCancel={close} footer={null} mask={{ closable: false }} afterOpenChange={opened} title={`${say(listenVerbs[mode])} · ${call.agent?.name ?? ''}`}>
      <div className="stack" ref={body}>
        {run.error !== null && <Problem refusal={asRefusal(run.error)} />}
        <Field label={say(words.whyListen)} hint={say(words.whyListenHint)}>
          {(id) => <Input id={id} value={reason} onChange={(event) => setReason(event.target.value)} />}
        </Field>
        <p className="consequence">{say(words.listenEnds)}</p>
        <div className="row action-buttons">
          <Button onClick={close}>{say(words.cancel)}</Button>
          <Button type="primary" disabled={reason.trim().length < leastReason} loading={run.isPending} onClick={() => run.mutate()}>
            {say(listenVerbs[mode])}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

function Modes({ call, on, ask }: { call: CallView; on: ListenMode | null; ask: (mode: ListenMode) => void }) {
  const say = useSay();
  return listenMode.options.map((mode) => (
    <Button key={mode} size="small" type={mode === on ? 'primary' : 'default'} aria-pressed={mode === on} disabled={call.state === 'calling' || mode === on} onClick={() => ask(mode)}>
      {say(listenVerbs[mode])}
    </Button>
  ));
}

/** Another supervisor is on the line already. */
function Other({ listener }: Pick<CallView, 'listener'>) {
  const say = useSay();
  return listener === null ? null : <span className="meta">{say(words.listener, { name: listener.name, how: say(listenWords[listener.mode]) })}</span>;
}

function StopButton({ callId }: { callId: string }) {
  const say = useSay();
  const cache = useQueryClient();
  const { refuse } = useNotices();
  const stop = useMutation({ mutationFn: () => stopSupervising(callId), onError: refuse, onSettled: () => cache.invalidateQueries({ queryKey: keys.everyCalls }) });
  return (
    <Button size="small" loading={stop.isPending} onClick={() => stop.mutate()}>
      {say(words.stopListening)}
    </Button>
  );
}

/** In a trial without sound, listening is reading along. */
function Along({ call }: { call: CallView }) {
  const exchange = useQuery({ queryKey: keys.phone, queryFn: fetchPhone }).data?.exchange;
  if (exchange?.sound !== false) return null;
  return (
    <div className="call-row-words">
      <CallWords call={call} />
    </div>
  );
}

/** 监听、指导、加入 on one live call; while on the line, what is said there. */
export function Supervision({ call }: { call: CallView }) {
  const [asking, ask] = useState<ListenMode | null>(null);
  const on = call.mine === 'supervisor' ? (call.listener?.mode ?? null) : null;
  return (
    <>
      <span className="row">
        <Modes call={call} on={on} ask={ask} />
        {on === null ? <Other listener={call.listener} /> : <StopButton callId={call.id} />}
      </span>
      {on !== null && <Along call={call} />}
      {asking !== null && <WhyDialog call={call} mode={asking} close={() => ask(null)} />}
    </>
  );
}
