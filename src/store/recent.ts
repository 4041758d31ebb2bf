/** Documents that were read or written last, by id; the oldest are dropped. A document is never changed in place. */
export class Recent<T> {
  readonly #most: number;
  readonly #kept = new Map<string, { readonly text: string; readonly value: T }>();

  constructor(most: number) {
    this.#most = most;
  }

  /** The value of a stored text, if that very text was the last one seen of this document. */
  find(id: string, text: string): T | undefined {
    const known = this.#kept.get(id);
    return known?.text === text ? known.value : undefined;
  }

  /** Keeps what a stored text means, and returns it. */
  keep(id: string, text: string, value: T): T {
    this.#kept.delete(id);
    this.#kept.set(id, { text, value });
    if (this.#kept.size > this.#most) this.#kept.delete(this.#kept.keys().next().value ?? '');
    return value;
  }
}
