/** useIsWide: whether a table and a form fit beside each other. */
import { useSyncExternalStore } from "react";

export const WIDE = "(min-width: 900px)";

const query = typeof window === "undefined" || typeof window.matchMedia !== "function" ? null : window.matchMedia(WIDE);

function subscribe(listener: () => void): () => void {
  query?.addEventListener("change", listener);
  return () => query?.removeEventListener("change", listener);
}

/** False where nothing is known of the screen. */
export function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, () => query?.matches ?? false);
}
