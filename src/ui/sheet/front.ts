/** Front: which sheet is before the user's eyes, and which of its cells; hosts that can reveal move it. */
export interface InFront {
  readonly sheet: string | null;
  /** The active cell; the anchor where it lies in a merge. */
  readonly row: number;
  readonly column: number;
  /** Grows with each wish to bring the cell into view. */
  readonly wish: number;
}

export class Front {
  private state: InFront = { sheet: null, row: 1, column: 1, wish: 0 };
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly current = (): InFront => this.state;

  /** Turns to a sheet; its first cell becomes the active one. */
  turnTo(sheet: string): void {
    if (sheet !== this.state.sheet) this.set({ ...this.state, sheet, row: 1, column: 1 });
  }

  /** Makes a cell the active one. */
  choose(row: number, column: number): void {
    this.set({ ...this.state, row, column });
  }

  /** Brings a cell into view, whatever sheet it is on. */
  reveal(sheet: string, row: number, column: number): void {
    this.set({ sheet, row, column, wish: this.state.wish + 1 });
  }

  private set(state: InFront): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
