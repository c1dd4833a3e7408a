/** Pieces of a text that get another, and the text with them. */
export interface TextSplice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Of splices that overlap the first one counts. */
export function spliced(text: string, splices: readonly TextSplice[]): string {
  let result = "";
  let at = 0;
  for (const { start, end, text: put } of [...splices].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    result += text.slice(at, start) + put;
    at = end;
  }
  return result + text.slice(at);
}
