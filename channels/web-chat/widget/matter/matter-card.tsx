import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Bilingual } from '../../../../server/contract/common.js';
import type { Progress, ProgressAct } from '../../../../server/contract/progress.js';
import { byWords } from '../../../../server/contract/words/date-words.js';
import { satisfactionWords } from '../../../../server/contract/words/vocabulary.js';
import type { Proof } from '../chat-api.js';
import { useChat, useSay } from '../chat-context.js';
import { GroupedNumbers } from '../grouped-numbers.js';
import { MatterForm, type Opened } from './matter-form.js';
import { matterWords as words, plainActs } from './matter-words.js';
import { standing } from './standing.js';
import { useMatter, type MatterState } from './use-matter.js';

type Action = Progress['actions'][number]['action'];

/** What to say once an act is done. */
const thanks: Record<ProgressAct['act'], Bilingual> = { urge: words.doneUrge, supplement: words.doneSupplement, ask_call: words.doneCall, appraise: words.doneRated, withdraw: words.doneRated };

const opens: Partial<Record<Action, { opened: Opened; label: Bilingual }>> = {
  supplement: { opened: 'supplement', label: words.supplement },
  appraise: { opened: 'solved', label: words.solved },
  reopen: { opened: 'unsolved', label: words.notSolved },
};

interface ActsProps {
  progress: Progress;
  onPlain: (act: 'urge' | 'ask_call') => void;
  onOpen: (opened: Opened) => void;
}

/** The same acts the progress page offers; what must wait says why. */
function Acts({ progress, onPlain, onOpen }: ActsProps): JSX.Element {
  const say = useSay();
  const press = (action: Action): void => {
    const form = opens[action];
    if (form) onOpen(form.opened);
    else if (action === 'urge' || action === 'ask_call') onPlain(action);
  };
  const offers = progress.actions.flatMap((offer) => {
    const label = plainActs[offer.action] ?? opens[offer.action]?.label;
    return label ? [{ ...offer, label }] : [];
  });
  return (
    <>
      <div class="cd-choices">
        {offers.map(({ action, refusal, label }) => (
          <button key={action} type="button" class="cd-button" aria-disabled={refusal !== null} onClick={() => refusal === null && press(action)}>
            {say(label)}
          </button>
        ))}
      </div>
      {offers.map(({ action, refusal, label }) => refusal && <p key={action} class="cd-meta">{say(label)} · {say(refusal)}</p>)}
    </>
  );
}

function givenWords({ solved, satisfaction }: NonNullable<Progress['rating']>): Bilingual[] {
  const outcome = solved === null ? [] : [solved ? words.solved : words.notSolved];
  return satisfaction === null ? outcome : [...outcome, satisfactionWords[satisfaction]];
}

function Standing({ progress }: { progress: Progress }): JSX.Element {
  const { lang, now } = useChat();
  const say = useSay();
  const { publicReply, rating } = progress;
  const said = rating ? givenWords(rating).map((one) => say(one)).join(' · ') : '';
  return (
    <>
      <p class="cd-matter-title">{progress.title}</p>
      {standing(progress, { lang, now: now() }).map((line) => <p key={line}>{line}</p>)}
      {publicReply !== null && <p class="cd-own-lines"><b>{say(words.answered)}</b>{publicReply}</p>}
      {said !== '' && <p class="cd-meta">{say(words.given, { what: said })}</p>}
    </>
  );
}

/** The thanks for an act: after "not solved" with the new date. */
function useThanks(): (act: ProgressAct, next: Progress) => string {
  const { lang, now } = useChat();
  const say = useSay();
  return (act, next) => {
    const again = act.act === 'appraise' && !act.solved && next.promise !== null;
    return again && next.promise ? say(words.doneAgain, { by: byWords(next.promise.dueAt, now(), lang) }) : say(thanks[act.act], { n: next.urges });
  };
}

function Opened({ matter, progress }: { matter: MatterState; progress: Progress }): JSX.Element {
  const say = useSay();
  const thank = useThanks();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [text, setText] = useState('');
  const [done, setDone] = useState('');
  const send = async (act: ProgressAct): Promise<void> => {
    setDone('');
    const next = await matter.act(act);
    if (!next) return;
    setText('');
    setOpened(null);
    setDone(thank(act, next));
  };
  return (
    <>
      <Standing progress={progress} />
      {opened === null && <Acts progress={progress} onPlain={(act) => void send({ act })} onOpen={setOpened} />}
      {opened !== null && <MatterForm no={progress.no} opened={opened} busy={matter.busy} text={text} onText={setText} onSend={(act) => void send(act)} onCancel={() => setOpened(null)} />}
      <p role="status">{done}</p>
      {matter.failure && <p role="alert">{say(matter.failure)}</p>}
      <button type="button" class="cd-text-button" onClick={matter.fold}>{say(words.hide)}</button>
    </>
  );
}

/** A matter of this chat, unfolded on request: where it stands and what one can do, without leaving the talk. */
export function MatterCard({ proof }: { proof: Proof }): JSX.Element {
  const say = useSay();
  const matter = useMatter(proof);
  const { progress, busy, failure } = matter;
  if (!progress) {
    return (
      <div>
        <button type="button" class="cd-button" aria-disabled={busy} onClick={() => !busy && void matter.look()}>{say(busy ? words.looking : words.look)}</button>
        {failure && <p role="alert">{say(failure)}</p>}
      </div>
    );
  }
  return (
    <section class="cd-card cd-matter" aria-label={say(words.card, { no: proof.ticketNo })}>
      <p class="cd-meta"><GroupedNumbers text={proof.ticketNo} /></p>
      <Opened matter={matter} progress={progress} />
    </section>
  );
}
