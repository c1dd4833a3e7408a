/** The words of a plan written as an article: a Chinese document, whatever language the program speaks. */
export { article } from "../zh-CN/article";
