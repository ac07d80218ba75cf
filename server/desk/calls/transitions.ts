import type { CallState } from './call.js';
import type { CallAct } from './commands.js';

/** `-`: refused; `=`: allowed, and changes nothing (a repeat, or news that came too late); a state or several: where it may lead. */
type Cell = '-' | '=' | readonly CallState[];
type Row = Record<CallState, Cell>;

const refused: Row = { ringing: '-', queued: '-', offered: '-', calling: '-', talking: '-', held: '-', consulting: '-', tripartite: '-', wrap_up: '-', done: '-', abandoned: '-' };
/** News of the telephone may come twice or late: then it changes nothing. */
const news: Row = { ringing: '=', queued: '=', offered: '=', calling: '=', talking: '=', held: '=', consulting: '=', tripartite: '=', wrap_up: '=', done: '=', abandoned: '=' };

/** Every state × what may happen in it (domain.md §2.13). */
export const transitions: Record<CallAct, Row> = {
  enqueue: { ...news, ringing: ['queued'], done: ['queued', 'done'] },
  offer: { ...news, queued: ['offered'], abandoned: ['offered'] },
  accept: { ...refused, offered: ['talking', 'calling'], calling: '=', talking: '=' },
  pass: { ...news, offered: ['queued', 'abandoned'] },
  keep_place: { ...refused, ringing: ['abandoned'], queued: ['abandoned'], offered: ['abandoned'], done: ['abandoned', 'done'], abandoned: '=' },
  give_up: { ...news, ringing: ['done'], queued: ['done'], offered: ['done', 'offered'] },
  caller_left: { ...news, ringing: ['abandoned', 'done'], queued: ['abandoned', 'done'], offered: ['abandoned', 'done'], calling: ['abandoned', 'done'], talking: ['wrap_up'], held: ['wrap_up'], consulting: ['wrap_up'], tripartite: ['wrap_up'] },
  caller_answered: { ...news, calling: ['talking'] },
  not_reached: { ...refused, calling: ['abandoned', 'done'] },
  mute: { ...refused, talking: ['talking'], consulting: ['consulting'], tripartite: ['tripartite'] },
  hold: { ...refused, talking: ['held'], held: '=' },
  resume: { ...refused, held: ['talking'], talking: '=' },
  consult: { ...refused, talking: ['consulting'], held: ['consulting'] },
  party_answered: { ...news, consulting: ['consulting'] },
  party_left: { ...news, consulting: ['held'], tripartite: ['talking'] },
  join: { ...refused, consulting: ['tripartite'], tripartite: '=' },
  complete: { ...refused, consulting: ['talking', 'wrap_up'], tripartite: ['talking', 'wrap_up'] },
  drop: { ...refused, consulting: ['held'], tripartite: ['talking'] },
  pass_on: { ...refused, talking: ['queued', 'offered', 'wrap_up'], held: ['queued', 'offered', 'wrap_up'] },
  agent_lost: { ...news, talking: ['queued'], held: ['queued'], consulting: ['queued'], tripartite: ['queued'], calling: ['abandoned', 'done'] },
  hang_up: { ...refused, talking: ['wrap_up'], held: ['wrap_up'], consulting: ['wrap_up'], tripartite: ['wrap_up'], wrap_up: '=' },
  more_time: { ...refused, wrap_up: ['wrap_up'] },
  finish: { ...refused, wrap_up: ['done'], done: '=' },
  listen: { ...refused, talking: ['talking'], held: ['held'], consulting: ['consulting'], tripartite: ['tripartite'] },
  stop_listening: { ...news, talking: ['talking'], held: ['held'], consulting: ['consulting'], tripartite: ['tripartite'] },
  speak: { ...refused, talking: ['talking'], held: ['held'], consulting: ['consulting'], tripartite: ['tripartite'] },
  link_ticket: { ringing: ['ringing'], queued: ['queued'], offered: ['offered'], calling: ['calling'], talking: ['talking'], held: ['held'], consulting: ['consulting'], tripartite: ['tripartite'], wrap_up: ['wrap_up'], done: ['done'], abandoned: ['abandoned'] },
};

/** What may be done in a state; a refusal names it. */
export function actsIn(state: CallState): CallAct[] {
  return (Object.keys(transitions) as CallAct[]).filter((act) => Array.isArray(transitions[act][state]));
}
