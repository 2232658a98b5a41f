import { Button, type ButtonProps } from "@fluentui/react-components";
import { type ReactElement, useRef } from "react";

export interface FileButtonProps extends Pick<ButtonProps, "appearance" | "size" | "disabledFocusable"> {
  readonly label: string;
  readonly onFile: (file: File) => void;
}

/** A button that asks for a workbook. */
export function FileButton({ label, onFile, ...looks }: FileButtonProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...looks} style={{ whiteSpace: "nowrap" }} onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input} type="file" accept=".xlsx" hidden aria-label={label}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) onFile(file);
          target.value = ""; // the same file may be chosen again after it was put right
        }}
      />
    </>
  );
}
