package io.parley.explain.words;

import io.parley.conflict.graph.Modality;
import io.parley.conflict.view.Sighting;
import io.parley.conflict.view.View;
import io.parley.language.Say;
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
      parts.add(Say.of("has its own idea of what %s wants", Say.listed(others)));
    }
    if (!view.unaware(situation).isEmpty()) {
      parts.add(Say.of("does not know of %s", Say.listed(view.unaware(situation))));
    }
    return parts.isEmpty()
        ? Say.of("%s sees the case as it stands.", view.viewer().name())
        : "%s %s%s."
            .formatted(view.viewer().name(), String.join(Say.of(", and "), parts), basis(view));
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
      case EVERYBODYS -> Say.of("holds in everybody's view");
      case SOME ->
          Say.of("in some views; ")
              + switch (sighting.rests()) {
                case CERTAIN -> Say.of("all would stay");
                case POSSIBLE -> Say.of("all may stay");
                case NOT -> Say.of("not kept");
              };
      case OPEN -> Say.of("may hold; turns on what is not known");
      case STEADY -> Say.of("in nobody's view; all would stay");
      case NONE -> Say.of("does not hold");
    };
  }

  /// How an outcome stands in one view: `holds`, `may hold`, `would stay`, `may stay`, `would leave`,
  /// `not known`.
  public static String standing(Sighting.Standing standing) {
    if (!standing.known()) {
      return Say.of("not known");
    }
    return switch (standing.equilibrium()) {
      case CERTAIN -> Say.of("holds");
      case POSSIBLE -> Say.of("may hold");
      case NOT ->
          switch (standing.stays()) {
            case CERTAIN -> Say.of("would stay");
            case POSSIBLE -> Say.of("may stay");
            case NOT -> Say.of("would leave");
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
              Say.of(
                  "%s holds in nobody's view, yet all would stay: each believes that somebody else would not.",
                  say.numberAndWords(sighting.state())));
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
            Say.of(
                "%s holds in the view of %s",
                say.numberAndWords(sighting.state()), Say.listed(believing)));
    if (!leaving.isEmpty()) {
      sentence.append(Say.of("; but by its own view %s would leave it", Say.listed(leaving)));
    }
    if (!wondering.isEmpty()) {
      sentence.append(Say.of("; in that of %s it may hold", Say.listed(wondering)));
    }
    if (!unsure.isEmpty()) {
      sentence.append(
          Say.of("; %s may stay, and believes that somebody would not", Say.listed(unsure)));
    }
    if (!doubting.isEmpty()) {
      sentence.append(
          Say.of(
              "; %s would stay, and believes that somebody else would not", Say.listed(doubting)));
    }
    if (!unaware.isEmpty()) {
      sentence.append(Say.of("; %s does not know that it can be", Say.listed(unaware)));
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
