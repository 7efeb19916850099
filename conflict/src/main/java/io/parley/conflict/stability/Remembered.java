package io.parley.conflict.stability;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.graph.Modality;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.state.State;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/// A stability concept that finds each verdict once, for one thread: for questions that come back to
/// the same states of a few conflicts again and again.
public final class Remembered implements StabilityConcept {

  private record Asked(DecisionMaker i, State s) {}

  private final StabilityConcept concept;
  private final IdentityHashMap<GraphModel, Map<Asked, Verdict>> verdicts = new IdentityHashMap<>();
  private final IdentityHashMap<GraphModel, Map<Asked, Modality>> sure = new IdentityHashMap<>();

  /// Remembers what the concept finds.
  public Remembered(StabilityConcept concept) {
    this.concept = concept;
  }

  @Override
  public String id() {
    return concept.id();
  }

  @Override
  public String name() {
    return concept.name();
  }

  @Override
  public Verdict judge(DecisionMaker i, State s, GraphModel graph) {
    return verdicts
        .computeIfAbsent(graph, _ -> new HashMap<>())
        .computeIfAbsent(new Asked(i, s), _ -> concept.judge(i, s, graph));
  }

  @Override
  public Modality holds(DecisionMaker i, State s, GraphModel graph) {
    if (graph.crisp()) {
      return judge(i, s, graph).stable() ? Modality.CERTAIN : Modality.NOT;
    }
    return sure.computeIfAbsent(graph, _ -> new HashMap<>())
        .computeIfAbsent(new Asked(i, s), _ -> concept.holds(i, s, graph));
  }

  @Override
  public Optional<Threshold> threshold() {
    return concept.threshold();
  }
}
