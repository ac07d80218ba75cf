import { itemCorpus } from './item-corpus.js';

export const utilities = itemCorpus({
  'water-account-transfer': `
    N 水表过户 | 自来水过户 | 水户更名 | 水费改名 | 自来水开户 | 用水开户 | 水表更名 | 水卡过户 | 水费户名
    V 给水表过户 | 把水费改到我名下 | 新房开自来水户 | 办水户更名 | 水费单换名字
    S 刚买的二手房，水费还是前房主名字 | 父亲去世了，水表在他名下 | 新房子没通水 | 租户欠了水费跑了，我要过户
    c 欠水费能过户吗 | 没房产证能给水表更名不 | 租客能办自来水开户吗 | 公房能水户更名不 | 前房主不来能过户吗
    m 水表过户带房本就行吗 | 自来水更名要双方身份证不 | 水卡丢了过户要啥
    f 水表过户收钱吗 | 自来水开户费多少
    t 水户更名当天能好不 | 新房自来水几天通
    p 水表过户去哪个营业厅 | 自来水开户找物业还是水务公司
    s 二手房水费怎么过户 | 自来水怎么报装
    w 水表过户能网上弄吗 | 水费改名微信上行不
    k 自来水公司电话多少
    o 水不过户有什么影响
    N water account transfer | water bill change of name | opening a water account
    V put the water bill in my name | open a water account for my new flat
    m what do i need to change the name on the water bill
    f is there a fee to transfer the water account
    p where do i transfer the water meter`,
  'gas-connection': `
    N 通天然气 | 燃气开户 | 开气点火 | 燃气报装 | 点火通气 | 新房通气 | 天然气开户 | 装天然气 | 燃气过户开户
    V 给新房通天然气 | 约师傅来点火 | 开燃气户 | 报装天然气 | 装修完开通煤气
    S 新房交房了，还没通气 | 装修完了灶台装好了 | 二手房买完燃气没开 | 村里煤改气要装燃气
    c 没装修好能通气吗 | 租房能开燃气户不 | 自己买的灶具能点火吗 | 厨房敞开式的给通气不 | 热水器没装好能点火吗 | 一楼小院能改燃气管不
    m 燃气开户要房产证吗 | 通气点火要购房合同不 | 点火时候要出示什么
    f 开气点火收费吗 | 天然气初装费多少 | 换燃气表要交钱吗
    t 报装以后几天来通气 | 约点火要等多久
    p 燃气开户去营业厅还是物业 | 开气在哪里登记
    s 新房天然气怎么开通 | 开气点火怎么报
    w 点火通气能网上申请吗 | 燃气开户手机能办不
    k 点火通气打哪个电话
    o 燃气开户跟点火是一回事吗
    N gas connection | gas account opening | first ignition of gas | getting gas switched on
    V have the gas turned on in my new flat | open a gas account
    t how long until someone comes to light the gas
    m what is needed to open a gas account
    f how much does the gas connection cost`,
  'heating-suspension': `
    N 停暖 | 报停暖气 | 停热 | 暖气停供 | 恢复供暖 | 供热报停 | 暖气报停 | 停止供热 | 暖气恢复 | 空房停暖
    V 把暖气停了 | 报停今年的供暖 | 给空房停暖 | 恢复供热 | 重新开通暖气 | 停一年暖气
    S 房子空着没人住，不想交全额暖气费 | 冬天去海南过，家里没人 | 去年报停了，今年想用暖气 | 房子还没装修，暖气先不要
    c 停暖要几月份之前报 | 顶楼能不能报停暖气 | 欠暖气费能停热不 | 邻居都不停我家能停吗 | 供暖开始了还能停吗 | 刚交房第一年能停暖不 | 租客能申请停热吗
    m 报停暖气要房产证吗 | 恢复供暖要带什么 | 停暖要本人去不拿啥
    f 停暖还要交百分之几 | 停热的基础费多少 | 恢复供热要交开栓费吗
    t 报停几天给关阀 | 恢复供暖多久来开
    p 停暖去哪个供热站 | 暖气报停在供热公司哪办
    s 暖气怎么报停 | 停了的暖气怎么恢复
    w 停暖能手机上申请不 | 供热报停网上能弄吗
    o 停暖以后楼上楼下漏水谁管 | 报停一年还是一直停着
    k 供热站电话是多少
    N stopping the heating | heating suspension | resuming the heating | switching off home heating for winter
    V have my heating suspended this winter | get the heating turned back on
    f how much do i still pay when the heating is suspended
    c what is the last day to ask for heating suspension
    p which office handles heating suspension`,
  'heating-refund': `
    N 退暖气费 | 热费退费 | 测温退费 | 暖气不达标退钱 | 采暖费退费 | 供热退费 | 退采暖费 | 暖气不热退费 | 室温不达标退费
    V 退暖气费 | 申请测温退费 | 把没热的那几天的钱退了 | 要回采暖费
    S 屋里才十五度，暖气费全交了 | 一冬天没热过，要退钱 | 温度老不到十八度 | 报修三回还不热，想把热费要回来
    c 十七度能退热费不 | 自己改了暖气片还能退费吗 | 没测温记录能退钱不 | 开春了还能申请退暖气费不 | 欠费的能不能退
    m 退暖气费要测温单吗 | 采暖费退费带发票不 | 供热退费要银行卡吗
    f 测温收费不
    t 退热费多少天到账 | 申请测温几天来人 | 暖气费什么时候能退
    p 退采暖费去哪办 | 供热退费找供热站还是供热办
    s 暖气不达标怎么退费 | 测温退费怎么走程序
    w 供热退费手机上能申请不
    o 差一度退多少 | 暖气费按天退还是按比例退能退多少
    b 退热费依据什么条例
    x 退费申请单怎么写
    N heating refund | refund for cold radiators | heating fee refund | compensation for low room temperature
    V get my heating fee back | have the room temperature measured for a refund
    c can i get a heating refund if the room is seventeen degrees
    o how much of the heating fee is refunded
    t how long does a heating refund take
    I 暖气费能退吗 | 暖气不达标怎么退费 | 家里不到十八度可以退热费吗 | 退暖气费要什么材料 | 测温去哪申请 | 采暖费退费多久到账 | 供热退费找谁 | 退采暖费流程 | 室温不够怎么测温退费 | 测温要收费吗 | 退暖气费的条件 | 暖气退费网上能申请吗 | 热费退多少怎么算 | 暖气退费咨询电话 | 测温记录表怎么填 | 供热不达标退费依据 | 屋里冷，交的暖气钱能要回来吗 | 去年暖气不热今年还能申请退费吗 | 供热公司不来测温怎么退费 | 暖气费退到哪张卡 | 只有一间屋子不热能退费吗 | 退热费去供热站还是营业厅 | 家里才十五度，采暖费给退不 | 自己量的温度能不能算退费 | 温度不达标按天退钱吗 | 取暖费退款怎么办理 | 停暖两天退不退钱 | 供暖没到标准温度怎么赔 | Can I get a refund for bad heating | How do I apply for a heating refund | What papers for the heating fee refund | My flat is below 18 degrees, do I get my heating money back | How long does the heating refund take | Where do I apply to have the temperature measured`,
  'multi-person-tariff': `
    N 多人口电价 | 一户多人口 | 阶梯电价加基数 | 人多电费优惠 | 合表电价 | 多人口用电 | 五口人电费优惠 | 一户多人口用电基数 | 家里人多电费加档
    V 申请一户多人口 | 给电费加基数 | 把阶梯电价的档提一提 | 办人多的电费优惠
    S 家里六口人，夏天电费老是到第三档 | 三代同堂七个人用一块电表 | 生了二胎，家里五口了
    c 五口人能申请加基数不 | 户口不在一起住一起能算多人口吗 | 租房的能办一户多人口吗 | 保姆算不算人口 | 老人没迁户口能算人头不
    m 一户多人口要户口本吗 | 办多人口电价带啥 | 加电费基数要居住证明不
    f 办多人口电价收费吗
    t 多人口电价下个月就能用吗 | 一户多人口几年重新核一次，多久
    p 一户多人口去供电所吗 | 人多电费优惠在哪申请
    s 家里人多电费怎么加档 | 多人口用电怎么办
    w 网上国网能办一户多人口不 | 多人口电价手机申请点哪
    o 五个人加多少度 | 七口以上电价怎么算 | 一户多人口一个月能多用多少度
    N extra electricity allowance | large family electricity tariff | power quota for big households
    V get the large household electricity allowance
    c how many people make a large household for electricity
    o how many extra kilowatt hours do five people get
    w can i apply for the large household tariff in the app`,
});
