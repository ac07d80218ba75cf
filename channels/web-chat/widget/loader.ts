/* One line on any page of the desk: <script src="…/assets/widget/loader.js" data-lang="zh" data-hotline="…" defer></script> */
import type { ChatSettings } from './chat.js';

const words = { zh: '在线咨询', en: 'Ask online' };
const script = document.currentScript as HTMLScriptElement;
const lang = (script.dataset['lang'] ?? document.documentElement.lang).startsWith('en') ? 'en' : 'zh';
const settings: ChatSettings = { lang, hotline: script.dataset['hotline'] ?? '' };
const ownPage = new URL(lang === 'en' ? '/en/ask' : '/ask', script.src).href;
const bundle = new URL('chat.js', script.src).href;

const look: Partial<CSSStyleDeclaration> = {
  position: 'fixed',
  right: '16px',
  bottom: '16px',
  zIndex: '2147483000',
  minHeight: '56px',
  padding: '0 24px',
  border: '0',
  borderRadius: '28px',
  background: '#1f5fae',
  color: '#ffffff',
  font: '18px/1.2 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",system-ui,sans-serif',
  cursor: 'pointer',
};

async function open(): Promise<void> {
  try {
    const chat = (await import(/* @vite-ignore */ bundle)) as { openPanel: (settings: ChatSettings) => Promise<void> };
    await chat.openPanel(settings);
  } catch {
    location.assign(ownPage);
  }
}

const launcher = Object.assign(document.createElement('button'), { type: 'button', textContent: words[lang], onclick: () => void open() });
Object.assign(launcher.style, look);
document.body.append(launcher);
