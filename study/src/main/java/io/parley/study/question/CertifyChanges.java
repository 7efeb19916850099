package io.parley.study.question;

import io.parley.certificate.claim.Claim.Turned;
import io.parley.certificate.claim.Concept;
import io.parley.certificate.claim.Edit;
import io.parley.certificate.claim.Question;
import io.parley.certificate.claim.Reading;
import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.hinge.Change;
import io.parley.conflict.hinge.Claim;
import io.parley.conflict.hinge.Inversion;
import io.parley.conflict.hinge.Radius;
import io.parley.conflict.hinge.Variation;
import io.parley.conflict.hinge.Voice;
import io.parley.conflict.inverse.OptionChange;
import io.parley.conflict.preference.PreferenceOrder;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.state.State;
import io.parley.conflict.state.StateSet;
import io.parley.language.Say;
import io.parley.model.option.Outcome;
import io.parley.model.party.Preferences;
import io.parley.study.answer.Certification;
import io.parley.study.answer.HingeStudy;
import io.parley.study.answer.InverseStudy;
import io.parley.study.open.OpenCase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What does the certificate of a change have to state? What is altered, as edits that can be made in
/// the case again; the verdict as the case stands; and the opposite verdict after the edits, each
/// with its witness. Certified is every change that an answer names.
public final class CertifyChanges {

  private final OpenCase.Opened opened;
  private final Progress progress;
  private final Evidence asStated;
  private long certified;

  private CertifyChanges(OpenCase.Opened opened, Progress progress) {
    Certify.requireCertifiable(opened.graph());
    this.opened = opened;
    this.progress = progress;
    this.asStated = new Evidence(opened.graph());
  }

  /// What a change makes of a conflict.
  private record Altered(List<Edit> edits, Evidence evidence) {}

  /// The certificate of what the answer turns on: what each single change begins and ends, what sets
  /// of two overturn, and the fewest swaps that overturn a claim.
  ///
  /// @throws IllegalArgumentException when the case is larger than anybody would check
  public static Certification hinges(OpenCase.Opened opened, HingeStudy study, Progress progress) {
    return certification(
        Question.HINGES,
        opened,
        List.of(Concept.named(study.concept()).orElseThrow()),
        () -> new CertifyChanges(opened, progress).hinges(study));
  }

  /// The certificate of what would have to be true: what would have to be ranked lower or in another
  /// order, and what options would have to allow.
  ///
  /// @throws IllegalArgumentException when the case is larger than anybody would check
  public static Certification inverse(
      OpenCase.Opened opened, InverseStudy study, Progress progress) {
    return certification(
        Question.INVERSE,
        opened,
        study.concepts().stream().map(id -> Concept.named(id).orElseThrow()).toList(),
        () -> new CertifyChanges(opened, progress).inverse(study));
  }

  /// Refuses a certificate of changes that could not be written or checked, before any is looked for.
  ///
  /// @throws IllegalArgumentException when somebody is not of one mind, or the case is larger than
  ///     anybody would check
  public static void requireCertifiable(Question question, OpenCase.Opened opened) {
    var graph = opened.graph();
    graph.decisionMakers().stream()
        .filter(i -> !(graph.will(i) instanceof PreferenceOrder))
        .findFirst()
        .ifPresent(i -> {
          throw new IllegalArgumentException(
              Say.of(
                  "A certificate of %s is written where each who decides is of one mind and nothing is in doubt of what it wants, which is not so of (%s); choose who decides with --control",
                  question.id(), i.id()));
        });
    Certify.requireCertifiable(graph);
  }

  private static Certification certification(
      Question question,
      OpenCase.Opened opened,
      List<Concept> concepts,
      Supplier<Stream<Turned>> claims) {
    requireCertifiable(question, opened);
    Iterable<Turned> oneByOne = () -> claims.get().iterator();
    return new Certification(
        Certify.heading(question, opened, List.of(Reading.GENERAL), concepts), oneByOne);
  }

  private Stream<Turned> hinges(HingeStudy study) {
    var effects =
        study.hinges().effects().stream()
            .filter(effect -> !effect.none())
            .flatMap(effect -> {
              var altered = varied(List.of(effect.change()));
              return Stream.concat(
                  states(effect.begin(), effect.cease())
                      .map(s -> new Claim.Holds(study.concept(), s))
                      .map(claim -> turned(altered, claim)),
                  states(effect.opened(), effect.closed())
                      .map(Claim.Reached::new)
                      .map(claim -> turned(altered, claim)));
            });
    var pairs =
        study.hinges().pairs().stream()
            .map(hinge -> turned(varied(hinge.changes()), hinge.claim()));
    var swaps = study.radii().stream().filter(radius -> radius.witness().size() > 1);
    return Stream.of(effects, pairs, swaps.map(this::turned)).flatMap(claims -> claims).distinct();
  }

  private static Stream<State> states(StateSet some, StateSet others) {
    return Stream.concat(some.stream(), others.stream());
  }

  private Stream<Turned> inverse(InverseStudy study) {
    return Stream.concat(
        study.requirements().stream()
            .flatMap(requirement ->
                Stream.concat(
                    requirement.byState().stream()
                        .filter(each -> !each.holds())
                        .flatMap(each -> levelled(requirement.voice(), each)),
                    requirement.byStatement().stream()
                        .filter(Radius::overturned)
                        .map(this::turned))),
        study.options().stream()
            .flatMap(effect -> {
              var altered = allowed(effect.change(), study.state());
              var verdicts =
                  Stream.concat(effect.begins().stream(), effect.ceases().stream())
                      .<Claim>map(concept -> new Claim.Holds(concept.id(), study.state()));
              var reach =
                  effect.opened() || effect.closed()
                      ? Stream.of(new Claim.Reached(study.state()))
                      : Stream.<Claim>of();
              return Stream.concat(verdicts, reach).map(claim -> turned(altered, claim));
            }));
  }

  private Stream<Turned> levelled(Voice voice, InverseStudy.OfConcept asked) {
    var state = asked.condition().state();
    var claim =
        new Claim.HoldsFor(asked.condition().concept().id(), asked.condition().who(), state);
    return asked.demotions().sets().stream().map(set -> turned(levelled(voice, state, set), claim));
  }

  private Turned turned(Radius radius) {
    return turned(swapped(radius.witness()), radius.claim());
  }

  private Turned turned(Altered altered, Claim claim) {
    progress.report(Say.of("writing the certificate"), ++certified, certified);
    return new Turned(
        Reading.GENERAL, altered.edits, asStated.about(claim), altered.evidence.about(claim));
  }

  private Altered varied(List<Variation> variations) {
    var edits = new ArrayList<Edit>();
    var preferences = new LinkedHashMap<Voice, Preferences>();
    for (var voice : variations.stream().map(Variation::voice).distinct().toList()) {
      var changes =
          variations.stream()
              .filter(variation -> variation.voice().equals(voice))
              .map(Variation::change)
              .toList();
      preferences.put(voice, voice.after(changes).stated());
      changes.stream()
          .filter(Change.Reweigh.class::isInstance)
          .map(Change.Reweigh.class::cast)
          .forEach(change ->
              edits.add(new Edit.Weighed(voice.holder().id(), change.option(), change.to())));
      if (voice.entries() > 0) {
        edits.add(
            new Edit.Arranged(
                voice.holder().id(), fromOne(Change.arranged(changes, fromZero(voice)))));
      }
    }
    return altered(edits, preferences);
  }

  private static List<Integer> places(Voice voice) {
    return IntStream.rangeClosed(1, voice.entries()).boxed().toList();
  }

  private static List<Integer> fromZero(Voice voice) {
    return IntStream.range(0, voice.entries()).boxed().toList();
  }

  private static List<Integer> fromOne(List<Integer> places) {
    return places.stream().map(place -> place + 1).toList();
  }

  /// Each entry moves down past those that come to stand above it, and up past those below.
  private Altered swapped(List<Inversion> inversions) {
    var edits = new ArrayList<Edit>();
    var preferences = new LinkedHashMap<Voice, Preferences>();
    for (var voice : inversions.stream().map(Inversion::voice).distinct().toList()) {
      var placed = new TreeMap<Integer, Integer>();
      for (int place : places(voice)) {
        int now = place;
        for (var inversion : inversions) {
          boolean here = inversion.voice().equals(voice);
          now += here && inversion.upper() == place ? 1 : 0;
          now -= here && inversion.lower() == place ? 1 : 0;
        }
        placed.put(now, place);
      }
      var order = List.copyOf(placed.values());
      preferences.put(
          voice, voice.arranged(order.stream().map(place -> place - 1).toList()).stated());
      edits.add(new Edit.Arranged(voice.holder().id(), order));
    }
    return altered(edits, preferences);
  }

  private Altered levelled(Voice voice, State with, Set<State> moved) {
    var space = opened.graph().space();
    var order = opened.graph().order(voice.who());
    var classes = new TreeMap<Integer, List<Outcome>>();
    space.feasible().stream()
        .forEach(state -> {
          int rank = order.rank(state.code());
          int level = moved.contains(state) ? Math.min(rank, order.rank(with.code())) : rank;
          classes.computeIfAbsent(-level, _ -> new ArrayList<>()).add(space.outcome(state));
        });
    return altered(
        List.of(
            new Edit.Levelled(
                voice.holder().id(),
                space.name(with),
                moved.stream().sorted().map(space::name).toList())),
        Map.of(voice, new Preferences.Ranking(List.copyOf(classes.values()))));
  }

  private Altered altered(List<Edit> edits, Map<Voice, Preferences> preferences) {
    var graph = opened.graph();
    var orders = new ArrayList<>(graph.orders());
    preferences.forEach((voice, preferred) ->
        orders.set(voice.who().index(), PreferenceOrder.of(preferred, graph.space())));
    return new Altered(
        edits, new Evidence(new GraphModel(graph.space(), graph.moves(), orders, graph.now())));
  }

  private Altered allowed(OptionChange change, State state) {
    var space = opened.graph().space();
    var altered = change.applied(opened.situation(), space.outcome(state));
    var edit =
        switch (change) {
          case OptionChange.MadeReversible(var option) -> new Edit.Reversible(option);
          case OptionChange.Guaranteed(var option) ->
              new Edit.Guaranteed(option, space.name(state));
          case OptionChange.DoneFirst(var option) -> new Edit.Done(option);
        };
    return new Altered(List.of(edit), new Evidence(WhoDecides.asStated(altered).graph(altered)));
  }
}
