/** Whether a file is a report by its name, and not a workbook to be opened. */
export const isReport = ({ name }: File): boolean => /\.(?:docx|txt)$/i.test(name);
