package io.parley.format.statement;

import io.parley.format.problem.Excerpt;
import io.parley.language.Say;
import java.util.ArrayList;
import java.util.List;

/// A word or sign of a statement.
///
/// @param type what it is
/// @param text as it is written; empty for the end
/// @param start index of its first character
record Token(TokenType type, String text, int start) {

  /// The words that are no option ids.
  static final List<String> WORDS = List.of("not", "and", "or", "if", "iff", "true", "false");

  int end() {
    return start + text.length();
  }

  /// The token as a message names it.
  String named() {
    return type == TokenType.END ? Say.of("the end") : Excerpt.of(text);
  }

  /// Divides a statement into tokens; the last one is the end.
  static List<Token> all(String text) {
    var tokens = new ArrayList<Token>();
    int at = 0;
    while (at < text.length()) {
      int end = wordEnd(text, at);
      if (end > at) {
        tokens.add(word(text.substring(at, end), at));
        at = end;
      } else {
        int length = Character.charCount(text.codePointAt(at));
        if (!Character.isWhitespace(text.codePointAt(at))) {
          tokens.add(sign(text.substring(at, at + length), at));
        }
        at += length;
      }
    }
    tokens.add(new Token(TokenType.END, "", text.length()));
    return tokens;
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && partOfWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean partOfWord(char letter) {
    return Character.isLetterOrDigit(letter) || letter == '_' || letter == '-';
  }

  private static Token word(String word, int start) {
    var type =
        switch (word) {
          case "not" -> TokenType.NOT;
          case "and" -> TokenType.AND;
          case "or" -> TokenType.OR;
          case "if" -> TokenType.IF;
          case "iff" -> TokenType.IFF;
          case "true" -> TokenType.TRUE;
          case "false" -> TokenType.FALSE;
          default -> TokenType.ID;
        };
    return new Token(type, word, start);
  }

  private static Token sign(String sign, int start) {
    var type =
        switch (sign) {
          case "&" -> TokenType.AND;
          case "|" -> TokenType.OR;
          case "(" -> TokenType.OPEN;
          case ")" -> TokenType.CLOSE;
          default -> TokenType.STRAY;
        };
    return new Token(type, sign, start);
  }
}
