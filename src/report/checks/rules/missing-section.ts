import { listCells } from '../../cells.ts';
import type { Finding } from '../../findings.ts';
import { headingOf, SECTIONS, type Section } from '../../sections.ts';
import type { CheckContext, Rule } from '../rule.ts';
import { say } from '../rule.ts';
import { hasNoHeading, isEmpty } from '../section-presence.ts';

/** Whether the document goes on with a later section and names this one nowhere: then it was left out, not overlooked. */
const isPassedOver = (context: CheckContext, section: Section): boolean =>
  hasNoHeading(context, section) &&
  (context.source?.headings ?? []).some((heading) => heading.section > section.number);

/** Whether a section without anything in it is still to be written. */
const isToCome = ({ report, toCome }: CheckContext, section: Section): boolean =>
  section.kind === 'narrative'
    ? toCome.has(section.key)
    : listCells(report.form, section.key).every(({ path }) => toCome.has(path));

const notReached = (context: CheckContext, section: Section): boolean =>
  context.source?.unreached.includes(section.number) === true ||
  (context.unsure.some(({ cell }) => cell === section.key) && !isPassedOver(context, section));

/** One of the six sections is missing or has nothing in it; what reading did not reach is not judged. */
export const missingSection: Rule = (context) =>
  SECTIONS.flatMap((section): Finding[] => {
    // Text that reading gave to a section by its place alone is still without its heading.
    const isHeadless = section.kind === 'narrative' && isPassedOver(context, section);
    const empty = isEmpty(context, section);
    if (!(empty || isHeadless) || notReached(context, section) || isToCome(context, section)) return [];
    const name = headingOf(section);
    const hint =
      section.number === 6
        ? say(context.lang, '没有的写“无。”。', ' If there is nothing, write “无。”.')
        : '';
    const [zh, en] = !empty
      ? [
          `缺少标题“${name}”，请补上；这一部分的文字已按位置读取。`,
          `The heading "${name}" is missing; add it. The text was read by its place.`,
        ]
      : hasNoHeading(context, section)
        ? [`缺少“${name}”，请补上这一部分。${hint}`, `"${name}" is missing; add this section.${hint}`]
        : [`“${name}”没有内容，请填写。${hint}`, `"${name}" is empty; fill it in.${hint}`];
    const message = say(context.lang, zh, en);
    return [
      {
        rule: 'missing-section',
        severity: 'error',
        section: section.number,
        cells: [],
        message,
        expected: name,
        ground: '《政府信息公开条例》第五十条；国办公开办函〔2021〕30号：年度报告内容不能遗漏',
      },
    ];
  });
