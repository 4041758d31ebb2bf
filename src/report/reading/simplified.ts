/** Traditional characters of the form's labels and headings, each with the form's own behind it. */
const PAIRS =
  '國国辦办開开號号條条項项製制數数對对總总規规範范減减處处許许務务業业強强罰罚費费購购額额採采據据關关係系為为爲为應应積积兩两與与於于將将從从稱称職职單单萬万會会' +
  '組组織织機机構构學学術术醫医結结轉转請请給给無无沒没別别類类內内過过執执詢询屬属實实稅税證证確确認认復复複复覆复議议訟讼訴诉維维糾纠審审廢废發发報报題题問问進进' +
  '況况體体動动續续繼继間间僅仅區区這这標标穩稳護护權权誤误隱隐個个書书獲获當当創创補补後后訪访舉举頒颁現现經经繳缴納纳時时須须優优選选計计劃划變变績绩層层責责聯联' +
  '網网頁页圖图還还導导難难說说則则營营產产庫库勞劳環环態态檢检監监縣县鎮镇鄉乡廳厅團团屆届佈布讀读設设備备買买賣卖資资訊讯歸归該该並并參参錄录緊紧懲惩勵励貿贸壓压' +
  '徵征牽牵';

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  [...PAIRS].flatMap((character, at, all) => (at % 2 === 0 ? [[character, all[at + 1] ?? character]] : [])),
);

const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'gu');

/** A label in the form's own characters, for comparing alone: 總體情況 says 总体情况. */
export const simplified = (text: string): string =>
  text.replace(TRADITIONAL, (character) => SIMPLIFIED.get(character) ?? character);
