import type { JudgedReport } from '../documents/apart/messages.ts';
import { type Finding, type Lang, type Verdict, verdictOf } from '../report/findings.ts';
import type { Report } from '../report/report.ts';
import type { SourceFacts, Unsure } from '../report/source.ts';
import type { Streams } from './command.ts';
import { readJudged } from './read-input.ts';

/** Lines that a government site prints above what it has published. */
const PUBLISHED = /发布时间|发布日期|发布机构|信息来源|索引号|来源[:：]|浏览次数|字体[:：]/;

const isPublished = (source: SourceFacts): boolean => PUBLISHED.test(source.beforeTitle);

/** How a report is judged; `published` undefined: as the document tells. */
export interface CheckOptions {
  readonly previous: readonly Report[];
  readonly published: boolean | undefined;
  readonly lang: Lang;
}

/** A report that was read, and what a check says of it. */
export interface CheckedReport {
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly unsure: readonly Unsure[];
  readonly verdict: Verdict;
}

async function findingsOf(
  { read, findings }: JudgedReport,
  { previous, published = isPublished(read.source), lang }: CheckOptions,
): Promise<readonly Finding[]> {
  // By itself, to be handed in, in Chinese: so the process that read it has judged it already.
  if (!published && previous.length === 0 && lang === 'zh') return findings;
  const { checkReport } = await import('../report/checks/check-report.ts');
  return checkReport({ ...read, previous, published, lang });
}

/** Reads a report and checks it: what the contract prints of it. Throws UsageError for a file that cannot be read. */
export async function checkedFile(
  path: string,
  options: CheckOptions,
  streams: Streams,
): Promise<CheckedReport> {
  const judged = await readJudged(path, streams);
  const { report, unsure, source } = judged.read;
  const findings = await findingsOf(judged, options);
  return { report, findings, unsure, verdict: verdictOf(findings, source.unreached) };
}
