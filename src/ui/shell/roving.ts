/** useRoving: a list that Tab passes in one step, with the arrows going through its buttons. */
import { type KeyboardEvent, useState } from "react";

export interface Roving {
  /** Of the button with this key. */
  readonly tabIndex: (key: number) => 0 | -1;
  readonly onFocus: (key: number) => void;
  /** Of the element around the buttons, each of which has `data-pick`. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** `keys`: of the buttons in their order. */
export function useRoving(keys: readonly number[]): Roving {
  const [stop, setStop] = useState<number | null>(null);
  const here = stop !== null && keys.includes(stop) ? stop : keys[0];
  return {
    tabIndex: (key) => (key === here ? 0 : -1),
    onFocus: setStop,
    onKeyDown: (event) => {
      const step = STEPS[event.key];
      if (step === undefined || !(event.target as HTMLElement).hasAttribute("data-pick")) return;
      const all = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-pick]")];
      const next = all[step(all.indexOf(event.target as HTMLElement), all.length)];
      event.preventDefault();
      next?.focus();
    },
  };
}
