/** useMedia: whether a media query holds now. */
import { useMemo, useSyncExternalStore } from "react";

/** False where nothing is known of the screen. */
export function useMedia(query: string): boolean {
  const [subscribe, holds] = useMemo(() => {
    const list = typeof window === "undefined" || typeof window.matchMedia !== "function" ? null : window.matchMedia(query);
    return [
      (listener: () => void) => {
        list?.addEventListener("change", listener);
        return () => list?.removeEventListener("change", listener);
      },
      () => list?.matches ?? false,
    ] as const;
  }, [query]);
  return useSyncExternalStore(subscribe, holds);
}
