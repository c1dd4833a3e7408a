/** Does one measured task on one file, in a process of its own: `measure.ts TASK FILE`. */
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { nodeCodec } from "../../src/apps/cli/node-codec";
import { readXlsx } from "../../src/hosts/xlsx/read/read-xlsx";
import { useCodec } from "../../src/hosts/ooxml/zip/codec";

const TASKS: Readonly<Record<string, (bytes: Uint8Array) => void>> = {
  /** The least that any reader in JavaScript has to do: unzip, and pass over the XML without looking at it. */
  floor: (bytes) => {
    for (const [name, part] of Object.entries(unzipSync(bytes))) {
      if (/\.(?:xml|rels)$/.test(name)) new SaxesParser().write(new TextDecoder().decode(part)).close();
    }
  },
  /** Our own reader without anything read into what it gives. */
  read: (bytes) => {
    useCodec(nodeCodec);
    readXlsx(bytes);
  },
};

const [task, file] = process.argv.slice(2);
TASKS[task!]!(new Uint8Array(readFileSync(file!)));
