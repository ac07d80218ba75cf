import { lines } from './lines.js';

export const heatingRefund = lines(`
  暖气费能退吗
  暖气不达标怎么退费
  家里不到十八度可以退热费吗
  退暖气费要什么材料
  测温去哪申请
  采暖费退费多久到账
  供热退费找谁
  退采暖费流程
  室温不够怎么测温退费
  测温要收费吗
  退暖气费的条件
  暖气退费网上能申请吗
  热费退多少怎么算
  暖气退费咨询电话
  测温记录表怎么填
  供热不达标退费依据
  屋里冷，交的暖气钱能要回来吗
  去年暖气不热今年还能申请退费吗
  供热公司不来测温怎么退费
  暖气费退到哪张卡
  只有一间屋子不热能退费吗
  退热费去供热站还是营业厅
  家里才十五度，采暖费给退不
  自己量的温度能不能算退费
  温度不达标按天退钱吗
  取暖费退款怎么办理
  停暖两天退不退钱
  供暖没到标准温度怎么赔
  Can I get a refund for bad heating
  How do I apply for a heating refund
  What papers for the heating fee refund
  My flat is below 18 degrees, do I get my heating money back
  How long does the heating refund take
  Where do I apply to have the temperature measured
`);
