package io.parley.explain.words;

import io.parley.conflict.stability.GeneralMetarationality;
import io.parley.conflict.stability.LimitedMove;
import io.parley.conflict.stability.Maximin;
import io.parley.conflict.stability.NashStability;
import io.parley.conflict.stability.SequentialOrSimultaneousStability;
import io.parley.conflict.stability.SequentialStability;
import io.parley.conflict.stability.SimultaneousStability;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.conflict.stability.SymmetricMetarationality;
import io.parley.conflict.stability.SymmetricSequentialStability;
import io.parley.language.Say;

/// What concepts are called in the language in force. One that has no name here bears its own.
final class ConceptNames {

  private ConceptNames() {}

  static String of(StabilityConcept concept) {
    return switch (concept) {
      case NashStability _ -> Say.of("Nash stability");
      case GeneralMetarationality _ -> Say.of("general metarationality");
      case SymmetricMetarationality _ -> Say.of("symmetric metarationality");
      case SequentialStability _ -> Say.of("sequential stability");
      case SymmetricSequentialStability _ -> Say.of("symmetric sequential stability");
      case SimultaneousStability _ -> Say.of("simultaneous stability");
      case SequentialOrSimultaneousStability _ -> Say.of("sequential or simultaneous stability");
      case LimitedMove _ ->
          Say.of("limited-move stability with horizon %s", horizon("l", concept.id()));
      case Maximin _ ->
          Say.of("maximin stability with horizon %s", horizon("maximin", concept.id()));
      default -> concept.name();
    };
  }

  private static String horizon(String family, String id) {
    return id.substring(family.length());
  }
}
