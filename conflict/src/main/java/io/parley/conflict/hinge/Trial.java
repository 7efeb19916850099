package io.parley.conflict.hinge;

import io.parley.conflict.equilibrium.StabilityTable;
import io.parley.conflict.equilibrium.StateByState;
import io.parley.conflict.equilibrium.Sweep;
import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.preference.Extension;
import io.parley.conflict.preference.PreferenceOrder;
import io.parley.conflict.preference.Restatement;
import io.parley.conflict.preference.Will;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.conflict.state.State;
import io.parley.model.Case;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Judges one conflict under many preferences. States and moves stay; only those whose preferences
/// are varied are ranked anew, and only what is asked for is judged.
///
/// - Cost: one ranking of the classes of each list varied; then as for {@link Findings}.
public final class Trial {

  private final Case situation;
  private final WhoDecides control;
  private final GraphModel graph;
  private final StateByState judge;
  private final Optional<Sweep> sweep;
  private final Map<Preferences, PreferenceOrder> stated = new LinkedHashMap<>();
  private final List<Restatement> restatements = new ArrayList<>();
  private final Findings asStated;

  private Trial(Case situation, WhoDecides control, List<StabilityConcept> concepts) {
    this.situation = situation;
    this.control = control;
    this.graph = control.graph(situation);
    this.judge = new StateByState(graph);
    this.sweep =
        Sweep.fits(graph)
            ? Optional.of(Sweep.over(graph.space(), graph.moves(), concepts))
            : Optional.empty();
    for (var voice : Voice.of(situation, control, graph)) {
      var order = PreferenceOrder.of(voice.stated(), graph.space());
      stated.put(voice.stated(), order);
      Restatement.of(order, graph.space()).ifPresent(restatements::add);
    }
    this.asStated = new Findings(graph, judge, this::sweep);
  }

  /// A trial of a case under this control and these concepts.
  ///
  /// @throws IllegalArgumentException when a concept has no threshold
  public static Trial of(Case situation, WhoDecides control, List<StabilityConcept> concepts) {
    return new Trial(situation, control, concepts);
  }

  /// The conflict as it is stated.
  public GraphModel graph() {
    return graph;
  }

  /// Whether all states can be judged at once by their ranks, so that it costs little to do so for
  /// every change.
  public boolean sweeps() {
    return sweep.isPresent();
  }

  /// What is found under the preferences as they are stated.
  public Findings asStated() {
    return asStated;
  }

  /// What is found when things stand otherwise today.
  public Findings from(State now) {
    return new Findings(
        new GraphModel(graph.space(), graph.moves(), graph.wills(), now), judge, this::sweep);
  }

  /// What is found when some prefer something else.
  public Findings with(List<Voice> varied) {
    var wills = new ArrayList<Will>();
    for (var party : situation.parties()) {
      var its = varied.stream().filter(voice -> voice.holder().party().equals(party.id())).toList();
      if (its.isEmpty()) {
        int first = wills.size();
        wills.addAll(graph.wills().subList(first, first + control.deciders(party)));
      } else {
        wills.addAll(wills(its, party));
      }
    }
    return new Findings(
        new GraphModel(graph.space(), graph.moves(), wills, graph.now()), judge, this::sweep);
  }

  private List<Will> wills(List<Voice> varied, Party party) {
    var otherwise = party;
    for (var voice : varied) {
      otherwise = voice.in(otherwise);
    }
    return control.wills(otherwise, graph.space(), Extension.NECESSARY, this::ranked);
  }

  private PreferenceOrder ranked(Preferences preferences) {
    var known = stated.get(preferences);
    if (known != null) {
      return known;
    }
    return restatements.stream()
        .flatMap(restatement -> restatement.order(preferences).stream())
        .findFirst()
        .orElseGet(() -> PreferenceOrder.of(preferences, graph.space()));
  }

  /// What is found after these variations, which are apart from one another.
  public Findings after(List<Variation> variations) {
    return with(
        variations.stream()
            .map(Variation::voice)
            .distinct()
            .map(voice ->
                voice.after(
                    variations.stream()
                        .filter(variation -> variation.voice().equals(voice))
                        .map(Variation::change)
                        .toList()))
            .toList());
  }

  private StabilityTable sweep(GraphModel varied) {
    if (sweep.isPresent() && Sweep.fits(varied)) {
      sweep.get().judge(varied.orders());
      return sweep.get().table();
    }
    return Sweep.of(varied);
  }
}
