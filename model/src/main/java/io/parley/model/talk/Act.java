package io.parley.model.talk;

import io.parley.model.evidence.Grounds;

/// Something that has been done already. Statements may name it by its id: it is always taken.
///
/// @param id its name in the case file and in statements
/// @param by who did it: a party, a faction as `party/faction`, or anybody in plain words
/// @param reversible whether it could still be undone
/// @param date when, as known; may be empty
/// @param label how to say it in plain words
/// @param grounds on what it is known
public record Act(
    String id, String by, boolean reversible, String date, String label, Grounds grounds) {}
