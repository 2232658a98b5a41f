import { Button, Field, Input, Select, Text } from "@fluentui/react-components";
import type { ReactElement, SyntheticEvent } from "react";
import { usePanelStyles } from "../drawn/panel-styles";
import { Expander } from "../frame/expander";
import type { Typed } from "../frame/use-typed";
import type { PaneTexts } from "../texts/pane-texts";

/** A setting as the office types it; nothing typed forgets it. */
export interface TypedSetting {
  readonly name: string;
  readonly value: string;
}

/** A field for one setting. */
export interface SettingField extends TypedSetting {
  readonly label: string;
  readonly hint?: string;
  /** Without options it takes a whole number. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** What holds where nothing is typed. */
  readonly placeholder?: string;
}

export interface SettingsPartProps {
  readonly summary: string;
  readonly fields: readonly SettingField[];
  readonly typed: Typed;
  readonly texts: PaneTexts["settings"];
  readonly isBusy: boolean;
  /** Gives whether it was written. */
  readonly onSave: (settings: readonly TypedSetting[]) => Promise<boolean>;
}

const keyOf = ({ name }: Pick<SettingField, "name">): string => JSON.stringify(["setting", name]);

/** Settings under a line that opens: what is typed is kept until it is saved, and stays where saving is refused. */
export function SettingsPart({ summary, fields, typed, texts, isBusy, onSave }: SettingsPartProps): ReactElement {
  const panel = usePanelStyles();
  const valueOf = (field: SettingField): string => typed.of(keyOf(field)) ?? field.value;
  const changed = fields.filter((field) => valueOf(field).trim() !== field.value);
  const save = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (isBusy || changed.length === 0 || !(await onSave(changed.map((field) => ({ name: field.name, value: valueOf(field).trim() }))))) return;
    for (const field of changed) typed.set(keyOf(field), undefined);
  };
  return (
    <Expander summary={summary}>
      {() => (
        <form className={panel.card} onSubmit={(event) => void save(event)}>
          <Text className={panel.quiet}>{texts.hint}</Text>
          {fields.map((field) => <SettingControl key={field.name} field={{ ...field, value: valueOf(field) }} onType={(value) => typed.set(keyOf(field), value)} />)}
          <div><Button type="submit" size="small" disabledFocusable={isBusy || changed.length === 0}>{texts.save}</Button></div>
        </form>
      )}
    </Expander>
  );
}

function SettingControl({ field: { label, hint, value, options, placeholder }, onType }: { readonly field: SettingField; readonly onType: (value: string) => void }): ReactElement {
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      {options === undefined
        ? <Input size="small" inputMode="numeric" maxLength={5} value={value} {...(placeholder === undefined ? {} : { placeholder })} onChange={(_, { value: next }) => onType(next)} />
        : <Select size="small" value={value} onChange={(_, { value: next }) => onType(next)}>{options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}</Select>}
    </Field>
  );
}
