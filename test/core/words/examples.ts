/** Examples: texts that a pattern of core/words is to know, and texts that it is not to. */

/** A text, or a text with the piece of it that is matched. */
type Said = string | readonly [text: string, matched: string];

export interface Example {
  readonly yes: readonly Said[];
  /** Texts in which nothing is matched, or nothing but the empty piece that some patterns always find. */
  readonly no: readonly string[];
}

/** Several patterns in one: in the order of the list, or by their path in the record. */
type Table = readonly Example[] | Readonly<Record<string, Example>>;

/** An example for each pattern a file exports: a new pattern does not compile until it has one. Tables are held by the test. */
export type Examples<Words> = {
  readonly [Name in keyof Words as Words[Name] extends RegExp ? Name : never]: Example;
} & { readonly [Name in keyof Words as Words[Name] extends RegExp ? never : Words[Name] extends object ? Name : never]?: Table };

/** What an example shows to be wrong with its pattern. */
export function exampleFaults(pattern: RegExp, { yes, no }: Example): string[] {
  const matched = (text: string): string | null => new RegExp(pattern.source, pattern.flags.replace("g", "")).exec(text)?.[0] ?? null;
  const faults = yes.flatMap((said) => {
    const [text, piece] = typeof said === "string" ? [said, null] : said;
    const found = matched(text);
    if (found === null) return [`does not know “${text}”`];
    return piece === null || found === piece ? [] : [`finds “${found}” in “${text}”`];
  });
  faults.push(...no.filter((text) => (matched(text) ?? "") !== "").map((text) => `finds “${matched(text)}” in “${text}”`));
  if (yes.length === 0 || no.length === 0) faults.push("needs a text of each kind");
  return faults;
}
