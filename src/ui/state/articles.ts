/** Articles: what the session does with a plan written as an article, from reading it to its rows in the workbook. */
import type { Workbook } from "../../core/grid/grid";
import type { JobOptions } from "../../hosts/host";
import type { ArticleSource, Checked, Engine, FillProposal, MadePlan } from "../engine/engine";
import { articleDraft, type ArticleDraft, settledIn } from "./article-draft";
import { bytesOf } from "./file-bytes";
import type { Jobs } from "./jobs";
import type { Notice, SessionState } from "./session-state";

export type DraftPlan = (engine: Engine, workbook: Workbook, options: JobOptions) => Promise<MadePlan>;
export type DraftRows = (engine: Engine, checked: Checked, options: JobOptions) => Promise<FillProposal>;

export interface ArticlesParts {
  readonly jobs: Jobs;
  readonly state: () => SessionState;
  readonly set: (change: Partial<SessionState>) => void;
  readonly engine: () => Promise<Engine>;
  readonly makePlan: (draft: DraftPlan, noticeOf: (made: MadePlan) => Notice) => Promise<void>;
  readonly proposeRows: (draft: DraftRows) => Promise<void>;
}

export class Articles {
  constructor(private readonly parts: ArticlesParts) {}

  /** Reads what was pasted, or a file; `year` is the plan's where it names none. The workbook is not touched. */
  async read(source: string | File, year: number | null): Promise<void> {
    const { jobs, set, engine } = this.parts;
    set({ view: "import" });
    await jobs.job("reading", async (options) => {
      const read = await (await engine()).readArticle(await sourceOf(source), year, options);
      set({ article: articleDraft(typeof source === "string" ? null : source.name, read) });
    });
  }

  /** What the user has settled of the article; null to begin with another one. */
  change(article: ArticleDraft | null): void {
    this.parts.set({ article });
  }

  /** Each plan of the article as a sheet of its own, the first of them in front. */
  async toSheets(): Promise<void> {
    const { article } = this.parts.state();
    if (article === null) return;
    await this.parts.makePlan(
      (engine, workbook) => engine.draftArticle(workbook, settledIn(article)),
      ({ edits }) => ({ kind: "imported", sheets: edits.flatMap((edit) => (edit.kind === "put-sheet" ? [edit.draft.name] : [])) }),
    );
  }

  /** The article's rows into the plan that is open, shown first; what is there already is named and not added. */
  async toPlan(): Promise<void> {
    const { article } = this.parts.state();
    if (article !== null)
      await this.parts.proposeRows((engine, checked, options) => engine.addArticle(checked, settledIn(article), options));
  }
}

async function sourceOf(source: string | File): Promise<ArticleSource> {
  return typeof source === "string" ? { kind: "text", text: source } : { kind: "file", file: source.name, bytes: await bytesOf(source) };
}
