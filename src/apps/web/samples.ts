/** The sample workbooks, carried inside the page. */
import type { WebMessages } from "../../core/messages/zh-CN/web";
import enterprise from "../../../assets/samples/enterprise-2026.xlsx";
import hospital from "../../../assets/samples/hospital-2026.xlsx";
import office from "../../../assets/samples/office-2026.xlsx";
import school from "../../../assets/samples/school-2026.xlsx";
import township from "../../../assets/samples/township-messy-2026.xlsx";
import { XLSX_TYPE } from "../download";

export type SampleName = keyof WebMessages["sample"];

/** Data addresses; nothing of them is fetched. */
const SAMPLES: Readonly<Record<SampleName, string>> = {
  "township-messy-2026": township,
  "school-2026": school,
  "office-2026": office,
  "enterprise-2026": enterprise,
  "hospital-2026": hospital,
};

export const SAMPLE_NAMES = Object.keys(SAMPLES) as SampleName[];

export function sampleFile(name: SampleName): File {
  const text = atob(SAMPLES[name].slice(SAMPLES[name].indexOf(",") + 1));
  return new File([Uint8Array.from(text, (character) => character.charCodeAt(0))], `${name}.xlsx`, { type: XLSX_TYPE });
}
