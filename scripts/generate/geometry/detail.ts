/** How finely a frame's drawing is made: for its first picture, or for the nearest view. */
export type Detail = "whole" | "near";
