export { Bell } from './bell.js';
