import { reads } from '../../../support/reader.ts';
import { actAt, readAt } from './read-at.ts';

/** The reply that a message is taken for; 'talk' for talk beside the work. */
const gist = (said: string): unknown => {
  const act = actAt('大意', 'cells.licences', said) as { does: string; reply?: string } | null;
  return act && (act.does === 'chatter' ? 'talk' : (act.reply ?? act.does));
};

reads('what a short message comes to', gist, {
  valid: [
    ['嗯，没毛病', 'yes'],
    ['就这样定吧', 'yes'],
    ['完全不对', 'no'],
    ['全部重来', 'no'],
    ['我去翻一下', 'hesitate'],
    ['数还没报上来', 'hesitate'],
    ['辛苦了', 'talk'],
    ['周末又加班', 'talk'],
  ],
  notMine: [
    // Figures, questions and long messages are answers or asked elsewhere.
    '没毛病，286件',
    '没毛病吗？',
    '没毛病\n网站公开45条',
    `没毛病，${'这一年网站栏目调整得比较多'.repeat(4)}`,
    // What somebody tells of the work is no talk, however it is put.
    '网站搜索好用多了',
    '培训两次',
  ],
});

reads(
  'what else was said',
  (said) => {
    const reading = readAt('大意', 'cells.licences', said);
    return reading.kind === 'understood' ? reading.value.does : reading.kind;
  },
  { valid: [['多谢，没毛病', 'reply']], nothing: 'not-mine', notMine: ['好'] },
);
