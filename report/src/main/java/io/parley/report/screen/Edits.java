package io.parley.report.screen;

import io.parley.conflict.hinge.Change;
import io.parley.conflict.hinge.Variation;
import io.parley.conflict.hinge.Voice;
import io.parley.model.party.Preferences;
import io.parley.report.screen.HingesView.EditView;
import java.util.List;

/// The edits of a case's document that make a change of what somebody prefers.
final class Edits {

  private Edits() {}

  /// The edits of a variation; none when it settles a doubt, which the document says in several ways.
  static List<EditView> of(Variation variation) {
    String list = list(variation.voice());
    return switch (variation.change()) {
      case Change.Swap(int upper) ->
          List.of(new EditView("move", list + "/" + (upper - 1), list + "/" + upper, null));
      case Change.Drop(int place) ->
          List.of(new EditView("remove", list + "/" + (place - 1), null, null));
      case Change.Reweigh(var option, _, int to) ->
          List.of(new EditView("replace", list + "/" + option, null, to));
      case Change.Hold _ -> List.of();
    };
  }

  private static String list(Voice voice) {
    var holder = voice.holder();
    String base = "/parties/" + holder.party();
    if (!holder.faction().isEmpty()) {
      base += "/factions/" + holder.faction();
    }
    return base + "/" + key(voice.stated());
  }

  private static String key(Preferences stated) {
    return switch (stated) {
      case Preferences.Prefers _, Preferences.Indifferent _ -> "prefers";
      case Preferences.Ranking _ -> "ranking";
      case Preferences.Weights _ -> "weights";
    };
  }
}
