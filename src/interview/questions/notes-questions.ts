import { type Phrase, phrase } from '../../report/language.ts';
import type { AspectKey, NarrativeKey, SectionNumber } from '../../report/sections.ts';
import { NOTES_ID } from './ids.ts';
import type { NotesQuestion } from './question.ts';

const NOTHING = phrase('没有', 'Nothing');

/** Facts are asked for, one aspect at a time; figures that the tables hold are never asked twice. */
const ASPECT_ASKS: Readonly<Record<AspectKey, { name: Phrase; ask: Phrase }>> = {
  proactiveDisclosure: {
    name: phrase('主动公开', 'Proactive disclosure'),
    ask: phrase(
      '主动公开：今年在网站、新媒体等渠道各公开多少条？政策解读、新闻发布、回应关切各几次？一行一条，没有就点“没有”。',
      'Proactive disclosure: how many items by channel, how many policy readings, press conferences? One fact a line.',
    ),
  },
  onRequest: {
    name: phrase('依申请公开', 'Disclosure on request'),
    ask: phrase(
      '依申请公开：受理渠道、办理流程今年有哪些做法？收到和办结的件数取自第三部分，不用写。没有就点“没有”。',
      'Disclosure on request: channels and procedure this year? Counts come from section 3.',
    ),
  },
  informationManagement: {
    name: phrase('政府信息管理', 'Information management'),
    ask: phrase(
      '政府信息管理：文件清理、公开前审查、目录维护今年做了什么？没有就点“没有”。',
      'Information management: clean-up of documents, review before publication, catalogues?',
    ),
  },
  platforms: {
    name: phrase('平台建设', 'Platforms'),
    ask: phrase(
      '平台建设：网站、政务新媒体、公报、公开专区各几个？今年有什么调整？没有就点“没有”。',
      'Platforms: how many sites, accounts, gazettes, reading corners? What changed?',
    ),
  },
  supervision: {
    name: phrase('监督保障', 'Supervision'),
    ask: phrase(
      '监督保障：今年组织培训几次？工作考核、社会评议、责任追究结果如何？没有就点“没有”。',
      'Supervision: how many trainings? Results of assessment, public appraisal, accountability?',
    ),
  },
};

const aspect = (key: AspectKey): NotesQuestion => ({
  kind: 'notes',
  id: NOTES_ID[key],
  section: 1,
  part: 'overview',
  none: NOTHING,
  ...ASPECT_ASKS[key],
});

const note = (
  id: keyof typeof NOTES_ID,
  section: SectionNumber,
  part: NarrativeKey,
  name: Phrase,
  ask: Phrase,
  none: Phrase = NOTHING,
): NotesQuestion => ({ kind: 'notes', id: NOTES_ID[id], section, part, name, ask, none });

/** The five aspects of 一 (国办公开办函〔2021〕30号). */
export const OVERVIEW_NOTES: readonly NotesQuestion[] = [
  aspect('proactiveDisclosure'),
  aspect('onRequest'),
  aspect('informationManagement'),
  aspect('platforms'),
  aspect('supervision'),
];

/** 五: problems first, then what is done about each. */
export const PROBLEM_NOTES: readonly NotesQuestion[] = [
  note(
    'problems',
    5,
    'problems',
    phrase('存在的问题', 'Problems'),
    phrase(
      '今年的工作还有哪些不足？一行一条，写具体的，不必写背景。',
      'What still falls short? One a line, concrete.',
    ),
    phrase('先不写', 'Not now'),
  ),
  note(
    'measures',
    5,
    'problems',
    phrase('改进措施', 'Measures'),
    phrase(
      '针对这些不足，准备怎么改？一行一条，最好与问题对应。',
      'What will be done about them? One a line, in the same order.',
    ),
    phrase('先不写', 'Not now'),
  ),
];

/** 六: the fee (信息处理费) is reported here (模版 note; 国办函〔2020〕109号), then whatever else there is. */
export const OTHER_NOTES: readonly NotesQuestion[] = [
  note(
    'fees',
    6,
    'other',
    phrase('信息处理费', 'Processing fee'),
    phrase(
      '今年是否收取政府信息公开信息处理费？收了请写件数和金额（元）。',
      'Was an information processing fee collected? If so, cases and yuan.',
    ),
    phrase('未收取', 'None collected'),
  ),
  note(
    'other',
    6,
    'other',
    phrase('其他事项', 'Other matters'),
    phrase('还有其他需要报告的事项吗？一行一条。', 'Anything else to report? One a line.'),
  ),
];
