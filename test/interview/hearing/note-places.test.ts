import { placesOf } from '../../../src/interview/hearing/note-places.ts';
import { reads } from '../../support/reader.ts';

reads('where a note belongs', placesOf, {
  valid: [
    ['网站发布信息45条', ['notes.proactiveDisclosure']],
    ['组织培训2次', ['notes.supervision']],
  ],
  notMine: ['天气好', '修订审查制度', ''],
  nothing: [],
});
