import type { Matter } from './matter.js';

/** Water, heat, roofs and lifts. */
export const homes: readonly Matter[] = [
  { topic: 'utilities', type: 'assistance', unitId: 'water', what: '〔地点〕从昨天晚上水压就很小，六楼早上接不到水，家里有老人。', handling: '派人查二次供水泵房，一号泵故障，已换备用泵。', reply: '供水泵已换，六楼水压恢复正常。再出现小水可打供水值班电话。' },
  { topic: 'utilities', type: 'complaint', unitId: 'water', what: '〔地点〕门口污水井往外冒水一个星期了，味道很大，报修两次没有人来。', whom: '排水养护公司', handling: '疏通主管道 40 米，清出建筑垃圾，约养护公司谈话。', reply: '堵塞的管道已疏通，井口已冲洗消毒，养护公司每周巡查一次。' },
  { topic: 'utilities', type: 'consultation', unitId: 'water', what: '想问一下〔地点〕什么时候能改装一户一表，需要居民做什么。', handling: '查了改造计划，本小区列入下一批。', reply: '本小区列在下一批改造里，入户登记前物业会张贴通知，居民不用先做什么。' },
  { topic: 'utilities', type: 'assistance', unitId: 'water', what: '〔地点〕今天早上突然停水，没有看到通知，楼里有坐月子的。', handling: '巡线发现支管爆裂，关阀抢修，送应急水两车。', reply: '支管已修好，恢复供水。再停水会提前在楼门张贴通知。' },
  { topic: 'housing', type: 'assistance', unitId: 'housing', what: '〔地点〕暖气一直不热，室内只有十四度，邻居家也一样。', handling: '会同供热站测温，立管气堵，已放气并换阀门。', reply: '立管已处理，复测室温二十度。仍不热请在三天内再告诉我们。' },
  { topic: 'housing', type: 'complaint', unitId: 'housing', what: '〔地点〕的电梯一个月坏了四次，老人上下楼很难，物业说没有配件。', whom: '〔地点〕物业', handling: '约谈物业和维保单位，更换主板，出具检验报告。', reply: '电梯主板已更换并通过检验，维保单位改为每半月检查一次，记录张贴在轿厢里。' },
  { topic: 'housing', type: 'complaint', unitId: 'housing', what: '〔地点〕楼顶防水坏了，顶层三户漏水，物业说要动用维修资金，一直没有下文。', whom: '〔地点〕物业', handling: '指导物业发起应急维修程序，业主签字过半，施工单位进场。', reply: '应急维修已经批准，施工十天完成，费用和验收单会在门厅公示。' },
  { topic: 'housing', type: 'consultation', unitId: 'housing', what: '公租房合同快到期了，续租要准备什么，到哪里办。', handling: '核对办事指南后答复。', reply: '到期前三个月到区政务服务中心住房窗口申请续租，材料以窗口公布为准。' },
  { topic: 'housing', type: 'complaint', unitId: 'housing', what: '〔地点〕物业把地面停车费涨了，没有公示，也没有问过业主。', whom: '〔地点〕物业', handling: '查收费公示和合同，责令补公示、退还多收部分。', reply: '物业已退还多收的费用，新标准要经业主表决后才能执行。' },
  { topic: 'community', type: 'assistance', unitId: 'xinhe', what: '〔地点〕单元门的门禁坏了，陌生人随便进，晚上不安全。', handling: '社区联系物业更换读卡器，补装闭门器。', reply: '门禁已修好，原来的门卡照常使用。' },
  { topic: 'community', type: 'suggestion', unitId: 'wanghai', what: '建议在〔地点〕的空地装几张长椅，老人散步没有地方坐。', handling: '现场勘查，列入微更新清单。', reply: '四张长椅已列入本季微更新，下月安装。' },
  { topic: 'community', type: 'complaint', unitId: 'xinhe', what: '〔地点〕楼道里堆满了杂物和电动车，消防通道走不了人，贴了通知也没有人管。', handling: '社区联合物业清理三个楼门，劝离电动车七辆，加装充电架。', reply: '楼道已清空，楼下新装二十个充电位，社区每周检查一次。' },
];
