/** MonthChart: a bar per month with the running total as a line, each with its axis; a month's figures by pointer and by key. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useState } from "react";
import { figure } from "../../../core/messages/figures";
import { type Fen, yuan } from "../../../core/plan/money";
import { useUi } from "../../shell/context";
import { axisFor, tickText } from "./chart-axis";

/** Where the user's own colours are forced, those of a drawing stay as they are written: they could be the background's. */
const FORCED = "@media (forced-colors: active)";
const ink = (color: string) => ({ stroke: color, [FORCED]: { stroke: "CanvasText" } });
const filled = (color: string) => ({ fill: color, [FORCED]: { fill: "CanvasText" } });

const useStyles = makeStyles({
  whole: { margin: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, maxWidth: "560px" },
  heading: { fontSize: tokens.fontSizeBase300, margin: 0 },
  legend: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, margin: 0, padding: 0, listStyleType: "none" },
  key: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase200 },
  canvas: { position: "relative" },
  chart: { width: "100%", height: "auto", display: "block" },
  bar: { fill: tokens.colorBrandBackground, [FORCED]: { fill: "Highlight" } },
  line: { ...ink(tokens.colorNeutralForeground1), fill: "none", strokeWidth: "1.5px" },
  dot: filled(tokens.colorNeutralForeground1),
  axis: { ...ink(tokens.colorNeutralStroke1), strokeWidth: "1px" },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: "1px", [FORCED]: { stroke: "GrayText" } },
  label: { ...filled(tokens.colorNeutralForeground2), fontSize: "10px" },
  months: { position: "absolute", top: 0, bottom: 0, display: "flex" },
  month: {
    flexGrow: 1,
    flexBasis: 0,
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    ":hover": { outline: `1px solid ${tokens.colorNeutralStroke1}`, outlineOffset: "-1px" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  value: { margin: 0, minHeight: "20px", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, margin: 0, overflowWrap: "anywhere" },
});

const WIDTH = 340;
const HEIGHT = 170;
const BASE = 150;
const TOP = 10;
const LEFT = 40;
const RIGHT = 300;
const STEP = (RIGHT - LEFT) / 12;

const STEPS: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => Math.min(11, at + 1),
  ArrowLeft: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: () => 11,
};

export function MonthChart({ byMonth, unscheduled }: { byMonth: ReadonlyMap<number, Fen>; unscheduled: Fen }) {
  const styles = useStyles();
  const { messages } = useUi();
  const [shown, setShown] = useState<number | null>(null);
  const [stop, setStop] = useState(0);
  const says = messages.chart;
  const amounts = Array.from({ length: 12 }, (_month, index) => yuan(byMonth.get(index + 1) ?? (0 as Fen)));
  let sum = 0;
  const running = amounts.map((amount) => (sum += amount));
  const left = axisFor(Math.max(...amounts));
  const right = axisFor(Math.max(...running));
  const heightOf = (amount: number, most: number): number => (Math.max(0, amount) / most) * (BASE - TOP);
  const valueOf = (index: number): string =>
    says.value({ month: index + 1, amount: figure(amounts[index]!), running: figure(Math.round(running[index]! * 100) / 100) });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const next = STEPS[event.key]?.(stop);
    if (next === undefined) return;
    event.preventDefault();
    setStop(next);
    event.currentTarget.querySelectorAll("button")[next]?.focus();
  };
  const unit = (axis: { readonly isInWan: boolean }): string => (axis.isInWan ? says.wan : says.yuan);
  return (
    <figure className={styles.whole}>
      <figcaption>
        <h2 className={styles.heading}>{says.title}</h2>
      </figcaption>
      <ul className={styles.legend}>
        <li className={styles.key}>
          <svg width="12" height="12" aria-hidden="true">
            <rect className={styles.bar} x="1" y="1" width="10" height="10" />
          </svg>
          {says.bars(unit(left))}
        </li>
        <li className={styles.key}>
          <svg width="20" height="12" aria-hidden="true">
            <line className={styles.line} x1="0" x2="20" y1="6" y2="6" />
            <circle className={styles.dot} cx="10" cy="6" r="2.5" />
          </svg>
          {says.line(unit(right))}
        </li>
      </ul>
      <div className={styles.canvas}>
        <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
          {left.ticks.map((tick, index) => {
            const y = BASE - heightOf(tick, left.most);
            return (
              <g key={tick}>
                <line className={tick === 0 ? styles.axis : styles.grid} x1={LEFT} x2={RIGHT} y1={y} y2={y} />
                <text className={styles.label} x={LEFT - 4} y={y + 3} textAnchor="end">
                  {tickText(tick, left)}
                </text>
                <text className={styles.label} x={RIGHT + 4} y={y + 3}>
                  {tickText(right.ticks[index]!, right)}
                </text>
              </g>
            );
          })}
          {amounts.map((amount, index) => {
            const height = heightOf(amount, left.most);
            return (
              <rect key={index} className={styles.bar} x={LEFT + STEP * index + 4} width={STEP - 8} y={BASE - height} height={height} />
            );
          })}
          <polyline
            className={styles.line}
            points={running.map((amount, index) => `${LEFT + STEP * (index + 0.5)},${BASE - heightOf(amount, right.most)}`).join(" ")}
          />
          {running.map((amount, index) => (
            <circle
              key={index}
              className={styles.dot}
              cx={LEFT + STEP * (index + 0.5)}
              cy={BASE - heightOf(amount, right.most)}
              r={shown === index ? 4 : 2}
            />
          ))}
          {amounts.map((_amount, index) => (
            <text key={index} className={styles.label} x={LEFT + STEP * (index + 0.5)} y={HEIGHT - 6} textAnchor="middle">
              {index + 1}
            </text>
          ))}
          <text className={styles.label} x={RIGHT + 4} y={HEIGHT - 6}>
            {says.monthAxis}
          </text>
        </svg>
        <div
          className={styles.months}
          style={{ left: `${(LEFT / WIDTH) * 100}%`, right: `${((WIDTH - RIGHT) / WIDTH) * 100}%` }}
          role="toolbar"
          aria-label={says.toolbar}
          onKeyDown={onKeyDown}
          onMouseLeave={() => setShown(null)}
        >
          {amounts.map((_amount, index) => (
            <button
              key={index}
              type="button"
              className={styles.month}
              tabIndex={index === stop ? 0 : -1}
              aria-label={valueOf(index)}
              onMouseEnter={() => setShown(index)}
              onClick={() => setShown(index)}
              onFocus={() => {
                setStop(index);
                setShown(index);
              }}
              onBlur={() => setShown(null)}
            />
          ))}
        </div>
      </div>
      <p className={mergeClasses(styles.value, shown === null && styles.quiet)} aria-hidden="true" data-part="chart-value" data-screen="">
        {shown === null ? says.hint : valueOf(shown)}
      </p>
      <p className={styles.quiet}>
        {says.explained}
        {unscheduled !== 0 && says.without(figure(yuan(unscheduled)))}
      </p>
    </figure>
  );
}
