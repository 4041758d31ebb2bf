/** The most texts whose reading is kept unless more are asked for, and the longest of them (characters): a message is read by many in turn, then by none. */
const MOST_TEXTS = 64;
const LONGEST = 2_000;

/**
 * A reading of texts that is kept for whoever reads the same text next; what it finds must not be changed. The readings of
 * no more than `most` short texts are kept, those that were read first go first.
 */
export function perText<T>(read: (text: string) => T, most = MOST_TEXTS): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const known = kept.get(text);
    if (known !== undefined) return known;
    const reading = read(text);
    const [oldest] = kept.keys();
    if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
    kept.set(text, reading);
    return reading;
  };
}
