import { lexicon, wordSet } from '../../../language/lexicon.ts';

/** What a word in a note tells of: which question it belongs to, or only that it speaks of work (`work`). */
export type NoteTopic = 'problems' | 'measures' | 'work' | 'nothing';

/** Words that facts of the work are told with. */
export const NOTE_WORDS = lexicon<NoteTopic>([
  [
    [
      '{不足|不够|不强|不高|不全|不及时|不规范|不到位|不深|不细|不多|不主动|不均衡|不平衡|不健全|不完善|不熟悉|不统一|不畅}',
      '{薄弱|滞后|短板|欠缺|缺乏|缺少|单一|偏少|偏低|较少|较低|较弱|较慢|太少|太慢|有差距|差距|人手少|人手紧|困难|难以|流于形式}',
      '还{有|存在|需|要}',
    ],
    'problems',
  ],
  [
    [
      '{加强|加大|强化|提升|提高|完善|健全|优化|改进|深化|推进|推动|丰富|拓展|拓宽|规范|细化|压实|督促}',
      '{配|配备|增配|增设|争取|投入|多投|经费|专干|专职|抓好|抓实|落实到人|明年|来年|今后|接下来}',
      '{多做|多用|多开|多组织|定期|下一步|进一步|计划|打算|准备|拟|将}',
    ],
    'measures',
  ],
  [
    [
      '{公开|信息|政务|政府|网站|平台|专栏|栏目|公众号|新媒体|微信|微博|公报|窗口|专区|大厅|文件|目录|指南|制度|办法|规定|机制|流程}',
      '{培训|学习|会议|考核|评议|测评|检查|督查|督导|通报|问责|追究|审查|清理|归档|更新|发布|解读|图解|发布会|回应|咨询|宣传|活动|调研}',
      '{申请|受理|答复|办理|收费|处理费|工作|人员|队伍|专人|领导小组|机构|职责|责任|业务|群众|企业|社会|部门|单位|科室|同志|干部|复议|诉讼|许可|处罚|重点领域|意识|能力|水平|质量|时效|内容|形式|渠道|数据|档案|系统}',
      '{开展|组织|举办|召开|制定|印发|修订|建立|设立|开设|新增|改版|整改|落实|完成|参加|编制|编印|梳理|公示|公告|落实到位}',
      '{website|disclosure|training|published|document|documents|item|items|report|policy|request|requests|meeting}',
    ],
    'work',
  ],
  [
    ['{不多说|不够用|将就|这个系统|这个平台|这个机器人|机器人|这系统|这平台|对话框|输入法|表单|按钮}'],
    'nothing',
  ],
]);

/** How a clause opens that turns from what falls short to what will be done. */
export const NEXT_STEP = wordSet([
  '{下步|下一步|接下来|今后|往后|明年|来年|后面|后续|打算|准备|计划|拟}{|我们|我局|打算|准备|计划|将|要}',
]);
