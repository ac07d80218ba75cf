export { GuidePage } from './guide-page.js';
export { GuidesPage } from './list/guides-page.js';
export { GuideVersionPage } from './version-page.js';
export { GuideDesk, useSavedDraft } from './editor/index.js';
