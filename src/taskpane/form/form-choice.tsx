import { Checkbox, makeStyles, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { type FormView, IN_PLACE } from "../../jobs/desk/wished-fill";
import { usePanelStyles } from "../drawn/panel-styles";
import type { PaneTexts } from "../texts/pane-texts";

export interface FormChoiceProps {
  readonly view: FormView;
  readonly texts: PaneTexts["form"];
  readonly isBusy: boolean;
  /** Ids of the forms wished for. */
  readonly onWish: (forms: readonly string[]) => void;
}

const useStyles = makeStyles({ choices: { border: "none", margin: 0, padding: 0, minWidth: 0, display: "flex", flexDirection: "column" }, legend: { padding: 0 } });

/** 要填写的表: each form that can be filled, to be ticked. */
export function FormChoice({ view: { forms, blankForms, leaving }, texts, isBusy, onWish }: FormChoiceProps): ReactElement {
  const [panel, styles] = [usePanelStyles(), useStyles()];
  const own = { id: IN_PLACE, name: texts.ownForms(blankForms.sheets.join("、")), isWished: blankForms.isWished };
  const offered = [...forms, ...(blankForms.sheets.length === 0 ? [] : [own])];
  const wished = offered.filter(({ isWished }) => isWished).map(({ id }) => id);
  return (
    <>
      <fieldset className={styles.choices}>
        <legend className={styles.legend}><Text weight="semibold">{texts.choose}</Text></legend>
        {offered.map(({ id, name, isWished }) => (
          <Checkbox key={id} label={name} checked={isWished} disabled={isBusy} onChange={(_, { checked }) => onWish(checked === true ? [...wished, id] : wished.filter((one) => one !== id))} />
        ))}
      </fieldset>
      {own.isWished && blankForms.unplaced.length > 0 && (
        <div>
          <Text weight="semibold">{texts.unplaced(blankForms.unplaced.length)}</Text>
          <ul className={panel.list}>{blankForms.unplaced.map((words) => <li key={words}><Text size={200}>{words}</Text></li>)}</ul>
        </div>
      )}
      {leaving.length > 0 && <Text className={panel.quiet}>{texts.leaving(leaving.map((name) => `“${name}”`).join("、"))}</Text>}
    </>
  );
}
