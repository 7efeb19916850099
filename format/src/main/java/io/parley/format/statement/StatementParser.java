package io.parley.format.statement;

import io.parley.format.problem.ProblemKind;
import io.parley.format.problem.Suggestion;
import io.parley.language.Say;
import io.parley.model.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/// Reads statements, by recursive descent:
///
/// ```
/// statement   = disjunction [ ("if" | "iff") disjunction ]
/// disjunction = conjunction { ("or" | "|") conjunction }
/// conjunction = negation { ("and" | "&") negation }
/// negation    = { "not" } ( id | "true" | "false" | "(" statement ")" )
/// ```
///
/// The first fault of form ends the reading; unknown options do not, so all of them are reported.
/// Reading the {@linkplain Statement#text() text} of a statement gives an equal statement.
public final class StatementParser {

  private static final int LONGEST = 10_000;
  private static final int DEEPEST = 60;

  private final Vocabulary vocabulary;
  private final List<Token> tokens;
  private final List<Fault> faults = new ArrayList<>();
  private int position;
  private int depth;

  private StatementParser(String text, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.tokens = Token.all(text);
  }

  /// Reads a statement about these options.
  public static Parsed parse(String text, Vocabulary vocabulary) {
    if (text.length() > LONGEST) {
      var message = Say.of("A statement can have %d characters at most.", LONGEST);
      var kind = ProblemKind.STATEMENT_TOO_LARGE;
      return new Parsed.Faulty(List.of(new Fault(kind, 0, 1, message, Say.of("Divide it."))));
    }
    return new StatementParser(text, vocabulary).parse();
  }

  /// Whether a word belongs to the language, so that no option can bear it as its id.
  public static boolean isWord(String word) {
    return Token.WORDS.contains(word);
  }

  private Parsed parse() {
    try {
      var statement = statement();
      if (token().type() != TokenType.END) {
        throw unexpected(Say.of("\"and\", \"or\", \"if\", \"iff\" or the end"));
      }
      return faults.isEmpty() ? new Parsed.Understood(statement) : new Parsed.Faulty(faults);
    } catch (Malformed malformed) {
      faults.add(malformed.fault);
      return new Parsed.Faulty(faults);
    }
  }

  private Statement statement() {
    var left = disjunction();
    var connective = token();
    if (connective.type() != TokenType.IF && connective.type() != TokenType.IFF) {
      return left;
    }
    position++;
    var right = disjunction();
    if (token().type() == TokenType.IF || token().type() == TokenType.IFF) {
      throw malformed(
          ProblemKind.STATEMENT_CHAIN,
          Say.of("\"if\" and \"iff\" do not follow one another without brackets."),
          Say.of(
              "Write (… %s …) %s …, or … %s (… %s …).",
              connective.text(), token().text(), connective.text(), token().text()));
    }
    return connective.type() == TokenType.IF
        ? new Statement.If(left, right)
        : new Statement.Iff(left, right);
  }

  private Statement disjunction() {
    var members = joined(TokenType.OR, this::conjunction);
    return members.size() == 1 ? members.getFirst() : new Statement.Or(members);
  }

  private Statement conjunction() {
    var members = joined(TokenType.AND, this::negation);
    return members.size() == 1 ? members.getFirst() : new Statement.And(members);
  }

  private List<Statement> joined(TokenType connective, Supplier<Statement> member) {
    var members = new ArrayList<Statement>();
    members.add(member.get());
    while (token().type() == connective) {
      position++;
      members.add(member.get());
    }
    return members;
  }

  private Statement negation() {
    if (token().type() != TokenType.NOT) {
      return atom();
    }
    enter();
    position++;
    var negated = new Statement.Not(negation());
    depth--;
    return negated;
  }

  private Statement atom() {
    var token = token();
    return switch (token.type()) {
      case ID -> taken(token);
      case TRUE, FALSE -> {
        position++;
        yield new Statement.Constant(token.type() == TokenType.TRUE);
      }
      case OPEN -> bracketed();
      default -> throw unexpected(Say.of("an option"));
    };
  }

  private Statement taken(Token id) {
    if (vocabulary.acts().contains(id.text())) {
      position++;
      return new Statement.Done(id.text());
    }
    if (!vocabulary.has(id.text())) {
      var word = id.text().toLowerCase(Locale.ROOT);
      faults.add(
          new Fault(
              ProblemKind.UNKNOWN_OPTION,
              id.start(),
              id.end(),
              Say.of("%s is not an option of any party.", id.named()),
              Token.WORDS.contains(word) ? Suggestion.meant(word) : vocabulary.hint(id.text())));
    }
    position++;
    return new Statement.Taken(id.text());
  }

  private Statement bracketed() {
    enter();
    position++;
    var inside = statement();
    if (token().type() != TokenType.CLOSE) {
      throw unexpected(Say.of("\"and\", \"or\", \"if\", \"iff\" or a closing bracket"));
    }
    position++;
    depth--;
    return inside;
  }

  private void enter() {
    if (++depth > DEEPEST) {
      throw malformed(
          ProblemKind.STATEMENT_TOO_LARGE,
          Say.of("A statement can be nested %d deep at most.", DEEPEST),
          Say.of("Divide it, or leave out brackets that say nothing."));
    }
  }

  private Token token() {
    return tokens.get(position);
  }

  private Malformed unexpected(String expected) {
    var found = token();
    var after = position == 0 ? "" : Say.of(" after %s", tokens.get(position - 1).named());
    var message =
        position == 0 && found.type() == TokenType.END
            ? Say.of("The statement is empty; expected %s.", expected)
            : Say.of("Expected %s%s, found %s.", expected, after, found.named());
    return malformed(ProblemKind.STATEMENT_SYNTAX, message, hint(found));
  }

  private static String hint(Token found) {
    return switch (found.text()) {
      case "!", "~", "-" -> Say.of("Write \"not\" for what is not taken.");
      case "&" -> Say.of("A single \"&\" means \"and\".");
      case "|" -> Say.of("A single \"|\" means \"or\".");
      default -> {
        var word = found.text().toLowerCase(Locale.ROOT);
        boolean capital = found.type() == TokenType.ID && Token.WORDS.contains(word);
        yield capital ? Suggestion.meant(word) : "";
      }
    };
  }

  private Malformed malformed(ProblemKind kind, String message, String hint) {
    var token = token();
    return new Malformed(new Fault(kind, token.start(), token.end(), message, hint));
  }

  /// Leads from the depth of the descent to where faults are gathered; never leaves this class.
  private static final class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Fault fault;

    Malformed(Fault fault) {
      super(fault.message(), null, false, false);
      this.fault = fault;
    }
  }
}
