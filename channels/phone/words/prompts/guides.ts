import { line, type Prompts } from './line.js';

/** Hearing a guide. */
export const guidePrompts = {
  which_topic: line('您想听哪方面的？可以直接说要办什么事，也可以按键。', 'What is it about? You can say what you need, or press a key.'),
  which_guide: line('您想听哪一件？', 'Which one?'),
  guide_gone: line('这份指南现在没有了。', 'That guide is no longer in force.'),
  guide_bring: line('{item}。要带：{bring}。', '{item}. Bring: {bring}.'),
  guide_bring_nothing: line('{item}。什么都不用带。', '{item}. You need bring nothing.'),
  guide_more: line('有的情况还要别的材料，拿不准请按0问人工。', 'Some cases need more papers; if you are not sure, press 0 for a person.'),
  guide_where: line('去哪：{place}。时间：{hours}。', 'Where: {place}. Hours: {hours}.'),
  guide_place: line('去哪：{place}。', 'Where: {place}.'),
  guide_cost: line('多少钱：{cost}。', 'Cost: {cost}.'),
  guide_how_long: line('多久：{time}。', 'Time: {time}.'),
  guide_next: line('再听一遍请按1，发短信给您请按2，预约请按3，听别的请按4。', 'To hear it again, press 1. To have it texted to you, 2. To book, 3. For another guide, 4.'),
  guide_next_unbookable: line('再听一遍请按1，发短信给您请按2，听别的请按4。', 'To hear it again, press 1. To have it texted to you, 2. For another guide, 4.'),
  text_to_known: line('发到尾号{tail}的手机请按1，发到别的手机请直接输入号码，按井号结束。', 'To send it to the mobile ending in {tail}, press 1, then hash. For another mobile, key in its number, then hash.'),
  text_to: line('请输入手机号，按井号结束。', 'Please key in the mobile number, then press hash.'),
  texted: line('短信已经发到尾号{tail}的手机。', 'It has been texted to the mobile ending in {tail}.'),
  not_texted: line('这个号码今天发过几次了，明天再发。', 'That number was texted several times today; please try tomorrow.'),
} satisfies Prompts;
