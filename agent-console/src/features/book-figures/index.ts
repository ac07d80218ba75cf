export { BookFiguresPage } from './figures-page.js';
