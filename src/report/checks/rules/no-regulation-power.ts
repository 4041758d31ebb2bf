import { fold } from '../../../language/fold.ts';
import { wordSet } from '../../../language/lexicon.ts';
import { cellAt, cellLabel, listCells } from '../../cells.ts';
import type { Finding } from '../../findings.ts';
import { isCountyOrBelow, type OrganProfile } from '../../organ.ts';
import { readStatements } from '../../text/counts.ts';
import { fragmentAround } from '../../text/mentions.ts';
import { narrativeOf } from '../../text/narrative.ts';
import { JUDGED_TEXTS, textFinding } from '../../text/text-finding.ts';
import { type CheckContext, type Rule, say } from '../rule.ts';
import { listed } from '../written-parts.ts';

const GROUND = '《立法法》第九十三条：规章由省、自治区、直辖市和设区的市、自治州的人民政府制定';

/** The cells that count 规章 made in the year; a layout has the one or the other. */
const MADE: ReadonlySet<string> = new Set([
  'proactive.regulations.issued',
  'proactive.regulations.newlyMade',
]);

function lacksPower(name: string, organ: OrganProfile | null): boolean {
  if (organ?.mayMakeRegulations) return false;
  if (isCountyOrBelow(organ?.name ?? name)) return true;
  return organ?.kind === 'township' || (organ?.kind === 'government' && !/自治区/.test(organ.name));
}

/** What only an organ of a county, a town or a subdistrict calls itself. */
const OF_COUNTIES = wordSet(['{我|本}{县|区|旗|镇|乡|街道}']);

/** Whether a text speaks of its organ as of one that makes no 规章, whatever name stands above it. */
const speaksOfCounty = ({ report }: CheckContext): boolean =>
  OF_COUNTIES.isIn(fold(`${report.overview}\n${report.preamble}`, 'dropped').text) &&
  !/自治区/.test(report.organ);

/** 规章 that the narrative says were made: 制定规章1件. */
function inWords(context: CheckContext): Finding[] {
  const { report, lang } = context;
  return JUDGED_TEXTS.flatMap((key) => {
    const passage = narrativeOf(report, key);
    return readStatements(passage, report).flatMap(({ mention, readings }) => {
      const isMade = readings.some(({ plus }) => MADE.has(plus.join()));
      if (!isMade || mention.figure.value === 0) return [];
      return [
        textFinding({
          rule: 'no-regulation-power',
          severity: 'warning',
          key,
          passage,
          span: fragmentAround(passage, mention),
          cells: [],
          message: (quote) =>
            say(
              lang,
              `正文写“${quote}”，而县级及以下机关没有规章制定权。请核对，一般应为“行政规范性文件”。`,
              `The text says “${quote}”, but organs at county level and below make no 规章. It should probably read 行政规范性文件.`,
            ),
          expected: 0,
          actual: mention.figure.value,
          ground: GROUND,
        }),
      ];
    });
  });
}

/** 规章 above zero for an organ that has no power to make them: counties, their departments, towns, subdistricts. */
export const noRegulationPower: Rule = (context) => {
  const { report, organ, lang } = context;
  if (!lacksPower(report.organ, organ) && !(organ === null && speaksOfCounty(context))) return [];
  const cells = listCells(report.form, 'proactive')
    .filter(({ row }) => row === 'regulations')
    .flatMap(({ path }) => {
      const value = cellAt(report, path);
      return value !== null && value > 0 ? [{ path, named: `${cellLabel(report.form, path)} ${value}` }] : [];
    });
  if (cells.length === 0) return inWords(context);
  const names = listed(
    cells.map(({ named }) => named),
    lang,
  );
  return [
    {
      rule: 'no-regulation-power',
      severity: 'warning',
      section: 2,
      cells: cells.map(({ path }) => path),
      message: say(
        lang,
        `${names}：县级及以下机关没有规章制定权，请核对是否应填入“规范性文件”。`,
        `${names}: organs at county level and below make no 规章. Do these belong in the row 规范性文件?`,
      ),
      expected: 0,
      actual: names,
      ground: GROUND,
    },
    ...inWords(context),
  ];
};
