package fi.asiointi.voucher.payment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fi.asiointi.subsidy.money.Money;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * What a SEPA credit transfer takes, from {@code limits.json}.
 *
 * @param largestAmount the largest amount of one payment
 * @param largestSum the largest sum of a file
 * @param nameLength the longest name
 * @param messageLength the longest message
 */
record PaymentLimits(Money largestAmount, Money largestSum, int nameLength, int messageLength) {
    static final PaymentLimits STATED = read();

    private static PaymentLimits read() {
        try (InputStream file = PaymentLimits.class.getResourceAsStream("limits.json")) {
            JsonNode limits = new JsonMapper().readTree(file);
            return new PaymentLimits(
                    Money.parse(value(limits, "largestAmount")),
                    Money.parse(value(limits, "largestSum")),
                    Integer.parseInt(value(limits, "nameLength")),
                    Integer.parseInt(value(limits, "messageLength")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String value(JsonNode limits, String name) {
        return limits.required(name).required("value").asText();
    }
}
