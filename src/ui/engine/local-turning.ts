/** The engine's part for 转为新年度 in this very thread; its work is fetched when it is first asked. */
import type { Engine } from "./engine";
import { runSliced } from "./slices";

export const localTurning = {
  async planTurn({ workbook, settings }, wish, options) {
    const { rollPlanJob } = await import(/* webpackChunkName: "turning" */ "../../core/jobs/roll");
    return runSliced(rollPlanJob(workbook, settings, wish), options);
  },
} satisfies Partial<Engine>;
