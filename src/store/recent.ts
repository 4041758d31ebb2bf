interface Kept<T> {
  readonly mark: string;
  readonly value: T;
  readonly size: number;
}

/**
 * Documents that were read or written last, by id; those that were used longest ago are dropped. They are bounded by what
 * they weigh together as they are stored (characters), since one may be a hundred times another. A document is never
 * changed in place. `mark` tells a document's versions apart.
 */
export class Recent<T> {
  readonly #most: number;
  readonly #kept = new Map<string, Kept<T>>();
  #size = 0;

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
    if (known?.mark !== mark) return undefined;
    this.#kept.delete(id);
    this.#kept.set(id, known);
    return known.value;
  }

  /** Keeps a version that takes so many characters, and returns it. */
  keep(id: string, mark: string, value: T, size: number): T {
    this.#drop(id);
    this.#kept.set(id, { mark, value, size });
    this.#size += size;
    while (this.#size > this.#most) this.#drop(this.#kept.keys().next().value ?? '');
    return value;
  }

  #drop(id: string): void {
    this.#size -= this.#kept.get(id)?.size ?? 0;
    this.#kept.delete(id);
  }
}
