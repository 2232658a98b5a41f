import type * as Dom from "@testing-library/dom";

/* Waiting for something to appear on a page may take long where much else runs; only a failing test waits it out. */
if (typeof document !== "undefined") jest.requireActual<typeof Dom>("@testing-library/dom").configure({ asyncUtilTimeout: 60_000 });
