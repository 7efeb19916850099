package io.parley.format.answers;

import io.parley.format.file.FileText;
import io.parley.format.file.Place;
import io.parley.format.problem.Problem;
import io.parley.model.answer.RecordedAnswer;
import java.util.List;

/// What comes of reading recorded answers.
public sealed interface AnswersReading {

  /// The file that was read.
  FileText file();

  /// What is wrong with it, in the order of its lines.
  List<Problem> problems();

  /// The file records answers.
  ///
  /// @param source where the answers stand, as a citation
  /// @param answers the answers, in the order of the file
  /// @param places where each answer stands
  record Accepted(
      FileText file,
      String source,
      List<RecordedAnswer> answers,
      List<Place> places,
      List<Problem> problems)
      implements AnswersReading {
    public Accepted {
      answers = List.copyOf(answers);
      places = List.copyOf(places);
      problems = List.copyOf(problems);
    }
  }

  /// The file does not; the problems say why.
  ///
  /// @param problems at least one error among them
  record Rejected(FileText file, List<Problem> problems) implements AnswersReading {
    public Rejected {
      problems = List.copyOf(problems);
    }
  }
}
