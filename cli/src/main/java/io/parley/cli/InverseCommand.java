package io.parley.cli;

import io.parley.certificate.claim.Question;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.conflict.stability.StabilityConcepts;
import io.parley.report.inverse.InverseJson;
import io.parley.report.inverse.InversePage;
import io.parley.study.answer.InverseStudy;
import io.parley.study.open.OutcomeReference;
import io.parley.study.question.CertifyChanges;
import io.parley.study.question.WhatWouldHaveToBeTrue;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parley inverse`: what would have to be true for an outcome to hold and to be reached.
@Command(
    name = "inverse",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Show the least changes of what a party prefers, or of what options allow, for an outcome to"
            + " hold and to be reached from today.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley inverse syria-iraq-1975 s2 --party syria",
      "  parley inverse strikes-or-partnership NYYYYN --concept nash",
      "  parley inverse strikes-or-partnership s24 --all-factions --format json"
    })
final class InverseCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "CASE", description = "Case file, folder or name.")
  private String name = "";

  @Parameters(
      index = "1",
      paramLabel = "STATE",
      description = "The outcome: YNNNNY, s26, the options taken (strike,suspend), or now.")
  private String state = "";

  @Option(names = "--party", description = "Let only this party's preferences change.")
  private String party = "";

  @Option(
      names = "--concept",
      description = "Only this reasoning: nash, sseq, seq, smr or gmr. Default: each of them.")
  private String concept = "";

  @Option(
      names = "--trials",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "Try at most N orders of each list. Default: 40,320, fewer where there are many outcomes.")
  private long trials;

  @Mixin private FactionsInTurn inTurn = new FactionsInTurn();

  @Override
  public Integer call() {
    var opened = inTurn.opened(name, Question.INVERSE);
    var situation = opened.situation();
    var asked = WrongInput.unlessFound(() -> OutcomeReference.find(state, opened.graph()));
    List<StabilityConcept> concepts =
        concept.isEmpty()
            ? StabilityConcepts.CLASSICAL
            : List.of(WrongInput.unlessFound(() -> StabilityConcepts.classical(concept)));
    long bound = trials > 0 ? trials : WhatWouldHaveToBeTrue.trials(opened.graph());
    inTurn.print(
        situation,
        (deciders, progress) -> {
          var study =
              WhatWouldHaveToBeTrue.ask(
                  situation, deciders, asked, concepts, party, bound, progress);
          inTurn.certify(() -> CertifyChanges.inverse(opened, study, progress));
          return answer(study);
        },
        spec.commandLine().getOut());
    return 0;
  }

  private FactionsInTurn.Answer answer(InverseStudy study) {
    var page = new InversePage(study);
    return new FactionsInTurn.Answer(
        study.situation(),
        page.paragraphs(),
        page.page(),
        page.sheet(),
        InverseJson.text(study, name));
  }
}
