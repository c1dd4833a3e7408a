/** RollingMessages: every word of 转换说明 and of the remarks; each language fills them in. */
import type { ChangeKind, ChangeWhy } from "../plan/year-change";
import type { SettingKey } from "../terms/setting-key";

export interface RollingMessages {
  /** Of the sheet that lists what was changed. */
  readonly sheetName: string;
  readonly title: (p: { readonly year: number }) => string;
  readonly intro: (p: { readonly made: number; readonly open: number }) => string;
  readonly columns: {
    readonly seq: string;
    readonly sheet: string;
    readonly cell: string;
    readonly kind: string;
    readonly from: string;
    readonly to: string;
    readonly why: string;
    readonly state: string;
  };
  readonly kinds: Readonly<Record<ChangeKind, string>>;
  readonly why: (why: ChangeWhy, setting: (key: SettingKey) => string) => string;
  readonly states: { readonly made: string; readonly told: string; readonly open: string };
  /** Heading of the column for remarks, where the table has none. */
  readonly remark: string;
  /** Between remarks in one cell. */
  readonly join: string;
  readonly once: string;
  readonly likelyOnce: string;
  readonly roundYear: string;
  readonly open: (p: { readonly from: string; readonly to: string }) => string;
  readonly stuck: (p: { readonly month: number }) => string;
}
