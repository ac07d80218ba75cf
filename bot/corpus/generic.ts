import { lines } from './lines.js';

/** Questions about a matter that do not say which: they lean on the turn before, or must be asked back. */
export const generic = lines(`
  要什么材料
  需要带什么
  带啥
  都要准备啥东西
  那要多少钱
  多少钱
  要钱吗
  收费吗
  免费的吗
  那要多久
  多久能办好
  几天能下来
  什么时候能拿到
  在哪办
  去哪里办
  哪个窗口
  地址在哪里
  几点上班
  周末开门吗
  怎么办理
  怎么弄
  流程是什么
  第一步干什么
  网上能办吗
  手机上能办吗
  我符合条件吗
  需要什么条件
  我能办吗
  外地人能办吗
  可以代办吗
  家里人能替我办吗
  依据是什么
  哪条法律规定的
  打什么电话问
  咨询电话多少
  表怎么填
  表在哪里下载
  有样表吗
  这个怎么办
  那个事怎么办
  那个呢
  它是什么
  然后呢
  还要别的吗
  我想办个事
  我要办手续
  我想问个事
  问一下政策
  我来办业务
  办证
  补贴怎么领
  我想申请补助
  要本人去吗
  要原件还是复印件
  照片要吗
  身份证要原件吗
  要带身份证和户口本吗
  身份证复印件行吗
  可以邮寄吗
  说具体点
  what documents do i need
  what should i bring
  how much is it
  is it free
  how long does it take
  when will it be ready
  where do i go
  which office
  what are the opening hours
  how do i do it
  what are the steps
  can i do it online
  can i do it on my phone
  am i eligible
  what are the conditions
  can someone else do it for me
  which law says so
  what number do i call
  how do i fill in the form
  i want to apply
  i have a question
  what about that
`);
