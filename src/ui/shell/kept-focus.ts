/** useKeptFocus: the focus never falls out of the interface: what takes it back, or else the main part, gets it when the place it was at is gone. */
import { type RefObject, useEffect } from "react";

/** `main` takes the focus where nothing else can: it has a tabIndex of -1, and everything in question is in the element around it. */
export function useKeptFocus(main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const rest = main.current!;
    const frame = rest.parentElement!;
    /** Where the focus was last, and where it was before the dialog that this is in. */
    let last: HTMLElement | null = null;
    let opener: HTMLElement | null = null;
    /** A control that is disabled while a job runs, and has the focus again afterwards. */
    let waiting: HTMLElement | null = null;

    const isLost = (): boolean => {
      const { activeElement } = document;
      return activeElement === null || activeElement === document.body || activeElement === rest || !canTakeFocus(activeElement);
    };
    const noteFocus = ({ target }: FocusEvent): void => {
      if (target === rest || !(target instanceof HTMLElement)) return;
      waiting = null;
      if (!frame.contains(target)) last = null;
      else {
        if (dialogOf(target) !== null && (last === null || dialogOf(last) === null)) opener = last;
        last = target;
      }
    };
    const settle = (): void => {
      if (!isLost()) return;
      if (waiting !== null) {
        if (canTakeFocus(waiting)) waiting.focus();
        else if (!waiting.isConnected) waiting = null;
        return;
      }
      if (last === null || canTakeFocus(last)) return;
      const wanted = last.isConnected ? last : dialogOf(last) === null ? null : opener;
      last = null;
      if (wanted !== null && canTakeFocus(wanted)) return wanted.focus();
      waiting = wanted !== null && wanted.isConnected ? wanted : null;
      rest.focus({ preventScroll: true });
    };

    document.addEventListener("focusin", noteFocus);
    const observer = new MutationObserver(settle);
    observer.observe(frame, { subtree: true, childList: true, attributeFilter: ["disabled", "open", "hidden"] });
    return () => {
      document.removeEventListener("focusin", noteFocus);
      observer.disconnect();
    };
  }, [main]);
}

function canTakeFocus(element: Element): boolean {
  return element.isConnected && !element.matches(":disabled");
}

function dialogOf(element: Element): Element | null {
  return element.closest("dialog");
}
