import { say } from '../../report/language.ts';
import { saysSomething, yearOnYear } from '../../report/year-on-year.ts';
import { composedReport } from '../compose.ts';
import type { Session } from '../session.ts';
import { button } from './labels.ts';
import type { PromptBody } from './prompt.ts';

/** This year's figures beside last year's, with what changed and by how much (与上年对比). */
export function yearsBody(session: Session): PromptBody {
  const { lang, year, previous, content } = session;
  const lines = yearOnYear(previous, composedReport(session)).filter(saysSomething);
  const several =
    previous.length > 1
      ? say(lang, `上年数是${previous.length}份年报之和。`, ' Last year is the sum of several reports.')
      : '';
  return {
    body: [
      say(
        lang,
        `${year}年与${year - 1}年对比，两年都是0的不列。“—”是没有这个数。${several}`,
        `${year} beside ${year - 1}; what is 0 in both is left out.${several}`,
      ),
    ],
    table: {
      caption: say(lang, `${content.organ.name}：与上年对比`, `${content.organ.name}: beside last year`),
      columns: [
        say(lang, '项目', 'Figure'),
        say(lang, `${year - 1}年`, String(year - 1)),
        say(lang, `${year}年`, String(year)),
        say(lang, '增减', 'Change'),
        say(lang, '增幅', 'Growth'),
      ],
      rows: lines.map(({ label, last, now, change, growth }) => [
        label,
        ...[last, now, change].map((figure) => figure ?? '—'),
        growth || '—',
      ]),
    },
    buttons: [button(lang, 'resume', { style: 'primary' }), button(lang, 'workbook')],
  };
}
