package fi.asiointi.tet.posting;

import java.util.Arrays;
import java.util.Objects;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * A picture that is to be uploaded. It may have faults: {@link PostingRules#forImage} tells them.
 *
 * {@snippet class="fi.asiointi.tet.posting.PostingSnippetsTest" region="image"}
 */
public final class ImageUpload {
    private final String fileName;
    private final byte[] bytes;
    private final @Nullable String photographer;
    private final @Nullable String altText;
    private final @Nullable String license;

    /**
     * A picture.
     *
     * @param fileName the name of the file, with its ending
     * @param bytes the content, which is copied
     * @param photographer who took it; null when not told
     * @param altText what it shows, for those who do not see it; null when not told
     * @param license the id of the licence under which it may be shown, such as {@code cc_by}; null
     *     when not told
     */
    public ImageUpload(
            String fileName,
            byte[] bytes,
            @Nullable String photographer,
            @Nullable String altText,
            @Nullable String license) {
        this.fileName = fileName;
        this.bytes = bytes.clone();
        this.photographer = photographer;
        this.altText = altText;
        this.license = license;
    }

    /** {@return the name of the file} */
    public String fileName() {
        return fileName;
    }

    /** {@return a copy of the content} */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** {@return how many bytes the content has} */
    public int size() {
        return bytes.length;
    }

    /** {@return who took it; null when not told} */
    public @Nullable String photographer() {
        return photographer;
    }

    /** {@return what it shows; null when not told} */
    public @Nullable String altText() {
        return altText;
    }

    /** {@return the id of the licence; null when not told} */
    public @Nullable String license() {
        return license;
    }

    ImageHeader header() {
        return ImageHeader.read(bytes);
    }

    /** The form that Linked Events takes; its fields have the names of an image there. */
    RequestBody form() {
        MediaType type =
                switch (header().format()) {
                    case PNG -> MediaType.get("image/png");
                    case JPEG -> MediaType.get("image/jpeg");
                    case HEIC, OTHER -> MediaType.get("application/octet-stream");
                };
        var form = new MultipartBody.Builder().setType(MultipartBody.FORM);
        form.addFormDataPart("image", fileName, RequestBody.create(bytes, type));
        add(form, "photographer_name", photographer);
        add(form, "alt_text", altText);
        add(form, "license", license);
        return form.build();
    }

    private static void add(MultipartBody.Builder form, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            form.addFormDataPart(name, value);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ImageUpload that
                && fileName.equals(that.fileName)
                && Arrays.equals(bytes, that.bytes)
                && Objects.equals(photographer, that.photographer)
                && Objects.equals(altText, that.altText)
                && Objects.equals(license, that.license);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fileName, Arrays.hashCode(bytes), photographer, altText, license);
    }

    /** Tells the size alone: names of files and texts may name people. */
    @Override
    public String toString() {
        return "ImageUpload[" + bytes.length + " bytes]";
    }
}
