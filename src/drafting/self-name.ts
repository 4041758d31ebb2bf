import type { OrganProfile } from '../report/organ.ts';

/** Endings of organs' names and how such an organ calls itself; the first that fits decides. */
const SELF: readonly (readonly [RegExp, string])[] = [
  [/街道/, '我街道'],
  [/[乡](?:人民政府)?$/, '我乡'],
  [/镇(?:人民政府)?$/, '我镇'],
  [/县(?:人民政府)?(?:办公室)?$/, '我县'],
  [/区(?:人民政府)?(?:办公室)?$/, '我区'],
  [/旗(?:人民政府)?(?:办公室)?$/, '我旗'],
  [/市(?:人民政府)?(?:办公室)?$/, '我市'],
  [/省(?:人民政府)?(?:办公厅)?$/, '我省'],
  [/局$/, '我局'],
  [/委(?:员会)?$/, '我委'],
  [/厅$/, '我厅'],
  [/中心$/, '我中心'],
];

/** How an organ speaks of itself in its report: 我局, 我县, 我街道; 本机关 where its name does not tell. */
export const selfNameOf = (organ: Pick<OrganProfile, 'name'>): string =>
  SELF.find(([ending]) => ending.test(organ.name))?.[1] ?? '本机关';
