import { type CellPath, listCells } from '../../report/cells.ts';
import type { Form, ProactiveAsk, ProactiveBlock, ProactiveRow } from '../../report/forms/form.ts';
import { perForm } from '../../report/forms/per-form.ts';
import { type Phrase, phrase } from '../../report/language.ts';
import { CELLS_ID } from './ids.ts';
import type { CellsQuestion } from './question.ts';

const ZERO: Phrase = phrase('以上各格今年均为0', 'All of these are 0 this year');

interface Ask {
  readonly name: Phrase;
  readonly ask: Phrase;
  readonly zero: Phrase;
}

const REGULATIONS = phrase('规章', 'Regulations');
const DOCUMENTS = phrase('行政规范性文件', 'Normative documents');
const LICENCES = phrase('行政许可', 'Licences');
const PENALTIES = phrase('行政处罚、行政强制', 'Penalties and coercive measures');
const FEES = phrase('行政事业性收费', 'Administrative fees');

/** What is asked of rows of section 二; the official wording of the counting rules. In 2019 rows also ask for last year's items and the change. */
const PROACTIVE_ASKS: Readonly<Record<ProactiveAsk, Ask>> = {
  regulations: {
    name: REGULATIONS,
    ask: phrase(
      '规章今年制发、废止各几件，现行有效几件？请会同司法行政部门核对。',
      'How many regulations (规章) were issued, repealed and are in force?',
    ),
    zero: ZERO,
  },
  normativeDocuments: {
    name: DOCUMENTS,
    ask: phrase(
      '行政规范性文件今年制发、废止各几件，现行有效几件？例：制发2件，废止1件，现行有效15件。',
      'Normative documents: how many issued, repealed, in force? E.g. “issued 2, repealed 1, in force 15”.',
    ),
    zero: phrase('行政规范性文件制发、废止、现行有效均为0件', 'No normative documents at all'),
  },
  licences: {
    name: LICENCES,
    ask: phrase(
      '行政许可今年共作出多少件处理决定？填全年总数，含依法未公开的。',
      'How many licence decisions were made this year? Count all, also those not disclosed by law.',
    ),
    zero: phrase('今年没有作出行政许可决定', 'No licence decisions this year'),
  },
  penalties: {
    name: PENALTIES,
    ask: phrase(
      '行政处罚、行政强制今年各多少件处理决定？填全年总数，含依法未公开的。例：处罚86件，强制0件。',
      'How many penalty and coercive-measure decisions this year? E.g. “penalties 86, coercive 0”.',
    ),
    zero: phrase('行政处罚、行政强制今年均为0件', 'No penalties and no coercive measures this year'),
  },
  fees: {
    name: FEES,
    ask: phrase(
      '行政事业性收费今年共收多少？表中单位是万元，说“188000元”也可以。',
      'Administrative fees collected this year? The form counts in 10,000 yuan; “188000 yuan” is fine too.',
    ),
    zero: phrase('今年没有行政事业性收费', 'No administrative fees this year'),
  },
  procurement: {
    name: phrase('政府集中采购', 'Central procurement'),
    ask: phrase(
      '政府集中采购今年几个项目，总金额多少元？',
      'Central procurement: how many items, how much in yuan?',
    ),
    zero: phrase('今年没有政府集中采购', 'No central procurement this year'),
  },
  regulationsDisclosed: {
    name: REGULATIONS,
    ask: phrase(
      '规章今年新制作、新公开各几件，对外公开总数几件？',
      'Regulations: newly made, newly disclosed, disclosed in all?',
    ),
    zero: ZERO,
  },
  documentsDisclosed: {
    name: DOCUMENTS,
    ask: phrase(
      '规范性文件今年新制作、新公开各几件，对外公开总数几件？',
      'Normative documents: newly made, newly disclosed, disclosed in all?',
    ),
    zero: ZERO,
  },
  licencesAndServices: {
    name: LICENCES,
    ask: phrase(
      '行政许可和其他对外管理服务事项：上一年项目数量、本年增/减、处理决定数量各是多少？',
      'Licences and other services: last year’s items, change, decisions?',
    ),
    zero: ZERO,
  },
  penaltiesAgainstLastYear: {
    name: PENALTIES,
    ask: phrase(
      '行政处罚、行政强制：上一年项目数量、本年增/减、处理决定数量各是多少？',
      'Penalties and coercive measures: last year’s items, change, decisions?',
    ),
    zero: ZERO,
  },
  feesAgainstLastYear: {
    name: FEES,
    ask: phrase(
      '行政事业性收费：上一年项目数量、本年增/减各是多少？',
      'Administrative fees: last year’s items and the change?',
    ),
    zero: ZERO,
  },
};

/** The rows of a block that are asked together: 规章 apart from the row beside it, since most organs have no such power. */
const groupsOf = ({ rows }: ProactiveBlock): ProactiveRow[][] =>
  [...new Set(rows.map(({ ask }) => ask))].map((ask) => rows.filter((row) => row.ask === ask));

const proactiveQuestions = (form: Form): CellsQuestion[] =>
  form.proactive.flatMap((block) =>
    groupsOf(block).flatMap((rows): CellsQuestion[] => {
      const [first] = rows;
      if (!first) return [];
      const cells = rows.flatMap((row) =>
        block.columns.map((column): CellPath => `proactive.${row.key}.${column.key}`),
      );
      const id = `cells.${first.key}`;
      return [{ kind: 'cells', id, section: 2, table: 'proactive', ...PROACTIVE_ASKS[first.ask], cells }];
    }),
  );

const partsOf = (form: Form, table: 'applications' | 'disputes'): CellPath[] =>
  listCells(form.version, table)
    .filter((cell) => !cell.isTotal)
    .map((cell) => cell.path);

function questionsFor(form: Form): CellsQuestion[] {
  return [
    ...proactiveQuestions(form),
    {
      kind: 'cells',
      id: CELLS_ID.applications,
      section: 3,
      table: 'applications',
      name: phrase('申请情况表', 'Table of applications'),
      ask: phrase(
        '请给出第三部分的数字：可粘贴表格、上传文件、直接说（新收12件，自然人10件、企业2件，自然人10件予以公开……），或按申请人类型填表单。总计不用填。',
        'Section 3: paste the table, drop a file, say it in words, or fill the form by applicant type. Totals are computed.',
      ),
      zero: phrase('未说到的各格均为0', 'Everything not mentioned is 0'),
      cells: partsOf(form, 'applications'),
    },
    {
      kind: 'cells',
      id: CELLS_ID.disputes,
      section: 4,
      table: 'disputes',
      name: phrase('行政复议、行政诉讼', 'Reconsideration and litigation'),
      ask: phrase(
        '因政府信息公开被申请行政复议、提起行政诉讼各几件，结果如何？例：复议3件，维持2件，尚未审结1件。',
        'Reconsideration and litigation about disclosure: how many, with what result? E.g. “3 reconsiderations, 2 upheld, 1 pending; no litigation”.',
      ),
      zero: phrase(
        '今年没有因政府信息公开发生的行政复议、行政诉讼',
        'No reconsideration and no litigation this year',
      ),
      cells: partsOf(form, 'disputes'),
    },
  ];
}

const questionsOf = perForm(questionsFor);

/** Every question for figures of a form, in the form's order. */
export const cellsQuestions = (form: Form): readonly CellsQuestion[] => questionsOf(form.version);
