import type { ActionsBlock, HomeView, KnownBlock, RichTextBlock, RichTextSection } from '@slack/types';
import { DESK_PAGE, type Desk, type DeskAt, type DeskCase, type DeskReport } from '../../bot/desk/desk.ts';
import type { Place } from '../../bot/outbound.ts';
import { startButton } from '../../bot/start-form.ts';
import { linkButton } from '../../dialogue/buttons.ts';
import { type Lang, say } from '../../report/language.ts';
import type { Address } from '../installation.ts';
import { cut, LIMITS } from '../limits.ts';
import { buttonElement, buttonRows } from './buttons.ts';
import { paragraphs, plain, textElements } from './text.ts';

type Elements = RichTextSection['elements'];

/** The most characters of an entry's text: names and lists in it are bounded, this holds whatever they are. */
const ENTRY = 700;

/** Where a message stands for everybody who may read it, as Slack writes such addresses. */
const messageUrl = ({ url }: Address, { channel, thread }: Place): string =>
  `${url}archives/${channel}/p${thread.replace('.', '')}`;

const fileUrl = ({ url, botUserId }: Address, { id, name }: NonNullable<DeskReport['file']>): string =>
  `${url}files/${botUserId}/${id}/${encodeURIComponent(name)}`;

const richText = (...sections: Elements[]): RichTextBlock => ({
  type: 'rich_text',
  elements: sections.map((elements) => ({ type: 'rich_text_section', elements })),
});

/** A name in bold that leads to a thread where there is one. */
const named = (text: string, place: Place | null, address: Address): Elements[number] =>
  place
    ? { type: 'link', url: messageUrl(address, place), text: cut(text, ENTRY), style: { bold: true } }
    : { type: 'text', text: cut(text, ENTRY), style: { bold: true } };

function reportBlocks(
  report: DeskReport,
  id: string,
  isFirst: boolean,
  lang: Lang,
  address: Address,
): KnownBlock[] {
  const { title, lines, place, isInHand, file, handOver } = report;
  const lost = isInHand && !place ? [say(lang, '话题还没有或已不在。', 'Its thread is not there.')] : [];
  const words = cut([...lines, ...lost].join('\n'), ENTRY);
  const fill = say(lang, '继续填写', 'Continue');
  const fetch = file && say(lang, `最新文件（第${file.version}版）`, `Latest file (version ${file.version})`);
  return [
    richText([named(title, place, address), ...textElements(`\n${words}`)]),
    ...buttonRows(
      [
        ...(isInHand && place
          ? [
              {
                ...linkButton(`${id}.open`, fill, messageUrl(address, place)),
                ...(isFirst ? { style: 'primary' as const } : {}),
              },
            ]
          : []),
        ...(file && fetch ? [linkButton(`${id}.file`, fetch, fileUrl(address, file))] : []),
        ...(handOver ? [handOver] : []),
      ],
      undefined,
      id,
    ),
  ];
}

/** 上一页 and 下一页 of one of the lists; the others stay where they are. */
function pager({ at, lang }: Desk, list: keyof DeskAt, more: boolean): ActionsBlock[] {
  const turn = (to: number, label: string) => ({
    name: 'deskPage',
    value: JSON.stringify({ ...at, [list]: to }),
    label,
  });
  const before = Math.max(0, at[list] - DESK_PAGE[list]);
  const buttons = [
    ...(at[list] > 0 ? [turn(before, say(lang, '上一页', 'Previous'))] : []),
    ...(more ? [turn(at[list] + DESK_PAGE[list], say(lang, '下一页', 'Next'))] : []),
  ];
  return buttonRows(buttons, undefined, `page.${list}`);
}

const heading = (text: string): KnownBlock => ({ type: 'header', text: plain(text) });

function caseBlocks(entries: readonly DeskCase[], lang: Lang, address: Address): KnownBlock[] {
  const unplaced = entries.filter(({ place }) => place === null);
  return [
    {
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_list',
          style: 'bullet',
          elements: entries.map(({ text, place, number }) => ({
            type: 'rich_text_section',
            elements: [
              ...(place ? [named(number, place, address), { type: 'text' as const, text: '　' }] : []),
              { type: 'text', text: cut(text, ENTRY) },
            ],
          })),
        },
      ],
    },
    ...buttonRows(
      unplaced.map(({ number, value }) => ({
        name: 'caseShow',
        value,
        label: say(lang, `查看${number}`, `Show ${number}`),
      })),
      undefined,
      'cases',
    ),
  ];
}

/** What others ask of the reader, each with the buttons that decide. */
const requestBlocks = ({ requests: { entries, more }, lang }: Desk): KnownBlock[] => [
  ...entries.flatMap(({ text, buttons }, at) => [
    ...paragraphs(cut(text, ENTRY)),
    ...buttonRows(buttons, undefined, `ask.${at}`),
  ]),
  ...(more
    ? paragraphs(say(lang, '还有别的申请，这些办完后再显示。', 'More follow once these are decided.'))
    : []),
];

/** What organs have open, each with the button that sends their overview. */
const organBlocks = ({ organs, lang }: Desk): KnownBlock[] =>
  organs.map(({ text, value }, at) => ({
    type: 'section',
    block_id: `organ.${at}`,
    text: plain(cut(text, ENTRY)),
    accessory: buttonElement(
      { name: 'overview', value, label: say(lang, '总览发到私信', 'Send me the overview') },
      at,
    ),
  }));

/** The Home tab (主页): what is one's own to do with dates and ways there, and the one main button. */
export function homeView(desk: Desk, address: Address): HomeView {
  const { lang, own, others, cases } = desk;
  // The one main button goes on with what comes first; without that it is the one that begins.
  const first = own.entries.find(({ isMine, isInHand, place }) => isMine && isInHand && place !== null);
  const reports = (entries: readonly DeskReport[], of: string) =>
    entries.flatMap((entry, at) => reportBlocks(entry, `${of}.${at}`, entry === first, lang, address));
  const { style, ...plainStart } = startButton(say(lang, '开始填报', 'Start a report'));
  const start = first || style === undefined ? plainStart : { ...plainStart, style };
  const none = say(lang, '还没有您的年报。', 'There is no report of yours yet.');
  const list = (title: string, blocks: readonly KnownBlock[], of: keyof DeskAt, more: boolean) =>
    blocks.length === 0 && !more && desk.at[of] === 0
      ? []
      : [heading(title), ...blocks, ...pager(desk, of, more)];
  const asked = requestBlocks(desk);
  const blocks = [
    ...(asked.length === 0 ? [] : [heading(say(lang, '待您决定', 'For you to decide')), ...asked]),
    heading(say(lang, '我的年报', 'My reports')),
    ...(own.entries.length === 0 ? [richText([{ type: 'text', text: none }])] : reports(own.entries, 'own')),
    ...pager(desk, 'own', own.more),
    ...buttonRows([start], undefined, 'home'),
    ...(desk.organs.length === 0
      ? []
      : [heading(say(lang, '本机关未办结的申请', 'Open applications of my organs')), ...organBlocks(desk)]),
    ...list(
      say(lang, '我承办的申请', 'Applications that I handle'),
      cases.entries.length === 0 ? [] : caseBlocks(cases.entries, lang, address),
      'cases',
      cases.more,
    ),
    ...list(
      say(lang, '其他年报（尚未安排人员，都可以填）', 'Other reports (nobody was arranged: open to all)'),
      reports(others.entries, 'others'),
      'others',
      others.more,
    ),
  ];
  return { type: 'home', blocks: blocks.slice(0, LIMITS.viewBlocks) };
}
