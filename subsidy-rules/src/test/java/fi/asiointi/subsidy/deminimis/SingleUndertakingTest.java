package fi.asiointi.subsidy.deminimis;

import static fi.asiointi.subsidy.deminimis.DeMinimisLedgerTest.ask;
import static fi.asiointi.subsidy.deminimis.DeMinimisLedgerTest.codes;
import static fi.asiointi.subsidy.deminimis.DeMinimisLedgerTest.day;
import static fi.asiointi.subsidy.deminimis.DeMinimisLedgerTest.grant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.subsidy.deminimis.OwnershipLink.Ground;
import fi.asiointi.subsidy.deminimis.Reorganisation.Merger;
import fi.asiointi.subsidy.deminimis.Reorganisation.Part;
import fi.asiointi.subsidy.deminimis.Reorganisation.Split;
import fi.asiointi.subsidy.money.Money;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whose aid is counted together: links, mergers and splits. */
class SingleUndertakingTest {
    private static final BusinessId A = BusinessId.parse("0112038-9");
    private static final BusinessId B = BusinessId.parse("0201256-6");
    private static final BusinessId C = BusinessId.parse("2336509-6");
    private static final BusinessId D = BusinessId.parse("1927400-1");

    @Test
    void chainsOfLinksCountWhicheverWayTheyPoint() {
        var links =
                List.of(
                        new OwnershipLink(C, B, Ground.AGREEMENT_ON_VOTES),
                        new OwnershipLink(D, C, Ground.BOARD),
                        new OwnershipLink(A, B, Ground.MAJORITY_OF_VOTES));

        assertThat(SingleUndertaking.of(A).joinedBy(links).members()).containsExactly(A, B, D, C);
        assertThat(SingleUndertaking.of(D).joinedBy(links).members()).containsExactly(A, B, D, C);
    }

    @Test
    void aPublicOwnerAloneJoinsNobody() {
        var links =
                List.of(
                        new OwnershipLink(A, B, Ground.ONLY_PUBLIC_OWNER),
                        new OwnershipLink(B, C, Ground.CONTRACT_OR_ARTICLES));

        assertThat(SingleUndertaking.of(A).joinedBy(links).members()).containsExactly(A);
    }

    @Test
    void thereIsNoUndertakingWithoutAMember() {
        assertThatIllegalArgumentException().isThrownBy(() -> SingleUndertaking.of());
    }

    @Test
    void fromTheDayOfTheMergerTheAidCountsForTheSuccessor() {
        var ledger =
                new DeMinimisLedger(
                        List.of(grant(A, "100", "2025-01-01"), grant(B, "200", "2025-01-01")),
                        List.of(new Merger(B, A, day("2026-02-01"))));

        assertThat(ask(ledger, SingleUndertaking.of(A), "1", "2026-01-31").counted())
                .isEqualTo(Money.ofEuros(100));
        DeMinimisAnswer.Counted after = ask(ledger, SingleUndertaking.of(A), "1", "2026-02-01");
        assertThat(after.counted()).isEqualTo(Money.ofEuros(300));
        assertThat(codes(after)).containsExactly("MOVED_BY_REORGANISATION");
        assertThat(ask(ledger, SingleUndertaking.of(B), "1", "2026-02-01").counted())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void roomFreesOnTheDayOnWhichTheAidGoesToAnother() {
        var ledger =
                new DeMinimisLedger(
                        List.of(grant(A, "300000", "2026-01-01")),
                        List.of(new Merger(A, B, day("2026-10-01"))));

        assertThat(ask(ledger, SingleUndertaking.of(A), "1", "2026-02-01").roomFreesOn())
                .isEqualTo("2026-10-01");
    }

    @Test
    void mergersFollowOneAnotherByTheirDaysWhateverTheOrderInWhichTheyAreTold() {
        var ledger =
                new DeMinimisLedger(
                        List.of(grant(A, "100", "2025-01-01")),
                        List.of(
                                new Merger(B, C, day("2026-02-01")),
                                new Merger(A, B, day("2026-01-01"))));

        assertThat(ask(ledger, SingleUndertaking.of(C), "1", "2026-02-01").counted())
                .isEqualTo(Money.ofEuros(100));
    }

    @Test
    void aSplitGivesTheAidToThePartThatGotItsBenefit() {
        DeMinimisGrant machine = grant(A, "100", "2025-01-01");
        var ledger =
                new DeMinimisLedger(
                        List.of(machine, grant(A, "70", "2026-01-01")),
                        List.of(split(part(B, 1, machine), part(C, 99))));

        assertThat(ask(ledger, SingleUndertaking.of(B), "1", "2026-01-01").grants())
                .containsExactly(grant(B, "100", "2025-01-01"));
        // Aid of the day of the split is not divided.
        assertThat(ask(ledger, SingleUndertaking.of(A), "1", "2026-01-01").counted())
                .isEqualTo(Money.ofEuros(70));
        assertThat(ask(ledger, SingleUndertaking.of(A), "1", "2025-12-31").counted())
                .isEqualTo(Money.ofEuros(100));
    }

    @Test
    void otherwiseTheEquityDividesItToTheCent() {
        var ledger =
                new DeMinimisLedger(
                        List.of(grant(A, "100.00", "2025-01-01")),
                        List.of(split(part(B, 1), part(C, 1), part(D, 1))));

        assertThat(held(ledger, B)).isEqualTo(Money.parse("33.34"));
        assertThat(held(ledger, C)).isEqualTo(Money.parse("33.33"));
        assertThat(held(ledger, D)).isEqualTo(Money.parse("33.33"));
    }

    @Test
    void theCentsOfASplitAlwaysAddUp() {
        for (long cents = 0; cents < 400; cents++) {
            for (int equity = 0; equity < 12; equity++) {
                var ledger =
                        new DeMinimisLedger(
                                List.of(
                                        new DeMinimisGrant(
                                                A,
                                                DeMinimisRegulation.GENERAL,
                                                Money.ofCents(cents),
                                                day("2025-01-01"))),
                                List.of(split(part(B, equity), part(C, 7), part(D, 3))));
                Money together = held(ledger, B).plus(held(ledger, C)).plus(held(ledger, D));
                assertThat(together).isEqualTo(Money.ofCents(cents));
                assertThat(held(ledger, C).compareTo(held(ledger, D))).isNotNegative();
                assertThat(equity == 0 ? held(ledger, B) : Money.ZERO).isEqualTo(Money.ZERO);
            }
        }
    }

    @Test
    void theLargestAmountIsDividedToo() {
        var ledger =
                new DeMinimisLedger(
                        List.of(
                                new DeMinimisGrant(
                                        A,
                                        DeMinimisRegulation.GENERAL,
                                        Money.ofCents(Long.MAX_VALUE),
                                        day("2025-01-01"))),
                        List.of(split(part(B, 90_000_000_000_000L), part(C, 90_000_000_000_000L))));

        assertThat(held(ledger, B).plus(held(ledger, C))).isEqualTo(Money.ofCents(Long.MAX_VALUE));
    }

    @Test
    void aSplitWithoutEquityIsNoSplit() {
        assertThatIllegalArgumentException().isThrownBy(() -> split(part(B, 0)));
        assertThatIllegalArgumentException().isThrownBy(() -> split());
        assertThatIllegalArgumentException().isThrownBy(() -> part(B, -1));
    }

    @Test
    void membersAreInTheOrderOfTheirIds() {
        assertThat(new SingleUndertaking(Set.of(B, A), java.time.MonthDay.of(1, 1)).members())
                .containsExactly(A, B);
    }

    private static Money held(DeMinimisLedger ledger, BusinessId id) {
        return ledger.heldOn(day("2026-01-01")).stream()
                .filter(grant -> grant.to().equals(id))
                .map(DeMinimisGrant::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private static Split split(Part... parts) {
        return new Split(A, List.of(parts), day("2026-01-01"));
    }

    private static Part part(BusinessId id, long equity, DeMinimisGrant... tookOver) {
        return new Part(id, Money.ofEuros(equity), List.of(tookOver));
    }
}
