package io.parley.model.party;

import io.parley.model.evidence.Grounds;
import io.parley.model.option.Option;
import java.util.List;

/// Somebody who takes part: a government, a firm, a movement.
///
/// @param id its name in the case file and in results
/// @param name what a reader calls it
/// @param options what it may do, in display order; none for a party that can only be affected
/// @param preferences what it wants
/// @param grounds why it stands in the case
public record Party(
    String id, String name, List<Option> options, Preferences preferences, Grounds grounds) {

  public Party {
    options = List.copyOf(options);
  }
}
