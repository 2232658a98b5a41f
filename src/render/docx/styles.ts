import { AlignmentType, type IStylesOptions } from "docx";
import { FACE, faceOfLevel, LINE, SIZE } from "../official-style";
import { fontsOf, lineOf } from "./paragraphs";

const headingStyle = (level: 1 | 2 | 3): NonNullable<NonNullable<IStylesOptions["default"]>["heading1"]> => ({
  run: { font: fontsOf(faceOfLevel(level)), size: SIZE.body * 2, bold: level === 3, color: "000000" },
  paragraph: { spacing: lineOf(LINE.body), indent: { firstLine: SIZE.body * 2 * 20, firstLineChars: 200 }, keepNext: true },
});

/** Named styles of the document: a user who changes one in Word changes it everywhere. */
export const documentStyles: IStylesOptions = {
  default: {
    document: { run: { font: fontsOf(FACE.body), size: SIZE.body * 2, language: { value: "en-US", eastAsia: "zh-CN" } } },
    title: {
      run: { font: fontsOf(FACE.title), size: SIZE.title * 2, bold: false, color: "000000" },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { ...lineOf(LINE.title), after: LINE.body * 20 } },
    },
    heading1: headingStyle(1),
    heading2: headingStyle(2),
    heading3: headingStyle(3),
  },
};
