/** PROVINCIAL_RULES: the rules of every province of which anything is known. */
import type { Rule } from "../rule";
import { ANHUI } from "./anhui";
import { BEIJING } from "./beijing";
import { CHONGQING } from "./chongqing";
import { FUJIAN } from "./fujian";
import { GANSU } from "./gansu";
import { GUANGDONG } from "./guangdong";
import { GUANGXI } from "./guangxi";
import { GUIZHOU } from "./guizhou";
import { HAINAN } from "./hainan";
import { HEBEI } from "./hebei";
import { HEILONGJIANG } from "./heilongjiang";
import { HENAN } from "./henan";
import { HUBEI } from "./hubei";
import { HUNAN } from "./hunan";
import { JIANGSU } from "./jiangsu";
import { JIANGXI } from "./jiangxi";
import { JILIN } from "./jilin";
import { LIAONING } from "./liaoning";
import { NEIMENGGU } from "./neimenggu";
import { NINGXIA } from "./ningxia";
import { QINGHAI } from "./qinghai";
import { SHAANXI } from "./shaanxi";
import { SHANDONG } from "./shandong";
import { SHANGHAI } from "./shanghai";
import { SHANXI } from "./shanxi";
import { SICHUAN } from "./sichuan";
import { TIANJIN } from "./tianjin";
import { XINJIANG } from "./xinjiang";
import { ZHEJIANG } from "./zhejiang";

export const PROVINCIAL_RULES: readonly Rule[] = [
  ...ANHUI,
  ...BEIJING,
  ...CHONGQING,
  ...FUJIAN,
  ...GANSU,
  ...GUANGDONG,
  ...GUANGXI,
  ...GUIZHOU,
  ...HAINAN,
  ...HEBEI,
  ...HEILONGJIANG,
  ...HENAN,
  ...HUBEI,
  ...HUNAN,
  ...JIANGSU,
  ...JIANGXI,
  ...JILIN,
  ...LIAONING,
  ...NEIMENGGU,
  ...NINGXIA,
  ...QINGHAI,
  ...SHAANXI,
  ...SHANDONG,
  ...SHANGHAI,
  ...SHANXI,
  ...SICHUAN,
  ...TIANJIN,
  ...XINJIANG,
  ...ZHEJIANG,
];
