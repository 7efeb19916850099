package io.parley.certificate.verification;

import io.parley.certificate.claim.Claim;
import io.parley.certificate.claim.Concept;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/// The verdicts under one concept that have been found true, and the equilibria that follow. Where
/// a verdict is missing or false nothing follows about its outcome: that is reported by itself.
final class ProvedVerdicts {

  private final Conflict conflict;
  private final Concept concept;
  private final List<BitSet> stableByParty;
  private final BitSet unstable = new BitSet();

  ProvedVerdicts(Conflict conflict, Concept concept) {
    this.conflict = conflict;
    this.concept = concept;
    this.stableByParty = Stream.generate(BitSet::new).limit(conflict.parties().size()).toList();
  }

  void add(Claim.Stable claim) throws Refutation {
    stableByParty.get(conflict.party(claim.party())).set(conflict.state(claim.state()));
  }

  void add(Claim.Unstable claim) throws Refutation {
    unstable.set(conflict.state(claim.state()));
  }

  /// Checks that the claim lists those outcomes that hold for everyone, each once.
  void require(Claim.Equilibria claim) throws Refutation {
    var listed = new BitSet();
    for (var name : claim.states()) {
      int state = conflict.state(name);
      if (listed.get(state)) {
        throw new Refutation("The line lists %s twice".formatted(name));
      }
      if (unstable.get(state)) {
        throw new Refutation(
            "The line lists %s, which does not hold for everyone under %s"
                .formatted(name, concept.id()));
      }
      listed.set(state);
    }
    var omitted = conflict.outcomes().all().filter(s -> holds(s) && !listed.get(s)).findFirst();
    if (omitted.isPresent()) {
      throw new Refutation(
          "The line omits %s, which holds for everyone under %s"
              .formatted(conflict.name(omitted.getAsInt()), concept.id()));
    }
  }

  private boolean holds(int state) {
    return stableByParty.stream().allMatch(stable -> stable.get(state));
  }
}
