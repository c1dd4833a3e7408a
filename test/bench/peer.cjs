/** Only reads a file with another reader: `peer.cjs FOLDER NAME FILE`; the readers are installed under the folder by whoever compares. */
/* eslint-disable @typescript-eslint/no-require-imports -- loaded by plain Node, which takes modules only after a start of their own */
"use strict";
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { createRequire } = require("node:module");
const { pathToFileURL } = require("node:url");

const [folder, name, file] = process.argv.slice(2);
const required = createRequire(path.join(path.resolve(folder), "index.js"));

const READERS = {
  hucre: async () => {
    const { readXlsx } = await import(pathToFileURL(path.join(path.resolve(folder), "node_modules/hucre/dist/xlsx.mjs")).href);
    return (await readXlsx(new Uint8Array(readFileSync(file)))).sheets[0].rows.length;
  },
  "read-excel-file": async () => {
    const read = required("read-excel-file/node");
    return (await (read.default ?? read)(file)).length;
  },
  exceljs: async () => {
    const { Workbook } = required("exceljs");
    const workbook = new Workbook();
    await workbook.xlsx.readFile(file);
    return workbook.worksheets[0].rowCount;
  },
  xlsx: async () => {
    const { read } = required("xlsx");
    return Object.keys(read(readFileSync(file)).Sheets).length;
  },
};

READERS[name]().then((count) => {
  if (!(count > 0)) throw new Error(`${name}: nothing read`);
});
