import type { Block } from './layout.ts';
import type { PrintedRow } from './tables.ts';

/** How a site's editor writes a report down, and what the site prints around it. */
export interface HtmlStyle {
  readonly cell: (text: string) => string;
  readonly table: string;
  readonly heading: (text: string) => string;
  readonly paragraph: (text: string) => string;
  readonly frame: (body: string, title: string) => string;
  readonly css: string;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');

const rowHtml = (row: PrintedRow, style: HtmlStyle): string =>
  `<tr>${row.map(({ text, wide = 1, high = 1 }) => `<td${wide > 1 ? ` colspan="${wide}"` : ''}${high > 1 ? ` rowspan="${high}"` : ''}>${style.cell(escaped(text))}</td>`).join('')}</tr>`;

function blockHtml(block: Block, style: HtmlStyle): string {
  switch (block.kind) {
    case 'title':
      return `<p style="text-align:center;font-size:22pt">${escaped(block.text)}</p>`;
    case 'heading':
      return style.heading(escaped(block.text));
    case 'paragraph':
      return style.paragraph(escaped(block.text));
    case 'table':
      return `<table ${style.table}>${block.rows.map((row) => rowHtml(row, style)).join('\n')}</table>`;
  }
}

/** A report as a page of a government's site. */
export function asHtml(blocks: readonly Block[], style: HtmlStyle): string {
  const title = blocks.flatMap((block) => (block.kind === 'title' ? [block.text] : [])).join('');
  const body = blocks.map((block) => blockHtml(block, style)).join('\n');
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}_政府门户网站</title><style>${style.css}</style></head><body>${style.frame(body, title)}</body></html>`;
}

const FRAMES: readonly HtmlStyle['frame'][] = [
  (body) => `<div class="TRS_Editor">${body}</div>`,
  (body, title) =>
    `<div class="top"><ul><li>首页</li><li>政府信息公开</li><li>政务服务</li></ul></div><h1>${title}</h1><div class="info">发布时间：2025-01-20 16:31　来源：本站　浏览次数：<em>108</em>　字体：[<a>大</a> <a>中</a> <a>小</a>]</div><div id="zoom">${body}</div><div>【打印本页】【关闭窗口】</div><div class="foot">主办：县人民政府办公室　ICP备10000000号　网站标识码：1300000001</div>`,
  (body) =>
    `<table class="xxgk"><tr><td>索 引 号：</td><td>000014349/2025-00012</td><td>主题分类：</td><td>政府信息公开年报</td></tr><tr><td>发布机构：</td><td>办公室</td><td>成文日期：</td><td>2025-01-15</td></tr></table><div class="article">${body}</div><p>附件：<a href="x.docx">年度报告.docx</a></p><div>上一篇：关于公布抽查结果的通告</div><div>下一篇：没有了</div>`,
  (body) =>
    `<div class="crumb">当前位置：<a>首页</a> &gt; <a>政府信息公开年报</a> &gt; 正文</div><article><div class="share">分享到：</div>${body}<p style="text-align:right">2025年1月22日</p></article><footer>版权所有 联系我们 | 网站地图</footer>`,
];

const CELLS: readonly HtmlStyle['cell'][] = [
  (text) => text,
  (text) =>
    `<p class="MsoNormal" align="center"><span style="font-family:仿宋">${text}</span><o:p></o:p></p>`,
  (text) => `<p>&nbsp;${text}&nbsp;</p>`,
  (text) =>
    `<div><font face="宋体">${[...text].length < 6 && !text.includes('<') ? text : text.replace(/(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff]{3}$)/u, '<wbr>')}</font></div>`,
];

const HEADINGS: readonly HtmlStyle['heading'][] = [
  (text) => `<p style="text-indent:2em"><strong>${text}</strong></p>`,
  (text) => `<h2>${text}</h2>`,
  (text) =>
    `<p><span style="font-family:黑体">${text.slice(0, 2)}</span><span style="font-family:黑体">${text.slice(2)}</span></p>`,
  (text) => `<div><b>　　${text}</b></div>`,
];

const PARAGRAPHS: readonly HtmlStyle['paragraph'][] = [
  (text) => `<p style="text-indent:2em">${text}</p>`,
  (text) => `<div>　　${text}</div>`,
  (text) =>
    `<p class="MsoNormal">&nbsp;&nbsp;&nbsp;&nbsp;<span>${text.slice(0, 9)}</span><span lang="EN-US">${text.slice(9)}</span></p><p>&nbsp;</p>`,
  (text) => `&emsp;&emsp;${text}<br>`,
];

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** The style of the site with a number. */
export const htmlStyleOf = (index: number): HtmlStyle => ({
  cell: pick(CELLS, index),
  table: pick(
    ['border="1" cellspacing="0"', 'class="MsoTableGrid" width="100%"', 'style="border-collapse:collapse"'],
    index,
  ),
  heading: pick(HEADINGS, index + 1),
  paragraph: pick(PARAGRAPHS, index + Math.floor(index / 4)),
  frame: pick(FRAMES, index),
  css: pick(
    [
      'body{font:12pt serif} table{border-collapse:collapse;width:100%} td{border:1px solid #000;text-align:center;padding:4px}',
      'body{font:11pt sans-serif;margin:0 4em} table{border-collapse:collapse;font-size:9pt} td{border:0.5px solid #333;padding:2px 6px}',
      'body{font:14pt serif;line-height:1.9} table{border-collapse:collapse;font-size:10pt;table-layout:fixed;width:100%} td{border:1px solid #000;text-align:center;word-break:break-all}',
      'body{font:12pt serif} table{width:100%;border-spacing:0} tr{border-bottom:1px dotted #ccc} td{text-align:center;padding:3px}',
    ],
    index,
  ),
});
