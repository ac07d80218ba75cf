/** Invented messages, written after the corpus was closed, by the topic a clerk would give them. */
export const heldOut: Readonly<Record<string, readonly string[]>> = {
  education: ['开学两个星期了，班里还没有语文老师', '孩子被同班同学长期嘲笑，学校不处理', '想把孩子从老家转到这边的小学读五年级', '网课平台不退剩余的课时费', '幼儿园的饭里吃出头发'],
  employment: ['干完活老板换了电话，工钱要不回来', '公司说我旷工把我开除了，其实是请的病假', '招聘会上签的单位不给安排住宿', '建筑工地欠我们班组二十多万', '合同到期不续签，有没有补偿'],
  social_security: ['退休金比以前少发了三百多', '社保断了三年，想把它接上', '家里老人走路不方便，养老资格怎么认证', '社保卡磁条坏了，去哪里换', '当兵五年，退休时算不算年限'],
  health: ['卫生院晚上没有医生值班', '孩子发烧，医院排队四个小时', '在外地看病的发票回来不能报', '药店把处方药随便卖', '打疫苗以后胳膊一直肿'],
  housing: ['预定的商铺和住宅都延期交付', '搬出去两个月了，房东扣着押金', '老家的房子要征收，补偿太低', '买房八年，产权证还没有下来', '公租房的房租又涨了'],
  public_safety: ['半夜有人撬我家的门', '网上认识的人骗走我三万块', '楼道里电瓶车充电起过一次火', '饲养的狼狗没有栅栏，路过的人都害怕', '我要把户口迁回老家'],
  transport: ['路口没有红绿灯，这个月撞了三次', '公交车改了路线，老人没法去医院', '停车场乱收费，出口不给票', '门前道路坑坑洼洼，骑车摔跤', '出租车司机嫌路近拒绝载客'],
  community: ['小区的绿地被改成停车位，业主不知情', '楼上漏水到我家，物业推来推去', '垃圾三天没有人拉，苍蝇满天飞', '楼下的饭馆油烟熏得我们不敢开窗', '独居的老人想有人上门帮忙打扫'],
  culture_sports: ['图书馆的座位太少，周末根本进不去', '健身房关门，会员卡的钱不退', '景区强制换乘观光车要另外收费', '希望文化馆开一个成人舞蹈班', '羽毛球馆的灯坏了一半'],
  finance: ['贷款还完了银行不给解押', '被拉进炒股群，投进去的钱取不出来', '车险出险以后保险公司一直不定损', '银行卡里少了五千块', '催收的人到我单位闹'],
  post_telecom: ['快递说送到了，可门口什么也没有', '宽带装了一个月没有装上', '手机话费多扣，找客服不理', '村里没有信号，打电话要爬到山上', '包裹被压坏，驿站和快递互相推'],
  utilities: ['家里停水两天了，什么时候来', '暖气不热，打热力公司电话没人管', '昨天半夜又停电，空调都用不了', '小区的下水道堵得臭气熏天', '燃气安检的人让我换新灶具才给通气'],
  agriculture: ['村里的水渠多年不清，稻田没有水', '今年的地力补贴没有打到我的卡', '承包的果园被大水冲了，保险不赔', '养猪场的污水流到我家的菜地', '村干部把集体的地卖给开发商'],
  poverty_relief: ['我得了重病，欠了一身债，想申请救助', '低保被取消，没有人告诉我为什么', '家里只有我和八十岁的母亲，没有收入来源', '失火以后没有地方住，能不能临时帮助', '特困老人在敬老院吃不饱'],
  government_conduct: ['窗口的姑娘一直玩手机，叫了三遍才抬头', '这个事四个部门互相推，跑了半个月', '办理的时候临时说要加一份证明，之前没有说', '收费没有依据，问了也不解释', '电话打了十几次没有人接，去了又说不归他管'],
  other: ['网店发来的衣服是旧的，不退货', '河边的化工厂偷偷排废水', '我要离婚，孩子归谁', '你会唱歌吗', '买的空调装上就漏氟，商家不管'],
};

/** English messages: few, since few citizens write so. */
export const heldOutEnglish: Readonly<Record<string, readonly string[]>> = {
  education: ['The school asks parents to pay for extra lessons'],
  employment: ['The restaurant owes me two months of salary'],
  health: ['The hospital lost my medical record'],
  housing: ['My landlord keeps my deposit'],
  transport: ['The bus never stops at our stop'],
  community: ['The lift is broken and the property company does not answer'],
  utilities: ['We have no hot water and the radiators are cold'],
  post_telecom: ['My parcel was lost by the courier'],
};
