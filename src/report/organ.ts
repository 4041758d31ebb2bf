/**
 * What sorts of organ (行政机关) report: a government's department, a government itself, a town or subdistrict
 * (乡镇、街道), or an organ led by its own system (垂直管理). They settle dates and what need not be asked.
 */
export const ORGAN_KINDS = ['department', 'government', 'township', 'vertical'] as const;

/** One of them. */
export type OrganKind = (typeof ORGAN_KINDS)[number];

/** What each is called (机关类型). */
export const ORGAN_KIND_LABELS: Readonly<Record<OrganKind, string>> = {
  department: '政府工作部门',
  government: '人民政府（含开发区管委会）',
  township: '乡镇、街道',
  vertical: '垂直管理的机关',
};

/** Who reports. */
export interface OrganProfile {
  readonly name: string;
  readonly kind: OrganKind;
  /** Whether it may make 规章: governments of provinces, cities with districts and autonomous prefectures (立法法 93条). */
  readonly mayMakeRegulations: boolean;
}

const TOWNSHIP = /(乡|镇|街道)(人民政府|办事处|党工委)?$/;
const GOVERNMENT = /(人民政府|管委会|管理委员会|行政公署)(办公室|办公厅)?$/;
const VERTICAL =
  /税务|海关|气象局|邮政管理局|海事局|烟草专卖局|金融监督管理|银保监|证监局|统计局调查队|调查队|国家安全/;

/** Names in which 县, 区, 镇, 乡 or 旗 belongs to a place of a higher level. */
const HIGHER = /自治区|镇江|景德镇|萍乡|新乡市|地区行政公署/g;
const COUNTY_OR_BELOW = /县|区|旗|[乡镇]|街道/;

/** Whether a name speaks of a county, a district, a town, a subdistrict or a department of one of these. */
export const isCountyOrBelow = (name: string): boolean => COUNTY_OR_BELOW.test(name.replace(HIGHER, ''));

/** The kind that an organ's name speaks for; a department when nothing else does. */
export function organKindOf(name: string): OrganKind {
  if (TOWNSHIP.test(name)) return 'township';
  if (GOVERNMENT.test(name)) return 'government';
  return VERTICAL.test(name) ? 'vertical' : 'department';
}

/** What the name of an organ lets us assume until a person says otherwise. */
export function organProfileOf(name: string, kind: OrganKind = organKindOf(name)): OrganProfile {
  return { name, kind, mayMakeRegulations: kind === 'government' && !isCountyOrBelow(name) };
}
