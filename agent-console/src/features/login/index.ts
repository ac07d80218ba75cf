export { LoginPage } from './login-page.js';
export { LoginForm } from './login-form.js';
export { endSession, useSite } from './api.js';
