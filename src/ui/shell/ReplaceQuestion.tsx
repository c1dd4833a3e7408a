/** ReplaceQuestion: asks before sheets that we made earlier are made anew. */
import { Button } from "@fluentui/react-components";
import { useUi } from "./context";
import { Modal } from "./Modal";

interface ReplaceQuestionProps {
  readonly title: string;
  readonly text: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

export function ReplaceQuestion({ title, text, onYes, onNo }: ReplaceQuestionProps) {
  const { messages } = useUi();
  return (
    <Modal
      title={title}
      onLeave={onNo}
      actions={
        <>
          <Button appearance="primary" onClick={onYes}>
            {messages.summary.replaceYes}
          </Button>
          <Button onClick={onNo}>{messages.summary.replaceNo}</Button>
        </>
      }
    >
      {text}
    </Modal>
  );
}
