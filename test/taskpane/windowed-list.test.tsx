/** @jest-environment jsdom */
import "../support/page-globals";
import { act, fireEvent, render, screen } from "@testing-library/react";
import { type ReactElement, useRef } from "react";
import { ScrollArea } from "../../src/taskpane/frame/scroll-area";
import { WindowedList } from "../../src/taskpane/frame/windowed-list";

const keyOf = (item: string): string => item;

function Scrolled({ count, kept }: { readonly count: number; readonly kept?: string }): ReactElement {
  const area = useRef<HTMLDivElement>(null);
  const items = useRef(Array.from({ length: count }, (_, index) => `第${String(index + 1)}条`));
  return (
    <ScrollArea value={area}>
      <div ref={area} data-testid="area">
        <WindowedList label="清单" items={items.current} keyOf={keyOf} estimate={100} kept={kept}>{(item) => <button type="button">{item}</button>}</WindowedList>
      </div>
    </ScrollArea>
  );
}

/** jsdom lays nothing out: the list is said to stand so far above the area's edge. */
function scrollTo(top: number): void {
  const area = screen.getByTestId("area");
  screen.getByRole("list").getBoundingClientRect = () => new DOMRect(0, -top, 300, 100_000);
  area.getBoundingClientRect = () => new DOMRect(0, 0, 300, 500);
  fireEvent.scroll(area);
}

const drawn = (): string[] => screen.getAllByRole("listitem").map((item) => item.textContent ?? "");

test("a short list is drawn whole", () => {
  render(<Scrolled count={100} />);
  expect(drawn()).toHaveLength(100);
});

test("a long list draws what is in sight, and tells how long it is", () => {
  render(<Scrolled count={1_000} />);
  expect(drawn().length).toBeLessThan(30);
  expect(drawn()[0]).toBe("第1条");
  expect(screen.getAllByRole("listitem")[0]).toHaveAttribute("aria-setsize", "1000");
  scrollTo(50_000);
  expect(drawn()).toContain("第501条");
  expect(drawn()).not.toContain("第1条");
  scrollTo(99_500);
  expect(drawn()).toContain("第1000条");
  expect(drawn().length).toBeLessThan(30);
});

test("an item that is to be kept is drawn however far the list is scrolled, and no other with it", () => {
  render(<Scrolled count={1_000} kept="第700条" />);
  expect(drawn()).toContain("第700条");
  expect(drawn()).not.toContain("第699条");
  scrollTo(50_000);
  expect(drawn()).toContain("第700条");
  expect(drawn().length).toBeLessThan(30);
});

test("the item that holds the focus stays drawn however far the list is scrolled", () => {
  render(<Scrolled count={1_000} />);
  const held = screen.getByRole("button", { name: "第2条" });
  act(() => held.focus());
  scrollTo(50_000);
  expect(drawn()).toContain("第2条");
  expect(held).toHaveFocus();
});
