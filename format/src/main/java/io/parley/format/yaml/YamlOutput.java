package io.parley.format.yaml;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;

/// Writes values as YAML: structure in blocks, small things on one line.
final class YamlOutput {

  private static final int LINE_WIDTH = 100;
  private static final int COMPACT_WIDTH = 80;

  /// Texts that a YAML 1.2 reader would take for nothing, a truth value or a number.
  private static final Pattern TYPED =
      Pattern.compile(
          "|~|null|Null|NULL|true|True|TRUE|false|False|FALSE"
              + "|[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"
              + "|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(\\.inf|\\.Inf|\\.INF)|\\.nan|\\.NaN|\\.NAN");

  /// Characters that are better seen than shown: controls, separators, the byte order mark.
  private static final Pattern UNUSUAL =
      Pattern.compile("[\\p{Cntrl}\\x{80}-\\x{A0}\\x{2028}\\x{2029}\\x{FEFF}&&[^\n]]");

  private static final ImplicitTuple UNTAGGED = new ImplicitTuple(true, true);
  private static final ImplicitTuple QUOTED = new ImplicitTuple(false, true);

  private final StringBuilder written = new StringBuilder();
  private final Emitter emitter;

  private YamlOutput() {
    var settings =
        DumpSettings.builder()
            .setIndent(2)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setWidth(LINE_WIDTH)
            .build();
    this.emitter = new Emitter(settings, new Sink(written));
  }

  /// The value as a YAML document.
  static String write(Yaml value) {
    var output = new YamlOutput();
    output.emitter.emit(new StreamStartEvent());
    output.emitter.emit(new DocumentStartEvent(false, Optional.empty(), Map.of()));
    output.emit(value, false);
    output.emitter.emit(new DocumentEndEvent(false));
    output.emitter.emit(new StreamEndEvent());
    return output.written.toString();
  }

  private void emit(Yaml value, boolean inLine) {
    switch (value) {
      case Yaml.Text(var text) -> text(text, inLine);
      case Yaml.Whole(int number) -> scalar(String.valueOf(number), UNTAGGED, ScalarStyle.PLAIN);
      case Yaml.Plain(var word) -> scalar(word, UNTAGGED, ScalarStyle.PLAIN);
      case Yaml.Items items -> items(items, inLine);
      case Yaml.Keys keys -> keys(keys, inLine);
    }
  }

  private void text(String text, boolean inLine) {
    boolean typed = TYPED.matcher(text).matches();
    scalar(text, typed ? QUOTED : UNTAGGED, style(text, inLine));
  }

  private static ScalarStyle style(String text, boolean inLine) {
    if (UNUSUAL.matcher(text).find()) {
      return ScalarStyle.DOUBLE_QUOTED;
    }
    return text.contains("\n") && !inLine ? ScalarStyle.LITERAL : ScalarStyle.PLAIN;
  }

  private void scalar(String text, ImplicitTuple implicit, ScalarStyle style) {
    emitter.emit(new ScalarEvent(Optional.empty(), Optional.empty(), implicit, text, style));
  }

  private void items(Yaml.Items items, boolean inLine) {
    boolean flow = inLine || onOneLine(items.compact(), items, items.items().isEmpty());
    emitter.emit(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, style(flow)));
    items.items().forEach(item -> emit(item, flow));
    emitter.emit(new SequenceEndEvent());
  }

  private void keys(Yaml.Keys keys, boolean inLine) {
    boolean flow = inLine || onOneLine(keys.compact(), keys, keys.values().isEmpty());
    emitter.emit(new MappingStartEvent(Optional.empty(), Optional.empty(), true, style(flow)));
    keys.values()
        .forEach((key, value) -> {
          text(key, true);
          emit(value, flow);
        });
    emitter.emit(new MappingEndEvent());
  }

  private static boolean onOneLine(boolean compact, Yaml value, boolean empty) {
    return empty || (compact && value.width() <= COMPACT_WIDTH);
  }

  private static FlowStyle style(boolean flow) {
    return flow ? FlowStyle.FLOW : FlowStyle.BLOCK;
  }

  /// Where the emitter writes to.
  private record Sink(StringBuilder written) implements StreamDataWriter {

    @Override
    public void write(String text) {
      written.append(text);
    }

    @Override
    public void write(String text, int from, int length) {
      written.append(text, from, from + length);
    }
  }
}
