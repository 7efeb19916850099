package io.parley.conflict.hinge;

import io.parley.conflict.equilibrium.Sweep;
import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.path.Evolution;
import io.parley.conflict.preference.PreferenceOrder;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.model.party.Preferences;
import java.util.ArrayList;
import java.util.List;

/// Judges one conflict under many preferences. States and moves stay, so that one sweep is prepared
/// for all; only those whose preferences are varied are ranked anew.
///
/// - Cost: one ranking for each voice varied, one sweep, one search for what is reached.
public final class Trial {

  private final GraphModel graph;
  private final List<PreferenceOrder> orders;
  private final Sweep sweep;
  private final Findings asStated;

  private Trial(GraphModel graph, List<StabilityConcept> concepts) {
    this.graph = graph;
    this.orders = graph.orders();
    this.sweep = Sweep.over(graph.space(), graph.moves(), concepts);
    this.asStated = judge(orders);
  }

  /// A trial of this conflict under these concepts.
  ///
  /// @throws IllegalArgumentException when somebody is not of one mind, or a concept has no
  ///     threshold
  public static Trial of(GraphModel graph, List<StabilityConcept> concepts) {
    return new Trial(graph, concepts);
  }

  /// What is found under the preferences as they are stated.
  public Findings asStated() {
    return asStated;
  }

  /// What is found when somebody prefers something else.
  public Findings with(Voice voice, Preferences preferences) {
    return with(List.of(voice), List.of(preferences));
  }

  /// What is found when several prefer something else.
  ///
  /// @param preferences in the order of the voices
  public Findings with(List<Voice> voices, List<Preferences> preferences) {
    var varied = new ArrayList<>(orders);
    for (int place = 0; place < voices.size(); place++) {
      varied.set(
          voices.get(place).who().index(),
          PreferenceOrder.of(preferences.get(place), graph.space()));
    }
    return judge(varied);
  }

  /// What is found after these variations, which are apart from one another.
  public Findings after(List<Variation> variations) {
    var voices = variations.stream().map(Variation::voice).distinct().toList();
    return with(
        voices,
        voices.stream()
            .map(voice ->
                Change.applied(
                    variations.stream()
                        .filter(variation -> variation.voice().equals(voice))
                        .map(Variation::change)
                        .toList(),
                    voice.stated()))
            .toList());
  }

  private Findings judge(List<PreferenceOrder> varied) {
    sweep.judge(varied);
    var model = new GraphModel(graph.space(), graph.moves(), varied, graph.now());
    return new Findings(
        sweep.table(), Evolution.byImprovements(model, Progress.UNWATCHED).reached());
  }
}
