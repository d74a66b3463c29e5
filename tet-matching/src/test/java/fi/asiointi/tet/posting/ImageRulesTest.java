package fi.asiointi.tet.posting;

import static fi.asiointi.tet.posting.Images.bytes;
import static fi.asiointi.tet.posting.Images.named;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"kuva.png", "KUVA.PNG", "kuva.2.png"})
    void aPngMayBeUploaded(String name) {
        assertThat(PostingRules.forImage(named(name, Images.png(800)))).isEmpty();
    }

    /** İ and I of the Turkish locale, in which the tests run, must not change an ending. */
    @ParameterizedTest
    @ValueSource(strings = {"kuva.jpg", "kuva.jpeg", "TIKKU.JPG"})
    void aJpegMayBeUploaded(String name) {
        assertThat(PostingRules.forImage(named(name, Images.jpeg(800)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kuva.gif", "kuva.webp", "png", "kuva", "kuva.png.exe", ".", ""})
    void otherEndingsAreRefused(String name) {
        assertThat(codes(name, Images.png(800)))
                .containsExactly("image.fileName IMAGE_TYPE_NOT_ALLOWED");
    }

    @Test
    void theContentMustBeWhatTheEndingTells() {
        assertThat(codes("kuva.jpg", Images.png(800))).containsExactly("image IMAGE_NOT_AS_NAMED");
        assertThat(codes("kuva.png", Images.jpeg(800))).containsExactly("image IMAGE_NOT_AS_NAMED");
        assertThat(codes("kuva.png", "<svg>".getBytes(UTF_8)))
                .containsExactly("image IMAGE_NOT_AS_NAMED");
        assertThat(codes("kuva.png", bytes())).containsExactly("image IMAGE_NOT_AS_NAMED");
    }

    /** Telephones name such a picture .jpg when they send it on. */
    @ParameterizedTest
    @ValueSource(strings = {"kuva.heic", "kuva.HEIC", "kuva.heif", "kuva.jpg", "kuva"})
    void aHeicIsToldAsSuchWhateverItsName(String name) {
        assertThat(codes(name, Images.heic())).containsExactly("image IMAGE_HEIC");
    }

    @Test
    void otherFilesOfTheSameContainerAreNoHeic() {
        byte[] video = bytes(0, 0, 0, 24, 'f', 't', 'y', 'p', 'i', 's', 'o', 'm', 0, 0, 0, 0);

        assertThat(codes("kuva.jpg", video)).containsExactly("image IMAGE_NOT_AS_NAMED");
    }

    /** The form takes 4 000 000 bytes, the back end 4 194 304. */
    @Test
    void theStricterLimitOfTheSizeIsKept() {
        byte[] largest = Arrays.copyOf(Images.png(800), 4_000_000);
        List<PostingFinding> findings =
                PostingRules.forImage(named("kuva.png", Arrays.copyOf(largest, 4_000_001)));

        assertThat(PostingRules.forImage(named("kuva.png", largest))).isEmpty();
        assertThat(PostingRulesTest.codes(findings)).containsExactly("image IMAGE_TOO_LARGE");
        assertThat(findings.get(0).because().text().en())
                .isEqualTo(
                        "The image is too large: 4000001 bytes. At most 4000000 (limit of the"
                                + " form).");
    }

    @Test
    void aLargeFileOfAnotherKindIsToldBoth() {
        assertThat(codes("kuva.gif", new byte[4_000_001]))
                .containsExactly("image IMAGE_TOO_LARGE", "image.fileName IMAGE_TYPE_NOT_ALLOWED");
    }

    @ParameterizedTest
    @CsvSource({"399, 1", "400, 0", "2000, 0", "2001, 1"})
    void aWidthIsAdvisedButNotDemanded(int width, int advice) {
        for (ImageUpload image :
                List.of(
                        named("kuva.png", Images.png(width)),
                        named("kuva.jpg", Images.jpeg(width)))) {
            assertThat(PostingRules.forImage(image)).isEmpty();
            assertThat(PostingRules.adviceOnImage(image)).hasSize(advice);
        }
    }

    @Test
    void theAdviceTellsTheWidth() {
        var advice = PostingRules.adviceOnImage(named("kuva.jpg", Images.jpeg(7000)));

        assertThat(PostingRulesTest.codes(advice)).containsExactly("image IMAGE_WIDTH");
        assertThat(advice.get(0).because().text().fi())
                .isEqualTo("Kuvan leveys on 7000 pikseliä. Suositus on 400–2000 pikseliä.");
    }

    @Test
    void whereTheHeaderEndsTooEarlyThePictureIsDamaged() {
        byte[] png = Images.png(800);
        byte[] jpeg = Images.jpeg(800);
        int frame = frame(jpeg);

        for (int length = 8; length < 33; length++) {
            assertThat(codes("kuva.png", Arrays.copyOf(png, length)))
                    .containsExactly("image IMAGE_DAMAGED");
        }
        // The frame of three components ends nineteen bytes after its marker begins.
        for (int length = 3; length < frame + 19; length++) {
            assertThat(codes("kuva.jpg", Arrays.copyOf(jpeg, length)))
                    .containsExactly("image IMAGE_DAMAGED");
        }
        assertThat(codes("kuva.jpg", Arrays.copyOf(jpeg, frame + 19))).isEmpty();
        assertThat(codes("kuva.png", Arrays.copyOf(png, 33))).isEmpty();
    }

    @Test
    void aPngWhoseHeaderWasChangedIsDamaged() {
        for (int at = 8; at < 33; at++) {
            byte[] png = Images.png(800);
            png[at] = (byte) (png[at] ^ 0x40);

            assertThat(codes("kuva.png", png)).containsExactly("image IMAGE_DAMAGED");
        }
    }

    @Test
    void aJpegThatLiesAboutItsSegmentsIsDamaged() {
        byte[] jpeg = Images.jpeg(800);
        int frame = frame(jpeg);

        assertThat(codes("kuva.jpg", changed(jpeg, frame + 3, 18))).hasSize(1); // length
        assertThat(codes("kuva.jpg", changed(jpeg, frame + 9, 0))).hasSize(1); // components
        assertThat(codes("kuva.jpg", changed(jpeg, 4, 0xff))).hasSize(1); // beyond the end
        assertThat(codes("kuva.jpg", changed(changed(jpeg, frame + 7, 0), frame + 8, 0)))
                .containsExactly("image IMAGE_DAMAGED"); // no width
        assertThat(codes("kuva.jpg", changed(jpeg, 5, 1))).hasSize(1); // shorter than its length
        assertThat(codes("kuva.jpg", bytes(0xff, 0xd8, 0xff, 0xd9))).hasSize(1);
        assertThat(codes("kuva.jpg", bytes(0xff, 0xd8, 0xff, 0xda, 0, 2, 0xff, 0xd9))).hasSize(1);
    }

    @Test
    void fillBytesAndMarkersThatStandAloneArePassedBy() {
        byte[] jpeg = Images.jpeg(801);
        byte[] filled = bytes(0xff, 0xd8, 0xff, 0xff, 0xff, 0x01, 0xff, 0xd0);
        byte[] whole = Arrays.copyOf(filled, filled.length + jpeg.length - 2);
        System.arraycopy(jpeg, 2, whole, filled.length, jpeg.length - 2);

        assertThat(ImageHeader.read(whole).width()).hasValue(801);
    }

    /** Any bytes may be uploaded: what comes out is a finding or nothing, never an exception. */
    @Test
    void noBytesMakeAnException() {
        var random = new Random(20_261_123);
        for (int i = 0; i < 20_000; i++) {
            byte[] picture = random.nextBoolean() ? Images.heic() : SAMPLES[i & 1].clone();
            for (int changes = random.nextInt(6); changes > 0; changes--) {
                picture[random.nextInt(picture.length)] = (byte) random.nextInt(256);
            }
            byte[] cut = Arrays.copyOf(picture, random.nextInt(picture.length + 1));
            List<String> codes = codes(i % 3 == 0 ? "a.png" : "a.jpg", cut);

            assertThat(codes.size()).isLessThan(2);
        }
    }

    private static final byte[][] SAMPLES = {Images.png(40), Images.jpeg(40)};

    /** Where the marker of the baseline frame stands. */
    private static int frame(byte[] jpeg) {
        int at = 0;
        while (!(jpeg[at] == (byte) 0xff && jpeg[at + 1] == (byte) 0xc0)) {
            at++;
        }
        return at;
    }

    private static byte[] changed(byte[] bytes, int at, int value) {
        byte[] changed = bytes.clone();
        changed[at] = (byte) value;
        return changed;
    }

    private static List<String> codes(String fileName, byte[] content) {
        return PostingRulesTest.codes(PostingRules.forImage(named(fileName, content)));
    }
}
