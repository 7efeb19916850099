package io.parley.model.doubt;

import io.parley.model.Case;
import io.parley.model.party.Control;
import io.parley.model.party.Doubts;
import io.parley.model.party.Faction;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import io.parley.model.statement.Judgement;
import java.util.ArrayList;
import java.util.List;

/// One thing that is not known in a case and that bears on what holds.
public sealed interface Doubt {

  /// Whose preferences it concerns.
  Holder holder();

  /// The ways it can be settled.
  List<Settlement> settlements();

  /// Whether a judgement holds.
  ///
  /// @param place its place in the list, from 0
  record Maybe(Holder holder, int place, Judgement judgement) implements Doubt {
    @Override
    public List<Settlement> settlements() {
      return List.of(new Settlement.AsStated(this), new Settlement.Against(this));
    }
  }

  /// Which of two judgements matters more.
  ///
  /// @param upper the place of the one that is listed first, from 0
  /// @param lower the place of the other
  record Unordered(Holder holder, int upper, Judgement first, int lower, Judgement second)
      implements Doubt {
    @Override
    public List<Settlement> settlements() {
      return List.of(new Settlement.AsStated(this), new Settlement.Against(this));
    }
  }

  /// Which of two outcomes is preferred, whatever the judgements say.
  record Unranked(Holder holder, Doubts.Unranked pair) implements Doubt {
    @Override
    public List<Settlement> settlements() {
      return pair.may().stream()
          .<Settlement>map(better -> new Settlement.Compared(this, better))
          .toList();
    }
  }

  /// Which of its factions decides for a party.
  ///
  /// @param factions in the order of the case
  record WhoDecides(Holder holder, List<Faction> factions) implements Doubt {
    public WhoDecides {
      factions = List.copyOf(factions);
    }

    @Override
    public List<Settlement> settlements() {
      return factions.stream()
          .<Settlement>map(faction -> new Settlement.DecidedBy(this, faction))
          .toList();
    }
  }

  /// Everything in doubt in a case that bears on who decides in it now, in party order. Doubts about
  /// factions that do not decide are left aside.
  static List<Doubt> in(Case situation) {
    var doubts = new ArrayList<Doubt>();
    situation.parties().forEach(party -> doubts.addAll(in(party)));
    return doubts;
  }

  /// Everything in doubt about those who decide for a party now.
  static List<Doubt> in(Party party) {
    var doubts = new ArrayList<Doubt>();
    if (party.control() instanceof Control.Unknown) {
      doubts.add(new WhoDecides(Holder.of(party), party.factions()));
    }
    Holder.deciding(party).forEach(holder -> doubts.addAll(of(holder, party)));
    return doubts;
  }

  private static List<Doubt> of(Holder holder, Party party) {
    var found = new ArrayList<Doubt>();
    var doubts = holder.doubts(party);
    if (holder.preferences(party) instanceof Preferences.Prefers(var judgements)) {
      doubts.maybe().forEach(place -> found.add(new Maybe(holder, place, judgements.get(place))));
      for (var pair : ImportanceOrder.of(judgements.size(), doubts.unordered()).open()) {
        found.add(
            new Unordered(
                holder,
                pair.upper(),
                judgements.get(pair.upper()),
                pair.lower(),
                judgements.get(pair.lower())));
      }
    }
    doubts.unranked().stream()
        .filter(pair -> pair.may().size() > 1)
        .forEach(pair -> found.add(new Unranked(holder, pair)));
    return found;
  }
}
