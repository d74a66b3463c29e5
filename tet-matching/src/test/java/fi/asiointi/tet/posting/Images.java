package fi.asiointi.tet.posting;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures as an encoder of the JDK writes them. */
final class Images {
    private Images() {}

    static byte[] png(int width) {
        return encoded("png", width);
    }

    static byte[] jpeg(int width) {
        return encoded("jpeg", width);
    }

    /** The beginning of a file of the ISO base media format. */
    static byte[] heic() {
        return bytes(0, 0, 0, 24, 'f', 't', 'y', 'p', 'h', 'e', 'i', 'c', 0, 0, 0, 0);
    }

    static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    static ImageUpload named(String fileName, byte[] content) {
        return new ImageUpload(fileName, content, null, null, null);
    }

    private static byte[] encoded(String format, int width) {
        var out = new ByteArrayOutputStream();
        try {
            var image = new BufferedImage(width, 3, BufferedImage.TYPE_INT_RGB);
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalStateException("No encoder of " + format);
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }
}
