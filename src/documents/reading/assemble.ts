import { formOf, formVersionFor, NEWEST_FORM } from '../../report/forms/choose.ts';
import type { TableReading } from '../../report/reading/reading.ts';
import type { Report } from '../../report/report.ts';
import { SECTIONS, type TableKey } from '../../report/sections.ts';
import type { ReadReport, Unsure } from '../../report/source.ts';
import type { Content } from './blocks.ts';
import { sweep } from './debris.ts';
import { DocumentError } from './document-error.ts';
import { fillTables } from './fill-tables.ts';
import { findOrgan, findYear } from './identity.ts';
import { narrativeOf } from './narrative.ts';
import { type Outline, outlineOf } from './outline.ts';
import { joinParagraphs, pageWidth } from './paragraphs.ts';
import { reachedOf } from './reached.ts';
import { withoutSignature } from './signature.ts';
import { findTables, layoutOf, readFound } from './tables.ts';
import { namesReport, openingOf, titleOfPage } from './title.ts';

const linesOf = (blocks: Content['blocks']): string[] =>
  blocks.flatMap((block) => (block.kind === 'line' ? [block.text] : []));

/** What of a report was found in a document that is not taken for one. */
interface FoundOfReport {
  readonly title: string | null;
  readonly heading: string | undefined;
}

function notAReport(content: Content, { title, heading }: FoundOfReport): DocumentError {
  const lines = linesOf(content.blocks).filter((line) => line.trim() !== '');
  const last = lines.at(-1)?.trim().slice(0, 20) ?? '';
  const zh = [
    ...(title ? [`标题“${title.slice(0, 30)}”`] : []),
    ...(heading ? [`“${heading.slice(0, 20)}”`] : []),
  ];
  const what =
    zh.length > 0
      ? { zh: `只找到${zh.join('和')}，没有找到别的部分和三张表`, en: `only ${zh.join(' and ')} was found` }
      : {
          zh: '没有找到标题、“一、总体情况”等六个部分和三张表',
          en: 'neither the title, the six sections nor the three tables were found',
        };
  return new DocumentError(
    'not-a-report',
    {
      zh: `没有认出政府信息公开工作年度报告：读到“${last}”为止，${what.zh}；请确认上传的是年度报告全文。`,
      en: `This is no annual report: up to “${last}” ${what.en}; use the full report.`,
    },
    { where: last },
  );
}

/** Width of the lines of a broken text, from the parts that are prose. */
function proseWidth(outline: Outline, content: Content): number | null {
  if (content.shape !== 'lines') return null;
  const prose = outline.parts
    .filter(({ section }) => [1, 5, 6].includes(section))
    .flatMap(({ blocks }) => linesOf(blocks));
  return pageWidth(prose);
}

const NOTE = /^\s*[（(【]?(?:注|说明|备注|单位|附件?)/u;
/** Fewer characters are a remark on the table, not a section. */
const SHORTEST_PROSE = 15;

/** What stands below table 四 where nothing is headed 五: by its place it is 五's text. */
function unheadedProblems({ parts }: Outline, shape: Content['shape']): Content['blocks'] {
  if (shape === 'sheets' || parts.some(({ section }) => section === 5)) return [];
  const { blocks = [] } = parts.find(({ section }) => section === 4) ?? {};
  const table = blocks.findLastIndex(({ kind }) => kind === 'table');
  if (table === -1) return [];
  const below = blocks.slice(table + 1).filter((block) => block.kind === 'line' && !NOTE.test(block.text));
  return linesOf(below).join('').trim().length < SHORTEST_PROSE ? [] : below;
}

/** What stands beside the tables, by table; what was taken for 五 is left out. */
function besideTexts(
  readings: ReadonlyMap<TableKey, TableReading | null>,
  elsewhere: Content['blocks'],
  width: number | null,
): NonNullable<Report['beside']> {
  const others = new Set(linesOf(elsewhere));
  const texts = [...readings].map(([table, reading]) => {
    const lines = (reading?.beside ?? []).filter((line) => !others.has(line));
    return [table, joinParagraphs(lines, width).join('\n')] as const;
  });
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}

/** Puts a report together from the pieces of any format. Throws DocumentError "not-a-report". */
export function assemble(content: Content): ReadReport {
  const outline = outlineOf(content);
  const opening = openingOf(linesOf(outline.before));
  const tables = findTables(outline);
  const hasTable = tables.some(({ grids }) => grids.length > 0);
  const isNamed = opening.title !== null || namesReport(opening.preamble.join('\n'));
  if (!hasTable && outline.parts.length < (isNamed ? 1 : 2))
    throw notAReport(content, { title: opening.title, heading: outline.parts[0]?.heading });
  const isWebPage = content.blocks.some((block) => block.path !== undefined);
  const width = proseWidth(outline, content);
  const title = opening.title ?? titleOfPage(content.name);
  const swept = opening.preamble.map((line) => sweep(line, isWebPage ? 'site' : 'particulars'));
  const bySite = opening.preamble.filter((_, at) => swept[at]?.isSite);
  const preamble = joinParagraphs(
    swept.map(({ text }) => text),
    width,
  ).join('\n');
  const last = outline.parts.at(-1)?.section;
  const narratives = outline.parts.flatMap(({ section, blocks }) => {
    const kind = SECTIONS.find(({ number }) => number === section);
    return kind?.kind === 'narrative'
      ? [{ key: kind.key, section, ...narrativeOf(blocks, section, content.shape, width, section === last) }]
      : [];
  });
  const unheaded = unheadedProblems(outline, content.shape);
  if (unheaded.length > 0)
    narratives.push({
      key: 'problems',
      section: 5,
      ...narrativeOf(unheaded, 5, content.shape, width, false),
    });
  const textOf = (key: string) =>
    narratives
      .filter((narrative) => narrative.key === key && narrative.text !== '')
      .map(({ text }) => text)
      .join('\n');
  const debris = [
    ...swept.flatMap((line) => line.debris.map((text) => ({ section: 0 as const, text }))),
    ...narratives.flatMap((narrative) => narrative.debris),
  ];
  const sources = {
    title,
    beforeTitle: opening.beforeTitle,
    preamble,
    narrative: `${textOf('overview')}\n${textOf('problems')}`,
    debris: debris.map(({ text }) => text),
  };
  const layout = layoutOf(tables);
  const year = findYear(sources);
  // A report that does not say its year is taken for one of the first year of its layout.
  const value = year?.value ?? formOf(layout ?? NEWEST_FORM).firstYear;
  const form = layout ?? formVersionFor(value);
  const readings = new Map(tables.map((table) => [table.table, readFound(table, tables, form)] as const));
  const filled = fillTables(
    tables.map(({ table }) => ({ table, reading: readings.get(table) ?? null })),
    form,
  );
  const reached = reachedOf(outline, content.shape, tables, readings);
  const beside = besideTexts(readings, unheaded, width);
  const organ = findOrgan(sources);
  const other = withoutSignature(textOf('other'), organ.value);
  const doubts: Unsure[] = [
    ...(layout === null ? [{ cell: 'form', why: `表格中没有可以判断格式的项目，按${form}年格式读取` }] : []),
    ...(year === null ? [{ cell: 'year', why: `文件没有写明年份，暂按${value}年读取` }] : []),
    ...(year?.doubt ? [{ cell: 'year', why: year.doubt }] : []),
    ...(outline.hasSecond
      ? [{ cell: 'organ', why: '文件里不止一份年度报告，只读取了第一份；其余请分开上传' }]
      : []),
    ...(organ.doubt ? [{ cell: 'organ', why: organ.doubt }] : []),
    ...(unheaded.length > 0
      ? [{ cell: 'problems', why: '没有第五部分的标题，第四部分表格下面的文字按第五部分读取' }]
      : []),
    ...narratives
      .filter(({ holdsTable }) => holdsTable)
      .map(({ key }) => ({ cell: key, why: '正文中的表格按文字逐行读取' })),
    ...other.unsure,
  ];
  return {
    report: {
      form,
      year: value,
      organ: organ.value,
      preamble,
      overview: textOf('overview'),
      ...filled.tables,
      problems: textOf('problems'),
      other: other.text,
      ...(Object.keys(beside).length > 0 ? { beside } : {}),
    },
    source: {
      title,
      headings: outline.parts.map(({ section, heading }) => ({ section, text: heading })),
      layout,
      rawCells: filled.rawCells,
      unreached: reached.unreached,
      beforeTitle: [sources.beforeTitle, ...bySite].filter((text) => text !== '').join('\n'),
      debris,
    },
    unsure: [...doubts, ...filled.unsure, ...reached.unsure],
  };
}
