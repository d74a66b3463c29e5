package fi.asiointi.subsidy.benefit.register;

import fi.asiointi.subsidy.deminimis.AidRegister;
import fi.asiointi.subsidy.reason.SourcedReason;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which granted aids are reported to the national register of de minimis aid: those of accepted
 * applications, granted as de minimis aid, with a decision, and not reported yet (D9).
 *
 * {@snippet class="fi.asiointi.subsidy.benefit.register.RegisterSnippetsTest" region="report"}
 *
 * @param rows what is reported, in the order in which it was given
 * @param leftOut the others, each with the reasons
 */
public record RegisterReport(List<GrantedAid> rows, List<LeftOut> leftOut) {

    /**
     * An aid that is not reported.
     *
     * @param aid the aid
     * @param because why not, everything at once
     * @param isLacking true when something must be put right before it can be reported; false when
     *     there is nothing to report, now or at all
     */
    public record LeftOut(GrantedAid aid, List<SourcedReason> because, boolean isLacking) {

        /** Reasons that can no longer change. */
        public LeftOut {
            because = List.copyOf(because);
        }
    }

    /** A report that can no longer change. */
    public RegisterReport {
        rows = List.copyOf(rows);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * {@return the report of a day}
     *
     * @param aids every case that may be reported
     * @param day the day of the report; a decision of a later day waits
     */
    public static RegisterReport of(List<GrantedAid> aids, LocalDate day) {
        Map<String, Integer> times = new HashMap<>();
        aids.forEach(aid -> times.merge(aid.applicationNumber(), 1, Integer::sum));
        var rows = new ArrayList<GrantedAid>();
        var leftOut = new ArrayList<LeftOut>();
        for (GrantedAid aid : aids) {
            List<SourcedReason> aside = ReportChecks.aside(aid, day);
            boolean isTwice = times.getOrDefault(aid.applicationNumber(), 0) > 1;
            List<SourcedReason> lacking = ReportChecks.lacking(aid, isTwice);
            if (!aside.isEmpty()) {
                leftOut.add(new LeftOut(aid, aside, false));
            } else if (!lacking.isEmpty()) {
                leftOut.add(new LeftOut(aid, lacking, true));
            } else {
                rows.add(aid);
            }
        }
        return new RegisterReport(rows, leftOut);
    }

    /**
     * {@return the aids that should have been told before a day: those of this report, and those
     * that lack something} How long there is says {@link AidRegister}.
     *
     * @param day the day, as a rule that of the report
     */
    public List<GrantedAid> overdue(LocalDate day) {
        Stream<GrantedAid> lacking = leftOut.stream().filter(LeftOut::isLacking).map(LeftOut::aid);
        return Stream.concat(rows.stream(), lacking).filter(aid -> isOverdue(aid, day)).toList();
    }

    private static boolean isOverdue(GrantedAid aid, LocalDate day) {
        return Optional.ofNullable(aid.decidedOn())
                .flatMap(AidRegister::deadline)
                .filter(deadline -> deadline.lastDay().isBefore(day))
                .isPresent();
    }

    /**
     * Writes the report as a CSV table: {@code applicationNumber}, {@code employer}, {@code
     * businessId}, {@code industryCode}, {@code decidedOn}, {@code instalment1} and {@code
     * instalment2} in euros; the last is empty when all is paid at once. A text that a spreadsheet
     * would take for a formula gets an apostrophe before it. Needs the library fastcsv; the writer
     * stays open.
     *
     * @param table where it goes
     */
    public void write(Writer table) {
        new ReportTable(table).write(rows);
    }

    /**
     * {@return the aids of this report after the register has answered}
     *
     * @param answers by the number of the application, whether the register took the aid; an aid
     *     without an answer stays as it is
     */
    public CallBack answered(Map<String, Boolean> answers) {
        return CallBack.of(rows, answers);
    }
}
