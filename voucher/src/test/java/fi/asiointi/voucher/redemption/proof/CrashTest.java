package fi.asiointi.voucher.redemption.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.voucher.redemption.HoldState;
import fi.asiointi.voucher.redemption.JdbcRedemptionStore;
import fi.asiointi.voucher.redemption.RedemptionRequest.Confirm;
import fi.asiointi.voucher.redemption.RedemptionStore;
import fi.asiointi.voucher.redemption.VoucherEvent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A process that redeems in a loop is killed (SIGKILL) again and again, at random moments. */
class CrashTest {
    private static final int KILLS = 50;
    private static final long RANGE = 1_000_000;
    private static final long SEED = 20261122;

    private final Random chance = new Random(SEED);
    private final List<String> told = new ArrayList<>();

    @Test
    void afterFiftyKillsEveryAcknowledgedRedemptionIsThereAndNoneTwice() throws Exception {
        String url = RealPostgres.newDatabase("crash", true);
        assertCommitsAreSafe(url);
        try (var line = new ThreadConnections(url, 0, 0)) {
            var store = new JdbcRedemptionStore(line);
            store.createTables();
            killAgainAndAgain(url);
            check(store);
        }
    }

    /** The next process warms up while this one works, so that the kills follow each other fast. */
    private void killAgainAndAgain(String url) throws Exception {
        Process next = child(url, 0);
        for (int kill = 1; kill <= KILLS; kill++) {
            Process child = next;
            next = kill < KILLS ? child(url, kill) : null;
            told.addAll(linesUntilKilled(child));
        }
    }

    private static Process child(String url, int number) throws IOException {
        return ChildProcess.start(CrashProcess.class, url, 1 + number * RANGE);
    }

    private List<String> linesUntilKilled(Process child) throws Exception {
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("ready");
            child.getOutputStream().write('g');
            child.getOutputStream().flush();
            TimeUnit.MICROSECONDS.sleep(5_000 + chance.nextInt(150_000));
            // SIGKILL on Linux and macOS; through the handle, which leaves the pipe to be read.
            child.toHandle().destroyForcibly();
            assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(child.exitValue()).as("128 + SIGKILL").isEqualTo(137);
            return wholeLines(lines);
        }
    }

    /** All that the process had written; the last line may be cut, which then was not told. */
    private static List<String> wholeLines(BufferedReader lines) {
        var whole = new ArrayList<String>();
        try {
            lines.lines().filter(CrashTest::isWhole).forEach(whole::add);
        } catch (UncheckedIOException pipeBroke) {
            // what came before it counts
        }
        return whole;
    }

    private static boolean isWhole(String line) {
        return line.matches("begin \\d+|(issue|reserve|confirm) \\d+ version \\d");
    }

    private void check(RedemptionStore store) {
        List<String> acknowledged = told.stream().filter(l -> !l.startsWith("begin")).toList();
        List<String> begun = told.stream().filter(l -> l.startsWith("begin")).toList();
        assertThat(acknowledged).filteredOn(l -> l.startsWith("confirm")).hasSizeGreaterThan(KILLS);
        assertThat(begun).hasSizeGreaterThan(KILLS).doesNotHaveDuplicates();

        for (String line : acknowledged) {
            assertThat(replayed(store, line)).isEqualTo(line);
        }
        for (String line : begun) {
            finishAndCountOnce(store, serial(line));
        }
    }

    private static String replayed(RedemptionStore store, String line) {
        long serial = serial(line);
        String step = line.substring(0, line.indexOf(' '));
        var answer =
                switch (step) {
                    case "issue" -> CrashProcess.issue(store, serial);
                    case "reserve" -> CrashProcess.reserve(store, serial);
                    default -> CrashProcess.confirm(store, serial);
                };
        return step + " " + serial + " " + CrashProcess.version(answer);
    }

    /** Whatever the killed process had got to: sent again, it is done, and done once. */
    private static void finishAndCountOnce(RedemptionStore store, long serial) {
        CrashProcess.issue(store, serial);
        CrashProcess.reserve(store, serial);
        CrashProcess.confirm(store, serial);

        List<VoucherEvent> events = store.events(CrashProcess.voucher(serial));
        assertThat(events).hasSize(3).allMatch(VoucherEvent::isDone);
        assertThat(events).filteredOn(e -> e.request() instanceof Confirm).hasSize(1);
        var status = store.find(CrashProcess.voucher(serial)).orElseThrow();
        assertThat(status.redemptions()).isEqualTo(1);
        assertThat(status.uses().get(0).state()).isEqualTo(HoldState.REDEEMED);
        assertThat(status.version()).isEqualTo(3);
    }

    private static long serial(String line) {
        return Long.parseLong(line.replaceFirst("^\\w+ (\\d+).*", "$1"));
    }

    private static void assertCommitsAreSafe(String url) throws Exception {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var row = statement.executeQuery("SHOW synchronous_commit")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("on");
        }
    }
}
