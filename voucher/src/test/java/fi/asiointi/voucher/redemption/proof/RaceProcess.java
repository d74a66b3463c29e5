package fi.asiointi.voucher.redemption.proof;

import fi.asiointi.voucher.redemption.JdbcRedemptionStore;
import fi.asiointi.voucher.redemption.VoucherKey;
import java.util.List;
import java.util.stream.LongStream;

/** A second process of callers: prints the steps that its store said were taken. */
final class RaceProcess {

    private RaceProcess() {}

    /** Arguments: URL, seed, one cut in, vouchers, callers, attempts of each. */
    public static void main(String[] args) throws Exception {
        long seed = Long.parseLong(args[1]);
        try (var lines = new ThreadConnections(args[0], seed, Integer.parseInt(args[2]))) {
            var callers =
                    new RaceCallers(
                            new JdbcRedemptionStore(lines),
                            "child",
                            vouchers(Integer.parseInt(args[3])),
                            Integer.parseInt(args[5]));
            callers.run(Integer.parseInt(args[4]), seed).forEach(System.out::println);
            System.out.println("cuts " + lines.cuts());
        }
    }

    static List<VoucherKey> vouchers(int count) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(n -> new VoucherKey("Helsinki", n))
                .toList();
    }
}
