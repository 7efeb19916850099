package io.parley.certificate.claim;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.parley.model.Case;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a certificate says before its claims: which case they are about and what they range over.
/// The text of the case is part of it, so that a certificate can be checked by itself.
///
/// @param question what it answers
/// @param title what the situation is called
/// @param file the name of the case file, which tells what kind of file it is
/// @param digest the SHA-256 of the case text in UTF-8, in lower-case hexadecimal digits
/// @param control who decides for each party with factions, by its id: a faction, `split`, `unknown`,
///     `quorum:0.5,0.5`
/// @param readings the ways in which doubts and degrees of preference are read
/// @param concepts the concepts under which every outcome is judged, in each reading
/// @param now how things stand
/// @param outcomes every outcome that can be
/// @param caseText the whole text of the case file
public record Certificate(
    Question question,
    String title,
    String file,
    String digest,
    Map<String, String> control,
    List<Reading> readings,
    List<Concept> concepts,
    String now,
    List<String> outcomes,
    String caseText) {

  /// The version of the file format.
  public static final int VERSION = 1;

  public Certificate {
    control = Collections.unmodifiableMap(new LinkedHashMap<>(control));
    readings = List.copyOf(readings);
    concepts = List.copyOf(concepts);
    outcomes = List.copyOf(outcomes);
  }

  /// A certificate about a case.
  ///
  /// @param question what it answers
  /// @param situation the case, decided by whoever is to decide
  /// @param file the name of its file
  /// @param caseText the text it was read from
  /// @param readings how doubts and degrees are read
  /// @param concepts the concepts that are judged
  /// @param outcomes the names of the outcomes that can be
  public static Certificate of(
      Question question,
      Case situation,
      String file,
      String caseText,
      List<Reading> readings,
      List<Concept> concepts,
      List<String> outcomes) {
    return new Certificate(
        question,
        situation.title(),
        file,
        digest(caseText),
        control(situation),
        readings,
        concepts,
        situation.nameOf(situation.now()),
        outcomes,
        caseText);
  }

  private static Map<String, String> control(Case situation) {
    var control = new LinkedHashMap<String, String>();
    situation.parties().stream()
        .filter(party -> !party.factions().isEmpty())
        .forEach(party -> control.put(party.id(), party.control().text()));
    return control;
  }

  /// The SHA-256 of a text in UTF-8, in lower-case hexadecimal digits.
  public static String digest(String text) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("Every Java platform must provide SHA-256", absent);
    }
  }
}
