export { fetchKit, templateKeys } from './api.js';
export { TemplatesPage } from './templates-page.js';
export { TemplateText } from './template-text.js';
export { useOpenMarks } from './marks-line.js';
