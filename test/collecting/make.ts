/** npm run collecting:make FOLDER COUNT: workbooks to try collect on. */
import { makeWorkbooks } from "./made";

const [folder, count] = process.argv.slice(2);
if (folder === undefined || !/^\d+$/.test(count ?? "")) throw new Error("usage: FOLDER COUNT");
makeWorkbooks(folder, Number(count));
