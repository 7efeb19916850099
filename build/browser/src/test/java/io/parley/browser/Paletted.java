package io.parley.browser;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/// A picture of a page in its 256 most frequent colours that can be told apart; every other colour
/// becomes the nearest of these. Pages have few colours, so that nobody sees it, and the file is a
/// third as large.
final class Paletted {

  private static final int SIZE = 256;

  /// The square of the least distance between two colours of the palette.
  private static final int TOLD_APART = 40;

  private Paletted() {}

  /// Writes the PNG again in fewer colours.
  static void write(byte[] png, Path file) throws IOException {
    var picture = ImageIO.read(new ByteArrayInputStream(png));
    var palette = palette(picture);
    var result =
        new BufferedImage(
            picture.getWidth(),
            picture.getHeight(),
            BufferedImage.TYPE_BYTE_INDEXED,
            model(palette));
    var places = new HashMap<Integer, Integer>();
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int place =
            places.computeIfAbsent(picture.getRGB(x, y), colour -> nearest(colour, palette));
        result.getRaster().setSample(x, y, 0, place);
      }
    }
    ImageIO.write(result, "png", file.toFile());
  }

  private static List<Color> palette(BufferedImage picture) {
    var counts = new HashMap<Integer, Integer>();
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        counts.merge(picture.getRGB(x, y), 1, Integer::sum);
      }
    }
    var frequent =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(entry -> new Color(entry.getKey()))
            .toList();
    var palette = new ArrayList<Color>();
    for (var colour : frequent) {
      if (palette.size() < SIZE
          && palette.stream().allMatch(other -> distance(colour, other) >= TOLD_APART)) {
        palette.add(colour);
      }
    }
    return palette;
  }

  private static int nearest(int rgb, List<Color> palette) {
    var colour = new Color(rgb);
    int best = 0;
    for (int i = 1; i < palette.size(); i++) {
      if (distance(colour, palette.get(i)) < distance(colour, palette.get(best))) {
        best = i;
      }
    }
    return best;
  }

  private static int distance(Color left, Color right) {
    int red = left.getRed() - right.getRed();
    int green = left.getGreen() - right.getGreen();
    int blue = left.getBlue() - right.getBlue();
    return red * red + green * green + blue * blue;
  }

  private static IndexColorModel model(List<Color> palette) {
    var red = new byte[palette.size()];
    var green = new byte[palette.size()];
    var blue = new byte[palette.size()];
    for (int i = 0; i < palette.size(); i++) {
      red[i] = (byte) palette.get(i).getRed();
      green[i] = (byte) palette.get(i).getGreen();
      blue[i] = (byte) palette.get(i).getBlue();
    }
    return new IndexColorModel(Byte.SIZE, palette.size(), red, green, blue);
  }
}
