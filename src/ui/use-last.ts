/** useLast: the last value there was, for dialogs: taken off the screen while open, one would leave the page behind it closed to screen readers. */
import { useEffect, useState } from "react";

export function useLast<T>(value: T | null): T | null {
  const [last, setLast] = useState(value);
  useEffect(() => {
    if (value !== null) setLast(value);
  }, [value]);
  return value ?? last;
}
