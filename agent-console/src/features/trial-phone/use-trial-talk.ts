import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { trialPaths, type LineReply, type TrialCallView } from '../../../../server/contract/trial-line.js';
import { deviceNow } from '../../shared/time/server-clock.js';
import { useNotices } from '../../shared/ui/notices.js';
import { answerLine, dial, endTalk, fetchTrialCall, leavePerson, sayToPerson, takeBack, waitOn } from './api.js';
import { afterLine, afterMe, afterPeople, notDialled, waitedSeconds, type TrialTalk } from './model.js';
import { fallSilent } from './read-aloud.js';

const lookMs = 1000;

/** Whoever closes the page hangs up, so that nobody answers an empty line. */
function useHangUpOnLeaving({ phase, talk }: TrialTalk): void {
  useEffect(() => {
    if (phase === 'idle' || phase === 'over') return;
    const leave = () => void navigator.sendBeacon(trialPaths.end, new Blob([JSON.stringify({ talk })], { type: 'application/json' }));
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, [phase, talk]);
}

/** The next word of a wait, when it is due. */
function useNextWord({ wait, talk, turn, said }: TrialTalk, hear: (reply: LineReply) => void): void {
  useEffect(() => {
    if (wait === null) return;
    const { lang, seconds, again, since } = wait;
    const timer = setTimeout(() => void waitOn({ talk, turn, lang, seconds, waited: waitedSeconds(since, deviceNow()), key: '' }).then(hear, () => undefined), again * 1000);
    return () => clearTimeout(timer);
  }, [talk, turn, wait, said.length]);
}

/** How the call with people stands, as long as there may be one. */
function usePeople({ phase, talk }: TrialTalk, look: (call: TrialCallView) => void): TrialCallView | undefined {
  const people = useQuery({
    queryKey: ['trial-call', talk],
    queryFn: () => fetchTrialCall(talk),
    enabled: phase === 'waiting' || phase === 'person' || phase === 'over',
    retry: false,
    refetchInterval: ({ state }) => (state.error === null ? lookMs : false),
    gcTime: 0,
  });
  useEffect(() => {
    if (people.data !== undefined) look(people.data);
  }, [people.data]);
  return people.data;
}

/** Keys and words to the line; while one waits it takes keys only. */
function toTheLine({ talk, turn, wait }: TrialTalk, typed: string): Promise<LineReply> {
  if (wait === null) return answerLine(talk, turn, typed);
  const { lang, seconds, since } = wait;
  return waitOn({ talk, turn, lang, seconds, waited: waitedSeconds(since, deviceNow()), key: /^[0-9*#]$/.test(typed) ? typed : '' });
}

/** A call to the line, typed instead of spoken: what was said so far, and what a caller can do. */
export function useTrialTalk() {
  const { refuse } = useNotices();
  const [talk, set] = useState(notDialled);
  const [busy, setBusy] = useState(false);
  const hear = (reply: LineReply) => set((old) => afterLine(old, reply, deviceNow()));
  const look = (call: TrialCallView) => set((old) => afterPeople(old, call));
  const call = usePeople(talk, look);
  useNextWord(talk, hear);
  useHangUpOnLeaving(talk);

  const doing = <T>(work: Promise<T>, then: (result: T) => void) => {
    setBusy(true);
    void work.then(then, refuse).finally(() => setBusy(false));
  };
  return {
    talk,
    busy,
    calledBack: talk.phase === 'over' && call?.state === 'calling',
    dial: (from: string | null) => {
      const opened = { ...notDialled, phase: 'line', talk: crypto.randomUUID() } as const;
      doing(dial(opened.talk, from), (reply) => set(afterLine(opened, reply, deviceNow())));
    },
    say: (typed: string) => {
      if (typed !== '') set((old) => afterMe(old, typed));
      if (talk.phase === 'person') doing(sayToPerson(talk.talk, typed), look);
      else doing(toTheLine(talk, typed), hear);
    },
    answer: () => doing(takeBack(talk.talk), look),
    hangUp: () => {
      fallSilent();
      const gone = talk.phase === 'person' ? leavePerson(talk.talk) : Promise.resolve();
      doing(gone.then(() => endTalk(talk.talk)), () => set((old) => ({ ...old, phase: 'over', wait: null })));
    },
  };
}
