import type { z } from 'zod';
import { importReport, type GuideFormat } from '../../../../server/contract/guide-files.js';
import { guideDetail, guideDiff, guideRows, guideVersionWhole, savedGuideDraft, type BeginGuideDraft, type guideRowsQuery, type MoveGuide, type NewGuide, type SaveGuideDraft } from '../../../../server/contract/guides.js';
import { path } from '../../../../server/contract/routes.js';
import { api } from '../../shared/api/client.js';

export type RowsQuery = z.infer<typeof guideRowsQuery>;

export const guideKeys = {
  all: ['staff-guides'],
  list: (query: RowsQuery) => ['staff-guides', 'list', query],
  one: (itemCode: string) => ['staff-guides', 'one', itemCode],
  version: (itemCode: string, version: number) => ['staff-guides', 'version', itemCode, version],
  diff: (itemCode: string, from: number) => ['staff-guides', 'diff', itemCode, from],
} as const;

export const fetchRows = (query: RowsQuery) => api.ask(path('staffGuides'), { query, reply: guideRows });
export const fetchGuide = (itemCode: string) => api.ask(path('staffGuide', { itemCode }), { reply: guideDetail });
export const createGuide = (body: NewGuide) => api.ask(path('staffGuides'), { method: 'POST', body, reply: guideDetail });
export const beginDraft = (itemCode: string, body: BeginGuideDraft) => api.ask(path('guideDraft', { itemCode }), { method: 'POST', body, reply: guideDetail });
export const saveDraft = (itemCode: string, body: SaveGuideDraft) => api.ask(path('guideDraft', { itemCode }), { method: 'PUT', body, reply: savedGuideDraft });
export const moveGuide = (itemCode: string, body: MoveGuide) => api.ask(path('guideMoves', { itemCode }), { method: 'POST', body, reply: guideDetail });
export const fetchVersion = (itemCode: string, version: number) => api.ask(path('guideVersion', { itemCode, version: String(version) }), { reply: guideVersionWhole });
export const fetchDiff = (itemCode: string, from: number, to: number) => api.ask(path('guideDiff', { itemCode }), { query: { from, to }, reply: guideDiff });

const types: Record<GuideFormat, string> = { json: 'application/json', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };

/** `check` writes nothing; `apply` makes drafts of every row or of none. */
export const importGuides = ({ file, format, act, why }: { file: Blob; format: GuideFormat; act: 'check' | 'apply'; why: string }) =>
  api.ask(path('guideImport', { format }), { method: 'POST', query: { act, why: why.trim() }, file: file.slice(0, file.size, types[format]), reply: importReport });
export const exportAddress = (format: GuideFormat, category: string | undefined): string => path('guideExport', { format }) + (category === undefined ? '' : `?category=${category}`);
