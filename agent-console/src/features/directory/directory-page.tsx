import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Duty, DutyDraft, DutyEffect, DutyVersion, DutyVersionLine } from '../../../../server/contract/directory.js';
import { dutyFaultName } from '../../../../server/contract/directory.js';
import type { Refusal } from '../../shared/api/refusal.js';
import { useSay } from '../../shared/i18n/language.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { useNotices } from '../../shared/ui/notices.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import { ChangePanel, ToEffect, useRuleDraft, type RuleDesk } from '../admin/index.js';
import { directoryKeys, fetchDirectory, fetchDirectoryVersions, previewDirectory, saveDirectory } from './api.js';
import './directory.css';
import { DutyDialog } from './duty-dialog.js';
import { DutyEffectView } from './duty-effect.js';
import { changesOf, keyOf, rebasedDuties, withDuty, withoutDuty } from './duty-lines.js';
import { DutyProblems } from './duty-problems.js';
import { DutyTable } from './duty-table.js';
import { ChangeList, DutyVersions } from './duty-versions.js';
import { TrialBox } from './trial-box.js';
import { useDutyWords } from './use-duty-words.js';
import { faultWords, words } from './words.js';

const desk: RuleDesk<DutyDraft, DutyEffect> = { kind: 'duties', preview: previewDirectory, save: saveDirectory, rebase: rebasedDuties, saved: words.saved };

/** What is wrong with the draft, with the line it is about. */
function useFault(draft: DutyDraft) {
  const say = useSay();
  const named = useDutyWords();
  return ({ code, facts }: Refusal): string | null => {
    const fault = dutyFaultName.safeParse(facts['fault']);
    const line = draft.entries[Number(facts['row'])];
    return code === 'invalid' && fault.success && line ? `${named.place(line)}：${say(faultWords[fault.data])}` : null;
  };
}

function DirectoryEditor({ newest, versions }: { newest: DutyVersion; versions: readonly DutyVersionLine[] }) {
  const say = useSay();
  const { tell } = useNotices();
  const rule = useRuleDraft(newest, desk);
  const { draft, base, change } = rule;
  const [open, setOpen] = useState<{ topic: string; line: Duty | null } | null>(null);
  const fault = useFault(draft);
  const changed = new Set(changesOf(base.content, draft).flatMap(({ after }) => (after ? [keyOf(after)] : [])));
  const since = versions.filter(({ version }) => version > base.version).flatMap(({ changes }) => changes);
  const restore = async ({ label, version }: DutyVersionLine) => {
    change((await fetchDirectory(label)).content);
    tell(say(words.restored, { n: version }));
  };
  return (
    <>
      <p className="muted">{say(words.intro)}</p>
      <div className="rule-desk">
        <div className="stack">
          <DutyTable draft={draft} changed={changed} edit={(line) => setOpen({ topic: line.topic, line })} remove={(line) => change(withoutDuty(draft, line))} add={(topic) => setOpen({ topic, line: null })} />
        </div>
        <ToEffect changed={rule.changed} />
        <aside className="rule-side stack">
          <ChangePanel
            rule={rule}
            show={(effect) => <DutyEffectView effect={effect} />}
            fault={fault}
            after={words.afterSaving}
            reasonHint={words.reasonHint}
            overtaken={
              <>
                <p>{say(words.overtaken)}</p>
                <ChangeList changes={since} />
              </>
            }
          />
          <TrialBox draft={rule.changed ? draft : null} />
          <DutyProblems version={newest} />
        </aside>
      </div>
      <DutyVersions lines={versions} restore={(line) => void restore(line)} />
      {open !== null && <DutyDialog topic={open.topic} line={open.line} draft={draft} apply={(line) => change(withDuty(draft, line, open.line))} close={() => setOpen(null)} />}
    </>
  );
}

/** The directory of duties, changed line by line with the effect in view. */
export function DirectoryPage() {
  const say = useSay();
  const directory = useQuery({ queryKey: directoryKeys.version('current'), queryFn: () => fetchDirectory('current') });
  const versions = useQuery({ queryKey: directoryKeys.versions, queryFn: fetchDirectoryVersions });
  return (
    <div className="page stack">
      <PageTitle title={say(words.title)} />
      <Fetched query={directory} lines={12}>
        {(newest) => <DirectoryEditor newest={newest} versions={versions.data ?? []} />}
      </Fetched>
    </div>
  );
}
