package io.parley.model.talk;

import io.parley.model.evidence.Grounds;
import java.util.List;

/// What one party demands of another.
///
/// @param id its name in the case file
/// @param by who demands: a party, or a faction as `party/faction`
/// @param of who is to comply
/// @param asked what is asked of the options; what it leaves open is its vagueness
/// @param readings what it may mean, when it can be read in several ways
/// @param label how to say it in plain words; may be empty
/// @param grounds why it stands in the case
public record Demand(
    String id,
    String by,
    String of,
    OptionPattern asked,
    List<Reading> readings,
    String label,
    Grounds grounds) {

  public Demand {
    readings = List.copyOf(readings);
  }

  /// One way to read a demand.
  ///
  /// @param id its name
  /// @param asked what it asks of the options under this reading
  /// @param label how to say it in plain words; may be empty
  /// @param grounds why the demand may be read so
  public record Reading(String id, OptionPattern asked, String label, Grounds grounds) {}
}
