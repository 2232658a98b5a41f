import { MessageBar, MessageBarBody, MessageBarTitle, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Problem, Result } from "../../jobs/ports";
import type { PaneTexts } from "../texts/pane-texts";

export interface UnansweredProps {
  readonly answer: Result<unknown> | undefined;
  readonly texts: PaneTexts;
}

/** Stands where an answer of the desk will be, or says why there is none. */
export function Unanswered({ answer, texts }: UnansweredProps): ReactElement {
  return answer === undefined || answer.ok ? <Text>{texts.status.preparing}</Text> : <Refused problem={answer.problem} />;
}

function Refused({ problem }: { readonly problem: Problem }): ReactElement {
  return (
    <div role="alert">
      <MessageBar intent="warning" layout="multiline"><MessageBarBody><MessageBarTitle>{problem.what}</MessageBarTitle>{problem.advice}</MessageBarBody></MessageBar>
    </div>
  );
}
