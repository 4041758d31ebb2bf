import { lexicon, wordSet } from '../../../language/lexicon.ts';
import { NOTES_ID } from '../../questions/ids.ts';

/** That a note is to stand at another question. */
export const MOVES = wordSet([
  '{放|挪|移|搬|归|写|调|转|并|记|填}{到|在|进|去|给|过去|过来|回|入}',
  '{放|归|挪}',
  '{应该|应当|该|得|其实|应|算|}{算|是|属于|属|归|放}',
  '{写|放|填|记|答|发}错{|了}{|地方|位置|题|栏|问|格|行}',
]);

/** What a note is called that was just given. */
export const THIS_NOTE = wordSet([
  '{这|那|上}{条|句|个|项|一条|一句|一个|一项|则|点}',
  '{它|这是|那是|这些|这几条}',
  '{刚才|刚刚|刚|上面|前面|最后}{|的|那|那一|一|说的|记的|写的}{条|句|个}',
  '{写|放|填|记|答|发}错{了|地方|位置|了地方|了位置|题|栏|问|格|行}',
]);

/** What the questions for notes are called in short, where a note is moved. */
export const CALLED_IN_SHORT = lexicon<string>([
  [['{主动公开|主动}{|情况|的|那块|那里}'], NOTES_ID.proactiveDisclosure],
  [['{依申请公开|依申请|申请}{|情况|的|那块|那里}'], NOTES_ID.onRequest],
  [['{政府信息管理|信息管理|管理}{|情况|的|那块|那里}'], NOTES_ID.informationManagement],
  [['{平台建设|平台}{|情况|的|那块|那里}'], NOTES_ID.platforms],
  [['{监督保障|监督|保障}{|情况|的|那块|那里}'], NOTES_ID.supervision],
  [['{存在的问题|问题|不足}{|的|那块|那里}'], NOTES_ID.problems],
  [['{改进措施|措施|改进|整改}{|的|那块|那里}'], NOTES_ID.measures],
  [['{信息处理费|处理费|收费|费用}{|的|那块|那里|那项|那一项}'], NOTES_ID.fees],
  [['{其他事项|其他|其它}{|的|那块|那里}'], NOTES_ID.other],
]);
