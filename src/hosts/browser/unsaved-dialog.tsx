import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { BrowserTexts } from "./browser-texts";

export interface UnsavedDialogProps {
  readonly file: string;
  readonly texts: BrowserTexts;
  readonly onSave: () => void;
  /** Goes on without the result, or after it was downloaded. */
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

/** Asks before a result that was not downloaded is dropped. Whether a download was really kept no page can know, so going on is a step of its own. */
export function UnsavedDialog({ file, texts, onSave, onLeave, onStay }: UnsavedDialogProps): ReactElement {
  const [isSaved, setSaved] = useState(false);
  const save = (): void => {
    onSave();
    setSaved(true);
  };
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => open || onStay()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{isSaved ? texts.savedTitle : texts.unsavedTitle}</DialogTitle>
          <DialogContent aria-live="polite">{isSaved ? texts.savedText : texts.unsavedText(file)}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={isSaved ? onLeave : save}>{isSaved ? texts.leaveSaved : texts.saveFirst}</Button>
            {!isSaved && <Button onClick={onLeave}>{texts.leaveUnsaved}</Button>}
            <Button onClick={onStay}>{texts.stay}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
