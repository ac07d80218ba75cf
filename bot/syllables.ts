/** For each syllable, in alphabetical order, the first character that has it when characters are sorted by sound. */
export const syllableStarts: readonly (readonly [syllable: string, first: string])[] = `
  a吖 ai哎 an鱫 ang肮 ao醠 ba驁 bai紦 ban扳 bang螁 bao謗 bei忁 ben唄 beng逩 bi鏰 bian鼊 biao辮 bie鰾 bin癟 bing髕 bo癶 bu萡 ca嚓 cai礸 can参 cang謲 cao賶 ce冊 cen萴 ceng笒 cha叉
  chai差 chan辿 chang韂 chao蟐 che眧 chen勶 cheng櫬 chi吃 chong鷘 chou銃 chu出 chuai榋 chuan巛 chuang釧 chui剏 chun箠 chuo逴 ci嚽 cong螆 cou賩 cu輳 cuan蹵 cui崔 cun襊 cuo籿 da銼
  dai呆 dan靆 dang饏 dao蘯 de嘚 den脦 deng灯 di櫈 dia螮 dian敁 diao驔 die鑃 ding丁 diu碠 dong銩 dou絧 du厾 duan耑 dui鍛 dun襨 duo鈍 e憜 en歞 eng鞥 er儿 fa发 fan蕟 fang滼 fei趽 fen鯡
  feng鱝 fiao鳳 fo仏 fou梻 fu妚 ga鰒 gai侅 gan瓂 gang贛 gao皋 ge筶 gen箇 geng揯 gong堩 gou羾 gu撀 gua僱 guai詿 guan恠 guang鑵 gui臦 gun丨 guo睔 ha過 hai奤 han駭 hang蘫 hao茠 he顥
  hei靏 hen潶 heng亨 hong堼 hou銾 hu鮜 hua鱯 huai舙 huan壞 huang澣 hui皩 hun靧 huo觨 ji癨 jia霽 jian駕 jiang橺 jiao醬 jie鵤 jin魪 jing嚍 jiong靜 jiu丩 ju鯦 juan爠 jue噘 jun钁 ka咔
  kai开 kan愾 kang闞 kao鈧 ke鮳 ken碦 keng褃 kong鍞 kou抠 ku扝 kua廤 kuai骻 kuan糩 kuang匡 kui矌 kun聭 kuo涃 la鬠 lai来 lan櫴 lang鑭 lao閬 le憦 lei餎 leng崚 li哩 lia讈 lian倆
  liang殮 liao諒 lie毟 lin鱲 ling躪 liu炩 long餾 lou梇 lu瘻 lv驴 luan娈 lve釠 lun鋝 luo溣 m呣 ma妈 mai嫲 man嫚 mang縵 mao猫 me嚒 mei癦 men蝞 meng們 mi霥 mian宀 miao麵 mie廟 min衊
  ming憫 miu椧 mo謬 mou哞 xx毪 mu目 na縸 nai貀 nan囡 nang婻 nao孬 ne疒 nei娞 nen錗 neng嫰 ni嗯 nian暱 niang艌 niao釀 nie捏 nin躡 ning拰 niu倿 nong紐 nou羺 nu鐞 nv傉 nuan奻 nve疟
  nun硸 nuo郍 o喔 ou讴 pa慪 pai袙 pan鎃 pang鑻 pao抛 pei呸 pen轡 peng翸 pi踫 pian闢 piao騙 pie蔈 pin鐅 ping乒 po箳 pou醗 pu哣 qi巬 qia鼜 qian千 qiang壍 qiao熗 qie韒 qin鍥 qing搇
  qiong謦 qiu藑 qu区 quan闃 que韏 qun趞 ran裠 rang媣 rao讓 re遶 ren熱 reng葚 ri日 rong馹 rou穃 ru邚 ruan縟 rui婑 run瞤 ruo閏 sa仨 sai鈒 san賽 sang閐 sao喪 se閪 sen飋 seng槮 sha杀
  shai繌 shan閷 shang灗 shao裳 she奢 shei欇 shen申 sheng蜄 shi尸 shou釋 shu书 shua豎 shuai誜 shuan闩 shuang腨 shui慡 shun閖 shuo鬊 si鎙 song瀃 sou訟 su瘶 suan鷫 sui夊 sun繸 suo鎨
  ta逤 tai囼 tan鈦 tang舕 tao燙 te忑 teng鋱 ti騰 tian天 tiao睼 tie糶 ting厅 tong誔 tou衕 tu綉 tuan汢 tui湪 tun吞 tuo畽 wa蘀 wai歪 wan夞 wang輐 wei朢 wen煀 weng呚 wo挝 wu齷 xi騖 xia呷
  xian鏬 xiang鼸 xiao鐌 xie熽 xin心 xing星 xiong哘 xiu休 xu齅 xuan吅 xue颴 xun謔 ya顨 yan恹 yang讌 yao羪 ye纅 yi鐷 yin讛 ying癊 yo膡 yong喲 you优 yu蒏 yuan籲 yue裫 yun鸑 za韗 zai災
  zan兂 zang讃 zao臟 ze竈 zei伬 zen鯽 zeng譖 zha贈 zhai夈 zhan枬 zhang驏 zhao鏱 zhe燳 zhen贞 zheng鎮 zhi幀 zhong驇 zhou蚛 zhu驟 zhua鑄 zhuai跩 zhuan专 zhuang妆 zhui戇 zhun礈
  zhuo埻 zi鐲 zong漬 zou潈 zu楱 zuan唨 zui鑚 zun鋷 zuo銌
`
  .trim()
  .split(/\s+/)
  .map((entry) => [entry.slice(0, -1), entry.slice(-1)] as const);
