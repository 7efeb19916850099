package io.parley.format.reading;

import io.parley.format.file.Place;
import java.util.HashMap;
import java.util.Map;

/// Where the elements of a case stand in its file.
public final class Places {

  private final Map<Element, Place> places = new HashMap<>();

  /// Notes where an element stands. An element noted twice stands where it was noted first.
  public void note(Element element, Place place) {
    places.putIfAbsent(element, place);
  }

  /// Where an element stands; the beginning of the file for one that the file does not write down.
  public Place of(Element element) {
    return places.getOrDefault(element, Place.START);
  }
}
