package fi.asiointi.voucher.lifecycle;

import fi.asiointi.subsidy.lifecycle.StateMachine;
import java.util.List;
import java.util.Optional;

/** The state machines of the summer voucher, read from JSON beside this class. */
public final class VoucherLifecycle {

    /** A young person's application. */
    public static final StateMachine APPLICATION = read("application.json");

    /** An employer's claim; actions such as {@code EDIT} and {@code ADD_ATTACHMENT}. */
    public static final StateMachine CLAIM = read("claim.json");

    /** A voucher, as the store of redemptions keeps it. */
    public static final StateMachine VOUCHER = read("voucher.json");

    private static final List<StateMachine> ALL = List.of(APPLICATION, CLAIM, VOUCHER);

    private VoucherLifecycle() {}

    /**
     * {@return the machine of a name; empty when there is none of it}
     *
     * @param id such as {@code VOUCHER_CLAIM}
     */
    public static Optional<StateMachine> machine(String id) {
        return ALL.stream().filter(machine -> machine.id().equals(id)).findFirst();
    }

    private static StateMachine read(String name) {
        return StateMachine.read(VoucherLifecycle.class.getResourceAsStream(name));
    }
}
