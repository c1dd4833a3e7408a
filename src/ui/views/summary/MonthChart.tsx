/** MonthChart: a bar per month with the running total as a line, drawn as SVG in the theme's own colours. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { type Fen, yuan } from "../../../core/plan/money";
import { figure } from "../../../core/messages/figures";
import { useUi } from "../../shell/context";

const useStyles = makeStyles({
  chart: { width: "100%", height: "auto" },
  bar: { fill: tokens.colorBrandBackground },
  line: { stroke: tokens.colorNeutralForeground1, fill: "none", strokeWidth: "1.5px" },
  dot: { fill: tokens.colorNeutralForeground1 },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: "1px" },
  label: { fill: tokens.colorNeutralForeground2, fontSize: "10px" },
});

const WIDTH = 320;
const HEIGHT = 130;
const BASE = 112;
const TOP = 12;

export function MonthChart({ byMonth, title }: { byMonth: ReadonlyMap<number, Fen>; title: string }) {
  const styles = useStyles();
  const { messages } = useUi();
  const amounts = Array.from({ length: 12 }, (_month, index) => yuan(byMonth.get(index + 1) ?? (0 as Fen)));
  const highest = Math.max(1, ...amounts);
  const total = Math.max(
    1,
    amounts.reduce((sum, amount) => sum + Math.max(0, amount), 0),
  );
  const step = WIDTH / 12;
  let running = 0;
  const points = amounts.map((amount, index) => {
    running += amount;
    return [step * (index + 0.5), BASE - (Math.max(0, running) / total) * (BASE - TOP)] as const;
  });
  const text = `${title}${messages.colon}${amounts.map((amount, index) => `${messages.fill.month(index + 1)} ${figure(amount)}`).join(messages.clause)}`;
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={text}>
      <line className={styles.axis} x1={0} x2={WIDTH} y1={BASE} y2={BASE} />
      {amounts.map((amount, index) => {
        const height = (Math.max(0, amount) / highest) * (BASE - TOP);
        return <rect key={index} className={styles.bar} x={step * index + 5} width={step - 10} y={BASE - height} height={height} />;
      })}
      <polyline className={styles.line} points={points.map((point) => point.join(",")).join(" ")} />
      {points.map(([x, y], index) => (
        <circle key={index} className={styles.dot} cx={x} cy={y} r={2} />
      ))}
      {amounts.map((_amount, index) => (
        <text key={index} className={styles.label} x={step * (index + 0.5)} y={HEIGHT - 4} textAnchor="middle">
          {index + 1}
        </text>
      ))}
    </svg>
  );
}
