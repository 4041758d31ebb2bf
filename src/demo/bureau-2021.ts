import { NOTES_ID } from '../interview/questions/ids.ts';
import { listCells, withCells } from '../report/cells.ts';
import { blankReport, type Report } from '../report/report.ts';
import { withTotals } from '../report/totals.ts';

/** The invented bureau of the demo; its figures are those of a real county bureau's report on 2021. */
export const BUREAU = '云岭县自然资源局';

/** The year reported on. */
export const YEAR = 2021;

/**
 * The sheet that the bureau's offices had filled: still in the 2019 layout, every figure 0 but for seven
 * 其他对外管理服务事项, which the layout in force for 2021 has no place for. For 2020 the same sheet is in the right layout.
 */
export function officesSheet(year = YEAR): Report {
  const blank = blankReport('2019', year, BUREAU);
  const zeros = Object.fromEntries(listCells('2019').map((cell) => [cell.path, 0]));
  return withTotals(withCells(blank, { ...zeros, 'proactive.otherServices.change': 7 }));
}

/** How the bureau can be reached; invented. */
export const CONTACT = '地址：云岭县城关镇人民路1号，邮编：650000，电话：0871-68000000';

/** What the clerk jots down for each question, in few words. */
export const NOTES: Readonly<Record<string, string>> = {
  [NOTES_ID.proactiveDisclosure]:
    '全年主动公开政府信息5条\n公开政务服务事项2条\n围绕国土空间规划、土地管理做政策解读',
  [NOTES_ID.onRequest]: '申请渠道保持畅通，网上、信函、当面均可提交',
  [NOTES_ID.informationManagement]: '公开前逐条审核，做到合法、全面、准确、及时',
  [NOTES_ID.platforms]: '依托县政府门户网站公开，完善栏目设置',
  [NOTES_ID.supervision]:
    '调整网站内容保障工作领导小组，由分管宣传的副局长任组长，办公室设在局办公室\n选派工作人员参加县里组织的业务培训',
  [NOTES_ID.problems]:
    '主动公开的内容不够全面，部分信息公开不够及时\n公开形式不够丰富\n工作人员业务能力有待提高\n规划、用地等方面的政策解读偏少',
  [NOTES_ID.measures]:
    '加强领导，信息产生后同步公开\n多用图文、列表等形式解读政策和规范性文件\n拓展公开内容的广度和深度，推进重点领域信息公开',
};
