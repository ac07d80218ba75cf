export { GuideDesk } from './guide-desk.js';
export { useSavedDraft } from './use-saved-draft.js';
