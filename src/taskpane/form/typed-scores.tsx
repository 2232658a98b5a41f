import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PlaceLink } from "../../render/pane/place-links";
import type { ScoreView } from "../../render/pane/score-view";
import { Pair } from "../drawn/pair";
import { usePanelStyles } from "../drawn/panel-styles";
import type { PaneTexts } from "../texts/pane-texts";
import { Reasons } from "./reasons";

export interface TypedScoresProps {
  readonly typed: ScoreView["typed"];
  readonly texts: PaneTexts;
  readonly onShow: (cells: PlaceLink["cells"]) => void;
}

/** The office's own points beside those of the rule, where it has typed any. */
export function TypedScores({ typed: { count, total, differing }, texts: { form, findings }, onShow }: TypedScoresProps): ReactElement | null {
  const panel = usePanelStyles();
  if (count === 0) return null;
  return (
    <>
      {total !== undefined && <Text>{form.typedTotal(total)}</Text>}
      {differing.length === 0 ? <Text className={panel.quiet}>{form.typedSame(count)}</Text> : (
        <Reasons heading={form.typedDiffers(differing.length)} reasons={differing} placesLabel={findings.places} onShow={onShow}>
          {({ indicator, typed, computed }) => (
            <>
              <Text weight="semibold">{indicator}</Text>
              <Pair isWrong={false} left={{ label: form.typed, text: typed }} right={{ label: form.computed, text: computed === "" ? "—" : computed }} />
            </>
          )}
        </Reasons>
      )}
    </>
  );
}
