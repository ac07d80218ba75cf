import { itemCorpus } from './item-corpus.js';

export const postTelecom = itemCorpus({
  'result-mail-delivery': `
    N 证件邮寄 | 快递送证 | 结果邮寄 | 寄证照 | EMS送达 | 办好的证寄到家 | 证照邮寄到家 | 办理结果邮寄 | 送证上门快递
    V 把办好的证寄到家 | 让窗口把证快递给我 | 邮寄领证 | 改邮寄的地址 | 寄证件到外地
    S 证办好了没空去取 | 我人在外地，证件下来了拿不了 | 住得远，跑一趟窗口不方便 | 证寄出来好几天没收到
    c 证能寄到外省不 | 什么证都能邮寄吗 | 别人能代收快递的证件不 | 填错地址还能改不 | 护照能不能寄
    m 选邮寄要填什么材料 | 代收证件要带身份证吗
    f 邮寄证件邮费谁出 | 快递送证多少钱 | 到付还是免费寄
    t 证件寄出来几天到 | 邮寄比自己取慢几天
    p 在哪申请邮寄证件 | 快递送证在窗口登记吗
    s 办完事怎么选邮寄 | 寄丢了证件怎么办
    w 在网上办事怎么选快递送达
    o 证件寄丢了谁负责
    N delivery of documents by post | results by courier | certificate mailed home
    V have my certificate posted to me | get the finished permit by courier
    f who pays the postage for my certificate
    c can you mail the permit to another province
    t how many days for documents sent by post`,
  'mail-tracing': `
    N 挂号信查询 | 包裹查询 | 邮件赔偿 | 查邮包 | 邮局丢件 | 平邮挂号查找 | 邮政包裹丢失 | 查挂号信 | 邮件查找
    V 查一封挂号信 | 找邮局寄丢的包裹 | 查邮政快件到哪了 | 让邮局赔我的包裹
    S 寄给儿子的包裹半个月没到 | 挂号信单子还在，对方没收着 | 邮局寄的东西到了是碎的 | 汇款单没收到 | 国际包裹卡了一个月
    c 没保价的邮件能赔吗 | 单子丢了还能查包裹不 | 寄出去一年的挂号信还能查吗 | 收件人能申请查询不
    m 查挂号信要收据不 | 邮件赔偿要什么凭证
    f 查询包裹收费吗
    t 邮件查询几天给回话 | 邮局赔偿多久到手
    p 查邮包去哪个邮局 | 寄丢了到寄件邮局还是收件的
    s 包裹丢了怎么查 | 邮局丢件怎么索赔
    w 挂号信网上怎么查 | 邮政包裹手机能查到吗
    o 丢了的包裹赔多少 | 没保价赔几倍邮费 | 平信和挂号信有啥区别
    k 邮政查件电话打多少
    N mail tracing | lost parcel at the post office | registered letter tracing | compensation for lost mail
    V trace a registered letter | find my lost post office parcel
    o how much compensation for a lost parcel
    m do i need the receipt to trace registered mail
    t how long does a mail inquiry take`,
  'number-portability': `
    N 携号转网 | 转网 | 换运营商 | 号码不变换网 | 携转 | 带号转网 | 移动转电信 | 换联通不换号
    V 不换号换运营商 | 从移动转到联通 | 携号转网 | 带着号码转电信 | 转回原来的运营商
    S 移动套餐太贵了，号用了十几年 | 家里信号只有电信好 | 想换联通又舍不得这个号
    c 合约没到期能携号转网不 | 靓号能转网吗 | 欠费能转不 | 转网不到四个月能再转吗 | 副卡能携转不 | 不是本人名下的号能转网不 | 转网后还能转回来吗
    m 携号转网要带身份证吗 | 转网授权码怎么来要什么
    f 携号转网收费不 | 转网违约金多少
    t 携号转网多久生效 | 转网期间断网几小时
    p 携号转网去原来的营业厅还是新的 | 转网到哪里办
    s 携号转网怎么查资格 | 移动转电信怎么操作
    w 携号转网能网上办不
    o 转网后积分话费还在吗 | 携号转网有什么影响
    k 携号转网发短信到几号
    N number portability | keep my number and change carrier | switching mobile operators
    V switch operator but keep my phone number
    c can i change carrier before my contract ends
    t how long does number porting take
    f what does it cost to keep my number when i switch carrier`,
  'broadband-relocation': `
    N 装宽带 | 宽带移机 | 宽带搬家 | 装网 | 拉网线 | 家庭宽带报装 | 宽带安装 | 宽带拆机 | 迁宽带 | 光纤入户
    V 给新房装宽带 | 把宽带移到新家 | 拉根网线 | 宽带移机 | 装个家里的网
    S 我搬家了，网还在老房子 | 新房没网 | 平房没有光纤口 | 出租房想装个网 | 老小区只有一家宽带
    c 我们小区能装几家宽带 | 租的房子能装宽带吗 | 村里能通光纤不 | 宽带移机跨区能移吗 | 合约期内能移机不 | 地下室能拉网线不
    m 装宽带要房产证吗 | 宽带移机带身份证就行不 | 租户装网要房东同意书吗
    f 宽带移机收多少 | 装网初装费几百 | 光猫押金退不退收多少
    t 装宽带几天上门 | 宽带移机多久弄好
    p 宽带移机去营业厅吗 | 装网在哪报
    s 搬家宽带怎么移 | 新房宽带怎么报装
    w 装宽带能手机上下单不 | 移机网上能报吗
    o 一百兆和五百兆有啥区别
    k 装宽带打什么电话
    N home broadband installation | moving my internet to a new flat | broadband relocation
    V get internet installed at home | move my broadband to the new address
    f how much is the broadband moving fee
    t how many days until broadband is installed
    c can tenants install broadband in a rented flat`,
  'telecom-tariff-discount': `
    N 老年套餐 | 残疾人话费优惠 | 话费打折 | 资费减免 | 孝心卡 | 老人电话费优惠 | 残疾人手机套餐 | 话费减免 | 老年人话费优惠
    V 给老爸换个老年套餐 | 给残疾人减话费 | 办话费优惠 | 办孝心卡 | 给我妈换便宜的话费套餐
    S 老人一个月话费八十多根本用不了 | 我是听障人士只发短信 | 我爸就接个电话，套餐太贵 | 家里低保户，电话费打折不
    c 残疾证几级能减话费 | 六十五以上才能办老年套餐吗 | 低保户能打折话费吗 | 合约期内能换老年套餐不 | 宽带也给残疾人优惠吗 | 别人名下的号能办孝心卡不
    m 办残疾人话费优惠要残疾证吗 | 老年套餐带身份证就行不 | 子女代办孝心卡要什么
    f 老年套餐最低一个月几块 | 孝心卡月租多少
    t 话费优惠下个月生效吗
    p 残疾人话费优惠去营业厅办吗 | 老年套餐在哪换
    s 老年套餐怎么换 | 话费减免怎么申请
    w 孝心卡能在app上换不
    o 残疾人话费打几折 | 老年套餐含多少分钟流量
    N phone discount for seniors | mobile tariff for disabled people | cheap phone plan for the elderly
    V get a phone discount for my disabled brother
    c can people with a disability certificate get cheaper mobile plans
    f what is the monthly fee of the senior phone plan
    p where do i ask for the telecom discount for the elderly`,
});
