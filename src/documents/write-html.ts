import type { Report } from '../report/report.ts';
import { headingOf, SECTIONS, type TableKey } from '../report/sections.ts';
import { escapeHtml } from './html/escape.ts';
import { STYLESHEET } from './html/stylesheet.ts';
import { htmlTable } from './html/table.ts';
import { besideParagraphs, draftMark, sectionParagraphs, type WriteOptions } from './layout/narrative.ts';
import { headingIn, paragraphsOf } from './layout/paragraphs.ts';
import { reportTitle } from './layout/title.ts';

function paragraph(text: string): string {
  const headed = headingIn(text);
  if (!headed) return `<p>${escapeHtml(text)}</p>`;
  const { level, heading, rest } = headed;
  if (rest === '') return `<h${level + 1}>${escapeHtml(heading)}</h${level + 1}>`;
  return `<p><strong>${escapeHtml(heading)}</strong>${escapeHtml(rest)}</p>`;
}

/** A wide table scrolls within its own frame, which the keyboard can reach. */
const framed = (report: Report, key: TableKey, label: string): string =>
  `<div class="table" role="region" aria-label="${escapeHtml(label)}" tabindex="0">\n${htmlTable(report, key)}\n</div>`;

/**
 * The report as one self-contained page for a government site: no script, no request to anywhere, readable on a
 * phone and in print. Its figures are microdata, each under its address in the report's JSON.
 */
export function writeHtml(report: Report, options: WriteOptions = {}): Uint8Array {
  const title = escapeHtml(reportTitle(report));
  const mark = draftMark(options);
  const sections = SECTIONS.map((section) => {
    const content =
      section.kind === 'table'
        ? [
            ...besideParagraphs(report, section).map(paragraph),
            framed(report, section.key, section.heading),
          ].join('\n')
        : sectionParagraphs(report, section, options).map(paragraph).join('\n');
    const id = `section-${section.number}`;
    return `<section aria-labelledby="${id}">\n<h2 id="${id}">${headingOf(section)}</h2>\n${content}\n</section>`;
  });
  const page = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="author" content="${escapeHtml(report.organ)}">
<style>
${STYLESHEET}
</style>
</head>
<body>
${mark ? `<header class="draft">${escapeHtml(mark)}</header>\n` : ''}<main>
<article itemscope>
<meta itemprop="form" content="${report.form}">
<meta itemprop="year" content="${report.year}">
<meta itemprop="organ" content="${escapeHtml(report.organ)}">
<h1>${title}</h1>
${paragraphsOf(report.preamble).map(paragraph).join('\n')}
${sections.join('\n')}
</article>
</main>
</body>
</html>
`;
  return new TextEncoder().encode(page);
}
