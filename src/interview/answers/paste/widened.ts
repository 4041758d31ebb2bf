import { formOf } from '../../../report/forms/choose.ts';
import type { FormVersion } from '../../../report/forms/form.ts';
import { lexiconOf } from '../words/lexicon.ts';
import { tokensOf } from '../words/tokens.ts';

/** The column of table 三 that a heading names: one of the six applicant types or 总计; null for any other words. */
function columnOf(heading: string, form: FormVersion): string | null {
  if (/^\s*(?:总计|合计|小计)\s*$/.test(heading)) return 'total';
  const [term, ...more] = tokensOf(heading, lexiconOf('applications', form)).flatMap((token) =>
    token.kind === 'term' ? [token.term] : [],
  );
  const columns = term?.kind === 'column' && more.length === 0 ? term.columns : [];
  return columns.length === 1 ? (columns[0] ?? null) : null;
}

/**
 * A table of 三 that was kept with only the applicant types that occurred, under its own headings, with the form's
 * other columns put in empty; any other text as it is.
 */
export function widened(text: string, form: FormVersion): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const [first = '', ...rest] = lines;
  if (!first.includes('\t') || rest.length < 2 || /\d/.test(first)) return text;
  const headings = first.split('\t').slice(1);
  const named = headings.map((heading) => columnOf(heading, form));
  const { columns } = formOf(form).applications;
  const isNarrow = named.length > 0 && named.length < columns.length && new Set(named).size === named.length;
  if (!isNarrow || named.includes(null)) return text;
  const rows = rest.map((line) => {
    const [label = '', ...cells] = line.split('\t');
    return cells.length > named.length
      ? null
      : [label, ...columns.map(({ key }) => cells[named.indexOf(key)] ?? '')].join('\t');
  });
  if (rows.includes(null)) return text;
  return [['', ...columns.map(({ label }) => label)].join('\t'), ...rows].join('\n');
}
