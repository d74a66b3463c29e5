package fi.asiointi.identity.testing;

import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.id.FinnishIban;
import fi.asiointi.identity.id.PersonalIdentityCode;
import fi.asiointi.identity.id.PersonalIdentityCode.Temporary;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Well-formed identifiers for test data, so that no test needs a real person's or company's, nor a
 * made-up one that does not pass the checks. The same number gives the same identifier.
 *
 * {@snippet class="fi.asiointi.identity.testing.SampleIdentifiersTest" region="samples"}
 */
public final class SampleIdentifiers {
    private static final String CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";

    private SampleIdentifiers() {}

    /**
     * {@return a Business ID of the series that begins with 7, in which the test organisations of
     * Suomi.fi are}
     *
     * @param number 0 to 899 999; others have other IDs
     * @throws IllegalArgumentException for another number
     */
    public static BusinessId businessId(int number) {
        require(number, 899_999);
        // Of ten bodies that differ in their last digit, at least nine have a check digit.
        int decade = 700_000 + number / 9;
        return IntStream.range(0, 100)
                .mapToObj(end -> decade + "" + end / 10 + '-' + end % 10)
                .filter(BusinessId::isValid)
                .skip(number % 9)
                .findFirst()
                .map(BusinessId::parse)
                .orElseThrow();
    }

    /**
     * {@return a temporary identity code, of a kind that no person has for good} It is read with
     * {@link Temporary#ALLOWED} only.
     *
     * @param birthDate the day of birth that it tells, from 1800 to 2099
     * @param number 0 to 99; others have other codes
     * @throws IllegalArgumentException for another day or number
     */
    public static PersonalIdentityCode personalIdentityCode(LocalDate birthDate, int number) {
        require(number, 99);
        int century = birthDate.getYear() / 100;
        if (century < 18 || century > 20) {
            throw new IllegalArgumentException(
                    "No identity code tells the year " + birthDate.getYear());
        }
        String date =
                String.format(
                        Locale.ROOT,
                        "%02d%02d%02d",
                        birthDate.getDayOfMonth(),
                        birthDate.getMonthValue(),
                        birthDate.getYear() % 100);
        int individual = 900 + number;
        int checked = Integer.parseInt(date) * 1000 + individual;
        String text =
                date
                        + "+-A".charAt(century - 18)
                        + individual
                        + CHECK_CHARACTERS.charAt(checked % 31);
        return PersonalIdentityCode.tryParse(text, Temporary.ALLOWED).orElseThrow();
    }

    /**
     * {@return an account number that begins with 0, as no bank's does}
     *
     * @param number 0 to 999 999; others have other accounts
     * @throws IllegalArgumentException for another number
     */
    public static FinnishIban iban(int number) {
        require(number, 999_999);
        String body = String.format(Locale.ROOT, "0000000%06d", number);
        for (int national = 0; national <= 9; national++) {
            for (int check = 2; check <= 98; check++) {
                String text = String.format(Locale.ROOT, "FI%02d%s%d", check, body, national);
                if (FinnishIban.isValid(text)) {
                    return FinnishIban.parse(text);
                }
            }
        }
        throw new AssertionError("Every body has its check digits");
    }

    private static void require(int number, int largest) {
        if (number < 0 || number > largest) {
            throw new IllegalArgumentException(
                    "The number " + number + " is not between 0 and " + largest);
        }
    }
}
