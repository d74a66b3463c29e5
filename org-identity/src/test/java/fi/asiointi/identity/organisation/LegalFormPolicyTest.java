package fi.asiointi.identity.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.Cases;
import fi.asiointi.identity.organisation.LegalFormPolicy.Applicant;
import fi.asiointi.identity.organisation.Provenance.Source;
import fi.asiointi.identity.reason.Language;
import fi.asiointi.identity.time.DatePeriod;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalFormPolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "6, ASSOCIATION, ASSOCIATION, ASSOCIATION",
        "21, ASSOCIATION, ASSOCIATION, ASSOCIATION",
        "29, ASSOCIATION, ASSOCIATION, ASSOCIATION",
        "31, ASSOCIATION, ASSOCIATION, ASSOCIATION",
        "35, ASSOCIATION, ASSOCIATION, ASSOCIATION",
        "38, ASSOCIATION, ASSOCIATION, ASSOCIATION",
        "4, ASSOCIATION, ASSOCIATION, ASSOCIATION",
        "9, ASSOCIATION, ASSOCIATION, ASSOCIATION",
        "25, ASSOCIATION, ASSOCIATION, ASSOCIATION",
        "58, ASSOCIATION, ASSOCIATION, ASSOCIATION",
        "18, ASSOCIATION, COMPANY, ASSOCIATION",
        "32, ASSOCIATION, COMPANY, ASSOCIATION",
        "39, ASSOCIATION, COMPANY, ASSOCIATION",
        "44, ASSOCIATION, PARISH, PARISH",
        "45, ASSOCIATION, PARISH, PARISH",
        "71, ASSOCIATION, PARISH, PARISH",
        "46, ASSOCIATION, COMPANY, PARISH",
        "40, COMPANY, COMPANY, PUBLIC_BODY",
        "41, COMPANY, COMPANY, PUBLIC_BODY",
        "16, COMPANY, COMPANY, COMPANY",
        "26, COMPANY, COMPANY, COMPANY",
        "53, COMPANY, COMPANY, UNKNOWN",
        "999, COMPANY, COMPANY, UNKNOWN",
        "94999, ASSOCIATION, COMPANY, UNKNOWN",
        "YEH, COMPANY, COMPANY, COMPANY",
        "oy, COMPANY, COMPANY, COMPANY"
    })
    void eachServiceDividesTheFormsInItsOwnWay(
            String code, Applicant benefit, Applicant voucher, Applicant corrected) {
        Labels labels = CodeList.bundled("YRMU").labels(code);
        LegalForm form = LegalForm.of(code, labels, 1, DatePeriod.ALWAYS);

        assertThat(LegalFormPolicy.HELSINKI_BENEFIT.applicant(form)).isEqualTo(benefit);
        assertThat(LegalFormPolicy.SUMMER_VOUCHER.applicant(form)).isEqualTo(voucher);
        assertThat(LegalFormPolicy.CORRECTED.applicant(form)).isEqualTo(corrected);
    }

    @ParameterizedTest
    @CsvSource({
        "Osakeyhtiö, COMPANY",
        "Kommandiittiyhtiö, COMPANY",
        "'', COMPANY",
        "Aatteellinen yhdistys, ASSOCIATION",
        "Rekisteröity yhdistys ry, ASSOCIATION",
        "Helsingin seurakunta, PARISH",
        "Evankelis-luterilainen kirkko, PARISH"
    })
    void theSummerVoucherGoesByWordsOfTheLabel(String label, Applicant expected) {
        Labels labels = label.isEmpty() ? Labels.NONE : new Labels(Map.of(Language.FI, label));

        assertThat(LegalFormPolicy.SUMMER_VOUCHER.applicant(form("6", labels))).isEqualTo(expected);
    }

    @Test
    void aSwedishLabelAloneIsACompanyToTheSummerVoucherOnly() {
        LegalForm form = form("6", new Labels(Map.of(Language.SV, "Ideell förening")));

        assertThat(LegalFormPolicy.SUMMER_VOUCHER.applicant(form)).isEqualTo(Applicant.COMPANY);
        assertThat(LegalFormPolicy.HELSINKI_BENEFIT.applicant(form))
                .isEqualTo(Applicant.ASSOCIATION);
        assertThat(LegalFormPolicy.CORRECTED.applicant(form)).isEqualTo(Applicant.ASSOCIATION);
    }

    @Test
    void anOrganisationWithoutAFormIsACompanyToProductionAndUnknownToUs() {
        Organisation nameless = organisation(null);
        // @start region="policy"
        Applicant asProduction = LegalFormPolicy.HELSINKI_BENEFIT.applicant(nameless, TODAY);
        Applicant corrected = LegalFormPolicy.CORRECTED.applicant(nameless, TODAY); // UNKNOWN
        // @end
        assertThat(asProduction).isEqualTo(Applicant.COMPANY);
        assertThat(LegalFormPolicy.SUMMER_VOUCHER.applicant(nameless, TODAY))
                .isEqualTo(Applicant.COMPANY);
        assertThat(corrected).isEqualTo(Applicant.UNKNOWN);
        assertThat(LegalFormPolicy.CORRECTED.applicant(organisation(form("6", Labels.NONE)), TODAY))
                .isEqualTo(Applicant.ASSOCIATION);
    }

    @Test
    void everyPolicyTellsWhereItWasRead() {
        assertThat(LegalFormPolicy.HELSINKI_BENEFIT.source()).contains("yjdh");
        assertThat(LegalFormPolicy.SUMMER_VOUCHER.source()).contains("yjdh");
        assertThat(LegalFormPolicy.CORRECTED.source()).isNotBlank();
    }

    private static LegalForm form(String code, Labels labels) {
        return LegalForm.of(code, labels, 1, DatePeriod.ALWAYS);
    }

    private static Organisation organisation(@Nullable LegalForm form) {
        OrganisationBuilder told = Organisation.toldBy(Provenance.of(Source.YTJ_V3, Cases.FETCHED));
        if (form != null) {
            told.legalForm(form);
        }
        return told.build();
    }
}
