package io.parley.format.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A value to be written as YAML.
sealed interface Yaml {

  /// A text, quoted where it would otherwise be taken for something else.
  record Text(String text) implements Yaml {}

  /// A whole number.
  record Whole(int number) implements Yaml {}

  /// A word that means a number or a truth value, so that it is not quoted.
  record Plain(String word) implements Yaml {

    static Plain of(double number) {
      return new Plain(BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
    }
  }

  /// A list.
  ///
  /// @param compact whether it goes on one line when it fits
  record Items(boolean compact, List<Yaml> items) implements Yaml {
    public Items {
      items = List.copyOf(items);
    }
  }

  /// A mapping, put together key by key, in the order its keys were put.
  ///
  /// @param compact whether it goes on one line when it fits
  record Keys(boolean compact, Map<String, Yaml> values) implements Yaml {

    static Keys brief() {
      return new Keys(true, new LinkedHashMap<>());
    }

    static Keys spread() {
      return new Keys(false, new LinkedHashMap<>());
    }

    Keys put(String key, Yaml value) {
      values.put(key, value);
      return this;
    }

    /// Puts a text unless there is none.
    Keys putText(String key, String text) {
      return text.isEmpty() ? this : put(key, new Text(text));
    }

    /// Puts a list unless it is empty.
    Keys putItems(String key, boolean compact, List<? extends Yaml> items) {
      return items.isEmpty() ? this : put(key, new Items(compact, new ArrayList<>(items)));
    }
  }

  /// How many characters it takes on one line; many if it needs several.
  default int width() {
    return switch (this) {
      case Text(var text) -> text.contains("\n") ? 1000 : text.length();
      case Whole _ -> 4;
      case Plain(var word) -> word.length();
      case Items(_, var items) -> items.stream().mapToInt(item -> item.width() + 2).sum() + 2;
      case Keys(_, var values) ->
          values.entrySet().stream()
                  .mapToInt(entry -> entry.getKey().length() + entry.getValue().width() + 4)
                  .sum()
              + 2;
    };
  }
}
