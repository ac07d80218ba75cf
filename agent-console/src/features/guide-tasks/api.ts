import { guideTask, guideTaskDraft, guideTasks, type GuideTaskState, type MoveGuideTask, type newGuideTask } from '../../../../server/contract/guide-tasks.js';
import { guideRows, savedGuideDraft, type SaveGuideDraft } from '../../../../server/contract/guides.js';
import { path } from '../../../../server/contract/routes.js';
import type { z } from 'zod';
import { api } from '../../shared/api/client.js';

export const taskKeys = { all: ['guide-tasks'], list: (state: GuideTaskState | undefined) => ['guide-tasks', 'list', state], one: (id: string) => ['guide-tasks', 'one', id], draft: (id: string) => ['guide-tasks', 'draft', id], guides: ['guide-tasks', 'guides'] } as const;

export const fetchTasks = (state: GuideTaskState | undefined) => api.ask(path('guideTasks'), { query: { state }, reply: guideTasks });
export const fetchTask = (id: string) => api.ask(path('guideTask', { id }), { reply: guideTask });
export const askUnit = (body: z.input<typeof newGuideTask>) => api.ask(path('guideTasks'), { method: 'POST', body, reply: guideTask });
export const moveTask = (id: string, body: MoveGuideTask) => api.ask(path('guideTaskMoves', { id }), { method: 'POST', body, reply: guideTask });
export const fetchTaskDraft = (id: string) => api.ask(path('guideTaskDraft', { id }), { reply: guideTaskDraft });
export const saveTaskDraft = (id: string, body: SaveGuideDraft) => api.ask(path('guideTaskDraft', { id }), { method: 'PUT', body, reply: savedGuideDraft });
export const fetchGuideNames = () => api.ask(path('staffGuides'), { reply: guideRows });
