package fi.asiointi.tet.posting;

import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.identity.reason.Reason;
import fi.asiointi.tet.posting.ImageHeader.Format;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a posting must hold. The web form and the back end of the city's service have limits of
 * their own: the stricter one is kept, and the finding tells whose it is.
 *
 * {@snippet class="fi.asiointi.tet.posting.PostingSnippetsTest" region="rules"}
 */
public final class PostingRules {
    private static final PostingLimits LIMITS = PostingLimits.ALL;
    private static final Map<String, Format> ENDINGS =
            Map.of(
                    ".png", Format.PNG,
                    ".jpg", Format.JPEG,
                    ".jpeg", Format.JPEG,
                    ".heic", Format.HEIC,
                    ".heif", Format.HEIC);
    private static final Pattern PHONE = LIMITS.pattern("phonePattern");
    private static final Pattern EMAIL = LIMITS.pattern("emailPattern");
    private static final Pattern WEBSITE = LIMITS.pattern("websitePattern");

    private final List<PostingFinding> findings = new ArrayList<>();

    private PostingRules() {}

    /**
     * {@return what keeps the posting from being saved as a draft} A draft needs a title, a unit
     * and a place; what else it holds must be in its limits.
     *
     * @param posting the posting
     */
    public static List<PostingFinding> forDraft(Posting posting) {
        var rules = new PostingRules();
        rules.checkDraft(posting);
        return List.copyOf(rules.findings);
    }

    /**
     * {@return what keeps the posting from being published, all of it}
     *
     * @param posting the posting
     */
    public static List<PostingFinding> forPublishing(Posting posting) {
        var rules = new PostingRules();
        rules.checkDraft(posting);
        rules.checkPublic(posting);
        return List.copyOf(rules.findings);
    }

    /**
     * {@return what keeps the image from being uploaded} Its content is looked at, since a name
     * promises nothing; of that only the beginning is read.
     *
     * @param image the image
     */
    public static List<PostingFinding> forImage(ImageUpload image) {
        var rules = new PostingRules();
        rules.imageSize(image.size());
        rules.imageFormat(image);
        return List.copyOf(rules.findings);
    }

    /**
     * {@return what would show the image better} It may be uploaded all the same.
     *
     * @param image the image
     */
    public static List<PostingFinding> adviceOnImage(ImageUpload image) {
        var rules = new PostingRules();
        image.header().width().ifPresent(rules::imageWidth);
        return List.copyOf(rules.findings);
    }

    private void checkDraft(Posting posting) {
        needText("title", posting.title());
        needText("unit", posting.unit());
        need("place", posting.place());
        texts("title", posting.title());
        texts("description", posting.description());
        length("unit", "unit", posting.unit());
        spots(posting.spots());
        count("keywords", posting.keywords());
        count("languages", posting.languages());
        if (posting.contact() != null) {
            contact(posting.contact());
        }
        if (posting.website() != null && !posting.website().isBlank()) {
            length("website", "website", posting.website());
            form("website", posting.website(), WEBSITE);
        }
        if (posting.start() != null
                && posting.end() != null
                && posting.end().isBefore(posting.start())) {
            add(
                    "end",
                    PostingCode.END_BEFORE_START.reason(
                            "start", posting.start(), "end", posting.end()));
        }
    }

    private void checkPublic(Posting posting) {
        needText("description", posting.description());
        need("employer", posting.employer());
        need("start", posting.start());
        if (posting.languages().stream().noneMatch(LIMITS.workingLanguages()::contains)) {
            add("languages", PostingCode.NO_LANGUAGE.reason());
        }
        if (posting.keywords().stream().noneMatch(it -> it.kind() == Keyword.Kind.METHOD)) {
            add("keywords", PostingCode.NO_METHOD.reason());
        }
        Contact contact = posting.contact();
        needText("contact.firstName", contact == null ? "" : contact.firstName());
        needText("contact.lastName", contact == null ? "" : contact.lastName());
        needText("contact.phone", contact == null ? "" : contact.phone());
        needText("contact.email", contact == null ? "" : contact.email());
    }

    private void contact(Contact contact) {
        length("contact.firstName", "contact.firstName", contact.firstName());
        length("contact.lastName", "contact.lastName", contact.lastName());
        length("contact.phone", "contact.phone", contact.phone());
        length("contact.email", "contact.email", contact.email());
        form("contact.phone", contact.phone(), PHONE);
        form("contact.email", contact.email(), EMAIL);
    }

    private void imageSize(int size) {
        PostingLimits.Limit limit = LIMITS.of("image");
        if (size > limit.most()) {
            Reason because = PostingCode.IMAGE_TOO_LARGE.reason("size", size, "most", limit.most());
            add("image", because, limit);
        }
    }

    /** A picture that was renamed is told for what it is. */
    private void imageFormat(ImageUpload image) {
        String name = image.fileName().toLowerCase(Locale.ROOT);
        String ending = name.substring(Math.max(0, name.lastIndexOf('.')));
        Format named = ENDINGS.getOrDefault(ending, Format.OTHER);
        ImageHeader header = image.header();
        if (named == Format.HEIC || header.format() == Format.HEIC) {
            add("image", PostingCode.IMAGE_HEIC.reason());
        } else if (named == Format.OTHER) {
            add("image.fileName", PostingCode.IMAGE_TYPE_NOT_ALLOWED.reason());
        } else if (named != header.format()) {
            add("image", PostingCode.IMAGE_NOT_AS_NAMED.reason("ending", ending));
        } else if (header.width().isEmpty()) {
            add("image", PostingCode.IMAGE_DAMAGED.reason());
        }
    }

    private void imageWidth(int width) {
        PostingLimits.Range advised = LIMITS.imageWidth();
        if (width < advised.least() || width > advised.most()) {
            add(
                    "image",
                    PostingCode.IMAGE_WIDTH.reason(
                            "width", width, "least", advised.least(), "most", advised.most()));
        }
    }

    private void need(String path, @Nullable Object value) {
        if (value == null) {
            add(path, PostingCode.MISSING.reason());
        }
    }

    private void needText(String path, PostingText text) {
        need(path, text.isEmpty() ? null : text);
    }

    private void needText(String path, String text) {
        need(path, text.isBlank() ? null : text);
    }

    private void texts(String field, PostingText texts) {
        texts.byLanguage()
                .forEach(
                        (language, text) -> {
                            String path = field + "." + language.tag();
                            length(field, path, text);
                            if (field.equals("title") && Character.isWhitespace(text.charAt(0))) {
                                add(path, PostingCode.LEADING_SPACE.reason());
                            }
                        });
    }

    private void length(String field, String path, String text) {
        PostingLimits.Limit limit = LIMITS.of(field);
        int length = text.codePointCount(0, text.length());
        if (length > limit.most()) {
            add(path, PostingCode.TOO_LONG.reason("length", length, "most", limit.most()), limit);
        }
    }

    private void spots(int spots) {
        if (spots < LIMITS.smallestSpots()) {
            add(
                    "spots",
                    PostingCode.TOO_FEW.reason("count", spots, "least", LIMITS.smallestSpots()));
        }
        most("spots", spots);
    }

    private void count(String field, Collection<?> all) {
        most(field, all.size());
    }

    private void most(String field, int count) {
        PostingLimits.Limit limit = LIMITS.of(field);
        if (count > limit.most()) {
            add(field, PostingCode.TOO_MANY.reason("count", count, "most", limit.most()), limit);
        }
    }

    private void form(String path, String text, Pattern pattern) {
        if (!text.isBlank() && !pattern.matcher(text).matches()) {
            add(path, PostingCode.WRONG_FORM.reason());
        }
    }

    private void add(String path, Reason because, PostingLimits.Limit limit) {
        LocalizedText side = PostingCode.TEXTS.text("side." + limit.side());
        add(
                path,
                new Reason(
                        because.code(),
                        because.parameters(),
                        because.template().with("side", side)));
    }

    private void add(String path, Reason because) {
        findings.add(new PostingFinding(path, because, LIMITS.source()));
    }
}
