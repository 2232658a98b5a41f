/*
 * Loaded before the program: one call to the file system goes wrong, as BREAK says: `writeFile 2 ENOSPC` is the second writeFile, which writes half of
 * what it should and then finds the disk full; with SIGKILL the process ends there. The program's own files are read as ever.
 */
const fs = require("node:fs");

const [name = "", turn = "1", code = "EIO"] = (process.env.BREAK ?? "").split(" ");
let calls = 0;
const whole = fs[`${name}Sync`];

fs[`${name}Sync`] = (...given) => {
  const [file, content] = given;
  if (/\.c?js$/.test(String(file))) return whole(...given);
  calls += 1;
  if (calls !== Number(turn)) return whole(...given);
  if (name === "writeFile") whole(file, content.slice(0, content.length / 2));
  if (code === "SIGKILL") process.kill(process.pid, "SIGKILL");
  throw Object.assign(new Error(`${code}: planted, ${name} '${String(file)}'`), { code });
};
