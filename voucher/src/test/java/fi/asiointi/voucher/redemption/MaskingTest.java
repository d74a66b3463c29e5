package fi.asiointi.voucher.redemption;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.id.Parsed;
import fi.asiointi.identity.id.PersonalIdentityCode;
import fi.asiointi.voucher.Cases;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What may be printed, logged and listed. */
class MaskingTest {

    static Stream<Cases.Case> masks() {
        return Cases.suite("identity-code-mask");
    }

    /** Production keeps the last four characters, which with the date say who it is. */
    @ParameterizedTest
    @MethodSource("masks")
    void theIdentifyingHalfOfAnIdentityCodeIsNeverShown(Cases.Case c) {
        String code = c.input().path("code").asText();
        String production = c.expected().path("masked").asText();

        Parsed<PersonalIdentityCode> parsed = PersonalIdentityCode.tryParse(code);
        String ours = parsed.toOptional().map(PersonalIdentityCode::masked).orElse("***********");

        assertThat(code).endsWith(production.replace("*", ""));
        assertThat(ours.length() < 7 ? ours : ours.substring(7)).matches("\\**");
        assertThat(parsed.toString()).doesNotContain(code);
    }

    @Test
    void nothingThatIsPrintedTellsTheNumberOfAVoucher() {
        var store = new InMemoryRedemptionStore();
        var voucher = new VoucherKey("Helsinki", 123_456_789);
        Instant noon = Instant.parse("2026-07-01T09:00:00Z");
        store.issue(voucher, RequestKey.of("issue"), noon);
        store.reserve(
                voucher, Holder.of("claim-4"), noon.plusSeconds(60), RequestKey.of("r"), noon);
        store.reserve(
                voucher, Holder.of("claim-5"), noon.plusSeconds(60), RequestKey.of("s"), noon);

        assertThat(store.find(voucher).toString()).doesNotContain("123456789");
        assertThat(store.events(voucher))
                .hasToString(
                        "[2026-07-01T09:00:00Z ISSUE of Helsinki ***: done, version 1,"
                                + " 2026-07-01T09:00:00Z RESERVE of Helsinki ***: done, version 2,"
                                + " 2026-07-01T09:00:00Z RESERVE of Helsinki ***: refused"
                                + " ALREADY_RESERVED]");
    }
}
