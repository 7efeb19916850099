package io.parley.format.tree;

import io.parley.format.file.Place;
import java.util.List;

/// One node of the tree a file makes.
public sealed interface Node {

  /// Where it begins.
  Place place();

  /// A single value. What it means (text, number, nothing) is for the reader of the place to say.
  ///
  /// @param place where it stands, any quotation mark included
  /// @param text its value
  /// @param quoted whether it is written as text, in quotation marks or as a block
  /// @param content where the first character of the value stands
  /// @param verbatim whether the file has the value character by character from there on
  record Scalar(Place place, String text, boolean quoted, Place content, boolean verbatim)
      implements Node {

    /// True when it says that there is no value: nothing at all, `~` or `null`.
    public boolean absent() {
      return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }

    /// The place of some of its characters, as exactly as the file allows.
    ///
    /// @param start index of the first of them in the text
    /// @param end index after the last of them
    public Place part(int start, int end) {
      if (!verbatim) {
        return place;
      }
      int column = content.column() + text.codePointCount(0, start);
      return new Place(content.line(), column, Math.max(1, text.codePointCount(start, end)));
    }
  }

  /// Values one after another.
  record Sequence(Place place, List<Node> items) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /// Values by key, in the order of the file; no key twice.
  record Mapping(Place place, List<Entry> entries) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  /// A key and its value.
  record Entry(Scalar key, Node value) {}
}
