package io.parley.report.screen;

import io.parley.explain.reason.Footing;
import io.parley.model.evidence.Basis;

/// On how many judgements of which basis a conclusion stands.
public record FootingView(int reported, int inferred, int assumed) {

  static FootingView of(Footing footing) {
    return new FootingView(
        footing.count(Basis.REPORTED), footing.count(Basis.INFERRED), footing.count(Basis.ASSUMED));
  }
}
