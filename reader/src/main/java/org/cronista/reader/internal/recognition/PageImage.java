package org.cronista.reader.internal.recognition;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.nio.charset.StandardCharsets;

/** The picture of a page in shades of grey. */
public final class PageImage {

  /** Smaller letters than those of a page of this width are hard to recognise. */
  private static final int NARROW = 1200;

  private final BufferedImage gray;
  private final int dotsPerInch;

  private PageImage(BufferedImage gray, int dotsPerInch) {
    this.gray = gray;
    this.dotsPerInch = dotsPerInch;
  }

  /** A picture of unknown resolution, such as a photograph or a screenshot. */
  public static PageImage ofPicture(BufferedImage image) {
    int factor = image.getWidth() < NARROW && image.getHeight() < NARROW * 2 ? 2 : 1;
    return new PageImage(drawn(image, factor), 150 * factor);
  }

  /** A page drawn at a known resolution. */
  public static PageImage ofPage(BufferedImage image, int dotsPerInch) {
    return new PageImage(drawn(image, 1), dotsPerInch);
  }

  private static BufferedImage drawn(BufferedImage image, int factor) {
    int width = image.getWidth() * factor;
    int height = image.getHeight() * factor;
    BufferedImage gray = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = gray.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(image, 0, 0, width, height, null);
    graphics.dispose();
    return gray;
  }

  int dotsPerInch() {
    return dotsPerInch;
  }

  /** As a portable greymap (PGM), which needs no packing. */
  byte[] toGreymap() {
    String header = "P5\n" + gray.getWidth() + " " + gray.getHeight() + "\n255\n";
    byte[] head = header.getBytes(StandardCharsets.US_ASCII);
    byte[] pixels = ((DataBufferByte) gray.getRaster().getDataBuffer()).getData();
    byte[] bytes = new byte[head.length + pixels.length];
    System.arraycopy(head, 0, bytes, 0, head.length);
    System.arraycopy(pixels, 0, bytes, head.length, pixels.length);
    return bytes;
  }
}
