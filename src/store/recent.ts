/**
 * Documents that were read or written last, by id; the oldest are dropped. A document is never changed in place. `mark`
 * tells a document's versions apart.
 */
export class Recent<T> {
  readonly #most: number;
  readonly #kept = new Map<string, { readonly mark: string; readonly value: T }>();

  constructor(most: number) {
    this.#most = most;
  }

  /** The version that was seen last. */
  last(id: string): { readonly mark: string; readonly value: T } | undefined {
    return this.#kept.get(id);
  }

  /** A version of a document, if it is the one that was seen last. */
  find(id: string, mark: string): T | undefined {
    const known = this.#kept.get(id);
    return known?.mark === mark ? known.value : undefined;
  }

  /** Keeps a version, and returns it. */
  keep(id: string, mark: string, value: T): T {
    this.#kept.delete(id);
    this.#kept.set(id, { mark, value });
    if (this.#kept.size > this.#most) this.#kept.delete(this.#kept.keys().next().value ?? '');
    return value;
  }
}
