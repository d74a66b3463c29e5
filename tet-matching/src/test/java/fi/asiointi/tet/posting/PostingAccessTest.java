package fi.asiointi.tet.posting;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.tet.posting.PostingActor.Company;
import fi.asiointi.tet.posting.PostingActor.Other;
import fi.asiointi.tet.posting.PostingActor.Staff;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostingAccessTest {
    private static final Staff STAFF = new Staff("virka@example.com", "virka1");
    private static final Company COMPANY = new Company(Postings.COMPANY);

    /** The service's own matrix: a member of staff and a company against five events. */
    @ParameterizedTest
    @CsvSource({
        "virka@example.com, other, city, PERMITTED, OTHER_COMPANY",
        "other@example.com, virka1, city, PERMITTED, OTHER_COMPANY",
        "other@example.com, other, city, NOT_OWN_POSTING, OTHER_COMPANY",
        ", , company, NOT_OWN_POSTING, PERMITTED",
        ", , other company, NOT_OWN_POSTING, OTHER_COMPANY",
        "virka@example.com, virka1, none, NO_EMPLOYER, NO_EMPLOYER",
    })
    void staffHandleTheirOwnAndACompanyThoseWithItsId(
            @Nullable String email,
            @Nullable String oid,
            String employer,
            String staff,
            String company) {
        Posting posting =
                Postings.whole()
                        .owner(email == null && oid == null ? null : new Owner(email, oid))
                        .employer(employer(employer))
                        .build();

        assertThat(code(PostingAccess.decide(STAFF, posting))).isEqualTo(staff);
        assertThat(code(PostingAccess.decide(COMPANY, posting))).isEqualTo(company);
        assertThat(code(PostingAccess.decide(new Other(), posting))).isNotEqualTo("PERMITTED");
    }

    @Test
    void anExpiredPostingIsNotEdited() {
        Posting expired = Postings.whole().publishedOn(LocalDate.of(2026, 1, 1)).build();

        assertThat(code(PostingAccess.edit(COMPANY, expired, LocalDate.of(2026, 3, 13))))
                .isEqualTo("PERMITTED");
        assertThat(code(PostingAccess.edit(COMPANY, expired, LocalDate.of(2026, 3, 14))))
                .isEqualTo("EXPIRED_NOT_EDITED");
        assertThat(code(PostingAccess.decide(COMPANY, expired))).isEqualTo("PERMITTED");
    }

    @Test
    void anEmptyNameIsNobodys() {
        Posting posting = Postings.whole().owner(new Owner("", null)).build();

        assertThat(code(PostingAccess.decide(new Staff("", ""), posting)))
                .isEqualTo("NOT_OWN_POSTING");
    }

    private static @Nullable Employer employer(String which) {
        return switch (which) {
            case "city" -> new Employer("Helsingin kaupunki", null);
            case "company" -> new Employer("Esimerkki Oy", Postings.COMPANY);
            case "other company" -> new Employer("Toinen Oy", BusinessId.parse("0112038-9"));
            default -> null;
        };
    }

    private static String code(PostingDecision decision) {
        return decision instanceof PostingDecision.Refused refused
                ? refused.because().code()
                : "PERMITTED";
    }
}
