import { readNotesAnswer } from '../../../src/interview/answers/notes-answer.ts';
import { reads } from '../../support/reader.ts';

reads('notes of an answer', readNotesAnswer, {
  valid: [
    ['1. 开了专窗\n2. 培训2次', ['开了专窗', '培训2次']],
    ['一是开了专窗；二是培训2次', ['开了专窗', '培训2次']],
    ['开了专窗；培训2次', ['开了专窗', '培训2次']],
    ['- 网站改版', ['网站改版']],
    ['修订制度，印发办法', ['修订制度，印发办法']],
  ],
  notMine: ['没有', '无', ' '],
  nothing: [],
});
