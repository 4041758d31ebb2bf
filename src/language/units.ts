import { type FoundWord, type Lexicon, lexicon } from './lexicon.ts';

/** What a measure word counts. */
export type UnitSort =
  | 'case'
  | 'document'
  | 'occasion'
  | 'person'
  | 'body'
  | 'day'
  | 'time'
  | 'money'
  | 'percent'
  | 'other';

/** The measure words by what they count, one list a sort. A word that counts several sorts stands under each. */
const UNITS: Readonly<Record<UnitSort, readonly string[]>> = {
  case: ['件', '件次', '宗', '起', '例', '份', '条', '项', '个', '桩'],
  document: [
    '篇',
    '则',
    '幅',
    '期',
    '条次',
    '篇次',
    '卷次',
    '部',
    '套',
    '册',
    '张',
    '笔',
    '本',
    '封',
    '卷',
    '盒',
  ],
  occasion: ['次', '场', '期', '轮', '场次', '批', '批次', '届', '堂', '回', '趟', '遭'],
  person: ['人', '人次', '名', '位'],
  body: ['家', '个', '处', '所', '座', '户', '家次', '户次'],
  day: ['天', '日', '工作日', '个工作日'],
  time: ['年', '个月', '周', '小时', '分钟', '岁'],
  money: ['元', '块钱', '块', '人民币', 'yuan'],
  percent: ['%', '百分点', '个百分点'],
  other: [
    ...[
      '平方米',
      '平方公里',
      '公里',
      '米',
      '亩',
      '吨',
      '万字',
      '字',
      '页',
      '种',
      '类',
      '组',
      '分',
      '倍',
      '款',
    ],
    ...['段', '集', '台', '级', '层', '行', '列', '档', '号', '幢', '栋', '点', '章', '节', '通', '支', '辆'],
  ],
};

/** Words that begin as a unit does and are none: 12起诉, 十四五期间, 3部分. */
const NO_UNITS: readonly string[] = [
  ...['期{间|限}', '条{例|款}', '项目', '名{称|录|单}', '人{员|民|大|社|事|口}', '家{庭|长|属}', '份额'],
  ...[
    '批{准|复|示}',
    '部{门|分|署|委}',
    '回{复|应|访|执|头|答|避|购|来|去|音|话|信|函|退}',
    '遭{遇|到|受}',
    '处{理|室|罚|置}',
    '场{所|地}',
    '起{诉|草}',
    '例{行|外}',
    '类{型|别}',
  ],
  ...[
    '本{机关|局|年|级|单位|部门}',
    '天然',
    '页面',
    '次{数|要}',
    '章程',
    '节{点|约}',
    '号{召|令|码}',
    '点{击|位}',
  ],
  ...[
    '分{别|类|管|析}',
    '级别',
    '段落',
    '通{过|知|报}',
    '支{持|付|撑}',
    '套餐',
    '台{账|州}',
    '行{政|业}',
    '列{入|为}',
  ],
  ...[
    '层{面|级}',
    '档{案|次}',
    '组{织|成}',
    '幅度',
    '年{度|底|初|末}',
    '日{常|报}',
    '所{有|在|属}',
    '位{于|置}',
  ],
];

const SORTS: readonly UnitSort[] = [
  'case',
  'document',
  'occasion',
  'person',
  'body',
  'day',
  'time',
  'money',
  'percent',
  'other',
];

const SORTS_OF: ReadonlyMap<string, readonly UnitSort[]> = new Map(
  SORTS.flatMap((sort) => UNITS[sort]).map((unit) => [
    unit,
    SORTS.filter((sort) => UNITS[sort].includes(unit)),
  ]),
);

/** The sorts that a unit counts; none for a word that is no unit. */
export const sortsOf = (unit: string): readonly UnitSort[] => SORTS_OF.get(unit) ?? [];

/** Whether a unit counts days or longer or shorter times, and nothing that was done. */
export const isOfTime = (unit: string): boolean =>
  sortsOf(unit).some((sort) => sort === 'day' || sort === 'time');

const unitsOf = (sorts: readonly UnitSort[]): Lexicon<boolean> =>
  lexicon([
    [NO_UNITS, false],
    [sorts.flatMap((sort) => UNITS[sort]), true],
  ]);

/** Every unit. */
export const ANY_UNIT = unitsOf(SORTS);
/** Units that answers about the form give: things, occasions, persons, bodies, money. */
export const FORM_UNITS = unitsOf(['case', 'document', 'occasion', 'person', 'body', 'money']);

/** Units that a number in Chinese numerals counts in; 年 and 日 are left out, since 三年 and 十日 tell a time. */
export const NUMERAL_UNITS = lexicon<boolean>([
  [NO_UNITS, false],
  [
    (['case', 'document', 'occasion', 'person', 'body', 'money', 'percent'] as const).flatMap(
      (sort) => UNITS[sort],
    ),
    true,
  ],
  [['天', '工作日', '个工作日', '个月', '小时', '页', '种', '类'], true],
]);

/** The unit at a place of folded text, longest first (人次 before 人); null where there is none. */
export function unitAt(text: string, start: number, among = ANY_UNIT): FoundWord<true> | null {
  const word = among.at(text, start);
  return word?.value === true ? { ...word, value: true } : null;
}

/** Whether a unit counts applications, cases and documents (件, 宗 …), as the tables do; '' is a figure without a unit. */
export const countsCases = (unit: string): boolean => unit === '' || UNITS.case.includes(unit);

/** Cases and documents are things: a note's 件 may become 篇 in a draft. */
const isThing = (sort: UnitSort): boolean => sort === 'case' || sort === 'document';

/** Whether two figures with these units can be of the same thing. A figure without a unit may be of anything. */
export function sameKind(a: string, b: string): boolean {
  if (a === b || a === '' || b === '') return true;
  const others = sortsOf(b);
  return sortsOf(a).some(
    (sort) =>
      sort !== 'other' &&
      sort !== 'time' &&
      (others.includes(sort) || (isThing(sort) && others.some(isThing))),
  );
}

/** Units of one character that things, persons and money are counted in; for the class of a pattern. */
export const UNIT_CHARACTERS = [
  ...new Set(
    (['case', 'document', 'occasion', 'person', 'body', 'money'] as const).flatMap((sort) => UNITS[sort]),
  ),
]
  .filter((unit) => unit.length === 1)
  .join('');
