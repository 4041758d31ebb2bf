import { piecesOf } from '../../../src/applications/intake/pieces.ts';
import { fold } from '../../../src/language/fold.ts';
import { reads } from '../../support/reader.ts';

reads(
  'who, when and how',
  (said) => {
    const { text } = fold(said);
    return piecesOf(text, { start: 0, end: text.length }, '2026-11-28')
      .filter(({ is }) => is !== 'small')
      .map(({ start, end, is }) => `${text.slice(start, end)}:${is}`)
      .join(' ');
  },
  {
    valid: [
      ['张小禾昨天当面提交', '张小禾:person 昨天:day 当面:way 提交:act'],
      ['李律师代王一申请公开规划图', '李律师:person 代:agency 王一:person 申请公开:request'],
      ['云岭建设有限公司寄来', '云岭建设有限公司:organ 寄来:act'],
      ['自然人，邮寄', '自然人:kind 邮寄:way'],
      ['上周五寄来的', '上周五:day 寄来的:act'],
      ['周一鸣', '周一鸣:person'],
    ],
    unclear: [['今天天气', '今天:day 天气:words']],
    notMine: [''],
    nothing: '',
  },
);
