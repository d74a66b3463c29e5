package fi.asiointi.tet.posting;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * What the first bytes of a picture tell. Nothing in them is believed before it is checked: they
 * come from whoever uploads.
 *
 * @param format what the content is
 * @param width its width in pixels; empty when it cannot be read
 * @see <a href="https://www.w3.org/TR/png-3/#11IHDR">PNG, the chunk IHDR</a>
 * @see <a href="https://www.w3.org/Graphics/JPEG/itu-t81.pdf">JPEG, annex B</a>
 */
record ImageHeader(Format format, OptionalInt width) {
    private static final byte[] PNG = "\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1);
    private static final byte[] JPEG = "\u00ff\u00d8\u00ff".getBytes(ISO_8859_1);

    /**
     * Of the still pictures and sequences in HEVC, and of the container that commonly holds them.
     */
    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "msf1");

    private static final int IHDR_LENGTH = 13;

    /** What a picture can be, as far as the rules ask. */
    enum Format {
        PNG,
        JPEG,
        HEIC,
        OTHER
    }

    static ImageHeader read(byte[] content) {
        Format format = format(content);
        try {
            return new ImageHeader(format, width(format, ByteBuffer.wrap(content)));
        } catch (BufferUnderflowException | IllegalArgumentException cutShort) {
            return new ImageHeader(format, OptionalInt.empty());
        }
    }

    private static Format format(byte[] content) {
        if (beginsWith(content, PNG)) {
            return Format.PNG;
        }
        if (beginsWith(content, JPEG)) {
            return Format.JPEG;
        }
        String box = new String(content, 0, Math.min(12, content.length), ISO_8859_1);
        boolean heic = box.startsWith("ftyp", 4) && HEIC_BRANDS.contains(box.substring(8));
        return heic ? Format.HEIC : Format.OTHER;
    }

    private static boolean beginsWith(byte[] content, byte[] signature) {
        return content.length >= signature.length
                && Arrays.equals(content, 0, signature.length, signature, 0, signature.length);
    }

    private static OptionalInt width(Format format, ByteBuffer content) {
        return switch (format) {
            case PNG -> pngWidth(content);
            case JPEG -> jpegWidth(content);
            case HEIC, OTHER -> OptionalInt.empty();
        };
    }

    /** The first chunk tells its length, its name, width, height and its checksum. */
    private static OptionalInt pngWidth(ByteBuffer content) {
        content.position(PNG.length);
        int length = content.getInt();
        var chunk = new byte[4 + IHDR_LENGTH];
        content.get(chunk);
        var checksum = new CRC32();
        checksum.update(chunk);
        boolean sound =
                length == IHDR_LENGTH
                        && new String(chunk, 0, 4, ISO_8859_1).equals("IHDR")
                        && content.getInt() == (int) checksum.getValue();
        ByteBuffer header = ByteBuffer.wrap(chunk);
        return sound ? positive(header.getInt(4), header.getInt(8)) : OptionalInt.empty();
    }

    /** Goes from segment to segment to the one that begins a frame; each tells its length. */
    private static OptionalInt jpegWidth(ByteBuffer content) {
        content.position(2);
        while (content.get() == (byte) 0xff) {
            int marker = marker(content);
            if (isAlone(marker)) {
                continue;
            }
            int next = content.position() + Short.toUnsignedInt(content.getShort());
            if (isFrame(marker)) {
                return frameWidth(content, next);
            }
            boolean beforeFrame = marker != 0xd9 && marker != 0xda && next >= content.position();
            if (!beforeFrame) {
                break;
            }
            content.position(next);
        }
        return OptionalInt.empty();
    }

    /** Any number of fill bytes may stand before it. */
    private static int marker(ByteBuffer content) {
        int marker = 0xff;
        while (marker == 0xff) {
            marker = Byte.toUnsignedInt(content.get());
        }
        return marker;
    }

    private static boolean isAlone(int marker) {
        return marker == 0x01 || (marker >= 0xd0 && marker <= 0xd7);
    }

    private static boolean isFrame(int marker) {
        boolean otherTable = marker == 0xc4 || marker == 0xc8 || marker == 0xcc;
        return marker >= 0xc0 && marker <= 0xcf && !otherTable;
    }

    /**
     * Precision, height, width, then three bytes a component. The height may be told later, as 0.
     */
    private static OptionalInt frameWidth(ByteBuffer content, int end) {
        content.get();
        content.getShort();
        int width = Short.toUnsignedInt(content.getShort());
        int components = Byte.toUnsignedInt(content.get());
        boolean whole = end == content.position() + 3 * components && end <= content.limit();
        return whole && components > 0 ? positive(width, 1) : OptionalInt.empty();
    }

    private static OptionalInt positive(int width, int height) {
        return width > 0 && height > 0 ? OptionalInt.of(width) : OptionalInt.empty();
    }
}
