package io.parley.model.evidence;

/// A report, paper or document that judgements of the case come from.
///
/// @param id its name inside the case file
/// @param title what it is called
/// @param origin where its text is found
/// @param author who wrote it; empty when not stated
/// @param outlet who published it; empty when not stated
/// @param date when, as the source gives it; empty when not stated
/// @param language its language, as a tag such as `en`; empty when not stated
/// @param reliability grade of the source
/// @param credibility grade of the information
public record Source(
    String id,
    String title,
    Origin origin,
    String author,
    String outlet,
    String date,
    String language,
    Reliability reliability,
    Credibility credibility) {}
