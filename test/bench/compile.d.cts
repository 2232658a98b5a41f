/** Builds `work.ts` as the command line is built; gives the path of the program. */
export function compileWork(folder: string): Promise<string>;
