import { cellAt, cellLabel, listCells } from '../../cells.ts';
import { isCountyOrBelow, type OrganProfile } from '../../organ.ts';
import { type Rule, say } from '../rule.ts';
import { listed } from '../written-parts.ts';

function lacksPower(name: string, organ: OrganProfile | null): boolean {
  if (organ?.mayMakeRegulations) return false;
  if (isCountyOrBelow(organ?.name ?? name)) return true;
  return organ?.kind === 'township' || (organ?.kind === 'government' && !/自治区/.test(organ.name));
}

/** 规章 above zero for an organ that has no power to make them: counties, their departments, towns, subdistricts. */
export const noRegulationPower: Rule = ({ report, organ, lang }) => {
  if (!lacksPower(report.organ, organ)) return [];
  const cells = listCells(report.form, 'proactive')
    .filter(({ row }) => row === 'regulations')
    .flatMap(({ path }) => {
      const value = cellAt(report, path);
      return value !== null && value > 0 ? [{ path, named: `${cellLabel(report.form, path)} ${value}` }] : [];
    });
  if (cells.length === 0) return [];
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
      ground: '《立法法》第九十三条：规章由省、自治区、直辖市和设区的市、自治州的人民政府制定',
    },
  ];
};
