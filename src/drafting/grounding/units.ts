/** Units that count the same sort of thing: a note's 次 may become 场 in a draft. */
const CLASSES: readonly ReadonlySet<string>[] = [
  new Set(['次', '场', '期', '轮', '场次', '批', '次会议']),
  new Set([
    '件',
    '条',
    '篇',
    '份',
    '个',
    '项',
    '则',
    '幅',
    '期',
    '条次',
    '篇次',
    '件次',
    '宗',
    '起',
    '例',
    '部',
    '套',
    '册',
    '张',
  ]),
  new Set(['人', '人次', '名', '位']),
  new Set(['家', '个', '处', '所', '座']),
  new Set(['天', '日', '工作日']),
];

/** Whether two figures with these units can be of the same thing. A figure without a unit may be of anything. */
export const sameKind = (a: string, b: string): boolean =>
  a === b || a === '' || b === '' || CLASSES.some((units) => units.has(a) && units.has(b));
