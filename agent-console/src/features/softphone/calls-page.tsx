import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { CallList, CallView } from '../../../../server/contract/calls.js';
import { keys } from '../../shared/api/keys.js';
import { useSay } from '../../shared/i18n/language.js';
import type { Bilingual } from '../../shared/i18n/words.js';
import { hasRole, useMe } from '../../shared/people/me.js';
import { useDates } from '../../shared/time/use-dates.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { useNotices } from '../../shared/ui/notices.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import { Empty } from '../../shared/ui/panels.js';
import { useSite } from '../login/index.js';
import { fetchCalls, takeCallback } from './api.js';
import { timer } from './model.js';
import { RecordingDialog } from './recording-dialog.js';
import { NoAccount } from './sound-line.js';
import { Supervision } from './supervision.js';
import './softphone.css';
import { callStateWords, words } from './words.js';

const lists: Record<CallList, { label: Bilingual; none: Bilingual }> = {
  live: { label: words.live, none: words.noLive },
  waiting: { label: words.line, none: words.noLineCalls },
  callbacks: { label: words.callbacks, none: words.noCallbacks },
  log: { label: words.log, none: words.noLog },
};

/** What is owed: since when, how often it was tried, and when it may be tried again. */
function Owed({ call }: { call: CallView }) {
  const say = useSay();
  const { near, now } = useDates();
  const cache = useQueryClient();
  const { refuse } = useNotices();
  const operator = hasRole(useMe(), 'operator');
  const taking = useMutation({ mutationFn: () => takeCallback(call.id), onError: refuse, onSettled: () => cache.invalidateQueries({ queryKey: keys.phone }) });
  const { callback } = call;
  if (callback === null) return null;
  const early = callback.notBefore > now;
  return (
    <>
      <span className="mark">{say(callback.cause === 'asked' ? words.asked : words.missed)}</span>
      <span className="meta">{say(words.keptSince, { time: near(call.since) })}</span>
      <span className="meta">{say(words.tries, { n: callback.tries.length })}</span>
      {early && <span className="meta">{say(words.notBefore, { time: near(callback.notBefore) })}</span>}
      {operator && call.state === 'abandoned' && (
        <Button size="small" disabled={early} loading={taking.isPending} onClick={() => taking.mutate()}>
          {say(words.takeCallback)}
        </Button>
      )}
    </>
  );
}

/** How long it has lasted or waited; when it was, once it is over. */
function When({ call, list }: Row) {
  const { near, now } = useDates(1000);
  if (list === 'live') return <span className="num meta">{timer(now - (call.agent?.joinedAt ?? call.since))}</span>;
  return <span className="num meta">{list === 'waiting' ? timer(now - call.since) : near(call.openedAt)}</span>;
}

function Recorded({ call }: { call: CallView }) {
  const say = useSay();
  const [playing, play] = useState(false);
  if (!call.recorded || call.endedAt === null) return null;
  return (
    <>
      <Button size="small" onClick={() => play(true)}>
        {say(words.play)}
      </Button>
      {playing && <RecordingDialog call={call} close={() => play(false)} />}
    </>
  );
}

interface Row {
  call: CallView;
  list: CallList;
}

/** What may be done with a call of this list. */
function RowActs({ call, list }: Row) {
  const me = useMe();
  if (list === 'live') return hasRole(me, 'supervisor') ? <Supervision call={call} /> : null;
  if (list === 'log') return hasRole(me, 'supervisor', 'reviewer') ? <Recorded call={call} /> : null;
  return <Owed call={call} />;
}

function CallRow(row: Row) {
  const say = useSay();
  const { call } = row;
  return (
    <li className="panel call-row">
      <span className="num strong">{call.callback?.phone ?? call.phone ?? say(words.withheld)}</span>
      <span>{say(callStateWords[call.state])}</span>
      {call.agent !== null && <span>{call.agent.name}</span>}
      <When {...row} />
      <RowActs {...row} />
    </li>
  );
}

/** Calls going on, the line, what is owed, and what was. */
export function CallsPage() {
  const say = useSay();
  const [list, choose] = useState<CallList>(hasRole(useMe(), 'supervisor') ? 'live' : 'callbacks');
  const site = useSite();
  const calls = useQuery({ queryKey: keys.calls(list), queryFn: () => fetchCalls(list) });
  return (
    <div className="page stack">
      <div className="spread">
        <PageTitle title={say(words.pageTitle)} />
        {site.data?.demo === true && <Link to="/calls/trial">{say(words.tryLine)}</Link>}
      </div>
      <NoAccount />
      <div className="row" role="group" aria-label={say(words.pageTitle)}>
        {(Object.keys(lists) as CallList[]).map((name) => (
          <button key={name} type="button" className="chip" aria-pressed={name === list} onClick={() => choose(name)}>
            {say(lists[name].label, { n: name === list ? (calls.data?.length ?? '') : '' }).trim()}
          </button>
        ))}
      </div>
      <Fetched query={calls} lines={6}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty title={say(lists[list].none)} why={say(words.noneWhy)} />
          ) : (
            <ul className="stack">
              {rows.map((call) => (
                <CallRow key={call.id} call={call} list={list} />
              ))}
            </ul>
          )
        }
      </Fetched>
    </div>
  );
}
