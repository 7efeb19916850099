package io.parley.study.open;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.graph.WhoDecides;
import io.parley.format.CaseFile;
import io.parley.format.problem.Problem;
import io.parley.format.reading.Reading;
import io.parley.model.Case;
import java.nio.file.Path;
import java.util.List;

/// What comes of opening a case file.
public sealed interface OpenCase {

  /// What is wrong with the file, in the order of its lines.
  List<Problem> problems();

  /// The case can be questioned.
  ///
  /// @param reading what the file says
  /// @param graph its graph model
  record Opened(Reading.Accepted reading, GraphModel graph) implements OpenCase {

    /// The case.
    public Case situation() {
      return reading.situation();
    }

    /// The same case, decided by others.
    public Opened decidedBy(WhoDecides deciders) {
      var situation = deciders.in(situation());
      var changed =
          new Reading.Accepted(reading.file(), situation, reading.places(), reading.problems());
      return new Opened(changed, GraphModel.of(situation));
    }

    /// Warnings about the file.
    @Override
    public List<Problem> problems() {
      return reading.problems();
    }
  }

  /// The file cannot be used.
  ///
  /// @param problems at least one error among them
  record Unreadable(List<Problem> problems) implements OpenCase {
    public Unreadable {
      problems = List.copyOf(problems);
    }
  }

  /// Opens the case in a file.
  static OpenCase at(Path file) {
    return of(CaseFile.read(file));
  }

  /// Opens a case that has been read.
  static OpenCase of(Reading reading) {
    return switch (reading) {
      case Reading.Rejected unreadable -> new Unreadable(unreadable.problems());
      case Reading.Accepted readable -> new Opened(readable, GraphModel.of(readable.situation()));
    };
  }
}
