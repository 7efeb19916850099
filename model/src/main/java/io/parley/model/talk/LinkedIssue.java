package io.parley.model.talk;

import io.parley.model.evidence.Grounds;
import java.util.List;

/// A matter outside the options on which what happens here also bears.
///
/// @param id its name in the case file
/// @param options the options it is linked with
/// @param label how to say it in plain words
/// @param grounds why it stands in the case
public record LinkedIssue(String id, List<String> options, String label, Grounds grounds) {

  public LinkedIssue {
    options = List.copyOf(options);
  }
}
