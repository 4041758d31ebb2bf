/** How many characters must be changed, added or left out to turn one text into the other (Levenshtein). */
export function editDistance(a: string, b: string): number {
  const from = [...a];
  const to = [...b];
  let above = to.map((_, index) => index + 1);
  for (const [row, character] of from.entries()) {
    let left = row + 1;
    let corner = row;
    const next: number[] = [];
    for (const [column, other] of to.entries()) {
      const up = above[column] ?? 0;
      left = Math.min(up + 1, left + 1, corner + (character === other ? 0 : 1));
      corner = up;
      next.push(left);
    }
    above = next;
  }
  return above.at(-1) ?? from.length;
}
