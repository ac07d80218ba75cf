import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { guideTaskState, type GuideTask, type GuideTasks, type GuideTaskState } from '../../../../server/contract/guide-tasks.js';
import { guideTaskStateWords } from '../../../../server/contract/words/guide-words.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { hasRole, useMe } from '../../shared/people/me.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import { Empty } from '../../shared/ui/panels.js';
import { fetchTasks, taskKeys } from './api.js';
import { AskDialog } from './ask-dialog.js';
import { TaskBadge } from './task-badge.js';
import { TaskDue } from './task-due.js';
import './tasks.css';
import { words } from './words.js';

function TaskItem({ task }: { task: GuideTask }) {
  const say = useSay();
  const { lang } = useLanguage();
  return (
    <li className="panel">
      <Link to={`/guide-tasks/${task.id}`} className="plain-link">
        <span className="row-line">
          <span className="spread">
            <TaskDue task={task} />
            <TaskBadge state={task.state} />
          </span>
          <span className="strong">{task.name[lang] === '' ? task.name.zh : task.name[lang]}</span>
          <span className="task-ask">{task.ask}</span>
          <span className="meta">{say(words.askedBy, { name: task.askedBy, unit: task.unit.name[lang] })}</span>
        </span>
      </Link>
    </li>
  );
}

function Tasks({ list, edits }: { list: GuideTasks; edits: boolean }) {
  const say = useSay();
  if (list.tasks.length === 0) return <Empty title={say(words.none)} why={say(edits ? words.noneEditor : words.noneUnit)} />;
  return (
    <ul className="stack" aria-label={say(words.title)}>
      {list.tasks.map((task) => (
        <TaskItem key={task.id} task={task} />
      ))}
    </ul>
  );
}

/** What units are asked for, the nearest date first; a unit's people see their own. */
export function GuideTasksPage() {
  const say = useSay();
  const me = useMe();
  const edits = hasRole(me, 'kb_editor');
  const [search, setSearch] = useSearchParams();
  const [asking, setAsking] = useState(false);
  const asked = guideTaskState.safeParse(search.get('state'));
  const state = asked.success ? asked.data : undefined;
  const tasks = useQuery({ queryKey: taskKeys.list(state), queryFn: () => fetchTasks(state), placeholderData: keepPreviousData });
  const views: (GuideTaskState | undefined)[] = [undefined, ...guideTaskState.options];
  const overdue = tasks.data?.counts.overdue ?? 0;
  return (
    <div className="page stack tasks-page">
      <div className="spread">
        <PageTitle title={say(words.title)} />
        {edits && (
          <Button type="primary" onClick={() => setAsking(true)}>
            {say(words.ask)}
          </Button>
        )}
      </div>
      <p className="muted">{say(hasRole(me, 'unit_contact') ? words.introUnit : words.introEditor)}</p>
      <nav className="row" aria-label={say(words.lists)}>
        {views.map((each) => (
          <button key={each ?? 'all'} type="button" className="chip" aria-pressed={each === state} onClick={() => setSearch(each === undefined ? {} : { state: each })}>
            {say(each === undefined ? words.all : guideTaskStateWords[each])}
          </button>
        ))}
        {overdue > 0 && <span className="light light-red strong">■ {say(words.overdueN, { n: overdue })}</span>}
      </nav>
      <Fetched query={tasks} lines={6}>
        {(list) => <Tasks list={list} edits={edits} />}
      </Fetched>
      {asking && <AskDialog close={() => setAsking(false)} />}
    </div>
  );
}
