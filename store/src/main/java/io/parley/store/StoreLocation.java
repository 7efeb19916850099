package io.parley.store;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// Where a store is.
public sealed interface StoreLocation {

  /// One file, `parley.db`, in a directory of this machine.
  static StoreLocation embedded(Path directory) {
    return new Embedded(directory.toAbsolutePath().normalize());
  }

  /// A PostgreSQL database.
  ///
  /// @param url `postgresql://user:password@host:port/database`, or the same as a JDBC URL, with or
  ///     without user and password in it; parameters such as `?sslmode=require` as usual
  /// @throws StoreException when it is another kind of URL
  static StoreLocation shared(String url) {
    return Shared.parse(url);
  }

  /// The place in words, without any password.
  String text();

  /// A directory of this machine.
  record Embedded(Path directory) implements StoreLocation {

    /// The file of the database.
    public Path file() {
      return directory.resolve("parley.db");
    }

    @Override
    public String text() {
      return file().toString();
    }
  }

  /// A PostgreSQL database.
  ///
  /// @param jdbcUrl the URL as the driver takes it, without user and password before the host
  /// @param user the user who was named before the host; empty when none was
  /// @param password the password that was given there; empty when none was
  record Shared(String jdbcUrl, String user, String password) implements StoreLocation {

    private static final Pattern URL =
        Pattern.compile("(?:jdbc:)?postgres(?:ql)?:(?<rest>(?://)?.*)", Pattern.DOTALL);
    private static final Pattern SIGNED_IN =
        Pattern.compile(
            "//(?<user>[^:/?]*)(?::(?<password>[^/?]*))?@(?<rest>[^@]*)", Pattern.DOTALL);

    private static Shared parse(String url) {
      var postgres = URL.matcher(url.strip());
      if (!postgres.matches()) {
        throw new StoreException(
            """
            The address of the database is not one that Parley can use. Give a PostgreSQL \
            address, such as postgresql://user:password@host/database.\
            """);
      }
      var rest = postgres.group("rest");
      var signedIn = SIGNED_IN.matcher(rest);
      if (!signedIn.matches()) {
        return new Shared("jdbc:postgresql:" + rest, "", "");
      }
      var password = signedIn.group("password");
      return new Shared(
          "jdbc:postgresql://" + signedIn.group("rest"),
          decoded(signedIn.group("user")),
          password == null ? "" : decoded(password));
    }

    private static String decoded(String part) {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Override
    public String text() {
      return jdbcUrl.replaceFirst("^jdbc:", "").replaceFirst("(?s)\\?.*", "");
    }

    @Override
    public String toString() {
      return text();
    }
  }
}
