/** ArticleMessages: the words of a plan written as an article. */
export interface ArticleMessages {
  readonly title: (p: { readonly unit: string | null; readonly year: number | null }) => string;
  readonly purpose: string;
  /** What stands where the author has to write. */
  readonly purposeBlank: string;
  readonly work: string;
  /** Over the activities of a month, or of several. `offset` 1: of the year after. */
  readonly months: (months: readonly number[], offset: number) => string;
  readonly undated: string;
  readonly item: (p: {
    readonly number: number;
    readonly activity: string;
    readonly owner: string | null;
    /** Where its heading could be misunderstood; else null. */
    readonly months: readonly number[] | null;
    /** Figures, without their unit; null where it is not known. */
    readonly amount: string | null;
  }) => string;
  /** Over the systems that the year's work carries out; says that it is the same work. */
  readonly systems: (chapter: number) => string;
  readonly system: (number: number, name: string, activities: readonly string[]) => string;
  readonly budget: (chapter: number) => string;
  readonly subject: string;
  readonly amount: string;
  readonly noSubject: string;
  readonly total: string;
  readonly sum: (p: { readonly figure: string; readonly words: string; readonly unknown: number }) => string;
  readonly signatures: readonly string[];
  /** Fonts of the title, of headings and of the text. */
  readonly fonts: { readonly title: string; readonly heading: string; readonly text: string };
}
