import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Bilingual } from '../../../../server/contract/common.js';
import type { Progress, ProgressAct } from '../../../../server/contract/portal.js';
import { usePage, useSay } from '../page-context.js';
import { FailureNote } from '../parts/failure-note.js';
import { Link } from '../parts/link.js';
import { matterWords as words } from '../words/matter-words.js';
import { PhotoPicker } from '../report/photo-picker.js';
import { theUnit } from '../words/progress-words.js';
import { ActList } from './act-list.js';
import { askDesk } from './ask-desk.js';
import { readPhotos, writePhotos } from './supplement-photos.js';
import { TextForm } from './text-form.js';
import { useSending } from './use-sending.js';

type Action = Progress['actions'][number]['action'];
/** Acts of the list; an answer is rated where it stands. */
const listed: readonly Action[] = ['urge', 'supplement', 'withdraw', 'ask_call'];
const manyContacts = 3;

const thanks: Partial<Record<Action, (progress: Progress) => Bilingual>> = {
  urge: ({ unit }) => (unit === null ? words.urgedNoUnit : words.urged),
  supplement: () => words.supplemented,
  withdraw: () => words.withdrawn,
  ask_call: () => words.callAsked,
};

function actOf(action: Action, text: string, photos: string): ProgressAct {
  if (action === 'supplement') return { act: 'supplement', text, photos: readPhotos(photos).map(({ fileId }) => fileId) };
  return action === 'withdraw' ? { act: 'withdraw', reason: text } : { act: action === 'ask_call' ? 'ask_call' : 'urge' };
}

/** Sending an act, and what to say once it is done. */
function useActs(progress: Progress) {
  const { progressBox } = usePage();
  const { no } = progress;
  const sending = useSending<Progress>();
  const [opened, setOpened] = useState<Action | null>(null);
  const [done, setDone] = useState<Action | null>(null);
  const [, typed] = useState(0);
  const text = (field: Action | 'photos') => progressBox.draft(no, field);
  const type = (field: Action | 'photos', words: string): void => {
    progressBox.keepDraft(no, field, words);
    if (sending.failure) sending.forget();
    typed((count) => count + 1);
  };
  const run = (action: Action): void => {
    setDone(null);
    void sending.send(
      (key) => askDesk({ ticketNo: no, code: progressBox.code(no) }, { key, act: actOf(action, text(action).trim(), text('photos')) }),
      (next) => {
        progressBox.keepDraft(no, action, '');
        if (action === 'supplement') progressBox.keepDraft(no, 'photos', '');
        setOpened(null);
        setDone(action);
        progressBox.keep(next);
      },
    );
  };
  const open = (action: Action | null): void => {
    sending.forget();
    setOpened(action);
  };
  return { ...sending, opened, open, done, run, text, type };
}

/** Says what was done where the eye is, and takes the focus there: the button pressed may be gone. */
function Done({ action, progress }: { action: Action | null; progress: Progress }): JSX.Element {
  const { prefs, site } = usePage();
  const say = useSay();
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (action) line.current?.focus();
  }, [action]);
  const said = action && thanks[action]?.(progress);
  return (
    <div role="status">
      {said && <p class="done-line" tabIndex={-1} ref={line}>{say(said, { n: progress.urges, unit: progress.unit ?? theUnit[prefs.lang], hotline: site.hotline })}</p>}
    </div>
  );
}

/** Urge, add, withdraw, have somebody call: what the citizen can do beside waiting. */
export function MatterActs({ progress }: { progress: Progress }): JSX.Element {
  const say = useSay();
  const { busy, failure, opened, open, done, run, text, type } = useActs(progress);
  const offers = progress.actions.filter(({ action }) => listed.includes(action));
  const press = (action: Action): void => {
    if (action === 'supplement' || action === 'withdraw') open(opened === action ? null : action);
    else if (!busy) {
      open(null);
      run(action);
    }
  };
  const form = { busy, failure, onCancel: () => open(null) };
  return (
    <section class="matter-acts">
      <h2>{say(words.youCan)}</h2>
      {progress.contacts >= manyContacts && <p>{say(words.contacts, { n: progress.contacts })}</p>}
      <ActList offers={offers} opened={opened} onPress={press}>
        {progress.contacts >= manyContacts && <Link class="button" to="/ask">{say(words.inWriting)}</Link>}
        {progress.contacts < manyContacts && <Link class="button" to="/ask">{say(words.talk)}</Link>}
      </ActList>
      {opened === null && <FailureNote failure={failure} />}
      {opened === 'supplement' && <TextForm {...form} id="supplement" label={words.supplementLabel} hint={words.supplementHint} submit={words.supplementSend} missing={words.supplementMissing} text={text('supplement')} onText={(next) => type('supplement', next)} onSend={() => run('supplement')}><PhotoPicker photos={readPhotos(text('photos'))} onPhotos={(photos) => type('photos', writePhotos(photos))} /></TextForm>}
      {opened === 'withdraw' && <TextForm {...form} id="withdraw" lead={words.withdrawAsk} label={words.withdrawLabel} submit={words.withdrawSend} text={text('withdraw')} onText={(next) => type('withdraw', next)} onSend={() => run('withdraw')} />}
      <Done action={done} progress={progress} />
    </section>
  );
}
