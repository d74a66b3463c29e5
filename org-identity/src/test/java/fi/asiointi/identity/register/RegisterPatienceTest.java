package fi.asiointi.identity.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.asiointi.identity.Cases;
import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.register.Lookup.Found;
import fi.asiointi.identity.register.Lookup.Unavailable;
import fi.asiointi.identity.testing.SampleIdentifiers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Waiting for one's turn, sending again, and giving up. */
class RegisterPatienceTest {
    private static final BusinessId NOKIA = BusinessId.parse("0112038-9");

    @RegisterExtension final RegisterServer ytj = new RegisterServer();

    @ParameterizedTest
    @ValueSource(strings = {"7", "date"})
    void theWaitThatTheRegisterAsksForIsWaited(String written) {
        String retryAfter =
                written.equals("date")
                        ? DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                Cases.FETCHED.plusSeconds(7).atOffset(ZoneOffset.UTC))
                        : written;
        ytj.server.enqueue(tooMany(retryAfter));
        ytj.answers("ytj-real-nokia-oyj.json");

        assertThat(new YtjRegister(ytj.connection()).find(NOKIA)).isInstanceOf(Found.class);
        assertThat(total(ytj.time.waits)).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void aWaitBeyondTheDeadlineIsToldAndNotWaited() {
        ytj.server.enqueue(tooMany("120"));

        var outage = (Unavailable) new YtjRegister(ytj.connection()).find(NOKIA);

        assertThat(outage.because().code()).isEqualTo("TOO_MANY_REQUESTS");
        assertThat(outage.retryAfter()).contains(Duration.ofMinutes(2));
        assertThat(ytj.time.waits).isEmpty();
        assertThat(ytj.server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void othersOfTheSameLimiterHoldOffToo() {
        ytj.server.enqueue(tooMany("120"));
        RegisterConnection shared = ytj.connection();
        new YtjRegister(shared).find(NOKIA);

        var outage = (Unavailable) new YtjRegister(shared).find(NOKIA);

        assertThat(outage.because().code()).isEqualTo("LIMIT_OF_THIS_SERVICE");
        assertThat(outage.retryAfter()).contains(Duration.ofMinutes(2));
        assertThat(ytj.server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void withoutAWordOfTheRegisterTheWaitDoubles() {
        for (int i = 0; i < 3; i++) {
            ytj.answers(429, "ytj-error-429.txt");
        }

        var outage = (Unavailable) new YtjRegister(ytj.connection()).find(NOKIA);

        assertThat(outage.because().code()).isEqualTo("TOO_MANY_REQUESTS");
        assertThat(outage.retryAfter()).isEmpty();
        assertThat(ytj.server.getRequestCount()).isEqualTo(3);
        assertThat(ytj.time.waits).hasSize(2);
        assertThat(ytj.time.waits.get(0)).isBetween(Duration.ofMillis(250), Duration.ofMillis(500));
        assertThat(ytj.time.waits.get(1)).isBetween(Duration.ofMillis(500), Duration.ofSeconds(1));
    }

    @Test
    void aFaultThatPassesIsNotSeenByTheCaller() {
        ytj.answers(500, "ytj-error-500-text.txt");
        ytj.answers(503, "ytj-error-503.json");
        ytj.answers("ytj-real-nokia-oyj.json");

        assertThat(new YtjRegister(ytj.connection()).find(NOKIA)).isInstanceOf(Found.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 302, 404})
    void whatWillNotPassIsNotSentAgain(int status) {
        ytj.answersText(status, "no");

        assertThat(new YtjRegister(ytj.connection()).find(NOKIA)).isInstanceOf(Unavailable.class);
        assertThat(ytj.server.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-1", "99999999999999999999", "١٢", ""})
    void aWaitThatCannotBeReadIsNoWait(String written) {
        ytj.server.enqueue(
                new MockResponse.Builder()
                        .code(429)
                        .addHeaderLenient("Retry-After", written)
                        .build());

        var outage = (Unavailable) new YtjRegister(ytj.oneAttempt()).find(NOKIA);

        assertThat(outage.retryAfter()).isEmpty();
    }

    @Test
    void anInterruptedCallerIsToldSoAndStaysInterrupted() {
        RegisterConnection slow = ytj.connection().limiter(RequestLimiter.perSecond(1, ytj.time));
        ytj.answers("ytj-real-nokia-oyj.json");
        var register = new YtjRegister(slow);
        register.find(NOKIA);
        Thread.currentThread().interrupt();

        var outage = (Unavailable) register.find(NOKIA);

        assertThat(outage.because().code()).isEqualTo("INTERRUPTED");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void theLimiterLetsASecondsWorthThroughAndThenOneByOne() {
        RequestLimiter limiter = RequestLimiter.perSecond(2, ytj.time);
        Duration patient = Duration.ofMinutes(1);

        assertThat(limiter.take(patient)).hasValue(0);
        assertThat(limiter.take(patient)).hasValue(0);
        assertThat(limiter.take(patient)).hasValue(Duration.ofMillis(500).toNanos());
        assertThat(limiter.take(patient)).hasValue(Duration.ofSeconds(1).toNanos());
        assertThat(limiter.take(Duration.ofSeconds(1))).isEmpty();
        ytj.time.pass(Duration.ofSeconds(10));
        assertThat(limiter.take(Duration.ZERO)).hasValue(0);
    }

    @Test
    void manyThreadsAndClientsShareOneLimit() throws Exception {
        RequestLimiter limiter = RequestLimiter.perSecond(10, ytj.time);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        var waits = new ArrayList<Long>();
        try {
            List<Future<Long>> turns = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                turns.add(threads.submit(() -> limiter.take(Duration.ofHours(1)).getAsLong()));
            }
            for (Future<Long> turn : turns) {
                waits.add(turn.get());
            }
        } finally {
            threads.shutdownNow();
        }

        // Time stands still: 200 turns of ten a second fill 19 seconds, no two after the first ten
        // at one moment.
        assertThat(waits).filteredOn(wait -> wait > 0).doesNotHaveDuplicates().hasSize(190);
        assertThat(waits.stream().max(Long::compare)).contains(Duration.ofSeconds(19).toNanos());
    }

    @Test
    void limitsThatCannotBeMeantAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> RequestLimiter.perSecond(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Retry(0, Duration.ZERO, Duration.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Retry(1, Duration.ofSeconds(-1), Duration.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegisterConnection.toYtj(" ", ytj.time));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ytj.connection().header("X-Road-Client", "FI/MUN\n"));
        assertThatIllegalArgumentException().isThrownBy(() -> NameQuery.of(" ", LocalDate.EPOCH));
    }

    @Test
    void aBatchComesInItsOrderAndAsksForEachOnce() {
        BusinessId other = BusinessId.parse("7800001-9");
        ytj.answers("ytj-real-nokia-oyj.json");
        ytj.answers("ytj-real-not-found.json");

        List<Lookup> answers =
                new YtjRegister(ytj.oneAttempt()).findAll(List.of(NOKIA, other, NOKIA));

        assertThat(answers).hasSize(3);
        assertThat(answers.get(0)).isInstanceOf(Found.class).isSameAs(answers.get(2));
        assertThat(answers.get(1)).isInstanceOf(Lookup.NotFound.class);
        assertThat(ytj.server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void aBatchKeepsWhatItHasAndStopsAskingARegisterThatIsDown() {
        var ids = new ArrayList<BusinessId>();
        ids.add(NOKIA);
        ytj.answers("ytj-real-nokia-oyj.json");
        for (int i = 0; i < 50; i++) {
            ids.add(SampleIdentifiers.businessId(i));
            // The one that was found stands between the others: it is no answer for them.
            ids.add(NOKIA);
            ytj.answers(500, "ytj-error-500.json");
        }

        List<Lookup> answers = new YtjRegister(ytj.oneAttempt()).findAll(ids);

        assertThat(answers).hasSize(101);
        for (int i = 0; i < ids.size(); i++) {
            assertThat(answers.get(i))
                    .isInstanceOf(ids.get(i).equals(NOKIA) ? Found.class : Unavailable.class);
        }
        assertThat(ytj.server.getRequestCount()).isEqualTo(4);
    }

    @Test
    void theConnectionIsPrintedWithoutItsPassword() {
        assertThat(ytj.connection().credentials("user", "secret").toString())
                .doesNotContain("secret")
                .doesNotContain("Basic");
    }

    private static MockResponse tooMany(String retryAfter) {
        return RegisterServer.answer(429, "ytj-error-429.txt")
                .setHeader("Retry-After", retryAfter)
                .build();
    }

    private static Duration total(List<Duration> waits) {
        return waits.stream().reduce(Duration.ZERO, Duration::plus);
    }
}
