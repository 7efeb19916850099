package io.parley.model.talk;

import io.parley.model.evidence.Grounds;
import io.parley.model.statement.Statement;

/// What one party says it will do to another unless something happens.
///
/// @param id its name in the case file
/// @param by who threatens: a party, or a faction as `party/faction`
/// @param against who is threatened
/// @param unless what would avert it: the id of a demand; or empty when `when` says it
/// @param when the outcomes in which it would be carried out
/// @param then what the threatener would do to its options
/// @param label how to say it in plain words; may be empty
/// @param grounds why it stands in the case
public record Threat(
    String id,
    String by,
    String against,
    String unless,
    Statement when,
    OptionPattern then,
    String label,
    Grounds grounds) {}
