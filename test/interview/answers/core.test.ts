import { core } from '../../../src/interview/answers/core.ts';
import { reads } from '../../support/reader.ts';

reads('the bare core of a message', core, {
  valid: [
    ['您好，12件', '12件'],
    ['没有了哈', '没有'],
    ['请问有吗？', '有'],
    ['那就这样吧', '这样'],
    ['３件。', '3件'],
  ],
  notMine: ['', '  ', '。'],
  nothing: '',
});
