import { placesOf } from '../../../src/interview/hearing/note-places.ts';
import { reads } from '../../support/reader.ts';

reads('where a note belongs', placesOf, {
  valid: [
    ['网站发布信息45条', ['notes.proactiveDisclosure']],
    ['组织培训2次', ['notes.supervision']],
    ['发布前要过两道审核', ['notes.informationManagement']],
    ['当面来申请的都按时答复了', ['notes.onRequest']],
    ['便民大厅装了电子屏', ['notes.platforms']],
    ['回应网友诉求62条', ['notes.proactiveDisclosure']],
    ['救助名单每月都公示', ['notes.proactiveDisclosure']],
    ['传真和窗口都能收申请', ['notes.onRequest']],
    ['印发以前先给法制科看', ['notes.informationManagement']],
    ['作废了两个旧文件', ['notes.informationManagement']],
    ['门户今年改了版式', ['notes.platforms']],
    ['年中讲了两次业务课', ['notes.supervision']],
    ['党校老师来讲了一课', ['notes.supervision']],
    ['首页板块重新归类了', ['notes.platforms']],
    ['门户的菜单也调整过', ['notes.platforms']],
    ['村里的公开栏换了12块', ['notes.proactiveDisclosure', 'notes.platforms']],
  ],
  notMine: ['天气好', '警情通报19期', '公布储备目录27类', '公布复议决定书解读', '修订审查制度', ''],
  nothing: [],
});
