import { roleWords } from './contract/words/vocabulary.js';
import type { Role } from './desk/access/actor.js';

interface Welcome {
  url: string;
  people: readonly { username: string; name: string; roles: readonly Role[] }[];
  password: string;
}

/** What a new user reads after `npm start`: where to go and whom to log in as. */
export function welcomeText({ url, people, password }: Welcome): string {
  const places = [
    ['群众网站 Citizen site', `${url}/`],
    ['控制台 Agent console', `${url}/console/`],
    ['接口文档 API docs', `${url}/docs`],
    ['拨打热线 Call the line', 'npm run call'],
  ];
  const accounts = people.map(({ username, name, roles }) => `  ${username.padEnd(10)} ${name}  ${roles.map((role) => `${roleWords[role].zh} ${roleWords[role].en}`).join('、')}`);
  return [
    '',
    '便民服务台 Civic Desk',
    ...places.map(([label, place]) => `  ${label}: ${place}`),
    '',
    `登录账号 Log in as (密码 password: ${password})`,
    ...accounts,
    '',
    'Ctrl-C 退出 to stop',
    '',
  ].join('\n');
}
