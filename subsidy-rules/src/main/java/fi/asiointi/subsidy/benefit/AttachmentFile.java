package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.subsidy.parameter.ParameterRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A file that somebody wants to attach to an application. What is in it, and whether it is clean of
 * viruses, the service finds out itself.
 *
 * @param mediaType its type, such as {@code application/pdf}
 * @param bytes its size
 */
public record AttachmentFile(String mediaType, long bytes) {
    private static final Set<String> MEDIA_TYPES =
            Set.of("application/pdf", "image/png", "image/jpeg");
    private static final long MEGABYTE = 1 << 20;

    /**
     * {@return why it cannot be attached; empty when it can}
     *
     * @param attached how many attachments the application has already
     * @param row the figures of the day, from {@link BenefitRules#parametersOn}
     */
    public List<Reason> refusals(int attached, ParameterRow row) {
        int most = row.value(BenefitParameters.MOST_ATTACHMENTS);
        int mostBytes = row.value(BenefitParameters.MOST_ATTACHMENT_BYTES);
        var refusals = new ArrayList<Reason>();
        if (attached >= most) {
            refusals.add(BenefitTexts.ALL.reason("attachment.TOO_MANY", "limit", most));
        }
        if (bytes > mostBytes) {
            refusals.add(
                    BenefitTexts.ALL.reason("attachment.TOO_LARGE", "limit", mostBytes / MEGABYTE));
        }
        if (bytes <= 0) {
            refusals.add(BenefitTexts.ALL.reason("attachment.EMPTY"));
        }
        if (!MEDIA_TYPES.contains(mediaType)) {
            refusals.add(BenefitTexts.ALL.reason("attachment.FORMAT"));
        }
        return List.copyOf(refusals);
    }
}
