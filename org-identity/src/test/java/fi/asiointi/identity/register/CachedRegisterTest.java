package fi.asiointi.identity.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.asiointi.identity.Cases;
import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.organisation.Organisation;
import fi.asiointi.identity.organisation.Provenance;
import fi.asiointi.identity.organisation.Provenance.Source;
import fi.asiointi.identity.register.CachedRegister.Lifetimes;
import fi.asiointi.identity.register.Lookup.Found;
import fi.asiointi.identity.register.Lookup.NotFound;
import fi.asiointi.identity.register.Lookup.Unavailable;
import fi.asiointi.identity.testing.SampleIdentifiers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CachedRegisterTest {
    private static final BusinessId NOKIA = BusinessId.parse("0112038-9");

    private final FakeTime time = new FakeTime(Cases.FETCHED);
    private final Scripted source = new Scripted();
    private final CachedRegister register = new CachedRegister(source, time);

    @Test
    void whatWasFoundIsRememberedForADay() {
        source.answer = found();
        register.find(NOKIA);
        time.pass(Duration.ofHours(23));
        register.find(NOKIA);
        assertThat(source.asked).hasValue(1);

        time.pass(Duration.ofHours(2));
        register.find(NOKIA);
        assertThat(source.asked).hasValue(2);
    }

    @Test
    void notFoundIsRememberedForMinutes() {
        source.answer = new NotFound(Source.YTJ_V3);
        register.find(NOKIA);
        time.pass(Duration.ofMinutes(4));
        register.find(NOKIA);
        assertThat(source.asked).hasValue(1);

        time.pass(Duration.ofMinutes(2));
        register.find(NOKIA);
        assertThat(source.asked).hasValue(2);
    }

    @Test
    void anOutageIsNotRemembered() {
        source.answer = outage();
        assertThat(register.find(NOKIA)).isInstanceOf(Unavailable.class);
        source.answer = found();

        assertThat(register.find(NOKIA)).isInstanceOf(Found.class);
    }

    @Test
    void inAnOutageTheEarlierAnswerStandsInAndSaysSo() {
        source.answer = found();
        register.find(NOKIA);
        time.pass(Duration.ofDays(2));
        source.answer = outage();

        Organisation stale = ((Found) register.find(NOKIA)).organisation();
        assertThat(stale.provenance().isStale()).isTrue();
        assertThat(stale.provenance().fetchedAt()).isEqualTo(Cases.FETCHED);

        source.answer = found();
        assertThat(((Found) register.find(NOKIA)).organisation().provenance().isStale()).isFalse();
    }

    @Test
    void anAnswerThatIsTooOldStandsInForNothing() {
        source.answer = found();
        register.find(NOKIA);
        time.pass(Duration.ofDays(8));
        source.answer = outage();

        assertThat(register.find(NOKIA)).isInstanceOf(Unavailable.class);
    }

    @Test
    void notFoundNeverStandsInForAnOutage() {
        source.answer = new NotFound(Source.YTJ_V3);
        register.find(NOKIA);
        time.pass(Duration.ofMinutes(6));
        source.answer = outage();

        assertThat(register.find(NOKIA)).isInstanceOf(Unavailable.class);
    }

    @Test
    void anAnswerThatLacksASourceIsAskedAgainSoon() {
        var whole = ((Found) found()).organisation();
        source.answer =
                new Found(whole.toBuilder().provenance(whole.provenance().incomplete()).build());
        register.find(NOKIA);
        time.pass(Duration.ofMinutes(6));
        source.answer = found();

        var again = (Found) register.find(NOKIA);

        assertThat(source.asked).hasValue(2);
        assertThat(again.organisation().provenance().isComplete()).isTrue();
    }

    @Test
    void theMemoryIsBoundedAndForgetsTheOneAskedForLongestAgo() {
        var small =
                new CachedRegister(
                        source,
                        time,
                        new Lifetimes(
                                Duration.ofHours(1), Duration.ofHours(1), Duration.ofHours(1), 2));
        source.answer = new NotFound(Source.YTJ_V3);
        BusinessId first = SampleIdentifiers.businessId(0);
        BusinessId second = SampleIdentifiers.businessId(1);
        small.find(first);
        small.find(second);
        small.find(first);
        small.find(NOKIA);
        assertThat(source.asked).hasValue(3);

        small.find(first);
        assertThat(source.asked).hasValue(3);
        small.find(second);
        assertThat(source.asked).hasValue(4);
    }

    @Test
    void thoseWhoAskAtTheSameMomentCauseOneQuery() throws Exception {
        source.answer = found();
        source.gate = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Future<Lookup>> answers = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                answers.add(threads.submit(() -> register.find(NOKIA)));
            }
            source.begun.await();
            source.gate.countDown();
            for (Future<Lookup> answer : answers) {
                assertThat(answer.get()).isInstanceOf(Found.class);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(source.asked).hasValue(1);
    }

    @Test
    void aBugInARegisterReachesTheCallerAndIsNotRemembered() {
        source.bug = new IllegalStateException("a bug");
        assertThatThrownBy(() -> register.find(NOKIA)).isSameAs(source.bug);
        source.bug = null;
        source.answer = found();

        assertThat(register.find(NOKIA)).isInstanceOf(Found.class);
    }

    private Lookup found() {
        return new Found(
                Organisation.toldBy(Provenance.of(Source.YTJ_V3, time.instant()))
                        .businessId(NOKIA)
                        .build());
    }

    private static Lookup outage() {
        return Unavailable.of(Source.YTJ_V3, RegisterTexts.ALL.reason("TIMEOUT"));
    }

    /** Answers what it is told to, and counts. */
    private static final class Scripted implements OrganisationRegister {
        final AtomicInteger asked = new AtomicInteger();
        final CountDownLatch begun = new CountDownLatch(1);
        volatile Lookup answer = outage();
        volatile CountDownLatch gate = new CountDownLatch(0);
        volatile @Nullable RuntimeException bug;

        @Override
        public Lookup find(BusinessId id) {
            asked.incrementAndGet();
            begun.countDown();
            try {
                gate.await();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
            RuntimeException thrown = bug;
            if (thrown != null) {
                throw thrown;
            }
            return answer;
        }

        @Override
        public RegisterReply<NameHits> search(NameQuery query) {
            throw new UnsupportedOperationException();
        }
    }
}
