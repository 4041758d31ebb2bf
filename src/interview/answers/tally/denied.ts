import { FILLER } from '../../../language/filler.ts';
import { type Lexicon, lexicon, type WordTable, wordSet } from '../../../language/lexicon.ts';
import type { Span } from '../../../language/span.ts';
import type { TableKey } from '../../../report/sections.ts';
import { columns, rows } from '../../../report/words/entry.ts';
import type { FormName } from '../../../report/words/form-words.ts';

/** What went over from one year into the next, whichever year is asked. */
const OVER: FormName = { kind: 'either', rows: ['carriedOver', 'carriedForward'], columns: [] };
/** What went over into this year. */
const INTO_THIS: FormName = rows('carriedOver');
/** The two roads to court: 没人告我们 denies both. */
const LAWSUITS: FormName = rows('litigationDirect', 'litigationAfterReconsideration');

/** How it is said in so many words that there is nothing of a row. */
const DENIED: Readonly<Record<TableKey, WordTable<FormName>>> = {
  proactive: [
    [['{没|没有|未|谈不上|说不上}{发|出|制发|制定|印发|出台}{|过}{|新的|文|文件|新文件}'], columns('issued')],
    [['{没|没有|未|谈不上|说不上}{废|废止|废除|清理|作废}{|过}'], columns('repealed')],
    [
      [
        '{没|没有|未}{开|出|下}{过|}{罚单|处罚|罚款|罚}{|决定|决定书}{|过}',
        '没{罚过|罚}{|谁|人|哪家|一家|款|钱}',
      ],
      rows('penalties'),
    ],
    [
      [
        '{没|没有|未}{扣|扣押|查封|封|封存}{过|}{|人家}{东西|物品|货|车|场所|设备}',
        '{没|没有|未}{扣押|查封|封存|强拆|划扣|冻结}过',
      ],
      rows('coerciveMeasures'),
    ],
  ],
  applications: [
    [
      [
        '{没|没有|无|没得}{留|剩|剩下|剩余|留下来|转来|转入|带来|结转|结余|拖下来|转过来|带过来|压下来|积压|尾巴|遗留|欠账|旧账}{|什么|任何}{|的|来的|过来的|件}',
        '{没|没有|无}{留|留下|剩下|落下|欠下}{|什么|啥|任何}{|尾巴|遗留|欠账|旧账}',
        '{一件|一个|一份|}{|都|也|全}{不|没}{剩|拖|压|欠|留}{|下}{|的|了}',
        '{都|全|全部|全都}{办完|办结|答完|答了|答复完|处理完|了结|结清|办清|清}{|了}',
      ],
      OVER,
    ],
    [['尾巴{|都|全|全都}{割|扫|清|收}{|干净|完|光}{|了}'], INTO_THIS],
    [
      [
        'nothing {|was |is }carried over{| from last year}',
        '{no|without|没有|没|无}{| }{carry-over|carry over|carryover|carried over}',
        '{carry-over|carry over|carryover|carried over}{| }{没有|没|无|none}',
      ],
      INTO_THIS,
    ],
  ],
  disputes: [
    [
      [
        '没{人|有人|谁}{|来|去|申请|去申请|提|找}{|过}复议{|过}',
        '没被{|人|谁}复议过',
        '没{人|有人|谁}{也|来|}议{|过}',
        '复议{|也|都|倒|倒是}{没|没有}{碰上|碰到|遇到|遇上|摊上|发生|人提|人申请}{|过}',
      ],
      rows('reconsideration'),
    ],
    [
      [
        '没{人|有人}{|去|来}{告|告过|起诉|打官司|上诉|上法院}{|过}{|我们|咱们|局里}',
        '没{被告过|被人告过|被谁告过|打官司|打过官司|上过法院}',
        '{官司|诉讼}{|也|都|倒|倒是}{没|没有}{碰上|碰到|遇到|遇上|摊上|发生|人打}{|过}',
        '{法院|上法院|打官司}{|的|那边|那头|那块|那里|方面}{|也|都|倒是|就|倒}{没有|没|无}{|过|动静|的|案子}',
      ],
      LAWSUITS,
    ],
    [
      [
        '没{人|有人}{再|又}{告|起诉|打官司|上诉|上法院}',
        '{人家|他|对方|申请人}{|也|都|就}{没|没有}{再|又|接着}{|去|来}{告|起诉|打官司|上诉|上法院}',
      ],
      rows('litigationAfterReconsideration'),
    ],
  ],
};

/** That nobody came to apply. */
const NOBODY_CAME: WordTable<FormName> = [
  [
    [
      '{没|没有|无}{人|一个人|任何人}{|再|来|来再}{申请|提申请|提出申请|申请公开|申请过}',
      '一{件|个|份|次|回}{|申请}{都|也}{没|没有}{人|}{来|来过|申请|来申请|收到|收}{|过}',
      '{没|没有}{收到|收过|接到}{|过}{|任何|一件|一份}{|信息公开|公开}申请{|件|书}',
      '一{件|封|份|个|张}申请{都|也}{没|没有}{|来|收|收到|接到}{|过}',
    ],
    rows('new'),
  ],
];

const OF_TABLE: Readonly<Record<TableKey, Lexicon<FormName>>> = {
  proactive: lexicon(DENIED.proactive),
  applications: lexicon(DENIED.applications),
  disputes: lexicon(DENIED.disputes),
};

const AT_INTAKE = lexicon([...DENIED.applications, ...NOBODY_CAME]);

/** What denies a row of a table by words of its own; that nobody came only where 新收 is asked. */
export const deniedOf = (table: TableKey, asked: readonly string[]): Lexicon<FormName> =>
  table === 'applications' && asked.includes('new') ? AT_INTAKE : OF_TABLE[table];

const LAST_YEAR = wordSet(['{去年|上年|上一年|上年度|往年|头年|年初}{|底|末|那边|的}']);
const LEADS = wordSet(['{也|都|就|倒|一直|从来|压根|根本}', '{一|半}{个|件|份|条}{|都|也}']);

/** A row that is denied from a place on, the small words and the year before it told with it: 去年也没剩. */
export function deniedAt(
  text: string,
  start: number,
  words: Lexicon<FormName>,
): (Span & { readonly name: FormName }) | null {
  const year = LAST_YEAR.at(text, start);
  let at = year?.end ?? start;
  let word = words.at(text, at);
  // 也没留下尾巴: of a word that begins with 也 and one behind it the longer.
  for (let moved = true; moved; ) {
    const lead = LEADS.at(text, at) ?? (year && FILLER.at(text, at));
    moved = lead !== null;
    at = lead?.end ?? at;
    const next = words.at(text, at);
    if (next && next.end > (word?.end ?? 0)) word = next;
  }
  if (!word) return null;
  return { start, end: word.end, name: year && word.value === OVER ? INTO_THIS : word.value };
}
