package io.parley.model.evidence;

import java.util.List;

/// Why an element stands in the case: its basis, the analyst's reason, and the evidence.
///
/// @param basis on what it stands
/// @param because the reason in the analyst's words; empty when none is given
/// @param evidence the words of sources it rests on, in the order given
public record Grounds(Basis basis, String because, List<Evidence> evidence) {

  /// The grounds of an element about which nothing is said.
  public static final Grounds NONE = new Grounds(Basis.ASSUMED, "", List.of());

  public Grounds {
    evidence = List.copyOf(evidence);
  }

  /// True when no source is named for the element.
  public boolean unsourced() {
    return evidence.isEmpty();
  }
}
