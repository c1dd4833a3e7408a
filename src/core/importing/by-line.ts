/** ByLine: something about lines by their ids, which run on from 0: a list, where a map of a long text would cost as much as reading it. */
export class ByLine<T> {
  private readonly values: (T | undefined)[] = [];

  get(id: number): T | undefined {
    return this.values[id];
  }

  has(id: number): boolean {
    return this.values[id] !== undefined;
  }

  set(id: number, value: T): void {
    while (this.values.length < id) this.values.push(undefined);
    this.values[id] = value;
  }
}
