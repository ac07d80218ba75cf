import { lines } from './lines.js';

export const unemploymentRegistration = lines(`
  我没工作了，想登记一下失业
  失业登记去哪个窗口
  刚被公司裁员，怎么登记成失业人员
  办失业证要带什么证件
  待业在家能不能去社区登记
  登记失业状态要多长时间
  失业登记收不收钱
  网上能办失业登记吗
  外地人在这边能登记失业不
  我合同到期没续，先去哪登记
  大学毕业还没找到工作能做失业登记吗
  就业失业登记证还办吗
  无业人员登记需要什么条件
  失业登记表怎么填
  登记失业和失业金是一回事吗
  辞职了可以登记失业吗
  下岗了去街道登记要什么手续
  失业登记当场能办好吗
  失业登记的法律依据是什么
  登记失业的咨询电话
  公司还没给我减员，可以先失业登记吗
  灵活就业停了怎么改成失业状态
  我五十二了没活干，给登记个失业行不
  待业青年登记上哪办
  失业登记能让家里人代办吗
  登个失业得跑几趟
  登记完失业有什么用
  离职证明没有，失业登记能做吗
  How do I register as unemployed
  What papers do I need for unemployment registration
  I lost my job, where do I register
  Is unemployment registration free
  Can a foreigner from another province register as jobless here
  Can I register as unemployed online
  Who can register as unemployed
`);
