/** useViewport: what of a scrolled element is in sight, told at most once per frame. */
import { type RefObject, useEffect, useState } from "react";

export interface Viewport {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

export function useViewport(element: RefObject<HTMLElement | null>): Viewport {
  const [viewport, setViewport] = useState<Viewport>({ top: 0, left: 0, width: 800, height: 600 });
  useEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    let frame = 0;
    const look = (): void => {
      frame = 0;
      setViewport({ top: target.scrollTop, left: target.scrollLeft, width: target.clientWidth, height: target.clientHeight });
    };
    const soon = (): void => {
      frame ||= requestAnimationFrame(look);
    };
    const observer = new ResizeObserver(soon);
    observer.observe(target);
    target.addEventListener("scroll", soon, { passive: true });
    look();
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      target.removeEventListener("scroll", soon);
    };
  }, [element]);
  return viewport;
}
