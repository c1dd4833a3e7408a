/** YearPlanner: the wishes behind the view 年度计划, and the outline that answers the latest of them and no other. */
import type { NewPlanWanted } from "../../core/proposal";
import { type BudgetWishes, NO_WISHES } from "../../core/plan/proposal";
import type { Profile } from "../../core/plan/settings";
import type { YearOutline } from "../../core/proposal";

/** What the user said in the view; what is not in it comes from 工会参数. Null: left blank on purpose. */
export type YearAsked = Partial<Profile>;

export interface YearPlanning {
  readonly asked: YearAsked;
  readonly wanted: NewPlanWanted & { readonly wishes: BudgetWishes };
  /** Null before the first answer; while a newer wish is worked out, the last one that was not overtaken. */
  readonly outline: YearOutline | null;
  /** True when the outline is of just what is wanted. */
  readonly isAnswered: boolean;
}

export interface YearPlannerParts {
  readonly propose: (wanted: NewPlanWanted) => Promise<YearOutline>;
  readonly show: (planning: YearPlanning) => void;
  readonly fail: (error: unknown) => void;
}

/** One question is on its way at a time; of those asked meanwhile only the last is asked next. */
export class YearPlanner {
  private planning: YearPlanning | null = null;
  private isAsking = false;

  constructor(private readonly parts: YearPlannerParts) {}

  /** Shows at once what is wanted, its outline as soon as it is there. Wishes that were made stay until others are. */
  ask(asked: YearAsked, wanted: NewPlanWanted, wishes: BudgetWishes = this.planning?.wanted.wishes ?? NO_WISHES): void {
    this.put({ asked, wanted: { ...wanted, wishes }, outline: this.planning?.outline ?? null, isAnswered: false });
    if (!this.isAsking) void this.answer();
  }

  private put(planning: YearPlanning): void {
    this.planning = planning;
    this.parts.show(planning);
  }

  private async answer(): Promise<void> {
    this.isAsking = true;
    for (;;) {
      const { wanted } = this.planning!;
      try {
        const outline = await this.parts.propose(wanted);
        // Asked again meanwhile: what came is the answer to a question of the past, and is not shown.
        if (wanted !== this.planning!.wanted) continue;
        this.isAsking = false;
        this.put({ ...this.planning!, outline, isAnswered: true });
      } catch (error) {
        if (wanted !== this.planning!.wanted) continue;
        this.isAsking = false;
        this.parts.fail(error);
      }
      return;
    }
  }
}
