import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link, useParams } from 'react-router';
import type { GuideTask, GuideTaskDraft } from '../../../../server/contract/guide-tasks.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { hasRole, useMe } from '../../shared/people/me.js';
import { Moment } from '../../shared/time/moment.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import { GuideDesk, useSavedDraft } from '../guides/index.js';
import { fetchTask, fetchTaskDraft, saveTaskDraft, taskKeys } from './api.js';
import { TaskBadge } from './task-badge.js';
import { TaskDue } from './task-due.js';
import { TaskMoves } from './task-moves.js';
import './tasks.css';
import { taskActWords, words } from './words.js';

/** What is asked, by whom and by when. */
function Asked({ task }: { task: GuideTask }) {
  const say = useSay();
  const { lang } = useLanguage();
  const keeps = hasRole(useMe(), 'kb_editor', 'kb_approver', 'supervisor');
  return (
    <section className="panel stack">
      <p className="row">
        <TaskDue task={task} />
        <TaskBadge state={task.state} />
      </p>
      <p className="strong long">{task.ask}</p>
      <p className="row meta">
        <span>{say(words.askedBy, { name: task.askedBy, unit: task.unit.name[lang] })}</span>
        <Moment at={task.askedAt} form="near" />
        <Link to="/guide-tasks">{say(words.back)}</Link>
        {keeps && <Link to={`/guides/${task.itemCode}`}>{say(words.toGuide)}</Link>}
      </p>
    </section>
  );
}

function History({ task }: { task: GuideTask }) {
  const say = useSay();
  return (
    <section className="panel stack" aria-label={say(words.history)}>
      <h2>{say(words.history)}</h2>
      <ol className="stack">
        {task.history.map((line, place) => (
          <li key={place} className="task-line">
            <span className="strong">{line.by}</span> {say(taskActWords[line.act])} · <Moment at={line.at} form="near" />
            {line.note !== null && <p className="muted">{line.note}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The guide's draft, written by the unit that was asked. */
function Filling({ task, stored }: { task: GuideTask; stored: GuideTaskDraft }) {
  const say = useSay();
  const cache = useQueryClient();
  const draft = useSavedDraft({ place: `guide-task:${task.id}`, stored: { ...stored, savedAt: null }, save: (body) => saveTaskDraft(task.id, body) });
  const { saving } = draft;
  useEffect(() => {
    if (saving.state === 'overtaken') void cache.invalidateQueries({ queryKey: taskKeys.draft(task.id) });
  }, [cache, task.id, saving.state]);
  return (
    <GuideDesk itemCode={task.itemCode} draft={draft} readOnly={!stored.writable} by={null} field={null}>
      {!stored.writable && <p className="muted">{say(words.notWritable)}</p>}
      <TaskMoves task={task} saved={saving.state === 'saved'} />
    </GuideDesk>
  );
}

/** One task: what is asked, the guide to fill, and what may be done with it. */
export function GuideTaskPage() {
  const say = useSay();
  const { lang } = useLanguage();
  const { id = '' } = useParams();
  const query = useQuery({ queryKey: taskKeys.one(id), queryFn: () => fetchTask(id) });
  const draft = useQuery({ queryKey: taskKeys.draft(id), queryFn: () => fetchTaskDraft(id) });
  const name = query.data?.name;
  return (
    <div className="page stack">
      <PageTitle title={name === undefined ? say(words.title) : name[lang] === '' ? name.zh : name[lang]} />
      <Fetched query={query} lines={4}>
        {(task) => (
          <>
            <Asked task={task} />
            <Fetched query={draft} lines={10}>{(stored) => <Filling key={`${task.version}`} task={task} stored={stored} />}</Fetched>
            <History task={task} />
          </>
        )}
      </Fetched>
    </div>
  );
}
