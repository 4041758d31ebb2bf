import { headOf } from '../../../src/interview/hearing/head-of.ts';
import { reads } from '../../support/reader.ts';

reads('a figure before what it is made of', headOf, {
  valid: [
    ['120件，其中依法未公开20件', { head: '120件', parts: '其中依法未公开20件' }],
    ['120件（其中20件）', { head: '120件', parts: '其中20件' }],
  ],
  notMine: ['其中20件', '120件', ''],
});
