/** wrapped: a text cut at so many characters, as a typesetter would: no line begins with a closing sign. */
export function wrapped(text: string, width: number): string {
  return text
    .split("\n")
    .flatMap((line) => {
      const parts: string[] = [];
      for (let rest = line; rest !== ""; ) {
        let at = Math.min(width, rest.length);
        while (at < rest.length && /[，。；：、）”》！？,.;:)]/.test(rest[at]!)) at++;
        parts.push(rest.slice(0, at));
        rest = rest.slice(at);
      }
      return parts;
    })
    .join("\n");
}
