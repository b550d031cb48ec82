import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { SaidSlide } from "@/features/presentation/SaidSlide";
import { item } from "../../domain/buildAtlas";
import { briefingCalled } from "../../fixtures/frozenBriefings";
import { renderPresenting } from "./renderPresenting";

const { slides } = briefingCalled("vilvoorde-columbus");
const at = (number: number, isCovered = false) => (
  <SaidSlide
    slide={item(slides, number - 1)}
    number={number}
    count={slides.length}
    picture={1}
    isCovered={isCovered}
  />
);
const said = () => screen.getByRole("status").textContent;

it("says a slide that is come to, not the first, and none that is covered", () => {
  const { rerender } = renderPresenting(at(2));
  expect(said()).toBe("");
  rerender(at(3));
  expect(said()).toBe(`Slide 3 of ${slides.length}: ${item(slides, 2).title}`);
  rerender(at(3, true));
  expect(said()).toBe("");
  rerender(at(2));
  expect(said()).toBe(`Slide 2 of ${slides.length}: ${item(slides, 1).title}`);
});
