package io.parley.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.format.reading.Reading;
import org.junit.jupiter.api.Test;

/// What is said of a text that is not well formed: what its writer can see, and nothing of a parser.
class BrokenTextTest {

  private static String said(String file, String text) {
    return CaseFile.read(file, text) instanceof Reading.Rejected rejected
        ? rejected.problems().getFirst().message()
        : "it was read";
  }

  private static String yaml(String text) {
    return said("case.yaml", text);
  }

  private static String json(String text) {
    return said("case.json", text);
  }

  @Test
  void whatIsOpenedIsClosed() {
    assertThat(yaml("a: [b")).endsWith("a list in [ ] lacks a comma or its end.");
    assertThat(yaml("a: {b: 1")).endsWith("a mapping in { } lacks a comma or its end.");
    assertThat(yaml("a: 'b")).endsWith("a text in quotation marks does not end.");
    assertThat(json("{")).endsWith("the text ends before its value does.");
  }

  @Test
  void textsThatAreNotPlainStandInQuotationMarks() {
    assertThat(yaml("@a")).endsWith("Put the text in quotation marks.");
    assertThat(yaml("a: b: c")).endsWith("Put a text with a colon in quotation marks.");
    assertThat(yaml("a: 'b' c")).endsWith("Put all of it between them.");
    assertThat(yaml("a: \"\\x\"")).endsWith("Use single ones.");
    assertThat(json("{\"a\": b}")).contains("“b” means nothing here.");
  }

  @Test
  void linesFollowFromThoseAbove() {
    assertThat(yaml("a:\n  - b\n c: d")).endsWith("not indented as those above it have it.");
    assertThat(yaml("\ta: 1")).endsWith("Indent with blanks.");
    assertThat(yaml("a: 1\nb")).endsWith("a key lacks its colon.");
  }

  @Test
  void aCharacterOutOfPlaceIsNamed() {
    assertThat(json("{\"a\":}")).endsWith("“}” cannot stand here.");
  }

  @Test
  void aFaultWithoutWordsOfItsOwnIsStillAFault() {
    assertThat(yaml("%YAML 9.9\n---\na: 1")).isEqualTo("This is not well-formed YAML.");
    assertThat(json("{\"a\": 01}")).isEqualTo("This is not well-formed JSON.");
  }
}
