import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import type { GuideDetail, GuideDraft } from '../../../../server/contract/guides.js';
import { dateWords } from '../../../../server/contract/words/date-words.js';
import { fetchOpenQuestions, openQuestionsKey } from '../../shared/guides/open-questions.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { hasRole, useMe } from '../../shared/people/me.js';
import { useNow } from '../../shared/time/use-now.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import { Empty } from '../../shared/ui/panels.js';
import { StateBadge } from '../../shared/ui/state-badge.js';
import { fetchGuide, guideKeys, saveDraft } from './api.js';
import { stateBadges } from './badges.js';
import { BeginDialog } from './begin-dialog.js';
import { GuideDesk, useSavedDraft } from './editor/index.js';
import '../admin/admin.css';
import './guides.css';
import { ChangeList } from './history/change-list.js';
import { History, Versions } from './history/versions.js';
import { MoveBar } from './moves/move-bar.js';
import { CitizenPreview } from './preview/citizen-preview.js';
import { words } from './words.js';

/** Where it stands, in one line under the name. */
function Standing({ guide }: { guide: GuideDetail }) {
  const say = useSay();
  const { lang } = useLanguage();
  const now = useNow();
  const { inForce } = guide;
  return (
    <p className="row">
      {guide.state !== 'idle' && <StateBadge word={stateBadges[guide.state]} />}
      <span>{inForce === null ? say(words.noneInForce) : say(words.inForce, { n: inForce.version, date: dateWords(inForce.effectiveFrom, now, lang) })}</span>
      <span className="muted">{say(words.watchers, { n: guide.watchers })}</span>
      <Link to="/guides">{say(words.back)}</Link>
    </p>
  );
}

/** The citizens' question the work is to answer, while anybody may still read it. */
function QuestionBand({ id }: { id: string | null }) {
  const say = useSay();
  const may = hasRole(useMe(), 'kb_editor', 'kb_approver', 'supervisor');
  const questions = useQuery({ queryKey: openQuestionsKey, queryFn: fetchOpenQuestions, enabled: may && id !== null, staleTime: 60_000 });
  const question = questions.data?.questions.find((one) => one.id === id);
  if (question === undefined) return null;
  return (
    <p className="question-band row">
      <span className="strong">{say(words.question, { text: question.text, n: question.count })}</span>
      <Link to="/bot/review">{say(words.toQuestion)}</Link>
    </p>
  );
}

/** Who began it, over what, and what the approver said. */
function DraftFacts({ draft }: { draft: GuideDraft }) {
  const say = useSay();
  return (
    <div className="stack">
      <p className="muted">
        {say(words.draftLine, { name: draft.startedBy.name, why: draft.why })}
        {draft.basedOn !== null && ` · ${say(words.basedOn, { n: draft.basedOn })}`}
      </p>
      {draft.sentBack !== null && <p className="inside strong">{say(words.sentBackBy, { name: draft.sentBack.by.name, note: draft.sentBack.note })}</p>}
      {draft.submitted !== null && <p className="outside">{say(words.submittedBy, { name: draft.submitted.by.name })}</p>}
    </div>
  );
}

function Changes({ draft, changes }: { draft: GuideDraft; changes: GuideDraft['changes'] }) {
  const say = useSay();
  const facts = { n: draft.basedOn ?? 0, count: changes.length };
  return (
    <section className="panel stack" aria-label={say(words.changes)}>
      <h2>{say(words.changes)}</h2>
      <p className="muted">{changes.length === 0 ? say(words.noChanges) : say(draft.basedOn === null ? words.changesNew : words.changesAgainst, facts)}</p>
      {draft.basedOn !== null && <ChangeList changes={changes} />}
    </section>
  );
}

function Editing({ guide, draft, field }: { guide: GuideDetail; draft: GuideDraft; field: string | null }) {
  const cache = useQueryClient();
  const stored = { revision: guide.revision, content: draft.content, savedAt: draft.savedAt, gaps: draft.gaps, changes: draft.changes };
  const saved = useSavedDraft({ place: `guide:${guide.itemCode}`, stored, save: (body) => saveDraft(guide.itemCode, body) });
  const { saving } = saved;
  const readOnly = !guide.mayEdit || guide.state === 'in_review';
  useEffect(() => {
    if (saving.state === 'overtaken') void cache.invalidateQueries({ queryKey: guideKeys.one(guide.itemCode) });
  }, [cache, guide.itemCode, saving.state]);
  return (
    <>
      <GuideDesk itemCode={guide.itemCode} draft={saved} readOnly={readOnly} by={draft.savedBy.name} field={field}>
        <DraftFacts draft={draft} />
        <MoveBar guide={guide} revision={saving.revision} gaps={saving.gaps.length} saved={saving.state === 'saved'} />
      </GuideDesk>
      <Changes draft={draft} changes={[...saving.changes]} />
    </>
  );
}

/** No draft: the page as citizens read it, and the way to begin one. */
function Reading({ guide, question }: { guide: GuideDetail; question: string | null }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <>
      <div className="spread">
        <p className="muted">{say(words.noDraftHere)}</p>
        {guide.mayEdit && (
          <Button type="primary" onClick={() => setOpen(true)}>
            {say(words.begin)}
          </Button>
        )}
      </div>
      <MoveBar guide={guide} revision={guide.revision} gaps={0} saved />
      {guide.inForce === null ? <Empty title={say(words.neverPublished)} /> : <div className="panel"><CitizenPreview content={guide.inForce.content} /></div>}
      {open && <BeginDialog guide={guide} question={question} close={() => setOpen(false)} />}
    </>
  );
}

/** One guide: its draft being written, or what citizens read; its versions and everything done with it. */
export function GuidePage() {
  const say = useSay();
  const { lang } = useLanguage();
  const { itemCode = '' } = useParams();
  const [search] = useSearchParams();
  const query = useQuery({ queryKey: guideKeys.one(itemCode), queryFn: () => fetchGuide(itemCode) });
  const question = search.get('question');
  return (
    <div className="page stack guide-page">
      <PageTitle title={query.data?.name[lang] ?? say(words.title)} />
      <Fetched query={query} lines={10}>
        {(guide) => (
          <>
            <Standing guide={guide} />
            <QuestionBand id={guide.draft?.question ?? question} />
            {guide.draft === null ? <Reading guide={guide} question={question} /> : <Editing key={guide.draft.startedAt} guide={guide} draft={guide.draft} field={search.get('field')} />}
            <div className="guide-record">
              <Versions guide={guide} />
              <History guide={guide} />
            </div>
          </>
        )}
      </Fetched>
    </div>
  );
}
