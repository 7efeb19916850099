package io.parley.explain.words;

import io.parley.conflict.graph.Modality;
import io.parley.conflict.view.Sighting;
import io.parley.conflict.view.View;
import io.parley.model.Case;
import io.parley.model.party.Party;
import io.parley.model.talk.Perception;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Says how each side sees the others, and what comes of it.
public final class Seeing {

  private final Case situation;
  private final List<View> views;
  private final Phrases say;

  /// Speaks in these phrases of these views, which are in party order.
  public Seeing(Case situation, List<View> views, Phrases phrases) {
    this.situation = situation;
    this.views = views;
    this.say = phrases;
  }

  /// How a side's view differs from the case.
  public String difference(View view) {
    var parts = new ArrayList<String>();
    var others = view.ownIdeaOf(situation).stream().map(Party::name).toList();
    if (!others.isEmpty()) {
      parts.add("has its own idea of what %s wants".formatted(Phrases.listed(others)));
    }
    if (!view.unaware(situation).isEmpty()) {
      parts.add("does not know of %s".formatted(Phrases.listed(view.unaware(situation))));
    }
    return parts.isEmpty()
        ? "%s sees the case as it stands.".formatted(view.viewer().name())
        : "%s %s%s.".formatted(view.viewer().name(), String.join(", and ", parts), basis(view));
  }

  private String basis(View view) {
    var bases =
        situation.talk().perceptions().stream()
            .filter(perception -> perception.viewer().equals(view.viewer().id()))
            .map(Perception::grounds)
            .map(grounds -> Phrases.basis(grounds.basis()))
            .distinct()
            .toList();
    return " (%s)".formatted(String.join(", ", bases));
  }

  /// What sort of equilibrium an outcome is across views, in a few words.
  public static String sort(Sighting sighting) {
    return switch (sighting.sort()) {
      case EVERYBODYS -> "holds in everybody's view";
      case SOME ->
          "in some views; "
              + switch (sighting.rests()) {
                case CERTAIN -> "all would stay";
                case POSSIBLE -> "all may stay";
                case NOT -> "not kept";
              };
      case OPEN -> "may hold; turns on what is not known";
      case STEADY -> "in nobody's view; all would stay";
      case NONE -> "does not hold";
    };
  }

  /// How an outcome stands in one view: `holds`, `may hold`, `would stay`, `may stay`, `would leave`,
  /// `not known`.
  public static String standing(Sighting.Standing standing) {
    if (!standing.known()) {
      return "not known";
    }
    return switch (standing.equilibrium()) {
      case CERTAIN -> "holds";
      case POSSIBLE -> "may hold";
      case NOT ->
          switch (standing.stays()) {
            case CERTAIN -> "would stay";
            case POSSIBLE -> "may stay";
            case NOT -> "would leave";
          };
    };
  }

  /// What is misunderstood at an outcome; nothing where all see it alike, or where what is not known
  /// decides.
  public List<String> misunderstandings(Sighting sighting) {
    return switch (sighting.sort()) {
      case EVERYBODYS, OPEN, NONE -> List.of();
      case STEADY ->
          List.of(
              "%s holds in nobody's view, yet all would stay: each believes that somebody else would not."
                  .formatted(say.numberAndWords(sighting.state())));
      case SOME -> List.of(inSomeViews(sighting));
    };
  }

  private String inSomeViews(Sighting sighting) {
    var believing = names(sighting, standing -> standing.equilibrium() == Modality.CERTAIN);
    var wondering = names(sighting, standing -> standing.equilibrium() == Modality.POSSIBLE);
    var unaware = names(sighting, standing -> !standing.known());
    var leaving = names(sighting, standing -> doesNotHold(standing, Modality.NOT));
    var unsure = names(sighting, standing -> doesNotHold(standing, Modality.POSSIBLE));
    var doubting = names(sighting, standing -> doesNotHold(standing, Modality.CERTAIN));
    var sentence =
        new StringBuilder(
            "%s holds in the view of %s"
                .formatted(say.numberAndWords(sighting.state()), Phrases.listed(believing)));
    if (!leaving.isEmpty()) {
      sentence.append("; but by its own view %s would leave it".formatted(Phrases.listed(leaving)));
    }
    if (!wondering.isEmpty()) {
      sentence.append("; in that of %s it may hold".formatted(Phrases.listed(wondering)));
    }
    if (!unsure.isEmpty()) {
      sentence.append(
          "; %s may stay, and believes that somebody would not".formatted(Phrases.listed(unsure)));
    }
    if (!doubting.isEmpty()) {
      sentence.append(
          "; %s would stay, and believes that somebody else would not"
              .formatted(Phrases.listed(doubting)));
    }
    if (!unaware.isEmpty()) {
      sentence.append("; %s does not know that it can be".formatted(Phrases.listed(unaware)));
    }
    return sentence.append('.').toString();
  }

  /// Whether an outcome that can be does not hold in a view whose owner stays there in this way.
  private static boolean doesNotHold(Sighting.Standing standing, Modality stays) {
    return standing.known() && standing.equilibrium() == Modality.NOT && standing.stays() == stays;
  }

  private List<String> names(Sighting sighting, Predicate<Sighting.Standing> that) {
    return IntStream.range(0, views.size())
        .filter(place -> that.test(sighting.standings().get(place)))
        .mapToObj(place -> views.get(place).viewer().name())
        .toList();
  }
}
