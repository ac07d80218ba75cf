import { useQuery } from '@tanstack/react-query';
import { callFault, callNumberName, type CallDraft, type CallEffect, type CallRuleVersion } from '../../../../server/contract/call-rules.js';
import type { Refusal } from '../../shared/api/refusal.js';
import { useSay, type Say } from '../../shared/i18n/language.js';
import { useMe } from '../../shared/people/me.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import './admin.css';
import { fetchCallRules, previewCallRules, ruleKeys, saveCallRules } from './api.js';
import { rebasedCalls } from './call-draft.js';
import { CallFields } from './call-fields.js';
import { callFaultWords, nextCallWords, numberWords, words } from './call-words.js';
import { ChangePanel, ToEffect } from './effect-panel.js';
import { useRuleDraft, type RuleDesk } from './use-rule-draft.js';
import { VersionsList } from './versions-list.js';

const desk: RuleDesk<CallDraft, CallEffect> = { kind: 'calls', preview: previewCallRules, save: saveCallRules, rebase: rebasedCalls, saved: words.saved };

/** What is wrong with a draft, in words; null when the refusal is about something else. */
function faultOf({ code, facts }: Refusal, say: Say): string | null {
  const fault = callFault.safeParse(facts['fault']);
  if (code !== 'invalid' || !fault.success) return null;
  const rule = callNumberName.safeParse(facts['rule']);
  return say(callFaultWords[fault.data], { rule: rule.success ? say(numberWords[rule.data].name) : '', least: Number(facts['least'] ?? 0), most: Number(facts['most'] ?? 0) });
}

function Effect({ effect: { now, then } }: { effect: CallEffect }) {
  const say = useSay();
  return (
    <>
      <p>{say(words.effectNow, { how: say(nextCallWords[now.why]) })}</p>
      <p className="strong">{then.why === now.why ? say(words.effectSame) : say(words.effectThen, { how: say(nextCallWords[then.why]) })}</p>
    </>
  );
}

function Editor({ newest }: { newest: CallRuleVersion }) {
  const say = useSay();
  const me = useMe();
  const rule = useRuleDraft(newest, desk);
  return (
    <div className="rule-desk">
      <div className="stack">
        <p className="muted">{say(words.intro)}</p>
        <CallFields draft={rule.draft} base={rule.base.content} ranges={newest.ranges} change={rule.change} mayKeep={me.roles.includes('sys_admin')} />
      </div>
      <ToEffect changed={rule.changed} />
      <aside className="rule-side stack">
        <ChangePanel rule={rule} show={(effect) => <Effect effect={effect} />} fault={(refusal) => faultOf(refusal, say)} after={words.after} reasonHint={words.reasonHint} />
      </aside>
    </div>
  );
}

/** How calls are taken, changed with what it does to the next call in view. */
export function CallRulesPage() {
  const say = useSay();
  const rules = useQuery({ queryKey: ruleKeys.version('calls', 'current'), queryFn: () => fetchCallRules('current') });
  return (
    <div className="page stack">
      <PageTitle title={say(words.title)} />
      <Fetched query={rules} lines={12}>
        {(newest) => <Editor newest={newest} />}
      </Fetched>
      <VersionsList kind="calls" />
    </div>
  );
}
