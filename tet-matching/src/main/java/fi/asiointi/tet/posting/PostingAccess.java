package fi.asiointi.tet.posting;

import fi.asiointi.tet.posting.PostingActor.Company;
import fi.asiointi.tet.posting.PostingActor.Staff;
import fi.asiointi.tet.posting.PostingDecision.Permitted;
import fi.asiointi.tet.posting.PostingDecision.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who may read, change, publish, copy or delete a posting. Every such request goes through {@link
 * #decide}; editing also through {@link #edit}.
 */
public final class PostingAccess {
    private PostingAccess() {}

    /**
     * {@return whether the actor may handle the posting at all} Staff may handle their own, told by
     * e-mail address or user name; a company those with exactly its Business ID.
     *
     * @param actor who asks
     * @param posting as it is stored, never as the actor sent it
     */
    public static PostingDecision decide(PostingActor actor, Posting posting) {
        Employer employer = posting.employer();
        if (employer == null) {
            return new Refused(PostingCode.NO_EMPLOYER.reason());
        }
        if (actor instanceof Staff staff) {
            return isOwn(staff, posting.owner())
                    ? new Permitted()
                    : new Refused(PostingCode.NOT_OWN_POSTING.reason());
        }
        if (actor instanceof Company company) {
            return company.businessId().equals(employer.businessId())
                    ? new Permitted()
                    : new Refused(PostingCode.OTHER_COMPANY.reason());
        }
        return new Refused(PostingCode.ACCOUNT_NOT_ALLOWED.reason());
    }

    /**
     * {@return whether the actor may edit the posting} An expired one may be copied or deleted
     * only.
     *
     * @param actor who asks
     * @param posting as it is stored
     * @param today the day of the question
     */
    public static PostingDecision edit(PostingActor actor, Posting posting, LocalDate today) {
        PostingDecision decision = decide(actor, posting);
        return decision instanceof Permitted && posting.state(today) == PostingState.EXPIRED
                ? new Refused(PostingCode.EXPIRED_NOT_EDITED.reason())
                : decision;
    }

    /** An empty address or name is nobody's. */
    private static boolean isOwn(Staff staff, @Nullable Owner owner) {
        return owner != null
                && (isSame(staff.email(), owner.email()) || isSame(staff.oid(), owner.oid()));
    }

    private static boolean isSame(String one, @Nullable String other) {
        return !one.isBlank() && one.equals(other);
    }
}
