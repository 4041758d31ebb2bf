import { wordSet } from '../../../language/lexicon.ts';

/** What may be said before the one figure that is asked, and means no more than that it was so many: 一共办了1286件. */
export const FIGURE_LEADS = wordSet([
  '{办|办理|办结|作出|做出|发|核发|发放|下|下达|批|审批|收|收取|征收|花|支出|采购|买}{|了|出|过|完}',
  '{今年|全年|本年|本年度|年内|这一年|全年下来|一年|一年下来}',
  '{统计|查|核|数|算}{了一下|下来|出来|过了|了}{是|有|共|为|，|}',
  '{应该|大家|最后|最终|实际|全局|全县|全镇|合计下来|加起来|加一起}{是|有|共|为|}',
  '{办件|办理|审批|许可|处罚|收费|办结}{总|}{量|数|数量}{是|有|为|：|}',
  '{总数|总共|共计|数量|数|件数|金额|总额}{是|有|为|：|}',
]);

/** What the cases of a row are called beside its name: 罚款的案子18个. */
export const CASES = wordSet(['{案子|案件|件数|件|案|数量|数|数字|那个数|证|决定书}']);

/** What a cell is called behind the name of its row, where it is told what to fill in: 许可那格填3120. */
export const IN_ITS_CELL = wordSet(['{|那|这|那一|这一}{格|栏|项|行|个}{|里}{|就}{填|写|报}', '填']);

/** That the sum is left to the bot: 你自己算, 你加一下. They tell nothing more of it. */
export const DO_THE_SUM = wordSet([
  '{加|算|合|合计|汇总}{一下|起来|一块|一块儿|一起|到一起}{|填|报|写|算}{|就行|就是|就好|吧}',
  '{合|加|放|凑|归|汇|}{在|到|}{一块|一块儿|一起}{填|报|写|算}{|就行|就是|就好|吧}',
  '{合|加|放|凑|归|汇}{在|到}{一块|一块儿|一起}',
  '{你|您|系统|机器|程序}{|自己|自个|来|帮我|给我|帮忙}{算|加|减|推|合计|汇总}{|一下|一算|一加|出来|吧|算}',
]);

/** Words that add to a figure, or take off, instead of saying what it is. */
export const ADDS_TO = wordSet([
  '再{加|加上|减|减去|扣|扣掉|扣除}',
  '{还要|还得|要}{加上|减去|扣掉}',
  '{往上加|往下减|加回去|减掉}',
]);

/** Words before money that was not taken: 免了3万. */
export const NOT_TAKEN = wordSet(['{免|减免|免收|免征|减征|缓缴|缓征|少收|未收|欠}{|了|缴}']);
