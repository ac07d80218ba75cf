export { BulletinPage } from './bulletin-page.js';
export { BulletinsPage } from './bulletins-page.js';
