import { questionOf } from '../../../src/interview/questions/list.ts';
import { reads } from '../../support/reader.ts';
import { listenTo } from '../support/hears.ts';
import { Talk } from '../support/talk.ts';

const { session } = new Talk();

/** Who reads a message at a question, and whether it is understood whole. */
const at = (id: string) => (said: string) => {
  const hearing = listenTo({ session, question: questionOf(session, id), day: '2026-11-28' }, said);
  return hearing.kind === 'unknown' ? null : `${hearing.reader} ${hearing.kind}`;
};

reads('a message at licences', at('cells.licences'), {
  valid: [
    ['1250件', '数字 understood'],
    ['跳过', '指令 understood'],
    ['没有', '指令 understood'],
  ],
  unclear: [['三五件', '数字 unclear']],
  notMine: ['许可的事改日再议'],
});

reads('a message at a question for notes', at('notes.supervision'), {
  valid: [
    ['组织培训2次', '要点 understood'],
    ['下一题', '指令 understood'],
    ['没有', '指令 understood'],
  ],
});
