package fi.asiointi.voucher.claim;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.subsidy.parameter.Source;
import fi.asiointi.subsidy.reason.SourcedReason;
import fi.asiointi.subsidy.rule.Severity;
import fi.asiointi.voucher.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of an employer's application that must be filled in, all that are not. */
final class FormFindings {
    private static final Source FORM =
            new Source(
                    "City-of-Helsinki/yjdh, backend/kesaseteli, 41d7e68ea (2026-08-18): fields required on submit",
                    LocalDate.of(2026, 11, 22));
    private static final Set<String> ASSESSMENTS = Set.of("yes", "no", "maybe");

    private final List<ClaimFinding> found = new ArrayList<>();

    List<ClaimFinding> found() {
        return found;
    }

    /** The refusal of a claim that no policy can judge. */
    static ClaimDecision refused(Reason reason) {
        return new ClaimDecision.Refused(
                List.of(
                        new ClaimFinding(
                                Severity.ERROR, "voucher.year", new SourcedReason(reason, FORM))));
    }

    void ask(EmployerApplication application) {
        required("streetAddress", application.streetAddress());
        contact("contact", application.contact());
        Boolean separate = application.hasSeparateInvoicer();
        if (separate == null) {
            missing("hasSeparateInvoicer");
        } else if (separate) {
            contact("invoicer", application.invoicer());
        }
        if (application.rows().isEmpty()) {
            missing("rows");
        }
        for (int i = 0; i < application.rows().size(); i++) {
            row("rows[" + i + "].", application.rows().get(i));
        }
    }

    private void row(String path, ClaimRow row) {
        required(path + "code", row.code());
        required(path + "employeeName", row.employeeName());
        required(path + "employeePhone", row.employeePhone());
        required(path + "workPostcode", row.workPostcode());
        String assessment = row.hiredWithoutVoucher();
        if (assessment == null || !ASSESSMENTS.contains(assessment)) {
            missing(path + "hiredWithoutVoucher");
        }
    }

    private void contact(String path, Contact contact) {
        required(path + ".name", contact.name());
        required(path + ".email", contact.email());
        required(path + ".phone", contact.phone());
    }

    private void required(String path, @Nullable String value) {
        if (value == null || value.isBlank()) {
            missing(path);
        }
    }

    private void missing(String path) {
        Reason reason = Texts.reason("FIELD_MISSING");
        found.add(new ClaimFinding(Severity.MISSING, path, new SourcedReason(reason, FORM)));
    }
}
