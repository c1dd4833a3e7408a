/** The engine's part for plans written as articles in this very thread; its work is fetched with the first of them. */
import { withPlan } from "../../core/jobs";
import type { Engine } from "./engine";
import type { LocalParts } from "./local-parts";

export function localArticles(parts: LocalParts) {
  const work = () => import(/* webpackChunkName: "importing" */ "./article-work");
  return {
    async readArticle(source, year, options) {
      return (await work()).readingArticle(parts, source, year, options);
    },

    async draftArticle(workbook, settled) {
      return (await work()).draftArticle(parts, workbook, settled);
    },

    async addArticle(checked, settled, options) {
      return (await work()).addArticle(parts, checked, settled, options);
    },

    async writeArticle(checked) {
      const { planArticle } = await import(/* webpackChunkName: "article" */ "../../core/article/plan-article");
      const { article } = parts.language;
      return { blocks: planArticle(withPlan(parts.known.checked.of(checked)), article), fonts: article.fonts };
    },
  } satisfies Partial<Engine>;
}
