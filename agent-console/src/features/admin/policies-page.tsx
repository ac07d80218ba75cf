import { useQuery } from '@tanstack/react-query';
import { Checkbox, Radio } from 'antd';
import type { PolicyDraft, PolicyVersion, ProfileName } from '../../../../server/contract/rules.js';
import { useSay } from '../../shared/i18n/language.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { Group } from '../../shared/ui/field.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import './admin.css';
import { fetchCalendar, fetchPolicy, previewPolicy, ruleKeys, savePolicy } from './api.js';
import { EffectPanel, ToEffect } from './effect-panel.js';
import { HandlingTable } from './handling-table.js';
import { MissingYear } from './missing-year.js';
import { rebasedPolicy } from './policy-rows.js';
import { PolicyTable } from './policy-table.js';
import { profileWords, words } from './policy-words.js';
import { useRuleDraft, type RuleDesk } from './use-rule-draft.js';
import { VersionsList } from './versions-list.js';

const desk: RuleDesk<PolicyDraft> = { kind: 'policy', preview: previewPolicy, save: savePolicy, rebase: rebasedPolicy };

function PolicyEditor({ newest }: { newest: PolicyVersion }) {
  const say = useSay();
  const rule = useRuleDraft(newest, desk);
  const { draft, base, change } = rule;
  const choose = (profile: ProfileName) => {
    const chosen = base.content.profile === profile ? base.content : newest.profiles.find((one) => one.profile === profile);
    if (chosen) change(chosen);
  };
  return (
    <div className="rule-desk">
      <div className="stack">
        <p className="muted">{say(words.intro)}</p>
        <div className="panel stack">
          <Group label={say(words.profile)}>
            <p className="meta">{say(words.profileHint)}</p>
            <Radio.Group className="profile-choice" value={draft.profile} onChange={(event) => choose(event.target.value as ProfileName)} options={newest.profiles.map(({ profile }) => ({ value: profile, label: say(profileWords[profile]) }))} />
          </Group>
          <Checkbox checked={draft.rollReceipt} onChange={(event) => change({ ...draft, rollReceipt: event.target.checked })}>
            {say(words.roll)}
          </Checkbox>
        </div>
        <PolicyTable draft={draft} base={base.content} change={change} />
        <HandlingTable draft={draft} base={base.content} ranges={newest.ranges} change={change} />
      </div>
      <ToEffect changed={rule.changed} />
      <aside className="rule-side stack">
        <EffectPanel rule={rule} />
      </aside>
    </div>
  );
}

/** The bar on the calendar's missing year stands on every page of rules. */
function YearBar() {
  const calendar = useQuery({ queryKey: ruleKeys.version('calendar', 'current'), queryFn: () => fetchCalendar('current') });
  return calendar.data === undefined ? null : <MissingYear years={calendar.data.content.years} />;
}

/** The deadline policies as a table, changed with the effect in view. */
export function PoliciesPage() {
  const say = useSay();
  const policy = useQuery({ queryKey: ruleKeys.version('policy', 'current'), queryFn: () => fetchPolicy('current') });
  return (
    <div className="page stack">
      <PageTitle title={say(words.title)} />
      <YearBar />
      <Fetched query={policy} lines={12}>
        {(newest) => <PolicyEditor newest={newest} />}
      </Fetched>
      <VersionsList kind="policy" />
    </div>
  );
}
