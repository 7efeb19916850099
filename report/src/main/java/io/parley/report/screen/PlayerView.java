package io.parley.report.screen;

/// Somebody who decides and moves: a party, or a camp where each decides for its own.
///
/// @param id its id in results
/// @param name what a reader calls it
/// @param party the id of its party
/// @param place its position from 0, which gives it its colour and its dashes
public record PlayerView(String id, String name, String party, int place) {}
