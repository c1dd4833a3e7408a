/** LayoutForm: 识别不对，我来改 — sheet, header row, rows, unit, and what each column holds. */
import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { columnName } from "../../core/grid/area";
import { isCellError, sheetNamed, type Workbook } from "../../core/grid/grid";
import { COLUMN_ROLES, type ColumnRole, type Layout } from "../../core/plan/plan";
import { COLUMN_UNITS, MONEY_UNITS } from "../../core/words/amount-words";
import { useUi, useWording } from "../context";
import type { ShownReview } from "../engine";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, padding: tokens.spacingHorizontalM },
  heading: { fontSize: tokens.fontSizeBase300, margin: 0 },
  bad: { color: tokens.colorStatusDangerForeground3, margin: 0 },
});

/** Columns offered in the form; wider tables are rare and their far columns never needed. */
const MAX_COLUMNS = 40;

export default function LayoutForm({ workbook, review, onDone }: { workbook: Workbook; review: ShownReview; onDone: () => void }) {
  const styles = useStyles();
  const { session, words } = useUi();
  const sheets = review.sheets.filter(({ state }) => state !== "ours" && state !== "hidden").map(({ sheet }) => sheet);
  const [sheet, setSheet] = useState(review.sheets.find(({ state }) => state === "plan")?.sheet ?? sheets[0] ?? "");
  return (
    <section className={styles.form} aria-label={words.layout.title}>
      <h2 className={styles.heading}>{words.layout.title}</h2>
      <Field label={words.layout.sheet} size="small">
        <Select value={sheet} onChange={(_event, data) => setSheet(data.value)}>
          {sheets.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <SheetForm
        key={sheet}
        workbook={workbook}
        sheet={sheet}
        layout={review.sheets.find((item) => item.sheet === sheet)?.plan?.layout ?? null}
        onDone={(layout) => {
          onDone();
          void session.correctLayout(layout);
        }}
      />
    </section>
  );
}

function SheetForm({ workbook, sheet, layout, onDone }: { workbook: Workbook; sheet: string; layout: Layout | null; onDone: (layout: Layout) => void }) {
  const styles = useStyles();
  const { words } = useUi();
  const wording = useWording();
  const grid = sheetNamed(workbook, sheet);
  const [rows, setRows] = useState({
    header: String(layout?.headerRows.at(-1) ?? 1),
    first: String(layout?.firstRow ?? 2),
    last: String(layout?.lastRow ?? grid?.lastRow ?? 2),
  });
  const [unit, setUnit] = useState(layout?.unit ?? COLUMN_UNITS[0]!);
  const [roles, setRoles] = useState<Readonly<Record<number, ColumnRole | "">>>(() =>
    Object.fromEntries(Object.entries(layout?.columns ?? {}).map(([role, column]) => [column, role as ColumnRole])),
  );
  const [bad, setBad] = useState<string | null>(null);
  const columns = Array.from({ length: Math.min(grid?.lastColumn ?? 0, MAX_COLUMNS) }, (_column, index) => index + 1);
  const heading = (column: number): string => {
    const value = grid?.seenAt(Number(rows.header) || 1, column).value ?? null;
    return value === null ? "" : isCellError(value) ? value.error : String(value).replace(/\s+/g, " ").slice(0, 14);
  };
  const submit = (): void => {
    const numbers = [rows.header, rows.first, rows.last].map((text) => (/^\d{1,7}$/.test(text.trim()) ? Number(text) : 0));
    if (numbers.some((number) => number < 1) || numbers[2]! < numbers[1]!) return setBad(words.layout.badRow);
    const byRole = Object.fromEntries(columns.flatMap((column) => (roles[column] ? [[roles[column], column] as const] : [])));
    if (byRole["activity"] === undefined) return setBad(words.layout.needActivity);
    onDone({
      sheet, headerRows: [numbers[0]!], columns: byRole, monthColumns: layout?.monthColumns ?? [], firstRow: numbers[1]!, lastRow: numbers[2]!,
      unit, unitFactor: MONEY_UNITS[unit] ?? 1, confidence: 1, isCorrected: true,
    });
  };
  return (
    <>
      {(["header", "first", "last"] as const).map((name) => (
        <Field key={name} label={words.layout[`${name}Row`]} size="small">
          <Input value={rows[name]} inputMode="numeric" onChange={(_event, data) => setRows({ ...rows, [name]: data.value })} />
        </Field>
      ))}
      <Field label={words.layout.unit} size="small">
        <Select value={unit} onChange={(_event, data) => setUnit(data.value)}>
          {COLUMN_UNITS.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <h3 className={styles.heading}>{words.layout.rolesTitle}</h3>
      {columns.map((column) => (
        <Field key={column} size="small" orientation="horizontal" label={`${columnName(column)} ${heading(column)}`}>
          <Select value={roles[column] ?? ""} onChange={(_event, data) => setRoles({ ...roles, [column]: data.value as ColumnRole | "" })}>
            <option value="">{words.layout.notUsed}</option>
            {COLUMN_ROLES.map((role) => (
              <option key={role} value={role}>{wording?.roles[role] ?? role}</option>
            ))}
          </Select>
        </Field>
      ))}
      {bad !== null && <p className={styles.bad} role="alert">{bad}</p>}
      <Button appearance="primary" onClick={submit}>{words.layout.apply}</Button>
    </>
  );
}
