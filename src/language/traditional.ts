/** Traditional characters (繁体字), each with the simplified one behind it. */
const PAIRS =
  '國国辦办開开號号條条項项製制數数對对總总規规範范減减處处許许務务業业強强罰罚費费購购額额採采據据關关係系為为爲为應应積积兩两與与於于將将從从稱称職职單单萬万會会組组織织機机構构學学術术醫医結结' +
  '轉转請请給给無无沒没別别類类內内過过執执詢询屬属實实稅税證证確确認认復复複复覆复議议訟讼訴诉維维糾纠審审廢废發发報报題题問问進进況况體体動动續续繼继間间僅仅區区這这標标穩稳護护權权誤误隱隐個个' +
  '書书獲获當当創创補补後后訪访舉举頒颁現现經经繳缴納纳時时須须優优選选計计劃划變变績绩層层責责聯联網网頁页圖图還还導导難难說说則则營营產产庫库勞劳環环態态檢检監监縣县鎮镇鄉乡廳厅團团屆届佈布讀读' +
  '設设備备買买賣卖資资訊讯歸归該该並并參参錄录緊紧懲惩勵励貿贸壓压徵征牽牵幾几週周張张來来們们寫写臺台帳账裡里裏里麼么嗎吗誰谁東东龍龙雲云馬马鳥鸟魚鱼長长車车見见齊齐門门貝贝頭头氣气場场臨临顧顾' +
  '鄭郑趙赵孫孙陳陈吳吴劉刘楊杨黃黄蔣蒋鄧邓蕭萧馮冯葉叶盧卢陸陆鍾钟譚谭鄒邹賈贾閻阎龔龚鄔邬遲迟遞递郵邮電电話话線线達达聽听罷罢銷销擬拟擇择樣样歲岁歷历曆历殘残決决災灾濟济潔洁澤泽滿满漢汉濱滨灣湾' +
  '註注燈灯爭争狀状獨独獎奖瑪玛畢毕療疗盡尽礎础禮礼種种穀谷窮穷節节築筑糧粮級级純纯紙纸紅红約约紀纪終终紹绍細细絕绝統统絲丝綠绿綜综編编緣缘縮缩聲声肅肃膽胆舊旧艦舰藝艺藥药衛卫裝装襲袭視视覽览觀观觸触' +
  '訂订訓训託托評评詞词試试詳详誌志語语誠诚調调談谈論论講讲謝谢識识譯译讓让豐丰負负財财貢贡貧贫貨货販贩貫贯貴贵貼贴賀贺賞赏賠赔質质贊赞趕赶跡迹踐践躍跃軌轨軍军軟软載载輔辅輕轻輛辆輝辉輪轮輯辑輸输' +
  '辭辞農农連连遊游運运遠远適适邊边鄰邻醜丑釋释針针鐘钟鋼钢銀银銅铜錢钱鎖锁鏡镜鐵铁閉闭閒闲閱阅闊阔隊队階阶際际隨随險险雖虽雙双雜杂離离靈灵靜静順顺預预領领頻频顆颗顏颜願愿飛飞飯饭館馆駐驻駕驾騙骗' +
  '騰腾驗验驚惊髮发鬧闹魯鲁鮮鲜麗丽麥麦黨党點点齡龄戶户' +
  '韓韩蘇苏餘余閆闫賴赖龐庞嚴严溫温蘆芦聶聂莊庄駱骆藍蓝歐欧陽阳諸诸曉晓華华偉伟瑋玮慶庆樹树蘭兰鳳凤鵬鹏寶宝寧宁傑杰榮荣義义賓宾愛爱憲宪濤涛瓊琼祿禄蓮莲鋒锋銘铭鈺钰錦锦馳驰嬌娇嶺岭彥彦恆恒煒炜煥焕燁烨瑤瑶瑩莹禎祯穎颖綺绮緒绪羅罗習习聰聪蘊蕴豔艳貞贞鄺邝閔闵韋韦饒饶鴻鸿俠侠倫伦儀仪億亿凱凯劍剑勝胜勛勋啟启喬乔嘯啸';

/** Radicals that look like characters (部首) and that Unicode does not fold by itself, each with the character behind it. */
const RADICALS =
  '⺠民⻓长⻔门⻅见⻋车⻢马⻘青⻆角⻚页⻛风⻝食⻥鱼⻦鸟⻩黄⻬齐⻮齿⻰龙⻳龟⻄西⻉贝⻨麦⺝月⺟母⺬示⻁虎⻤鬼⻣骨⺮竹⻑長';

const pairs = (text: string): [string, string][] => {
  const chars = [...text];
  return chars.flatMap((char, at): [string, string][] =>
    at % 2 === 0 ? [[char, chars[at + 1] ?? char]] : [],
  );
};

const SIMPLIFIED: ReadonlyMap<string, string> = new Map([...pairs(PAIRS), ...pairs(RADICALS)]);

/** The simplified character for a traditional one or a look-alike radical; itself where it is neither. */
export const simplifiedChar = (char: string): string => SIMPLIFIED.get(char) ?? char;

/** A text in simplified characters, as long as it was. */
export const simplified = (text: string): string => [...text].map(simplifiedChar).join('');

/** A text with each look-alike radical (⼀⼯⻓) as the character that it looks like; nothing else changes. */
export const withoutRadicals = (text: string): string =>
  text.replace(/[\u2e80-\u2fd5]/gu, (radical) => simplifiedChar(radical.normalize('NFKC')));
