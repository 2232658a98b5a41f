interface Verdict {
  readonly failed: boolean;
  readonly said: readonly string[];
}
const { verdictOn } = jest.requireActual<{ verdictOn: (file: string, validate: () => Promise<unknown>, patience?: number) => Promise<Verdict> }>("../../.config/validate-manifest.cjs");

const verdict = (validate: () => Promise<unknown>): Promise<Verdict> => verdictOn("manifest.xml", validate, 50);
const answer = (value: unknown) => (): Promise<unknown> => Promise.resolve(value);

test("a manifest the service accepts passes", async () => {
  expect(await verdict(answer({ isValid: true, status: 200, report: { status: "Accepted" } }))).toEqual({ failed: false, said: ["Microsoft's validation service accepts manifest.xml."] });
});

test("one it refuses fails, with its reasons and their places", async () => {
  const report = { status: "Rejected", errors: [{ title: "Missing element", content: "Hosts is required.", code: "ATIVE", line: 12, column: 3 }, { title: "Too long" }] };
  expect(await verdict(answer({ isValid: false, status: 200, report }))).toEqual({
    failed: true,
    said: ["Microsoft's validation service refuses manifest.xml (Rejected):", "- Missing element · Hosts is required. · ATIVE · line 12, column 3", "- Too long"],
  });
});

test.each([
  ["no network", () => Promise.reject(new Error("Unable to contact the manifest validation service.\nFetchError: request failed, reason: getaddrinfo ENOTFOUND")), "(getaddrinfo ENOTFOUND)"],
  ["silence", () => new Promise<unknown>(() => undefined), "(no answer in time)"],
  ["a gateway's error", answer({ isValid: false, status: 502, statusText: "Bad Gateway" }), "(its answer was 502 Bad Gateway)"],
  ["a page that is no report", answer({ isValid: false, status: 200, statusText: "OK" }), "(its answer was 200 OK)"],
])("%s is said and fails nothing", async (_, validate, why) => {
  const { failed, said } = await verdict(validate);
  expect(failed).toBe(false);
  expect(said).toEqual([`manifest.xml was not validated: Microsoft's validation service could not be reached ${why}.`]);
});
