package io.parley.study.question;

import io.parley.certificate.claim.BestOffer;
import io.parley.certificate.claim.Claim;
import io.parley.certificate.claim.Concept;
import io.parley.certificate.claim.Deed;
import io.parley.certificate.claim.End;
import io.parley.certificate.claim.Question;
import io.parley.certificate.claim.Reading;
import io.parley.certificate.claim.Weighing;
import io.parley.conflict.demand.Bargain;
import io.parley.conflict.demand.Camp;
import io.parley.conflict.demand.Credibility;
import io.parley.conflict.demand.Offer;
import io.parley.conflict.demand.Offers;
import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.graph.Modality;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.preference.Comparison;
import io.parley.conflict.preference.PreferenceOrder;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.state.State;
import io.parley.language.Say;
import io.parley.model.Case;
import io.parley.model.talk.Threat;
import io.parley.study.answer.Certification;
import io.parley.study.answer.Demands;
import io.parley.study.open.OpenCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What does the certificate of what is demanded have to state? For each demand which offers meet
/// which reading; for each camp that may decide for the one who demands, what becomes of every offer
/// and which is best in the worst reading; and for each threat and camp, what carrying it out leads
/// to where it is tried, and who gains.
public final class CertifyDemands {

  private final Case situation;
  private final GraphModel graph;
  private final Progress progress;
  private final long offers;
  private long certified;

  private CertifyDemands(Demands demands, Progress progress) {
    this.situation = demands.situation();
    this.graph = demands.graph();
    this.progress = progress;
    this.offers =
        demands.demands().stream()
            .flatMap(demanded -> demanded.byCamp().stream())
            .mapToLong(before -> before.all().size())
            .sum();
  }

  /// The certificate of what is demanded and threatened.
  ///
  /// @throws IllegalArgumentException when the case is larger than anybody would check, or somebody
  ///     who has a part in it is not of one mind
  public static Certification of(OpenCase.Opened opened, Demands demands, Progress progress) {
    requireCertifiable(demands);
    Iterable<Claim> oneByOne =
        () -> new CertifyDemands(demands, progress).claims(demands).iterator();
    return new Certification(
        Certify.heading(Question.DEMANDS, opened, List.of(Reading.GENERAL), List.of(Concept.SEQ)),
        oneByOne);
  }

  private static void requireCertifiable(Demands demands) {
    Certify.requireCertifiable(demands.graph());
    Stream.concat(
            demands.demands().stream().flatMap(demanded -> demanded.bargain().camps().stream()),
            demands.threats().stream().flatMap(threat -> threat.camps().stream()))
        .forEach(CertifyDemands::requireOneMind);
    for (var demanded : demands.demands()) {
      requireTwo(demanded.demand().by(), demanded.demand().of());
      int leftOut = demanded.byCamp().stream().mapToInt(Offers::leftOut).max().orElse(0);
      if (leftOut > 0) {
        throw new IllegalArgumentException(
            Say.of(
                "A certificate of demands says what becomes of every offer; of those on (%s) %d were not judged",
                demanded.demand().id(), leftOut));
      }
    }
    for (var threat : demands.threats()) {
      requireTwo(threat.threat().by(), threat.threat().against());
    }
  }

  private static void requireOneMind(Camp camp) {
    if (!camp.graph().crisp()) {
      var whose =
          camp.graph().decisionMakers().stream()
              .filter(i -> !(camp.graph().will(i) instanceof PreferenceOrder))
              .map(DecisionMaker::id)
              .findFirst()
              .orElseThrow();
      throw new IllegalArgumentException(
          Say.of(
              "A certificate of demands is written where each who decides is of one mind and nothing is in doubt of what it wants; of (%s) that is not so, when (%s) decides for (%s): choose who decides with --control, or settle the doubts",
              whose, named(camp), camp.party()));
    }
  }

  private static void requireTwo(String by, String of) {
    if (Camp.partyOf(by).equals(Camp.partyOf(of))) {
      throw new IllegalArgumentException(
          Say.of(
              "A certificate of demands is about what one party wants of another; here (%s) faces (%s)",
              by, of));
    }
  }

  private static String named(Camp camp) {
    return camp.faction() ? camp.party() + "/" + camp.id() : camp.party();
  }

  private Stream<Claim> claims(Demands demands) {
    return Stream.concat(
        demands.demands().stream()
            .flatMap(demanded ->
                Stream.concat(
                    meetings(demanded.bargain(), demanded.byCamp().getFirst()),
                    demanded.byCamp().stream()
                        .flatMap(before ->
                            Stream.concat(
                                before.all().stream()
                                    .map(offer -> offered(demanded.bargain(), before, offer)),
                                Stream.of(best(demanded.bargain(), before)))))),
        demands.threats().stream().flatMap(this::threats));
  }

  private Stream<Claim> meetings(Bargain bargain, Offers offers) {
    return IntStream.range(0, offers.readings().size())
        .mapToObj(reading ->
            new Claim.Meeting(
                Reading.GENERAL,
                bargain.demand().id(),
                offers.readings().get(reading).id(),
                offers.meeting(reading).stream().map(offer -> name(offer.state())).toList()));
  }

  private Claim offered(Bargain bargain, Offers before, Offer offer) {
    progress.report("writing the certificate", ++certified, offers);
    var words = new VerdictClaims(before.camp().graph(), Reading.GENERAL);
    var ends =
        IntStream.range(0, before.readings().size())
            .boxed()
            .flatMap(reading -> ends(before, offer, reading).stream())
            .toList();
    return new Claim.Offered(
        Reading.GENERAL,
        bargain.demand().id(),
        named(before.camp()),
        name(offer.state()),
        verdicts(before.camp().party(), List.of(name(offer.state())), words),
        ends,
        verdicts(bargain.asked(), ends.stream().map(End::to).distinct().toList(), words));
  }

  private List<Claim> verdicts(String party, List<String> states, VerdictClaims words) {
    return states.stream()
        .flatMap(state ->
            words.graph().deciders(party).stream()
                .map(i -> words.verdict(Offers.CONCEPT, i, state(state))))
        .toList();
  }

  /// The worst end under one reading, for each who ranks.
  private List<End> ends(Offers before, Offer offer, int reading) {
    var ends = new ArrayList<End>();
    for (var member : before.members()) {
      var worst =
          offer.ends().get(reading).stream()
              .max(Comparator.comparingInt(end -> member.orders().getFirst().place(end)))
              .orElseThrow();
      ends.add(new End(before.readings().get(reading).id(), member.id(), name(worst)));
    }
    return ends;
  }

  private Claim best(Bargain bargain, Offers before) {
    return new Claim.Best(
        Reading.GENERAL,
        bargain.demand().id(),
        named(before.camp()),
        before.best().stream()
            .map(offer -> new BestOffer(name(offer.state()), worst(before, offer)))
            .toList());
  }

  private List<End> worst(Offers before, Offer offer) {
    return IntStream.range(0, before.members().size())
        .mapToObj(ranker ->
            IntStream.range(0, before.readings().size())
                .mapToObj(reading -> ends(before, offer, reading).get(ranker))
                .filter(end -> place(before, ranker, end) == offer.worst().get(ranker))
                .findFirst()
                .orElseThrow())
        .toList();
  }

  private int place(Offers before, int ranker, End end) {
    var order = before.members().get(ranker).orders().getFirst();
    return order.place(state(end.to()));
  }

  private Stream<Claim> threats(Credibility credibility) {
    return credibility.trials().stream()
        .flatMap(trial ->
            IntStream.range(0, credibility.camps().size())
                .mapToObj(camp -> tried(credibility.threat(), trial, camp, credibility)));
  }

  private Claim tried(Threat threat, Credibility.Trial trial, int place, Credibility credibility) {
    var camp = credibility.camps().get(place);
    boolean stands =
        trial.leadsTo().isPresent()
            ? trial.would().get(place).stands() == Modality.CERTAIN
            : trial.underWay();
    return new Claim.Threatened(
        Reading.GENERAL,
        threat.id(),
        named(camp),
        name(trial.at()),
        trial.underWay() ? Deed.UNDO : Deed.CARRY,
        trial.leadsTo().stream().map(this::name).toList(),
        trial.leadsTo().stream()
            .flatMap(to ->
                trial.would().get(place).reasons().stream()
                    .map(reason -> weighing(reason, trial.at(), to, camp)))
            .toList(),
        stands);
  }

  private static Weighing weighing(Credibility.Reason reason, State at, State to, Camp camp) {
    var who = camp.graph().decisionMakers().get(reason.who().index());
    var order = camp.graph().order(who);
    return new Weighing(
        who.id(),
        order.place(at),
        order.place(to),
        reason.comparison() instanceof Comparison.ByJudgement(var position, _, _) ? position : 0);
  }

  private State state(String name) {
    return graph.space().state(situation.outcomeNamed(name));
  }

  private String name(State state) {
    return graph.space().name(state);
  }
}
