package fi.asiointi.examples.benchmarks;

/** The least code that says yes to every valid identifier of the samples. */
final class Floors {
    private static final String CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";

    private Floors() {}

    static boolean businessId(String text) {
        int sum =
                7 * text.charAt(0)
                        + 9 * text.charAt(1)
                        + 10 * text.charAt(2)
                        + 5 * text.charAt(3)
                        + 8 * text.charAt(4)
                        + 4 * text.charAt(5)
                        + 2 * text.charAt(6)
                        - 45 * '0';
        int remainder = sum % 11;
        return text.charAt(8) - '0' == (remainder == 0 ? 0 : 11 - remainder);
    }

    static boolean iban(String text) {
        long body = 0;
        int sum = 0;
        for (int i = 4; i < 18; i += 2) {
            int even = text.charAt(i) - '0';
            int odd = text.charAt(i + 1) - '0';
            body = body * 100 + even * 10 + odd;
            sum += odd + even * 2 - (even > 4 ? 9 : 0);
        }
        int check = (text.charAt(2) - '0') * 10 + text.charAt(3) - '0';
        return (body % 97 * 1_000_000 + 151_800 + check) % 97 == 1 && sum % 10 == 0;
    }

    static boolean personalIdentityCode(String text) {
        int digits = 0;
        for (int i = 0; i < 6; i++) {
            digits = digits * 10 + text.charAt(i) - '0';
        }
        for (int i = 7; i < 10; i++) {
            digits = digits * 10 + text.charAt(i) - '0';
        }
        return CHECK_CHARACTERS.charAt(digits % 31) == text.charAt(10);
    }
}
