import type { JSX } from 'preact';
import { accessibilityWords, helpWords, privacyWords } from '../words/plain-words.js';
import { PlainPage } from './plain-page.js';

export const PrivacyPage = (): JSX.Element => <PlainPage words={privacyWords} />;
export const AccessibilityPage = (): JSX.Element => <PlainPage words={accessibilityWords} />;
export const HelpPage = (): JSX.Element => <PlainPage words={helpWords} />;
