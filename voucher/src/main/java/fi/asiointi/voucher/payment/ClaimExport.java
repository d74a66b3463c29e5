package fi.asiointi.voucher.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which claims go into a file, and in which order. */
public enum ClaimExport {
    /** Handed in and in no such file before; they are marked, so that each is handled once. */
    UNHANDLED,
    /** All of this year but drafts; nothing is marked. */
    ANNUAL,
    /** All of last year but drafts; nothing is marked. */
    ANNUAL_PREVIOUS;

    private static final ZoneId CITY = ZoneId.of("Europe/Helsinki");
    private static final Comparator<ExportableClaim> ORDER =
            Comparator.comparing(
                            ExportableClaim::submittedAt,
                            Comparator.nullsLast(Comparator.<@Nullable Instant>naturalOrder()))
                    .thenComparing(ExportableClaim::createdAt)
                    .thenComparing(ExportableClaim::id);

    /**
     * The claims of one file.
     *
     * @param claims by the moment they were handed in, then begun, then by their ids
     * @param toMark the ids of those to be marked as exported, in one step with handing out the
     *     file
     */
    public record Chosen(List<ExportableClaim> claims, List<String> toMark) {
        /** Lists that can no longer change. */
        public Chosen {
            claims = List.copyOf(claims);
            toMark = List.copyOf(toMark);
        }
    }

    /**
     * {@return the claims of a file of this kind}
     *
     * @param claims all claims
     * @param now the moment of the export; the year is the one that Helsinki has then
     */
    public Chosen of(Collection<ExportableClaim> claims, Instant now) {
        List<ExportableClaim> chosen =
                claims.stream().filter(claim -> takes(claim, now)).sorted(ORDER).toList();
        List<String> toMark =
                this == UNHANDLED ? chosen.stream().map(ExportableClaim::id).toList() : List.of();
        return new Chosen(chosen, toMark);
    }

    private boolean takes(ExportableClaim claim, Instant now) {
        return switch (this) {
            case UNHANDLED -> claim.status().equals("submitted") && claim.exportedAt() == null;
            case ANNUAL -> isOfYear(claim, year(now));
            case ANNUAL_PREVIOUS -> isOfYear(claim, year(now) - 1);
        };
    }

    /** The year in which a claim was handed in; the reference does not say which moment counts. */
    private static boolean isOfYear(ExportableClaim claim, int year) {
        Instant submitted = claim.submittedAt();
        return !claim.status().equals("draft") && submitted != null && year(submitted) == year;
    }

    private static int year(Instant moment) {
        return LocalDate.ofInstant(moment, CITY).getYear();
    }
}
