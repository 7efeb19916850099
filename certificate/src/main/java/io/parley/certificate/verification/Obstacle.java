package io.parley.certificate.verification;

/// Why a party cannot move from one outcome to another.
enum Obstacle {
  NO_CHANGE("nothing would change"),
  NOT_ITS_OPTION("it would change an option of another party"),
  CANNOT_TAKE_BACK("it would take back an option that cannot be taken back"),
  CANNOT_TAKE_AGAIN("it would take an option that cannot be taken again"),
  CANNOT_BE("there it would find what cannot be"),
  ONE_WAY("a one-way pattern of the case forbids it");

  private final String words;

  Obstacle(String words) {
    this.words = words;
  }

  /// In words that can follow a colon.
  String words() {
    return words;
  }
}
