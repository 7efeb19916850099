package io.parley.server.problem;

import static java.util.stream.Collectors.joining;

import io.parley.language.Say;
import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/// Says why the body of a request could not be read, in words that name nothing of the inside.
final class Unreadable {

  private Unreadable() {}

  static String why(HttpMessageNotReadableException failed) {
    return switch (failed.getCause()) {
      case UnrecognizedPropertyException unknown ->
          Say.of(
              "There is no (%s) here. What can stand here: %s.",
              unknown.getPropertyName(), known(unknown.getKnownPropertyIds()));
      case MismatchedInputException wrong when !wrong.getPath().isEmpty() ->
          Say.of("(%s) is missing, or not of the kind it must be.", path(wrong));
      case MismatchedInputException _ ->
          Say.of("The body is missing, or not of the kind it must be.");
      case StreamConstraintsException _ ->
          Say.of("The body is nested too deeply, or a number or name in it is too long.");
      case InputCoercionException _ -> Say.of("A number in the body is too large.");
      case StreamReadException malformed ->
          Say.of(
              "The body is not well-formed JSON: see line %d, column %d.",
              malformed.getLocation().getLineNr(), malformed.getLocation().getColumnNr());
      case null, default -> Say.of("The body is missing or cannot be read. It must be JSON.");
    };
  }

  private static String known(Collection<Object> properties) {
    return properties == null
        ? ""
        : properties.stream().map(String::valueOf).sorted().collect(joining(", "));
  }

  private static String path(JacksonException wrong) {
    return wrong.getPath().stream()
        .flatMap(part ->
            part.getPropertyName() == null
                ? Stream.of(String.valueOf(part.getIndex()))
                : Stream.of(part.getPropertyName()))
        .collect(joining("."));
  }
}
