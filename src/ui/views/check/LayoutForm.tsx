/** LayoutForm: 识别不对，我来改 — sheet, header row, rows, unit, and what each column holds. */
import { COLUMN_ROLES, type ColumnRole } from "../../../core/terms/column-role";
import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { columnName, columnNumber } from "../../../core/grid/area";
import { type Grid, sheetNamed, type Workbook } from "../../../core/grid/grid";
import { type Layout } from "../../../core/plan/plan";
import { COLUMN_UNITS, MONEY_UNITS } from "../../../core/words/amount-words";
import { useUi, useEngineMessages } from "../../shell/context";
import { headingIn, layoutOf, type TableDraft, tablesOf, textIn } from "../../state/corrected-layout";
import type { ShownReview } from "../../engine/engine";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
  },
  tables: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  heading: { fontSize: tokens.fontSizeBase300, margin: 0 },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, margin: 0 },
  bad: { color: tokens.colorStatusDangerForeground3, margin: 0 },
});

/** Columns offered in the form; wider tables are rare and their far columns never needed. */
const MAX_COLUMNS = 40;

export default function LayoutForm({ workbook, review, onDone }: { workbook: Workbook; review: ShownReview; onDone: () => void }) {
  const styles = useStyles();
  const { session, messages } = useUi();
  const sheets = review.sheets.filter(({ state }) => state !== "ours" && state !== "hidden").map(({ sheet }) => sheet);
  const [sheet, setSheet] = useState(review.sheets.find(({ state }) => state === "plan")?.sheet ?? sheets[0] ?? "");
  return (
    <section className={styles.form} aria-label={messages.layout.title}>
      <h2 className={styles.heading}>{messages.layout.title}</h2>
      <Field label={messages.layout.sheet} size="small">
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

function SheetForm({
  workbook,
  sheet,
  layout,
  onDone,
}: {
  workbook: Workbook;
  sheet: string;
  layout: Layout | null;
  onDone: (layout: Layout) => void;
}) {
  const styles = useStyles();
  const { messages } = useUi();
  const grid = sheetNamed(workbook, sheet);
  const [tables, setTables] = useState<readonly TableDraft[]>(() => tablesOf(layout, grid?.lastRow ?? 1, COLUMN_UNITS[0]!));
  const [at, setAt] = useState(0);
  const [bad, setBad] = useState<string | null>(null);
  const submit = (): void => {
    const read = layoutOf(sheet, tables, (unit) => MONEY_UNITS[unit] ?? 1, grid);
    if (!("fault" in read)) return onDone(read);
    setAt(read.table);
    setBad(messages.layout[read.fault]);
  };
  return (
    <>
      {tables.length > 1 && (
        <Field label={messages.layout.table} size="small" hint={messages.layout.tables(tables.length)}>
          <Select value={String(at)} onChange={(_event, data) => setAt(Number(data.value))}>
            {tables.map((table, index) => (
              <option key={index} value={String(index)}>
                {messages.layout.tableName({ number: index + 1, firstRow: table.first })}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <TableForm
        key={at}
        grid={grid}
        table={tables[at]!}
        onChange={(change) => setTables(tables.map((table, index) => (index === at ? { ...table, ...change } : table)))}
      />
      {/* Further tables on their side have the rows of the first one. */}
      {tables[at]!.bands === null && (
        <div className={styles.tables}>
          <Button
            size="small"
            onClick={() => {
              setTables([...tables, { ...tables[at]!, seen: null }]);
              setAt(tables.length);
            }}
          >
            {messages.layout.addTable}
          </Button>
          {at > 0 && (
            <Button
              size="small"
              onClick={() => {
                setTables(tables.filter((_table, index) => index !== at));
                setAt(at - 1);
              }}
            >
              {messages.layout.dropTable}
            </Button>
          )}
        </div>
      )}
      {bad !== null && (
        <p className={styles.bad} role="alert">
          {bad}
        </p>
      )}
      <Button appearance="primary" onClick={submit}>
        {messages.layout.apply}
      </Button>
    </>
  );
}

function TableForm({ grid, table, onChange }: { grid: Grid | null; table: TableDraft; onChange: (change: Partial<TableDraft>) => void }) {
  const styles = useStyles();
  const { messages } = useUi();
  const engineMessages = useEngineMessages();
  const { bands, roles, unit } = table;
  const columns = Array.from({ length: Math.min(grid?.lastColumn ?? 0, MAX_COLUMNS) }, (_column, index) => index + 1);
  const headerRow = Number(/\d+(?=\D*$)/.exec(table.header)?.[0] ?? 1);
  const [band] = bands ?? [];
  // Of a table on its side the rows have the roles, and what they are called stands in its first column.
  const lines =
    band === undefined
      ? columns.map((at) => ({ at, label: `${columnName(at)} ${headingIn(grid, { headerRows: [headerRow] }, at)}` }))
      : Array.from({ length: band.bottom - band.top + 1 }, (_line, index) => band.top + index).map((at) => ({
          at,
          label: `${at} ${textIn(grid, at, columnNumber(/[a-z]+(?=[^a-z]*$)/i.exec(table.header)?.[0] ?? "A") ?? 1)}`,
        }));
  return (
    <>
      {(bands === null ? (["header", "first", "last"] as const) : (["header"] as const)).map((name) => (
        <Field key={name} label={bands === null ? messages.layout[`${name}Row`] : messages.layout.headerColumn} size="small">
          <Input
            value={table[name]}
            inputMode={bands === null ? "numeric" : "text"}
            onChange={(_event, data) => onChange({ [name]: data.value })}
          />
        </Field>
      ))}
      <Field label={messages.layout.unit} size="small">
        <Select value={unit} onChange={(_event, data) => onChange({ unit: data.value })}>
          {(COLUMN_UNITS.includes(unit) ? COLUMN_UNITS : [unit, ...COLUMN_UNITS]).map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      {bands === null && (
        <Field label={messages.layout.head} size="small" hint={messages.layout.headHint}>
          <Input value={table.head} onChange={(_event, data) => onChange({ head: data.value })} />
        </Field>
      )}
      <h3 className={styles.heading}>{messages.layout.rolesTitle}</h3>
      {bands === null && <p className={styles.hint}>{messages.layout.severalAmounts}</p>}
      {lines.map(({ at, label }) => (
        <Field key={at} size="small" orientation="horizontal" label={label}>
          <Select
            value={roles[at] ?? ""}
            onChange={(_event, data) => onChange({ roles: { ...roles, [at]: data.value as ColumnRole | "" } })}
          >
            <option value="">{messages.layout.notUsed}</option>
            {COLUMN_ROLES.map((role) => (
              <option key={role} value={role}>
                {engineMessages?.roles[role] ?? role}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </>
  );
}
