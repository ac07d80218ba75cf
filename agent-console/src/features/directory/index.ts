export { DirectoryPage } from './directory-page.js';
export { UnitsPage } from './units-page.js';
