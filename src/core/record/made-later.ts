/** MadeLater: a long list of a record whose items are made when they are printed, a few at a time: with all of them at once they take more memory than the workbook. */

export class MadeLater<S, T> {
  constructor(
    private readonly source: readonly S[],
    private readonly make: (one: S) => T,
  ) {}

  get length(): number {
    return this.source.length;
  }

  /** Items from one place up to another. */
  slice(start: number, end: number): T[] {
    return this.source.slice(start, end).map(this.make);
  }

  toJSON(): T[] {
    return this.source.map(this.make);
  }
}

/** How a record's long lists are made. */
export type Listing = <S, T>(source: readonly S[], make: (one: S) => T) => readonly T[];

export const atOnce: Listing = (source, make) => source.map((one) => make(one));

/** For records that are only printed: nothing but JSON is to look into such a list. */
export const whenPrinted: Listing = <S, T>(source: readonly S[], make: (one: S) => T) =>
  new MadeLater(source, make) as unknown as readonly T[];
