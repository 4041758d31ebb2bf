import { withoutEnumerator } from '../../../language/enumerators.ts';
import { sectionOf } from '../../sections.ts';
import type { Rule } from '../rule.ts';
import { say } from '../rule.ts';
import { hasNoHeading } from '../section-presence.ts';

/** Fewer characters than these cannot name a problem and what was done about it. */
const SHORTEST = 10;

const LABELS =
  /(?:存在的?)?(?:主要)?问题(?:及|和)?改进(?:情况|措施)?[：:]|(?:存在的?)?(?:主要)?问题[：:]|(?:下一步)?改进(?:情况|措施)[：:]/g;
/** Headings on lines of their own: （一）存在的主要问题. */
const HEADINGS =
  /^(?:存在的?)?(?:主要)?(?:问题|困难|不足)?(?:及|和)?(?:下一步)?(?:改进|整改)?(?:情况|措施)?[：:]?$/gm;
const NOTHING =
  /^(?:\d{4}年|本年度?|我[局委办市县区镇乡]|本机关|本单位)*(?:在?(?:政府信息公开|政务公开|信息公开)?工作(?:中|方面)?)?(?:暂时?|目前|均|尚)?(?:无|没有|未发现|不存在|未发生)(?:存在)?的?(?:主要|突出|明显|重大|其他)?的?(?:问题|情况)?(?:及|和)?(?:改进)?(?:情况|措施)?$/;

/** Whether 五 names no problem at all: empty, "无。", "暂无问题", or shorter than ten characters. */
function saysNothing(text: string): boolean {
  const bare = text.replace(/\s/g, '');
  if ([...bare].length < SHORTEST) return true;
  const clauses = text
    .split('\n')
    .map((line) => withoutEnumerator(line.trim()).trim())
    .join('\n')
    .replace(HEADINGS, '')
    .replace(LABELS, '')
    .split(/[\n。，；：:,;、.]/)
    .map((clause) => clause.replace(/\s/g, ''))
    .filter((clause) => clause !== '');
  return clauses.every((clause) => NOTHING.test(clause));
}

/** 五 says nothing. */
export const problemsEmpty: Rule = (context) => {
  const { report, source, toCome, lang } = context;
  if (source?.unreached.includes(5) || toCome.has('problems') || !saysNothing(report.problems)) return [];
  // A section that is not there is the rule `missing-section`'s.
  if (report.problems.trim() === '' && hasNoHeading(context, sectionOf(5))) return [];
  const text = report.problems.trim();
  return [
    {
      rule: 'problems-empty',
      severity: 'error',
      section: 5,
      cells: [],
      message: say(
        lang,
        '第五部分没有写出问题和改进情况。请至少写明一个问题及相应措施。',
        'Section 五 names no problem. State at least one, and what was done about it.',
      ),
      ...(text === '' ? {} : { actual: text }),
      where: { start: 0, end: report.problems.length },
      ground: '《政府信息公开条例》第五十条第四项；国办公开办函〔2021〕30号四：不得敷衍塞责',
    },
  ];
};
