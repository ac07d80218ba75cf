import { word } from '../../shared/i18n/words.js';

export const words = {
  title: word('登录', 'Log in'),
  staff: word('工作人员登录', 'Staff log-in'),
  username: word('账号', 'User name'),
  password: word('密码', 'Password'),
  submit: word('登录', 'Log in'),
  needUsername: word('请填账号', 'Enter your user name'),
  needPassword: word('请填密码', 'Enter your password'),
  help: word('没有账号或忘了密码，找本单位系统管理员开通或重置。', 'No account or a forgotten password: your system administrator opens or resets it.'),
  hotline: word('登录不了又有急事，打服务台电话 {number}。', 'Cannot log in and it is urgent: call the desk on {number}.'),
  citizens: word('市民办事不用登录。', 'Citizens need no log-in.'),
};
