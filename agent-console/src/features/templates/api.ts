import { path } from '../../../../server/contract/routes.js';
import { template, templateKit, templates, type MoveTemplate, type TemplateKitQuery, type TemplateText } from '../../../../server/contract/templates.js';
import { api } from '../../shared/api/client.js';

export const templateKeys = { all: ['templates'], list: ['templates', 'list'], kit: (query: TemplateKitQuery) => ['templates', 'kit', query] } as const;

export const fetchKit = (query: TemplateKitQuery) => api.ask(path('templateKit'), { query, reply: templateKit });
export const fetchTemplates = () => api.ask(path('templates'), { reply: templates });
export const createTemplate = (text: TemplateText) => api.ask(path('templates'), { method: 'POST', body: text, reply: template });
export const rewriteTemplate = (id: string, body: { version: number; text: TemplateText }) => api.ask(path('template', { id }), { method: 'PUT', body, reply: template });
export const moveTemplate = (id: string, body: MoveTemplate) => api.ask(path('templateMoves', { id }), { method: 'POST', body, reply: template });
