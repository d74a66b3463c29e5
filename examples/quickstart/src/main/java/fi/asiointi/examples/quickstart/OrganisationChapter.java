package fi.asiointi.examples.quickstart;

import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.id.OvtCode;
import fi.asiointi.identity.id.Parsed;
import fi.asiointi.identity.id.PeppolParticipant;
import fi.asiointi.identity.id.VatNumber;
import fi.asiointi.identity.mandate.ActingDecision;
import fi.asiointi.identity.mandate.ActingPolicy;
import fi.asiointi.identity.mandate.Representation;
import fi.asiointi.identity.mandate.RolesAnswer;
import fi.asiointi.identity.organisation.Address;
import fi.asiointi.identity.organisation.LegalForm;
import fi.asiointi.identity.organisation.LegalFormPolicy;
import fi.asiointi.identity.organisation.Organisation;
import fi.asiointi.identity.organisation.OrganisationName;
import fi.asiointi.identity.organisation.OrganisationState;
import fi.asiointi.identity.reason.Language;
import fi.asiointi.identity.register.UnreadableAnswerException;
import fi.asiointi.identity.register.YtjAnswer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who the organisation is, and who may act for it. */
final class OrganisationChapter {
    private static final ActingPolicy POLICY =
            new ActingPolicy(
                    Set.of("NIMKO", "TJ"),
                    Set.of("http://valtuusrekisteri.suomi.fi/avustushakemuksen_tekeminen"),
                    Set.of("TIL"));

    private final Chapter chapter = new Chapter("Organisation: who it is, and who may act for it");
    private final LocalDate today;

    OrganisationChapter(LocalDate today) {
        this.today = today;
    }

    Chapter tell(Input registerAnswer, Input rolesAnswer, Instant fetchedAt) {
        Organisation organisation = organisation(registerAnswer, fetchedAt);
        describe(organisation);
        new RegisterLookUp(chapter, fetchedAt).tell(registerAnswer.text(), organisation);
        decide(roles(rolesAnswer, fetchedAt));
        mistype(organisation.businessId().orElseGet(() -> BusinessId.parse("0112038-9")));
        chapter.say(
                "Company data: Finnish Patent and Registration Office (PRH) open data, CC BY 4.0"
                        + " (https://creativecommons.org/licenses/by/4.0/).");
        return chapter.total("1 organisation " + organisation.stateOn(today).value());
    }

    private static Organisation organisation(Input answer, Instant fetchedAt) {
        try {
            List<Organisation> found = YtjAnswer.read(answer.text(), fetchedAt).organisations();
            if (found.isEmpty()) {
                throw answer.fault("the register has no such organisation");
            }
            return found.get(0);
        } catch (UnreadableAnswerException unreadable) {
            throw answer.fault(String.valueOf(unreadable.getMessage()));
        }
    }

    private RolesAnswer roles(Input answer, Instant now) {
        try {
            RolesAnswer.read(answer.text());
            return new SuomiFiVisit(chapter, now).tell(answer.text());
        } catch (UnreadableAnswerException unreadable) {
            throw answer.fault(String.valueOf(unreadable.getMessage()));
        }
    }

    private void describe(Organisation organisation) {
        OrganisationState state = organisation.stateOn(today);
        var rows = new ArrayList<List<String>>();
        row(rows, "Name", organisation.nameOn(today).map(OrganisationName::text).orElse("–"));
        row(
                rows,
                "Other names",
                organisation.names().size()
                        + " names in all, "
                        + organisation.names().stream()
                                .filter(name -> !name.inForce().contains(today))
                                .count()
                        + " of them former");
        row(rows, "Business ID", organisation.identifier("businessId").orElse("–"));
        row(rows, "EUID", organisation.identifier("euid").orElse("–"));
        organisation.businessId().ifPresent(id -> describe(rows, id));
        row(rows, "Legal form", organisation.legalFormOn(today).map(this::form).orElse("–"));
        row(
                rows,
                "Applicant",
                LegalFormPolicy.HELSINKI_BENEFIT.applicant(organisation, today)
                        + " to the benefit, "
                        + LegalFormPolicy.SUMMER_VOUCHER.applicant(organisation, today)
                        + " to the summer voucher");
        row(rows, "State", state.value().name());
        row(rows, "because", Chapter.texts(state.reasons()));
        row(rows, "Visiting address", address(organisation, Address.Purpose.VISITING));
        row(rows, "Postal address", address(organisation, Address.Purpose.POSTAL));
        row(
                rows,
                "Industry",
                organisation
                        .industry()
                        .map(line -> line.code() + " " + line.labels().in(Language.EN).orElse(""))
                        .orElse("–"));
        row(rows, "Trade Register", organisation.inTradeRegisterOn(today).name());
        row(rows, "VAT for business", organisation.vatLiableOn(today).name());
        row(rows, "Employer Register", organisation.employerOn(today).name());
        row(rows, "Prepayment Register", organisation.inPrepaymentRegisterOn(today).name());
        row(
                rows,
                "Source",
                organisation.provenance().source()
                        + organisation
                                .provenance()
                                .lastModified()
                                .map(when -> ", changed " + when.toLocalDate())
                                .orElse(""));
        chapter.say("The answer of the Business Information System (YTJ) as of " + today + ".");
        chapter.show(new Block.Table("The organisation", List.of("Fact", "Value"), rows));
        chapter.check("the organisation has a legal name", organisation.nameOn(today).isPresent());
        chapter.check("its state has a reason", !state.reasons().isEmpty());
    }

    private static void describe(List<List<String>> rows, BusinessId id) {
        OvtCode code = OvtCode.of(id);
        row(rows, "VAT number, if liable", VatNumber.of(id).value());
        row(rows, "OVT code, Peppol address", code + ", " + PeppolParticipant.of(code));
    }

    private String form(LegalForm form) {
        return form.labels().in(Language.FI).orElse("")
                + " / "
                + form.labels().in(Language.SV).orElse("")
                + " / "
                + form.labels().in(Language.EN).orElse("")
                + " (code "
                + form.code().value()
                + form.alphabetic().map(letters -> ", " + letters).orElse("")
                + ")";
    }

    private static String address(Organisation organisation, Address.Purpose purpose) {
        return organisation
                .address(purpose)
                .map(address -> String.join(", ", address.lines(Language.FI)))
                .orElse("–");
    }

    private void decide(RolesAnswer answer) {
        var rows = new ArrayList<List<String>>();
        for (Representation one : answer.representations()) {
            ActingDecision decision = POLICY.decide(answer, one.identifier());
            rows.add(
                    List.of(
                            one.name(),
                            one.identifier(),
                            String.join(", ", one.roleNames()),
                            word(decision),
                            why(decision)));
        }
        chapter.say(
                "The person has gone through Suomi.fi e-Authorizations (a server on this machine plays"
                        + " it, and checks every checksum), which has told whom the person may"
                        + " represent. The service finds the roles NIMKO and TJ and one mandate enough,"
                        + " and refuses an auditor (TIL). Without a choice the decision is: "
                        + undecided(POLICY.decide(answer))
                        + ".");
        chapter.show(
                new Block.Table(
                        "Who may act, when the organisation has been chosen",
                        List.of("Organisation", "Business ID", "Roles", "Decision", "Reason"),
                        rows));
        chapter.check(
                "an auditor may not act",
                answer.representations().stream()
                        .filter(one -> one.roles().contains("TIL"))
                        .map(one -> POLICY.decide(answer, one.identifier()))
                        .allMatch(ActingDecision.Refused.class::isInstance));
    }

    private static String undecided(ActingDecision decision) {
        return decision instanceof ActingDecision.Choose choose
                ? "CHOOSE among "
                        + choose.candidates().stream()
                                .map(Representation::name)
                                .collect(Collectors.joining(" and "))
                : word(decision) + ", " + why(decision);
    }

    private static String word(ActingDecision decision) {
        if (decision instanceof ActingDecision.Permitted) {
            return "PERMITTED";
        }
        if (decision instanceof ActingDecision.Refused) {
            return "REFUSED";
        }
        return decision instanceof ActingDecision.Choose ? "CHOOSE" : "CANNOT TELL";
    }

    private static String why(ActingDecision decision) {
        return Chapter.texts(decision.because());
    }

    /** Changes the check digit of an ID, as a slip of the finger would. */
    private void mistype(BusinessId right) {
        int digit = right.value().charAt(8) - '0';
        String wrong = right.value().substring(0, 8) + (digit + 9) % 10;
        if (BusinessId.tryParse(wrong) instanceof Parsed.Invalid<BusinessId> refused) {
            chapter.say(
                    "Somebody types the Business ID "
                            + wrong
                            + ". It is refused with "
                            + refused.reason().code()
                            + ":");
            chapter.show(new Block.InThreeLanguages(refused.reason().text()));
            chapter.check(
                    "the right check digit is told",
                    refused.reason()
                            .parameter("expected")
                            .equals(Optional.of(String.valueOf(digit))));
        } else {
            chapter.check("a mistyped Business ID is refused", false);
        }
    }

    private static void row(List<List<String>> rows, String fact, String value) {
        rows.add(List.of(fact, value));
    }
}
