package fi.asiointi.examples.benchmarks;

import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.id.FinnishIban;
import fi.asiointi.identity.id.PersonalIdentityCode;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Valid identifiers drawn from a fixed seed. The identity codes are of the nineteenth century. */
final class Samples {
    private static final String CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";

    private Samples() {}

    static String[] businessIds(int count) {
        var random = new SplittableRandom(1);
        return valid(
                count, () -> digits(random, 7) + '-' + random.nextInt(10), BusinessId::isValid);
    }

    static String[] ibans(int count) {
        var random = new SplittableRandom(2);
        return valid(count, () -> "FI" + digits(random, 16), FinnishIban::isValid);
    }

    static String[] personalCodes(int count) {
        var random = new SplittableRandom(3);
        return valid(
                count,
                () ->
                        digits(random, 6)
                                + '+'
                                + digits(random, 3)
                                + CHECK_CHARACTERS.charAt(random.nextInt(31)),
                PersonalIdentityCode::isValid);
    }

    private static String[] valid(int count, Supplier<String> any, Predicate<String> isValid) {
        return Stream.generate(any).filter(isValid).limit(count).toArray(String[]::new);
    }

    private static String digits(SplittableRandom random, int count) {
        var digits = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }
}
