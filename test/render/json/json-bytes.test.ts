import fc from "fast-check";
import { jsonBytes, NumberedTexts } from "../../../src/render/json/json-bytes";

const jsonText = (value: unknown): string => new TextDecoder().decode(jsonBytes(value));

it("lists of texts and numbers stand in one line, everything else as JSON is usually laid out", () => {
  expect(jsonText({ schema: 1, none: [], empty: {}, cells: ["支出明细账!H4", "a\"b"], gone: undefined, ties: [{ fen: -5, rate: null }] })).toBe(
    '{\n  "schema": 1,\n  "none": [],\n  "empty": {},\n  "cells": ["支出明细账!H4","a\\"b"],\n  "ties": [\n    {\n      "fen": -5,\n      "rate": null\n    }\n  ]\n}\n',
  );
});

it("says what JSON.stringify says of any value", () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => {
    expect(JSON.parse(jsonText(value))).toEqual(JSON.parse(JSON.stringify(value)));
  }));
});

it("texts that begin alike and end with a number are the list of them", () => {
  fc.assert(fc.property(fc.string(), fc.array(fc.nat({ max: 2 ** 31 - 1 })), (before, numbers) => {
    const texts = new NumberedTexts(before, Int32Array.from(numbers));
    const list = numbers.map((number) => `${before}${String(number)}`);
    expect(JSON.parse(jsonText({ cells: texts }))).toEqual({ cells: list });
    expect(JSON.parse(JSON.stringify({ cells: texts }))).toEqual({ cells: list });
  }));
});
