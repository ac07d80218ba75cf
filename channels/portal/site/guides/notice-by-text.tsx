import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Bilingual } from '../../../../server/contract/common.js';
import type { GuidePage } from '../../../../server/contract/portal.js';
import { path } from '../../../../server/contract/routes.js';
import { type Failure, tell } from '../api.js';
import { SendButton } from '../matter/send-button.js';
import { usePage, useSay } from '../page-context.js';
import { FailureNote } from '../parts/failure-note.js';
import { Field } from '../parts/field.js';
import { noticeWords as words } from '../words/guide-words.js';

const mobile = /^(1\d{10}|000\d{8})$/;

/** What is missing before a text may be sent. */
export function textProblems({ phone, own }: { phone: string; own: boolean }): { phone?: Bilingual; own?: Bilingual } {
  const digits = phone.replace(/[\s-]/g, '');
  return { ...(!mobile.test(digits) && { phone: words.phoneMissing }), ...(!own && { own: words.ownMissing }) };
}

/** The notice by text to one's own phone; asked for on purpose, and said what for. */
export function NoticeByText({ guide }: { guide: GuidePage }): JSX.Element {
  const { prefs } = usePage();
  const say = useSay();
  const [state, set] = useState({ phone: '', own: false, tried: false, busy: false, sent: false, failure: null as Failure | null });
  const change = (patch: Partial<typeof state>): void => set((now) => ({ ...now, ...patch }));
  const problems = textProblems(state);
  const shown = state.tried ? problems : {};
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    change({ tried: true, failure: null, sent: false });
    if (state.busy || problems.phone || problems.own) return;
    change({ busy: true });
    const answer = await tell<{ ok: true }>(path('guideNoticeText', { itemCode: guide.itemCode }), { phone: state.phone.replace(/[\s-]/g, ''), lang: prefs.lang, own: true });
    change({ busy: false, sent: answer.ok, failure: answer.ok ? null : answer.failure });
  };
  return (
    <form class="act-form step screen-only" noValidate onSubmit={(event) => void send(event)}>
      <FailureNote failure={state.failure} />
      <Field id="notice-phone" label={words.phone} hint={words.phoneHint} problem={shown.phone}>
        {(aria) => <input {...aria} type="tel" inputMode="numeric" autocomplete="tel" maxLength={20} value={state.phone} onInput={(event) => change({ phone: event.currentTarget.value })} />}
      </Field>
      <div class={shown.own ? 'field wrong' : 'field'}>
        {shown.own && <p class="problem" id="notice-own-problem">{say(shown.own)}</p>}
        <label class="tick" for="notice-own">
          <input type="checkbox" id="notice-own" checked={state.own} {...(shown.own && { 'aria-invalid': true, 'aria-describedby': 'notice-own-problem' })} onChange={(event) => change({ own: event.currentTarget.checked })} />
          <span>{say(words.own)}</span>
        </label>
      </div>
      <SendButton busy={state.busy}>{say(words.send)}</SendButton>
      <div role="status">{state.sent && <p class="done-line">{say(words.sent)}</p>}</div>
    </form>
  );
}
