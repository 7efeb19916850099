package io.parley.study.question;

import io.parley.certificate.claim.Certificate;
import io.parley.certificate.claim.Claim;
import io.parley.certificate.claim.Concept;
import io.parley.certificate.claim.Means;
import io.parley.certificate.claim.Question;
import io.parley.certificate.claim.Reading;
import io.parley.conflict.coalition.CoalitionConcepts;
import io.parley.conflict.coalition.CoalitionMoves;
import io.parley.conflict.coalition.CoalitionStability;
import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.preference.Extension;
import io.parley.conflict.preference.QuorumWill;
import io.parley.conflict.preference.UncertainWill;
import io.parley.conflict.preference.Will;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.conflict.stability.StabilityConcepts;
import io.parley.conflict.state.StateSet;
import io.parley.language.Say;
import io.parley.study.answer.Analysis;
import io.parley.study.answer.Certainty;
import io.parley.study.answer.Certification;
import io.parley.study.answer.Strength;
import io.parley.study.open.OpenCase;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What does the certificate of an answer have to state? Every verdict with its witness, from the
/// definitions, in every reading the answer knows; what holds for everybody, from the answer; and of
/// an analysis what can be reached, with a path.
///
/// All of these throw an `IllegalArgumentException` when the case is larger than anybody would
/// check, or more is in doubt in it than can be gone through.
public final class Certify {

  private static final int MOST_STATES = 16_384;
  private static final int MOST_VERDICTS_ON_GROUPS = 1 << 18;

  private final OpenCase.Opened opened;
  private final Progress progress;

  private Certify(OpenCase.Opened opened, Progress progress) {
    this.opened = opened;
    this.progress = progress;
    requireCertifiable(opened.graph());
  }

  /// Refuses what is larger than anybody would check, or leaves too much in doubt.
  static void requireCertifiable(GraphModel graph) {
    if (graph.space().size() > MOST_STATES) {
      throw new IllegalArgumentException(
          Say.of(
              "A certificate states every verdict, so it is written for at most %d outcomes; this case has %d",
              MOST_STATES, graph.space().size()));
    }
    int leftOut = graph.wills().stream().mapToInt(Certify::leftOut).sum();
    if (leftOut > 0) {
      throw new IllegalArgumentException(
          Say.of(
              "A certificate is checked by going through every way to settle the doubts; this case has %d too many",
              leftOut));
    }
  }

  private static int leftOut(Will will) {
    return switch (will) {
      case UncertainWill(var preference, _) -> preference.leftOut();
      case QuorumWill quorum -> quorum.members().stream().mapToInt(Certify::leftOut).sum();
      default -> 0;
    };
  }

  /// The certificate of an analysis.
  public static Certification analysis(
      OpenCase.Opened opened, Analysis analysis, Progress progress) {
    var found =
        new Found(
            new VerdictClaims(opened.graph(), Reading.NECESSARY), analysis.table()::equilibria);
    return new Certify(opened, progress)
        .parties(Question.ANALYZE, List.of(found), () -> reach(analysis));
  }

  private static Stream<Claim> reach(Analysis analysis) {
    var words = new VerdictClaims(analysis.graph(), Reading.NECESSARY);
    return Stream.of(Means.values())
        .flatMap(by ->
            analysis.graph().space().feasible().stream()
                .map(s ->
                    switch (by) {
                      case MOVES -> words.reach(by, analysis.byMoves(), s);
                      case IMPROVEMENTS -> words.reach(by, analysis.byImprovements(), s);
                    }));
  }

  /// The certificate of what is certain and what may be, in every reading of what is not known.
  public static Certification certainty(
      OpenCase.Opened opened, Certainty certainty, Progress progress) {
    var found =
        Arrays.stream(Extension.values())
            .map(extension ->
                new Found(
                    new VerdictClaims(opened.graph().read(extension), reading(extension)),
                    concept -> certainty.equilibria(concept, extension)))
            .toList();
    return new Certify(opened, progress).parties(Question.UNKNOWN, found, Stream::of);
  }

  private static Reading reading(Extension extension) {
    return switch (extension) {
      case A -> Reading.A;
      case B -> Reading.B;
      case C -> Reading.C;
      case D -> Reading.D;
      case NECESSARY -> Reading.NECESSARY;
      case POSSIBLE -> Reading.POSSIBLE;
    };
  }

  /// The certificate of what holds in general, and what strongly.
  public static Certification strength(
      OpenCase.Opened opened, Strength strength, Progress progress) {
    var found =
        List.of(
            new Found(
                new VerdictClaims(opened.graph(), Reading.GENERAL), strength.general()::equilibria),
            new Found(
                new VerdictClaims(HowStronglyHolds.strongly(opened.graph()), Reading.STRONG),
                strength.strong()::equilibria));
    return new Certify(opened, progress).parties(Question.STRENGTH, found, Stream::of);
  }

  /// What is found in one reading.
  ///
  /// @param equilibria by the short name of the concept
  private record Found(VerdictClaims words, Function<String, StateSet> equilibria) {

    Claim everyone(StabilityConcept concept) {
      return words.equilibria(concept, equilibria.apply(concept.id()));
    }
  }

  private Certification parties(
      Question question, List<Found> found, Supplier<Stream<Claim>> more) {
    var readings = found.stream().map(each -> each.words.reading()).toList();
    var concepts = List.of(Concept.values());
    long verdicts =
        (long) readings.size()
            * concepts.size()
            * opened.graph().decisionMakers().size()
            * opened.graph().space().size();
    return new Certification(
        heading(question, opened, readings, concepts),
        () -> {
          var count = new Count(verdicts);
          return Stream.concat(found.stream().flatMap(each -> verdicts(each, count)), more.get())
              .iterator();
        });
  }

  private Stream<Claim> verdicts(Found found, Count count) {
    var graph = found.words.graph();
    return StabilityConcepts.CLASSICAL.stream()
        .flatMap(concept ->
            Stream.concat(
                graph.decisionMakers().stream()
                    .flatMap(i ->
                        graph.space().feasible().stream()
                            .map(s -> count.counted(found.words.verdict(concept, i, s)))),
                Stream.of(found.everyone(concept))));
  }

  /// What stands before the claims about a case.
  static Certificate heading(
      Question question, OpenCase.Opened opened, List<Reading> readings, List<Concept> concepts) {
    var space = opened.graph().space();
    return Certificate.of(
        question,
        opened.situation(),
        opened.reading().file().name(),
        opened.reading().file().text(),
        readings,
        concepts,
        space.feasible().stream().map(space::name).toList());
  }

  /// The certificate of what holds for every group.
  ///
  /// @param stabilities for every one of {@link CoalitionConcepts#ALL}, in this order
  public static Certification coalitions(
      OpenCase.Opened opened,
      CoalitionMoves moves,
      List<CoalitionStability> stabilities,
      Progress progress) {
    return new Certify(opened, progress).groups(moves, stabilities);
  }

  private Certification groups(CoalitionMoves moves, List<CoalitionStability> stabilities) {
    var groups = stabilities.getFirst().coalitions();
    long verdicts = (long) stabilities.size() * groups.size() * opened.graph().space().size();
    if (verdicts > MOST_VERDICTS_ON_GROUPS) {
      throw new IllegalArgumentException(
          Say.of(
              "A certificate states at most %d verdicts on groups; this case has %d",
              MOST_VERDICTS_ON_GROUPS, verdicts));
    }
    var words = new VerdictClaims(opened.graph(), Reading.NECESSARY);
    return new Certification(
        heading(
            Question.COALITIONS,
            opened,
            List.of(Reading.NECESSARY),
            CoalitionConcepts.ALL.stream().map(VerdictClaims::ofSingles).toList()),
        () -> {
          var count = new Count(verdicts);
          return IntStream.range(0, stabilities.size())
              .boxed()
              .flatMap(place -> {
                var concept = CoalitionConcepts.ALL.get(place);
                return Stream.concat(
                    groups.stream()
                        .flatMap(h ->
                            opened.graph().space().feasible().stream()
                                .map(s -> count.counted(words.verdict(concept, h, s, moves)))),
                    Stream.of(words.universal(concept, stabilities.get(place).equilibria())));
              })
              .iterator();
        });
  }

  /// Counts verdicts, and reports how many there are.
  private final class Count {

    private final long total;
    private long judged;

    Count(long total) {
      this.total = total;
    }

    Claim counted(Claim verdict) {
      progress.report(Say.of("writing the certificate"), ++judged, total);
      return verdict;
    }
  }
}
