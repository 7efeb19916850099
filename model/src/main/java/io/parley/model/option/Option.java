package io.parley.model.option;

import io.parley.model.evidence.Grounds;

/// Something a party may do or leave undone.
///
/// @param id its name in statements, unique in the case
/// @param label what a reader calls it
/// @param direction which way it can be moved
/// @param grounds why it stands in the case
public record Option(String id, String label, Direction direction, Grounds grounds) {}
