import { changedUnit, dutyEffect, dutyLine, dutyTrialResult, dutyVersion, dutyVersionLines, unitLines, type ChangeUnit, type DutyDraft, type DutyTrial } from '../../../../server/contract/directory.js';
import { path } from '../../../../server/contract/routes.js';
import { api } from '../../shared/api/client.js';

export const directoryKeys = {
  versions: ['rules', 'duties', 'versions'],
  version: (label: string) => ['rules', 'duties', label],
  units: ['directory-units'],
} as const;

export const fetchDirectory = (label: string) => api.ask(path('directoryVersion', { label }), { reply: dutyVersion });
export const fetchDirectoryVersions = () => api.ask(path('directoryVersions'), { reply: dutyVersionLines });
export const previewDirectory = (draft: DutyDraft) => api.ask(path('directoryPreview'), { method: 'POST', body: draft, reply: dutyEffect });
export const saveDirectory = (saving: { draft: DutyDraft; over: number; reason: string }) => api.ask(path('directoryVersions'), { method: 'POST', body: saving, reply: dutyLine });
export const tryDirectory = (trial: DutyTrial) => api.ask(path('directoryTrial'), { method: 'POST', body: trial, reply: dutyTrialResult });
export const fetchUnitLines = () => api.ask(path('unitLines'), { reply: unitLines });
export const changeUnit = (id: string, change: ChangeUnit) => api.ask(path('unitLine', { id }), { method: 'PUT', body: change, reply: changedUnit });
