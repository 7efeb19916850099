package io.parley.cli;

import io.parley.language.Say;
import io.parley.report.problem.ProblemsText;
import io.parley.study.open.OpenCase;

/// Opens the one case a command is about.
final class Opening {

  private Opening() {}

  /// The case with this name.
  ///
  /// @throws WrongInput with all its problems, when the file cannot be used
  static OpenCase.Opened of(String name) {
    return switch (OpenCase.at(CaseName.file(name))) {
      case OpenCase.Opened opened -> opened;
      case OpenCase.Unreadable(var problems) ->
          throw new WrongInput(
              Say.of("this case cannot be used")
                  + "\n"
                  + String.join("\n", ProblemsText.lines(name, problems)));
    };
  }
}
