package io.parley.format.tree;

import io.parley.format.file.FileText;
import io.parley.format.file.Place;
import io.parley.format.problem.ProblemKind;
import io.parley.format.problem.Problems;
import io.parley.language.Say;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// Grows a tree from YAML 1.2. Nothing is resolved or constructed: the parser's events are the tree.
public final class YamlTree {

  private final FileText file;
  private final TreeBuilder builder;
  private int documents;
  private Place last = Place.START;

  private YamlTree(FileText file, Problems problems) {
    this.file = file;
    this.builder = new TreeBuilder(problems);
  }

  /// The tree of the file; empty when there is none, or the problems say why.
  public static Optional<Node> parse(FileText file, Problems problems) {
    return new YamlTree(file, problems).parse();
  }

  private Optional<Node> parse() {
    // One buffer for the whole text: version 3.0.1 fails where a pair of surrogates is cut in two.
    var settings =
        LoadSettings.builder()
            .setCodePointLimit(Integer.MAX_VALUE)
            .setBufferSize(file.text().length() + 2)
            .build();
    try {
      var events = new ParserImpl(settings, new StreamReader(settings, file.text()));
      while (builder.going() && events.hasNext()) {
        take(events.next());
      }
    } catch (MarkedYamlEngineException broken) {
      var place = broken.getProblemMark().map(YamlTree::place).orElse(last);
      builder.stop(ProblemKind.SYNTAX, place, YamlFault.sentence(broken));
    } catch (YamlEngineException broken) {
      builder.stop(ProblemKind.SYNTAX, last, Say.of("This is not well-formed YAML."));
    }
    return builder.root();
  }

  private void take(Event event) {
    last = event.getStartMark().map(YamlTree::place).orElse(last);
    switch (event) {
      case DocumentStartEvent _ -> beginDocument();
      case AliasEvent alias -> builder.alias(alias.getAlias().getValue(), last);
      case ScalarEvent scalar -> {
        refuseTag(scalar.getTag());
        builder.scalar(scalar(scalar), anchor(scalar));
      }
      case CollectionStartEvent start -> {
        refuseTag(start.getTag());
        builder.begin(last, start instanceof MappingStartEvent, anchor(start));
      }
      case CollectionEndEvent _ -> builder.end();
      default -> {}
    }
  }

  private void beginDocument() {
    if (++documents > 1) {
      builder.stop(
          ProblemKind.SYNTAX, last, Say.of("A file holds one document; here a second one begins."));
    }
  }

  private void refuseTag(Optional<String> tag) {
    if (tag.isPresent()) {
      builder.stop(ProblemKind.TAG, last, Say.of("Tags have no meaning here."));
    }
  }

  private Node.Scalar scalar(ScalarEvent event) {
    var text = event.getValue();
    boolean marked = event.isSQuoted() || event.isDQuoted();
    var content = new Place(last.line(), last.column() + (marked ? 1 : 0), 1);
    boolean verbatim = !event.isLiteral() && !event.isFolded() && file.has(content, text);
    int width = text.codePointCount(0, text.length()) + (marked ? 2 : 0);
    var place = verbatim ? last.ofWidth(width) : last;
    return new Node.Scalar(place, text, !event.isPlain(), content, verbatim);
  }

  private static String anchor(NodeEvent event) {
    return event.getAnchor().map(Anchor::getValue).orElse("");
  }

  private static Place place(Mark mark) {
    return new Place(mark.getLine() + 1, mark.getColumn() + 1, 1);
  }
}
