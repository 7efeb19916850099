package io.parley.model.talk;

import io.parley.model.evidence.Grounds;
import java.util.OptionalInt;

/// A time by which something is to be settled.
///
/// @param id its name in the case file
/// @param date when, as known: a date, or a word such as `Thursday`; may be empty
/// @param steps how many steps are thought possible before it; empty when nothing is said
/// @param label how to say it in plain words
/// @param grounds on what it is known
public record Deadline(String id, String date, OptionalInt steps, String label, Grounds grounds) {}
