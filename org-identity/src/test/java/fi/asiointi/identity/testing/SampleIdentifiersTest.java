package fi.asiointi.identity.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.id.FinnishIban;
import fi.asiointi.identity.id.PersonalIdentityCode;
import fi.asiointi.identity.id.PersonalIdentityCode.Temporary;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleIdentifiersTest {

    @Test
    void samplesAreWellFormedAndTheSameEveryTime() {
        // @start region="samples"
        BusinessId employer = SampleIdentifiers.businessId(1);
        var youth = SampleIdentifiers.personalIdentityCode(LocalDate.of(2010, 5, 17), 1);
        FinnishIban account = SampleIdentifiers.iban(1);
        // @end
        assertThat(employer).isEqualTo(SampleIdentifiers.businessId(1));
        assertThat(BusinessId.isValid(employer.value())).isTrue();
        assertThat(youth.birthDate()).isEqualTo("2010-05-17");
        assertThat(youth.isTemporary()).isTrue();
        assertThat(PersonalIdentityCode.isValid(youth.value(), Temporary.ALLOWED)).isTrue();
        assertThat(FinnishIban.isValid(account.value())).isTrue();
    }

    @Test
    void eachNumberHasItsOwn() {
        assertThat(IntStream.range(0, 20_000).mapToObj(SampleIdentifiers::businessId).distinct())
                .hasSize(20_000)
                .allMatch(id -> id.value().startsWith("7"));
        assertThat(SampleIdentifiers.businessId(899_999).value()).startsWith("7");
        assertThat(IntStream.range(0, 500).mapToObj(SampleIdentifiers::iban).distinct())
                .hasSize(500);
        LocalDate day = LocalDate.of(1899, 12, 31);
        assertThat(
                        IntStream.range(0, 100)
                                .mapToObj(n -> SampleIdentifiers.personalIdentityCode(day, n))
                                .distinct())
                .hasSize(100);
    }

    @Test
    void whatThereAreNoSamplesForIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleIdentifiers.businessId(900_000));
        assertThatIllegalArgumentException().isThrownBy(() -> SampleIdentifiers.iban(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> SampleIdentifiers.personalIdentityCode(LocalDate.of(2100, 1, 1), 0));
    }
}
