/** Points of a column as wide as so many characters of the standard font (7 pixels each, 5 of padding). */
export const widthInPoints = (characters: number): number => Math.round((characters * 7 + 5) * 0.75 * 1000) / 1000;
export const widthInCharacters = (points: number): number => Math.round(((points / 0.75 - 5) / 7) * 1000) / 1000;
