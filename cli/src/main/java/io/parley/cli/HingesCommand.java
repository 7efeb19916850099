package io.parley.cli;

import io.parley.certificate.claim.Question;
import io.parley.conflict.stability.StabilityConcepts;
import io.parley.report.hinge.HingeJson;
import io.parley.report.hinge.HingePage;
import io.parley.study.answer.HingeStudy;
import io.parley.study.question.CertifyChanges;
import io.parley.study.question.WhatItTurnsOn;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parley hinges`: which few judgements the answer turns on.
@Command(
    name = "hinges",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Show which changes of what somebody prefers overturn what holds or can be reached, and how"
            + " many swaps of neighbours each claim survives.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley hinges strikes-or-partnership",
      "  parley hinges strikes-or-partnership --all",
      "  parley hinges strikes-or-partnership --all-factions",
      "  parley hinges elmira-1991 --concept nash --format csv",
      "  parley hinges elmira-1991 --certificate out.json && parley verify out.json"
    })
final class HingesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "CASE", description = "Case file, folder or name.")
  private String name = "";

  @Option(
      names = "--concept",
      defaultValue = "seq",
      description =
          "When an outcome counts as holding: nash, sseq, seq, smr or gmr. Default:"
              + " ${DEFAULT-VALUE}.")
  private String concept = "seq";

  @Option(
      names = "--trials",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "Try at most N orders, changes or sets of two in each search. Default: 5,040, fewer where"
              + " there are many outcomes.")
  private long trials;

  @Option(
      names = "--all",
      description =
          "Ask about every outcome that holds, up to 64, and say what each change does. Otherwise about"
              + " today's and up to 3 others: those that can be reached first, the nearest of them first.")
  private boolean all;

  @Mixin private FactionsInTurn inTurn = new FactionsInTurn();

  @Override
  public Integer call() {
    var opened = inTurn.opened(name, Question.HINGES);
    var situation = opened.situation();
    var reasoning = WrongInput.unlessFound(() -> StabilityConcepts.classical(concept));
    int outcomes = all ? WhatItTurnsOn.MOST_OUTCOMES : WhatItTurnsOn.FEW_OUTCOMES;
    long bound = trials > 0 ? trials : WhatItTurnsOn.trials(opened.graph());
    inTurn.print(
        situation,
        (deciders, progress) -> {
          var study = WhatItTurnsOn.ask(situation, deciders, reasoning, outcomes, bound, progress);
          inTurn.certify(() -> CertifyChanges.hinges(opened, study, progress));
          return answer(study);
        },
        spec.commandLine().getOut());
    return 0;
  }

  private FactionsInTurn.Answer answer(HingeStudy study) {
    var page = new HingePage(study);
    return new FactionsInTurn.Answer(
        study.situation(),
        page.paragraphs(all),
        page.page(),
        page.sheet(),
        HingeJson.text(study, name));
  }
}
