package io.parley.explain.words;

import static java.util.stream.Collectors.joining;

import io.parley.conflict.demand.Acceptance;
import io.parley.conflict.demand.Bargain;
import io.parley.conflict.demand.Camp;
import io.parley.conflict.demand.JointOffers;
import io.parley.conflict.demand.Member;
import io.parley.conflict.demand.Offer;
import io.parley.conflict.demand.Offers;
import io.parley.conflict.graph.Modality;
import io.parley.conflict.preference.PreferenceOrder;
import io.parley.conflict.state.State;
import io.parley.explain.reason.DemandFooting;
import io.parley.explain.reason.Footing;
import io.parley.language.Say;
import io.parley.model.party.Party;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Says which offer is best before whom, which is good whichever camp decides, and what both sides
/// could do at once.
public final class Offering {

  /// Of more offers than this only the number is given.
  private static final int FEW = 4;

  private final Bargain bargain;
  private final Phrases say;
  private final Camps camps;

  /// Speaks in these phrases about this demand.
  public Offering(Bargain bargain, Phrases phrases) {
    this.bargain = bargain;
    this.say = phrases;
    this.camps = new Camps(bargain.situation());
  }

  /// The best offer in the worst reading before a camp; where several rank for the one who offers and
  /// do not agree, those that are not bettered for one without loss to another.
  public String best(Offers offers) {
    var best = offers.best();
    String told =
        best.size() == 1
            ? Say.of(
                "%s, %s's best offer in the worst reading is %s: it %s.",
                opening(offers.camp()),
                asked().name(),
                say.numberAndWords(best.getFirst().state()),
                meetsAndEnds(best.getFirst(), offers))
            : Say.of(
                "%s, no single offer is best for %s in the worst reading. Not bettered for one of %s without loss to another: %s.",
                opening(offers.camp()), asked().name(), rankers(offers), several(offers));
    return Stream.of(
            told,
            firm(best.getFirst().firm(), best.size()),
            leftOut(offers.leftOut()),
            say.footing(DemandFooting.ofBest(bargain, offers)))
        .filter(sentence -> !sentence.isEmpty())
        .collect(joining(" "));
  }

  private static String rankers(Offers offers) {
    return offers.members().size() == 1
        ? Say.of("the ways %s may rank them", offers.members().getFirst().name())
        : Say.listed(offers.members().stream().map(Member::name).toList());
  }

  private String several(Offers offers) {
    return few(
        offers.best().stream()
            .map(offer ->
                "%s %s".formatted(say.numberAndWords(offer.state()), meetsAndEnds(offer, offers)))
            .toList());
  }

  private static String few(List<String> told) {
    return told.size() > FEW
        ? String.join("; ", told.subList(0, FEW)) + "; " + Say.of("and %d more", told.size() - FEW)
        : String.join("; ", told);
  }

  private String meetsAndEnds(Offer offer, Offers offers) {
    var ends = new LinkedHashMap<String, List<String>>();
    int first = 0;
    for (var member : offers.members()) {
      ends.computeIfAbsent(worst(offer, member, first), _ -> new ArrayList<>())
          .add(places(offer, member, first));
      first += member.orders().size();
    }
    return Say.of(
        "%s, and ends at worst in %s",
        meets(offer, offers),
        ends.entrySet().stream()
            .map(end -> "%s, %s".formatted(end.getKey(), Say.listed(end.getValue())))
            .collect(joining(Say.of(", or in "))));
  }

  private static String meets(Offer offer, Offers offers) {
    return Say.of(
        "meets %d of %s", offer.readingsMet(), Say.counted(offers.readings().size(), "reading"));
  }

  /// Where an offer ends at worst for a member: `s26 (strike, suspension)`.
  ///
  /// @param first where its orders begin among all that rank
  private String worst(Offer offer, Member member, int first) {
    return IntStream.range(0, member.orders().size())
        .mapToObj(
            place -> worst(offer, member.orders().get(place), offer.worst().get(first + place)))
        .distinct()
        .sorted()
        .map(say::numberAndWords)
        .collect(joining(Say.of(" or ")));
  }

  /// At which place that stands for the member: `20th of 24 for Mexico`.
  private static String places(Offer offer, Member member, int first) {
    var orders = member.orders();
    var places = offer.worst().subList(first, first + orders.size());
    return Say.of(
        "%s of %s for %s",
        range(places.stream().mapToInt(place -> place).sorted().toArray(), true),
        range(orders.stream().mapToInt(PreferenceOrder::classes).sorted().toArray(), false),
        member.name());
  }

  private static State worst(Offer offer, PreferenceOrder order, int place) {
    return offer.ends().stream()
        .flatMap(List::stream)
        .filter(end -> order.place(end) == place)
        .findFirst()
        .orElseThrow();
  }

  private static String range(int[] sorted, boolean ordinal) {
    int least = sorted[0];
    int most = sorted[sorted.length - 1];
    return least == most
        ? said(least, ordinal)
        : Say.of("%s to %s", said(least, ordinal), said(most, ordinal));
  }

  private static String said(int number, boolean ordinal) {
    return ordinal ? Say.ordinal(number) : String.valueOf(number);
  }

  private String firm(Modality firm, int offers) {
    String name = asked().name();
    String it = offers == 1 ? Say.of("it") : Say.of("these");
    return switch (firm) {
      case CERTAIN -> Say.of("%s would not walk back on %s.", name, it);
      case POSSIBLE ->
          Say.of(
              "Whether %s would walk back on %s is not known; of no other offer is it surer that it would not.",
              name, it);
      case NOT ->
          Say.of("But %s would gain by walking back on %s, as on every other offer.", name, it);
    };
  }

  private static String leftOut(int leftOut) {
    return leftOut == 0 ? "" : Say.of("%d further moves were not judged.", leftOut);
  }

  /// Which offers are good whichever camp decides, or whose veto stands against them; nothing where
  /// only one can decide or no offer meets the demand.
  public Optional<String> acceptance(Acceptance acceptance) {
    if (acceptance.camps().size() < 2 || acceptance.offers().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        "%s %s".formatted(accepted(acceptance), say.footing(DemandFooting.of(acceptance))).strip());
  }

  private String accepted(Acceptance acceptance) {
    var certain = acceptance.toAll(Modality.CERTAIN);
    var possible = acceptance.toAll(Modality.POSSIBLE);
    if (!certain.isEmpty()) {
      return Say.of(
          "Good for every camp, meeting a reading and holding whichever decides: %s.",
          few(certain.stream().map(this::forEach).toList()));
    }
    if (!possible.isEmpty()) {
      return Say.of(
          "No offer that meets a reading holds for every camp for certain; possibly do: %s.",
          few(possible.stream().map(this::forEach).toList()));
    }
    var vetoes = acceptance.vetoes();
    return vetoes.isEmpty()
        ? Say.of(
            "No offer that meets a reading holds for every camp: %s.",
            IntStream.range(0, acceptance.camps().size())
                .mapToObj(camp -> acceptable(camp, acceptance))
                .collect(joining("; ")))
        : Say.of(
            "No offer that meets a reading holds for every camp: %s would leave each of them.",
            Say.listed(vetoes.stream().map(Camp::name).toList()));
  }

  private String acceptable(int camp, Acceptance acceptance) {
    return Say.of(
        "for %s only %s",
        acceptance.camps().get(camp).name(),
        few(
            acceptance.acceptableTo(camp).stream()
                .map(each -> say.names().number(each.offer().state()))
                .toList()));
  }

  private String forEach(Acceptance.ForEach each) {
    String kept =
        switch (each.firm()) {
          case CERTAIN -> Say.of("and %s would keep to it");
          case POSSIBLE -> Say.of("but %s may walk back on it");
          case NOT -> Say.of("but %s would walk back on it");
        };
    return "%s, %s"
        .formatted(say.numberAndWords(each.offer().state()), kept)
        .formatted(asked().name());
  }

  /// What the sides could do at the same moment: what is good whichever camp decides; failing that,
  /// what is good with each of them.
  public List<String> exchanges(List<JointOffers> byCamp) {
    var alone = byCamp.stream().filter(joint -> joint.camp().faction()).toList();
    var forAll = alone.size() > 1 ? JointOffers.forAll(alone) : List.<JointOffers.JointOffer>of();
    if (!forAll.isEmpty()) {
      return List.of(exchange(Say.of("Whichever camp decides"), forAll, alone));
    }
    var told = new ArrayList<String>();
    for (var joint : byCamp) {
      var best = joint.best();
      if (!best.isEmpty()) {
        told.add(exchange(opening(joint.camp()), best, List.of(joint)));
      }
    }
    if (told.isEmpty()) {
      told.add(
          Say.of(
              "No exchange was found: nothing that two parties or more do at the same moment meets a reading, makes all who move gain, and holds for everyone."));
    } else if (alone.size() > 1) {
      told.addFirst(Say.of("No exchange is good whichever camp decides."));
    }
    return told;
  }

  private String exchange(
      String opening, List<JointOffers.JointOffer> exchanges, List<JointOffers> byCamp) {
    var footing = new Footing();
    byCamp.forEach(joint -> footing.add(DemandFooting.of(exchanges, joint.camp())));
    int leftOut = byCamp.stream().mapToInt(JointOffers::leftOut).max().orElse(0);
    return Stream.of(
            Say.of(
                "%s, an exchange at the same moment by which all who move %s and that %s for everyone: %s.",
                opening,
                exchanges.getFirst().sure() == Modality.CERTAIN
                    ? Say.of("gain")
                    : Say.of("may gain"),
                exchanges.getFirst().sure() == Modality.CERTAIN
                    ? Say.of("holds")
                    : Say.of("may hold"),
                few(exchanges.stream().map(this::told).toList())),
            leftOut(leftOut),
            say.footing(footing))
        .filter(sentence -> !sentence.isEmpty())
        .collect(joining(" "));
  }

  private String told(JointOffers.JointOffer exchange) {
    return Say.of(
        "%s, which meets %d of %s (%s move)",
        say.numberAndWords(exchange.state()),
        exchange.readingsMet(),
        Say.counted(bargain.readings().size(), "reading"),
        Say.listed(
            exchange.movers().stream()
                .map(mover -> Actors.name(mover.id(), bargain.situation()))
                .toList()));
  }

  private String opening(Camp camp) {
    String deciding = camps.deciding(camp);
    return Character.toUpperCase(deciding.charAt(0)) + deciding.substring(1);
  }

  private Party asked() {
    return bargain.situation().party(bargain.asked());
  }
}
