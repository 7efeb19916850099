package io.parley.cli;

import io.parley.conflict.path.Evolution;
import io.parley.conflict.progress.Progress;
import io.parley.format.AnswersFile;
import io.parley.format.answers.AnswersReading;
import io.parley.model.answer.RecordedAnswer;
import io.parley.report.check.RecordedAnswersText;
import io.parley.report.problem.ProblemsText;
import io.parley.study.answer.AnswerComparison;
import io.parley.study.open.ModelCheck;
import io.parley.study.open.OpenCase;
import io.parley.study.question.AreAnswersReproduced;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parley check`: what is wrong with a case, and whether its recorded answers are reproduced.
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Report everything that is wrong with a case or looks it; where answers of its source are"
          + " recorded beside it (answers.yaml), compare them with what Parley computes."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  parley check my-case.yaml", "  parley check elmira-1991"})
final class CheckCommand implements Callable<Integer> {

  private static final String ANSWERS = "answers.yaml";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "CASE", arity = "1..*", description = "Case file, folder or name.")
  private List<String> cases = List.of();

  @Override
  public Integer call() {
    int status = 0;
    for (var name : cases) {
      status = Math.max(status, check(name));
    }
    return status;
  }

  private int check(String name) {
    Path file = CaseName.file(name);
    return switch (OpenCase.at(file)) {
      case OpenCase.Unreadable(var problems) -> {
        ProblemsText.lines(name, problems).forEach(out()::println);
        yield Parley.WRONG_INPUT;
      }
      case OpenCase.Opened opened -> {
        var problems = new ArrayList<>(opened.problems());
        problems.addAll(
            ModelCheck.warnings(
                opened.reading(),
                opened.graph(),
                Evolution.byMoves(opened.graph(), Progress.UNWATCHED)));
        ProblemsText.lines(name, problems).forEach(out()::println);
        Path answers = file.resolveSibling(ANSWERS);
        yield Files.isRegularFile(answers) ? compare(opened, answers) : 0;
      }
    };
  }

  private int compare(OpenCase.Opened opened, Path answers) {
    return switch (AnswersFile.read(answers, opened.situation())) {
      case AnswersReading.Rejected(_, var problems) -> {
        ProblemsText.lines(answers.toString(), problems).forEach(out()::println);
        yield Parley.WRONG_INPUT;
      }
      case AnswersReading.Accepted accepted -> compare(opened, accepted.answers());
    };
  }

  private int compare(OpenCase.Opened opened, List<RecordedAnswer> answers) {
    List<AnswerComparison> comparisons =
        AreAnswersReproduced.ask(opened.situation(), opened.graph(), answers);
    new RecordedAnswersText(opened.graph().space()).lines(comparisons).forEach(out()::println);
    return comparisons.stream().allMatch(AnswerComparison::agrees) ? 0 : Parley.WRONG_INPUT;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
