package fi.asiointi.voucher.application;

import fi.asiointi.identity.id.PersonalIdentityCode;
import fi.asiointi.voucher.policy.VoucherPolicy;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a young person, or a handler for somebody without a personal identity code, filled in. White
 * space around a value does not count. {@link #toString()} has nothing of it.
 *
 * {@snippet class="fi.asiointi.voucher.application.YouthFormTest" region="form"}
 *
 * @param firstName the first names
 * @param lastName the last name
 * @param identityCode the personal identity code; {@code null} in a handler's form
 * @param birthDate the day of birth as a text such as {@code 2010-05-31}; a handler's form has it
 * @param homeMunicipality the home municipality; a handler's form may have it
 * @param school the school, in free text
 * @param unlistedSchool whether the school is not on the list; a handler's form does not ask
 * @param email the e-mail address
 * @param phone the phone number
 * @param postcode the postal code
 * @param language {@code fi}, {@code sv} or {@code en}; Finnish where the young person has not said
 * @param targetGroup the id of the chosen group
 * @param description what the handler writes
 */
public record YouthForm(
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String identityCode,
        @Nullable String birthDate,
        @Nullable String homeMunicipality,
        @Nullable String school,
        @Nullable Boolean unlistedSchool,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String postcode,
        @Nullable String language,
        @Nullable String targetGroup,
        @Nullable String description) {

    private static final Set<String> LANGUAGES = Set.of("fi", "sv", "en");

    /**
     * {@return everything that is wrong in a young person's form; empty when nothing is}
     *
     * @param policy the policy whose groups can be chosen
     */
    public List<FieldFinding> faults(VoucherPolicy policy) {
        var fields = new FieldChecks();
        common(fields, policy);
        fields.required("identityCode", identityCode)
                .ifPresent(
                        code -> {
                            if (!PersonalIdentityCode.isValid(code)) {
                                fields.wrong("identityCode", "NOT_AN_IDENTITY_CODE");
                            }
                        });
        if (unlistedSchool == null) {
            fields.wrong("unlistedSchool", "FIELD_MISSING");
        }
        if (language != null) {
            language(fields);
        }
        return fields.found();
    }

    /**
     * {@return everything that is wrong in a handler's form for a person without a personal
     * identity code; empty when nothing is}
     *
     * @param policy the policy whose groups can be chosen
     */
    public List<FieldFinding> faultsOfHandler(VoucherPolicy policy) {
        var fields = new FieldChecks();
        common(fields, policy);
        fields.required("birthDate", birthDate).ifPresent(day -> birthDate(fields, day));
        fields.atMost("homeMunicipality", homeMunicipality, 64);
        fields.requiredAtMost("description", description, AdditionalInformation.LONGEST);
        language(fields);
        return fields.found();
    }

    private void common(FieldChecks fields, VoucherPolicy policy) {
        fields.requiredAtMost("firstName", firstName, 128);
        fields.requiredAtMost("lastName", lastName, 128);
        fields.requiredAtMost("school", school, 256);
        fields.matching("email", email, 254, FieldChecks.EMAIL, "NOT_AN_EMAIL");
        fields.matching("phone", phone, 64, FieldChecks.PHONE, "NOT_A_PHONE_NUMBER");
        fields.matching("postcode", postcode, 5, FieldChecks.POSTCODE, "NOT_A_POSTCODE");
        fields.required("targetGroup", targetGroup)
                .filter(group -> policy.applicants().group(group).isEmpty())
                .ifPresent(unknown -> fields.wrong("targetGroup", "TARGET_GROUP_UNKNOWN"));
    }

    private void language(FieldChecks fields) {
        fields.required("language", language)
                .filter(told -> !LANGUAGES.contains(told))
                .ifPresent(unknown -> fields.wrong("language", "NOT_A_LANGUAGE"));
    }

    private static void birthDate(FieldChecks fields, String day) {
        try {
            LocalDate.parse(day);
        } catch (DateTimeException noDay) {
            fields.wrong("birthDate", "NOT_A_DAY");
        }
    }

    @Override
    public String toString() {
        return "YouthForm";
    }
}
