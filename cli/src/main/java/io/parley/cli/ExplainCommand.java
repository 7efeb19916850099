package io.parley.cli;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.preference.Extension;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.conflict.stability.StabilityConcepts;
import io.parley.language.Say;
import io.parley.report.why.ExplanationJson;
import io.parley.report.why.ExplanationPage;
import io.parley.study.answer.Explanation;
import io.parley.study.open.OutcomeReference;
import io.parley.study.question.WhyItHolds;
import java.util.Arrays;
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

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private ControlOption control = new ControlOption();

  @Override
  public Integer call() {
    try (var progress = new ProgressLine()) {
      progress.report("opening the case", 0, 1);
      var opened = control.applied(Opening.of(name));
      var reading = WrongInput.unlessFound(this::extension);
      var graph = opened.graph().read(reading);
      var asked = WrongInput.unlessFound(() -> OutcomeReference.find(state, graph));
      var reasoning = WrongInput.unlessFound(() -> concept(graph));
      var whose = PartyName.decisionMakers(party, graph);
      print(WhyItHolds.ask(opened.situation(), graph, reading, asked, reasoning, whose, progress));
    }
    return 0;
  }

  private void print(Explanation explanation) {
    var out = spec.commandLine().getOut();
    var page = new ExplanationPage(explanation);
    switch (format.chosen()) {
      case text -> {
        Paragraphs.printDeciders(explanation.situation(), explanation.reading(), out);
        Paragraphs.print(page.paragraphs(), out);
        Paragraphs.printCaution(explanation.situation(), out);
      }
      case json -> out.println(ExplanationJson.text(explanation, name));
      case csv -> out.print(page.csv());
      case latex -> out.print(page.prose().latex());
      case markdown -> out.print(page.prose().markdown());
    }
    out.flush();
  }

  private Extension extension() {
    return Arrays.stream(Extension.values())
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(extension))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                Say.of("(%s) is not one of a, b, c, d, necessary, possible", extension)));
  }

  private StabilityConcept concept(GraphModel graph) {
    var named = StabilityConcepts.named(concept);
    named.in(graph);
    return named;
  }
}
