package io.parley.conflict.hinge;

import java.util.List;

/// Changes that together overturn a claim, none of which can be left out.
///
/// @param claim what is overturned
/// @param changes one or two
public record Hinge(Claim claim, List<Variation> changes) {

  public Hinge {
    changes = List.copyOf(changes);
  }
}
