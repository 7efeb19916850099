package io.parley.server.share;

import io.parley.report.screen.ExplanationView;
import io.parley.report.screen.PictureView;
import io.parley.server.answer.Screens;
import java.util.Map;

/// A case with its answers, whoever decides: all that a page without a server needs. The maps go by
/// who decides, as `control` takes it, and begin with the one to show first.
///
/// @param note what every view of a case that is going on says; may be empty
/// @param language of the sentences
/// @param made the day it was made
/// @param explanations of the outcomes that matter, by their numbers
/// @param graph what self-interested steps lead to
record SharedCase(
    String title,
    String summary,
    String note,
    String language,
    int revision,
    String made,
    Map<String, Screens.Answer> answers,
    Map<String, Screens.Sheet> outcomes,
    Map<String, Map<String, ExplanationView>> explanations,
    Map<String, PictureView> graph) {}
