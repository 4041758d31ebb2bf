/** What was counted, and how many, where a paragraph says nothing else: “2026年办结的：4件。”; null for any other. */
function countAlone(paragraph: string): { readonly of: string; readonly many: string } | null {
  const at = Math.max(paragraph.lastIndexOf('：'), paragraph.lastIndexOf(': '));
  const many = paragraph
    .slice(at + 1)
    .replace('件。', '')
    .replace('.', '')
    .trim();
  return at > 0 && !paragraph.includes('\n') && Number.isInteger(Number(many)) && many !== ''
    ? { of: paragraph.slice(0, at + 1), many }
    : null;
}

/** The pieces behind the number of an application in its line. */
function piecesOf(line: string): { readonly number: string; readonly pieces: readonly string[] } | null {
  const [number = '', ...rest] = line.split(/[：:] ?/);
  if (!/^\d{4}-\d+$/.test(number)) return null;
  return { number, pieces: line.slice(line.indexOf(rest[0] ?? '')).split(/，|, /) };
}

/** Whether a line says of an application what an earlier one has said. */
const isSaid = (line: string, before: readonly string[]): boolean => {
  const own = piecesOf(line);
  return (
    own !== null &&
    before.some((earlier) => {
      const pieces = piecesOf(earlier);
      return pieces?.number === own.number && own.pieces.every((piece) => pieces.pieces.includes(piece));
    })
  );
};

/** Whether a paragraph only counts what the next one, of the same applications, counts and goes on with. */
function isCountOf(paragraph: string, next: string | undefined): boolean {
  const count = countAlone(paragraph);
  if (!count || next === undefined) return false;
  return next.startsWith(`${paragraph}\n`) || next.startsWith(`${count.of}共${count.many}件`);
}

/** The paragraphs of an answer to several questions, with nothing told twice: no count before the list of it, no heading or case again. */
export function toldOnce(paragraphs: readonly string[]): string[] {
  const before: string[] = [];
  const heads = new Set<string>();
  return paragraphs.flatMap((paragraph, at) => {
    if (isCountOf(paragraph, paragraphs[at + 1])) return [];
    const [head = '', ...lines] = paragraph.split('\n');
    const own = lines.filter((line) => !isSaid(line, before));
    const isNew = !heads.has(head) && !isSaid(head, before);
    const told = isNew && (lines.length === 0 || own.length > 0) ? [head, ...own] : own;
    heads.add(head);
    before.push(head, ...lines);
    return told.length > 0 ? [told.join('\n')] : [];
  });
}
