/* Loaded before the program (`node --require`): says in a file how long it ran and how much memory it took at most. */
const { readFileSync, writeFileSync } = require("node:fs");
const { performance } = require("node:perf_hooks");

process.once("exit", (status) => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(process.env.MEASURE_FILE, JSON.stringify({ status, megabytes: Math.round(peak() / 1024), milliseconds: Math.round(performance.now()), cpu: Math.round((userCPUTime + systemCPUTime) / 1000) }));
});

/** Kilobytes. On Linux `maxRSS` counts what the process that started this one held, too. */
function peak() {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
