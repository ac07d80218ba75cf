/** Traditional characters that names of services hold, each before its simplified form. */
const pairs = `
  證证 區区 戶户 學学 醫医 險险 貸贷 補补 貼贴 殘残 養养 領领 辦办 車车 電电 動动 氣气 過过 開开 轉转 檔档 業业 員员 農农 機机 購购 訂订 記记 錄录 讀读 書书 館馆 體体 場场 藝艺 術术 課课 報报 銀银 錢钱 幣币 儲储 賬账 帳账 費费 稅税 額额 貧贫 窮穷 難难
  濟济 護护 療疗 藥药 診诊 異异 結结 離离 産产 產产 嬰婴 兒儿 長长 齡龄 歲岁 優优 減减 暫暂 時时 臨临 遷迁 調调 號号 網网 寬宽 帶带 郵邮 遞递 達达 熱热 閥阀 錶表 樓楼 賃赁 買买 賣卖 標标 誌志 檢检 驗验 貨货 運运 輛辆 駕驾 駛驶 罰罚 違违 規规 單单 據据
  發发 簽签 註注 冊册 資资 訊讯 務务 勞劳 職职 創创 擔担 聯联 繫系 係系 關关 鄉乡 鎮镇 莊庄 畝亩 糧粮 種种 蟲虫 災灾 賠赔 償偿 傳传 繼继 遺遗 飯饭 維维 專专 項项 設设 備备 慶庆 親亲 屬属 僑侨 國国 內内 對对 應应 會会 來来 個个 們们 這这 麼么 樣样 問问
  題题 請请 從从 後后 說说 話话 聽听 語语 見见 視视 覺觉 愛爱 無无 獨独 寶宝 龍龙 東东 濱滨 灣湾 廣广 華华 為为 參参 與与 雙双 萬万 億亿 兩两 嗎吗 裡里 裏里 換换 掛挂 銷销 終终 審审 續续 緩缓 擬拟
`;
const simplified = new Map(Array.from(pairs.matchAll(/(\S)(\S)/gu), ([, old = '', now = '']) => [old, now]));
const anyOld = new RegExp(`[${[...simplified.keys()].join('')}]`, 'gu');

/** A text with its traditional characters made simplified. */
export function withoutOldForms(text: string): string {
  return text.replace(anyOld, (character) => simplified.get(character) ?? character);
}
