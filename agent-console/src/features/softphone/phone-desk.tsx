import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useState, type ReactNode } from 'react';
import type { CallCommand, CallView, PhoneDesk as Phone } from '../../../../server/contract/calls.js';
import { keys } from '../../shared/api/keys.js';
import { useHotkey } from '../../shared/hotkeys/use-hotkey.js';
import { hasRole, useMe } from '../../shared/people/me.js';
import { useNotices } from '../../shared/ui/notices.js';
import { useWork } from '../work/index.js';
import { answerCall, declineCall, fetchPhone, runCommand } from './api.js';
import { actsOf } from './model.js';
import type { Sound } from './transport.js';
import { useCallAlarm } from './use-call-alarm.js';
import { useSound } from './use-sound.js';

export type Dialog = 'transfer' | 'consult' | null;
interface PhoneState {
  phone: Phone | undefined;
  sound: Sound;
  busy: boolean;
  folded: boolean;
  fold: (on: boolean) => void;
  dialog: Dialog;
  open: (dialog: Dialog) => void;
  answer: () => void;
  decline: () => void;
  run: (command: CallCommand) => void;
}
const nothing = () => undefined;
const PhoneContext = createContext<PhoneState>({ phone: undefined, sound: { trouble: null, device: '', level: 0 }, busy: false, folded: false, fold: nothing, dialog: null, open: nothing, answer: nothing, decline: nothing, run: nothing });
export const usePhone = (): PhoneState => useContext(PhoneContext);

function usePhoneActs(phone: Phone | undefined) {
  const cache = useQueryClient();
  const { refuse } = useNotices();
  const refresh = () => cache.invalidateQueries({ queryKey: keys.phone });
  const settled = { onError: refuse, onSettled: refresh };
  const show = (call: CallView) => cache.setQueryData<Phone>(keys.phone, (held) => held && { ...held, call: call.state === 'done' ? null : call });
  const answering = useMutation({ mutationFn: ({ callId, offerId }: { callId: string; offerId: string }) => answerCall(callId, offerId), ...settled });
  const passing = useMutation({ mutationFn: ({ callId, offerId }: { callId: string; offerId: string }) => declineCall(callId, offerId), ...settled });
  const running = useMutation({ mutationFn: ({ id, command }: { id: string; command: CallCommand }) => runCommand(id, command), onSuccess: show, ...settled });
  const offer = phone?.offer ?? null;
  const call = phone?.call ?? null;
  const busy = answering.isPending || passing.isPending || running.isPending;
  return {
    busy,
    answer: () => {
      if (offer !== null && !busy) answering.mutate(offer);
    },
    decline: () => {
      if (offer !== null && !busy) passing.mutate(offer);
    },
    run: (command: CallCommand) => {
      if (call !== null) running.mutate({ id: call.id, command });
    },
  };
}

function usePhoneKeys(phone: Phone | undefined, { answer, decline, run }: Pick<PhoneState, 'answer' | 'decline' | 'run'>): void {
  const call = phone?.call ?? null;
  const acts = call === null ? [] : actsOf(call);
  const ringing = (phone?.offer ?? null) !== null;
  useHotkey({ keys: 'F2', always: true }, answer, ringing);
  useHotkey({ keys: 'F2', shift: true, always: true }, () => (ringing ? decline() : run({ do: 'hang_up' })), ringing || acts.includes('hang_up'));
  useHotkey({ keys: 'F4', always: true }, () => run({ do: 'mute', on: call?.muted !== true }), acts.includes('mute'));
  useHotkey({ keys: 'F8', always: true }, () => run({ do: call?.state === 'held' ? 'resume' : 'hold' }), acts.includes('hold') || acts.includes('resume'));
}

/** Holds the telephone on every page: what rings, the call, its keys and its sound. */
export function PhoneDesk({ children }: { children: ReactNode }) {
  const me = useMe();
  const operator = hasRole(me, 'operator');
  const phone = useQuery({ queryKey: keys.phone, queryFn: fetchPhone, enabled: operator || hasRole(me, 'supervisor') }).data;
  const presence = useWork().data?.presence.state ?? 'offline';
  const { sound, mute } = useSound(phone?.exchange, operator && presence !== 'offline');
  const acts = usePhoneActs(phone);
  const [folded, fold] = useState(false);
  const [dialog, open] = useState<Dialog>(null);
  const run = (command: CallCommand) => {
    if (command.do === 'mute') mute(command.on);
    acts.run(command);
  };
  usePhoneKeys(phone, { ...acts, run });
  useCallAlarm(phone?.offer ?? null);
  return <PhoneContext.Provider value={{ phone, sound, folded, fold, dialog, open, ...acts, run }}>{children}</PhoneContext.Provider>;
}
