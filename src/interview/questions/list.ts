import type { Form } from '../../report/forms/form.ts';
import { perForm } from '../../report/forms/per-form.ts';
import { phrase } from '../../report/language.ts';
import type { NarrativeKey } from '../../report/sections.ts';
import { sectionOfKey } from '../../report/sections.ts';
import type { Session } from '../session.ts';
import { cellsQuestions } from './cells-questions.ts';
import { CELLS_ID, draftId, ID } from './ids.ts';
import { OTHER_NOTES, OVERVIEW_NOTES, PROBLEM_NOTES } from './notes-questions.ts';
import type { CellsQuestion, DraftQuestion, PlainQuestion, Question } from './question.ts';

const PREVIOUS: PlainQuestion = {
  kind: 'previous',
  id: ID.previous,
  section: 0,
  name: phrase('上年年报', 'Last year’s report'),
  ask: phrase(
    '请上传上一年度的年报（Word、网页、Excel或文本均可），机关、联系方式、上年结转和现行有效件数从中读取。没有可点“直接填”。',
    'Please drop last year’s report here (Word, web page, workbook or text). Without one, press “Start without”.',
  ),
};

const CONTACT: PlainQuestion = {
  kind: 'contact',
  id: ID.contact,
  section: 0,
  name: phrase('联系方式', 'Contact'),
  ask: phrase(
    '开头要写明联系方式。请填办公地址、邮编、办公电话，或点“表单填写”。请勿填写个人手机号。',
    'The opening names how to reach the organ: address, postcode, office phone. No private numbers, please.',
  ),
};

const RECEIVED: PlainQuestion = {
  kind: 'received',
  id: ID.received,
  section: 3,
  name: phrase('是否收到申请', 'Applications received'),
  ask: phrase('今年是否收到政府信息公开申请？', 'Did any application for disclosure arrive this year?'),
};

const CHECK: PlainQuestion = {
  kind: 'check',
  id: ID.check,
  section: 0,
  name: phrase('检查并生成', 'Check and post'),
  ask: phrase('全部内容已填，检查结果如下。', 'Everything is answered. This is what the check found.'),
};

const draft = (part: NarrativeKey): DraftQuestion => {
  const section = sectionOfKey(part);
  return {
    kind: 'draft',
    id: draftId(part),
    section: section.number,
    part,
    name: phrase(`${section.heading}（初稿）`, `Draft of section ${section.number}`),
    ask: phrase(
      `第${section.numeral}部分的初稿，请核对。`,
      `The draft of section ${section.number}. Please read it.`,
    ),
  };
};

function listFor(form: Form, mayMakeRegulations: boolean): readonly Question[] {
  const cells = cellsQuestions(form);
  const asked = mayMakeRegulations ? cells : cells.filter((question) => question.id !== CELLS_ID.regulations);
  const inSection = (section: number) => asked.filter((question) => question.section === section);
  return [
    PREVIOUS,
    CONTACT,
    ...OVERVIEW_NOTES,
    ...inSection(2),
    RECEIVED,
    ...inSection(3),
    ...inSection(4),
    ...PROBLEM_NOTES,
    ...OTHER_NOTES,
    draft('overview'),
    draft('problems'),
    draft('other'),
    CHECK,
  ];
}

/** Both lists of a layout: they are asked for several times with every answer. */
const listsOf = perForm((form) => ({ withPower: listFor(form, true), without: listFor(form, false) }));

/** Every question of a report in the order of asking; rows that the organ has no power for are not among them. */
export function questionsOf({ content }: Session): readonly Question[] {
  const lists = listsOf(content.report.form);
  return content.organ.mayMakeRegulations ? lists.withPower : lists.without;
}

/** The question of an id, asked or not; the check when the form has no such question. */
export const questionOf = ({ content }: Session, id: string): Question =>
  listsOf(content.report.form).withPower.find((question) => question.id === id) ?? CHECK;

/** The first question that asks for any of some cells; null where none of the report's does. */
export const questionForCells = (session: Session, paths: readonly string[]): CellsQuestion | null =>
  questionsOf(session).find(
    (each): each is CellsQuestion => each.kind === 'cells' && each.cells.some((path) => paths.includes(path)),
  ) ?? null;

/** The question that the session is at. */
export const presentQuestion = (session: Session): Question => questionOf(session, session.cursor);
