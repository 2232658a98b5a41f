/* Waiting for something to appear on a page may take long where much else runs; only a failing test waits it out. */
if (typeof document !== "undefined") {
  const { configure } = jest.requireActual<typeof import("@testing-library/dom")>("@testing-library/dom");
  configure({ asyncUtilTimeout: 60_000 });
}
