/** ChoiceRow: one of a few, as a row of buttons of which one is pressed. */
import { Button } from "@fluentui/react-components";
import { usePartStyles } from "./part-styles";

interface ChoiceRowProps<K extends string> {
  readonly label: string;
  readonly options: readonly { readonly key: K; readonly name: string }[];
  readonly value: K;
  readonly onChoose: (key: K) => void;
  readonly isSmall?: boolean;
}

export function ChoiceRow<K extends string>({ label, options, value, onChoose, isSmall }: ChoiceRowProps<K>) {
  const styles = usePartStyles();
  return (
    <div className={styles.switch} role="group" aria-label={label}>
      {options.map(({ key, name }) => (
        <Button
          key={key}
          className={styles.option}
          size={isSmall ? "small" : "medium"}
          appearance={key === value ? "outline" : "subtle"}
          aria-pressed={key === value}
          onClick={() => onChoose(key)}
        >
          {name}
        </Button>
      ))}
    </div>
  );
}
