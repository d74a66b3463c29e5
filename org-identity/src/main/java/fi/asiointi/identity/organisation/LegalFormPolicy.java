package fi.asiointi.identity.organisation;

import com.fasterxml.jackson.databind.JsonNode;
import fi.asiointi.identity.reason.Language;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How a service divides organisations into kinds of applicants by their legal form. Two of
 * Helsinki's services do it in two ways, and neither way follows the law of legal forms; both are
 * here as they are, beside one that does.
 *
 * {@snippet class="fi.asiointi.identity.organisation.LegalFormPolicyTest" region="policy"}
 */
public final class LegalFormPolicy {
    /** A kind of applicant. */
    public enum Applicant {
        /** A company, or whatever the service treats as one. */
        COMPANY,
        /** An association or a foundation. */
        ASSOCIATION,
        /** A church, a parish or a religious community. */
        PARISH,
        /** The state, a municipality or another public body. */
        PUBLIC_BODY,
        /** The legal form is not told, or belongs to no kind of applicant. */
        UNKNOWN
    }

    private static final JsonNode POLICIES = Resource.json("legal-form-policies.json");

    /**
     * As Helsinki's production system of the employment benefit (Helsinki-lisä): by the code of the
     * form. Whatever is not an association is a company: a municipality, the state, an unknown
     * form.
     */
    public static final LegalFormPolicy HELSINKI_BENEFIT = byCode("helsinkiBenefit");

    /**
     * As Helsinki's production system of the summer voucher (Kesäseteli): by words in the Finnish
     * label of the form. A form without a label, or with a Swedish one alone, is a company.
     */
    public static final LegalFormPolicy SUMMER_VOUCHER = byLabel("summerVoucher");

    /** By the category of the form; a form that is not told is not known to be anything. */
    public static final LegalFormPolicy CORRECTED = byCategory("corrected");

    private final String source;
    private final Function<Optional<LegalForm>, Applicant> rule;

    private LegalFormPolicy(String source, Function<Optional<LegalForm>, Applicant> rule) {
        this.source = source;
        this.rule = rule;
    }

    /**
     * {@return the kind of applicant that an organisation is on a day}
     *
     * @param organisation the organisation
     * @param day the day, usually that of the application
     */
    public Applicant applicant(Organisation organisation, LocalDate day) {
        return rule.apply(organisation.legalFormOn(day));
    }

    /**
     * {@return the kind of applicant to which a legal form belongs}
     *
     * @param form the form
     */
    public Applicant applicant(LegalForm form) {
        return rule.apply(Optional.of(form));
    }

    /** {@return where the rule was read} */
    public String source() {
        return source;
    }

    private static LegalFormPolicy byCode(String name) {
        Set<String> associations = texts(name, "associationCodes");
        return new LegalFormPolicy(
                source(name),
                form ->
                        form.filter(one -> associations.contains(one.code().value()))
                                .map(one -> Applicant.ASSOCIATION)
                                .orElse(Applicant.COMPANY));
    }

    private static LegalFormPolicy byLabel(String name) {
        Set<String> associations = texts(name, "associationLabels");
        Set<String> parishes = texts(name, "parishLabels");
        return new LegalFormPolicy(
                source(name),
                form -> {
                    String label =
                            form.flatMap(one -> one.labels().in(Language.FI))
                                    .orElse("")
                                    .toLowerCase(Locale.ROOT);
                    if (associations.stream().anyMatch(label::contains)) {
                        return Applicant.ASSOCIATION;
                    }
                    return parishes.stream().anyMatch(label::contains)
                            ? Applicant.PARISH
                            : Applicant.COMPANY;
                });
    }

    private static LegalFormPolicy byCategory(String name) {
        JsonNode categories = POLICIES.path(name).path("categories");
        return new LegalFormPolicy(
                source(name),
                form ->
                        form.map(one -> categories.path(one.category().name()).asText(""))
                                .filter(applicant -> !applicant.isEmpty())
                                .map(Applicant::valueOf)
                                .orElse(Applicant.UNKNOWN));
    }

    private static String source(String name) {
        return POLICIES.path(name).path("source").asText();
    }

    private static Set<String> texts(String name, String list) {
        var texts = new HashSet<String>();
        POLICIES.path(name).path(list).forEach(text -> texts.add(text.asText()));
        return Set.copyOf(texts);
    }
}
