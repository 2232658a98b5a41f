import { Button, Text } from "@fluentui/react-components";
import { type ReactElement, type RefObject, useEffect, useRef } from "react";
import type { DraftView } from "../../render/pane/draft-view";
import { Heading } from "../drawn/heading";
import { usePanelStyles } from "../drawn/panel-styles";
import type { Typed } from "../frame/use-typed";
import type { PaneTexts } from "../texts/pane-texts";
import { AnsweredItem } from "./answered-item";
import { TypedField, type TypedFieldProps } from "./typed-field";

type Blank = DraftView["blanks"][number];

/** What was typed for a blank: the id of its section, what it asks for, the words. */
export interface GivenAnswer {
  readonly section: string;
  readonly needs: string;
  readonly text: string;
}

export interface BlanksPartProps {
  readonly view: Pick<DraftView, "blanks" | "answered">;
  readonly typed: Typed;
  readonly texts: PaneTexts["report"];
  readonly isBusy: boolean;
  /** Gives whether it was written. */
  readonly onSave: (answers: readonly GivenAnswer[]) => Promise<boolean>;
}

const keyOf = ({ id, needs }: Pick<Blank, "id" | "needs">): string => JSON.stringify(["answer", id, needs]);

/** Id of the field of a blank on the page. */
export const blankFieldId = ({ id, needs }: Pick<Blank, "id" | "needs">): string => `blank-${id}-${needs.replaceAll(/\s/g, "_")}`;

/** 待填内容 and 已填内容: a field for each blank, what was filled in, one button that saves all that was typed. */
export function BlanksPart({ view: { blanks, answered }, typed, texts, isBusy, onSave }: BlanksPartProps): ReactElement {
  const panel = usePanelStyles();
  const button = useRef<HTMLElement>(null);
  const given = givenIn({ blanks, answered }, typed);
  const save = async (): Promise<void> => {
    if (given.length === 0 || isBusy || !(await onSave(given))) return;
    for (const { section, needs } of given) typed.set(keyOf({ id: section, needs }), undefined);
  };
  useFocusAfter(blanks, button);
  const fieldOf = (blank: Blank, value: string): TypedFieldProps => ({
    id: blankFieldId(blank), label: blank.needs, hint: texts.standsIn(blank.section), value, onType: (text) => typed.set(keyOf(blank), text), onSave: () => void save(),
  });
  const openFieldOf = (one: Blank): { readonly field?: TypedFieldProps } => {
    const text = typed.of(keyOf(one));
    return text === undefined ? {} : { field: fieldOf(one, text) };
  };
  if (blanks.length + answered.length === 0) return <Text className={panel.quiet}>{texts.noBlanks}</Text>;
  return (
    <section className={panel.card}>
      <Heading text={blanks.length === 0 ? texts.noBlanks : texts.blanks(blanks.length)} />
      <Text className={panel.quiet}>{texts.blanksHint}</Text>
      {blanks.map((blank) => <TypedField key={keyOf(blank)} {...fieldOf(blank, typed.of(keyOf(blank)) ?? "")} />)}
      {answered.length > 0 && (
        <>
          <Text as="h3" className={panel.title} weight="semibold">{texts.answered(answered.length)}</Text>
          <ul className={panel.list} aria-label={texts.answered(answered.length)}>
            {answered.map((one) => (
              <li key={keyOf(one)}>
                <AnsweredItem answered={one} {...openFieldOf(one)} texts={texts} onChange={() => typed.set(keyOf(one), one.text)} onGiveUp={() => typed.set(keyOf(one), undefined)} />
              </li>
            ))}
          </ul>
        </>
      )}
      <div><Button ref={(element: HTMLElement | null) => void (button.current = element)} disabledFocusable={isBusy || given.length === 0} onClick={() => void save()}>{texts.save}</Button></div>
    </section>
  );
}

/** What was typed and is another than before: nothing typed for what was filled in takes it back. */
function givenIn({ blanks, answered }: BlanksPartProps["view"], typed: Typed): GivenAnswer[] {
  return [...blanks.map((blank) => ({ ...blank, text: "" })), ...answered].flatMap(({ id, needs, text: before }): GivenAnswer[] => {
    const text = typed.of(keyOf({ id, needs }))?.trim();
    return text === undefined || text === before ? [] : [{ section: id, needs, text }];
  });
}

/** When the field that was saved from goes with its blank, the focus goes to the button. Whoever has gone on to something else meanwhile is left there. */
function useFocusAfter(blanks: readonly Blank[], button: RefObject<HTMLElement | null>): void {
  const before = useRef(blanks);
  useEffect(() => {
    if (before.current !== blanks && document.activeElement === document.body) button.current?.focus();
    before.current = blanks;
  }, [blanks, button]);
}
