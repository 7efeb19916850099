package io.parley.cli;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.Step;
import io.parley.conflict.preference.Extension;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.conflict.stability.StabilityConcepts;
import io.parley.conflict.state.State;
import io.parley.explain.reason.Departure;
import io.parley.explain.reason.StateReasons;
import io.parley.explain.words.Phrases;
import io.parley.explain.words.Setting;
import io.parley.explain.words.Why;
import io.parley.study.open.OutcomeReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parley explain`: why an outcome holds, or who would leave it.
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Say why an outcome holds, or who would leave it, to where, and who could answer.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley explain strikes-or-partnership now",
      "  parley explain strikes-or-partnership s24 --concept smr",
      "  parley explain strikes-or-partnership usSign,specify --party us",
      "  parley explain strikes-or-partnership now --control us=partnership",
      "  parley explain my-case.yaml now --extension possible"
    })
final class ExplainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "CASE", description = "Case file, folder or name.")
  private String name = "";

  @Parameters(
      index = "1",
      paramLabel = "STATE",
      description = "The outcome: YNNNNY, s26, the options taken (strike,suspend), or now.")
  private String state = "";

  @Option(names = "--party", description = "Explain for this party alone.")
  private String party = "";

  @Option(
      names = "--concept",
      defaultValue = "seq",
      description =
          "How the parties reason: nash, sseq, seq, smr, gmr, sim, l2, maximin2, … Default:"
              + " ${DEFAULT-VALUE}, replies in the replier's own interest.")
  private String concept = "seq";

  @Option(
      names = "--extension",
      defaultValue = "necessary",
      description =
          "How what is not known of preferences is read: necessary (holds however it is settled),"
              + " possible (holds if it is settled so), or a, b, c, d. Default: ${DEFAULT-VALUE}.")
  private String extension = "necessary";

  @Mixin private ControlOption control = new ControlOption();

  @Override
  public Integer call() {
    var opened = control.applied(Opening.of(name));
    var reading = WrongInput.unlessFound(this::extension);
    var graph = opened.graph().read(reading);
    var phrases = new Phrases(opened.situation(), graph);
    var asked = WrongInput.unlessFound(() -> OutcomeReference.find(state, graph));
    var reasoning = WrongInput.unlessFound(() -> concept(graph));
    var reasons = StateReasons.of(asked, reasoning, PartyName.decisionMakers(party, graph), graph);
    var out = spec.commandLine().getOut();
    var paragraphs = new ArrayList<>(new Why(phrases).paragraphs(reasons));
    if (party.isEmpty()) {
      paragraphs.add(underAll(asked, graph));
    }
    Paragraphs.printDeciders(opened.situation(), reading, out);
    var setting = new Setting(opened.situation());
    paragraphs.add(setting.bearing(departures(reasons), phrases.names()));
    paragraphs.removeIf(String::isEmpty);
    Paragraphs.print(paragraphs, out);
    Paragraphs.printCaution(opened.situation(), out);
    return 0;
  }

  private static List<Step> departures(StateReasons reasons) {
    return reasons.parties().stream()
        .flatMap(party -> party.departures().stream())
        .map(Departure::step)
        .toList();
  }

  private static String underAll(State state, GraphModel graph) {
    var holding = new ArrayList<String>();
    var notHolding = new ArrayList<String>();
    for (var concept : StabilityConcepts.CLASSICAL) {
      boolean holds =
          graph.decisionMakers().stream().allMatch(i -> concept.judge(i, state, graph).stable());
      (holds ? holding : notHolding).add(concept.id());
    }
    return Why.underAll(holding, notHolding);
  }

  private Extension extension() {
    return Arrays.stream(Extension.values())
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(extension))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "(%s) is not one of a, b, c, d, necessary, possible".formatted(extension)));
  }

  private StabilityConcept concept(GraphModel graph) {
    var named = StabilityConcepts.named(concept);
    named.in(graph);
    return named;
  }
}
