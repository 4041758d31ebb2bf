import type { OrganProfile } from '../report/organ.ts';

/** How an organ whose name does not tell speaks of itself. */
const PLAIN = '本机关';

/** Endings of organs' names and how such an organ calls itself; the longest ending that fits decides. */
const SELF: readonly (readonly [endings: readonly string[], self: string])[] = [
  [['街道', '街道办', '街道办事处'], '我街道'],
  [['乡', '乡人民政府'], '我乡'],
  [['镇', '镇人民政府'], '我镇'],
  [['县', '县人民政府'], '我县'],
  [['区', '区人民政府'], '我区'],
  [['旗', '旗人民政府'], '我旗'],
  [['市', '市人民政府'], '我市'],
  [['州', '州人民政府'], '我州'],
  [['省', '省人民政府'], '我省'],
  [['局'], '我局'],
  [['委', '委员会', '管委会', '管理委员会'], '我委'],
  [['厅'], '我厅'],
  [['处', '管理处'], '我处'],
  [['中心'], '我中心'],
  [['供销社', '供销合作社', '联社', '联合社'], '我社'],
  [['馆'], '我馆'],
  [['支队'], '我支队'],
  [['队', '执法队'], '我队'],
  [['大队'], '我大队'],
  [['总队'], '我总队'],
  [['残联', '残疾人联合会', '工商联', '红十字会', '工会', '妇联', '妇女联合会', '协会', '联合会'], '我会'],
  [['院'], '我院'],
  [['站'], '我站'],
  [['校'], '我校'],
  // An office reports for itself, not for its government.
  [['办公室', '办公厅', '政府办', '府办'], PLAIN],
];

const byLength = SELF.flatMap(([endings, self]) => endings.map((ending) => [ending, self] as const)).sort(
  ([one], [other]) => other.length - one.length,
);

/** How an organ speaks of itself in its report: 我局, 我县, 我街道; 本机关 where its name does not tell. */
export function selfNameOf({ name }: Pick<OrganProfile, 'name'>): string {
  const unbracketed = name.replace(/[（(][^（()）]*[)）]$/, '');
  return byLength.find(([ending]) => unbracketed.endsWith(ending))?.[1] ?? PLAIN;
}
