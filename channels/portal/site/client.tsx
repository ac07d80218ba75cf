import { hydrate } from 'preact';
import { ClientApp } from './client-app.js';
import type { PageSeed } from './render.js';
import './styles/site.css';

const root = document.getElementById('app');
const seed = document.getElementById('page-seed')?.textContent;
const size = ((): string | null => {
  try {
    return localStorage.getItem('site.size');
  } catch {
    return null;
  }
})();
if (size !== null) document.documentElement.dataset['size'] = size;
if (root && seed) hydrate(<ClientApp seed={JSON.parse(seed) as PageSeed} />, root);
