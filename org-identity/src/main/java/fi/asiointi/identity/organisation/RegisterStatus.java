package fi.asiointi.identity.organisation;

import fi.asiointi.identity.organisation.OrganisationState.Value;
import fi.asiointi.identity.reason.Reason;
import fi.asiointi.identity.reason.ReasonTexts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The codes from which the state of an organisation follows. Null is a fact that the register did
 * not tell.
 *
 * <p>{@code idStatus} is the trap of this data: it tells the state of the Business ID, and says
 * "valid" of living and long-ceased companies alike.
 *
 * @param idStatus of the list {@code STATUS3}
 * @param tradeRegister of the list {@code REK_KDI}, in the Trade Register
 * @param associationRegister {@code V}, {@code R} or {@code L} in the Register of Associations
 * @param ceasedOn day of cessation
 * @param situations bankruptcy, liquidation and reorganisation, ended ones too
 * @param someSituationsUntold true when the register did not tell of every kind of them
 */
record RegisterStatus(
        @Nullable String idStatus,
        @Nullable String tradeRegister,
        @Nullable String associationRegister,
        @Nullable LocalDate ceasedOn,
        @Nullable List<Situation> situations,
        boolean someSituationsUntold) {

    private static final ReasonTexts TEXTS =
            ReasonTexts.read(RegisterStatus.class.getResourceAsStream("texts.json"));

    /** True when the source told nothing of the state. */
    boolean isNothing() {
        return idStatus == null && tradeRegister == null && ceasedOn == null && situations == null;
    }

    /** The first rule that applies gives the state; the order is what keeps a dead company dead. */
    OrganisationState on(LocalDate day) {
        if ("5".equals(idStatus)) {
            return state(Value.INVALIDATED, null, "ID_INVALIDATED");
        }
        boolean ended = ceasedOn != null && !ceasedOn.isAfter(day);
        if (ended || "4".equals(tradeRegister)) {
            return ended && ceasedOn != null
                    ? state(Value.CEASED, ceasedOn, "CEASED_ON", "date", ceasedOn)
                    : state(Value.CEASED, null, "CEASED_IN_TRADE_REGISTER");
        }
        if ("L".equals(associationRegister)) {
            return state(Value.CEASED, null, "CEASED_IN_ASSOCIATION_REGISTER");
        }
        return openSituation(day).orElseGet(this::withoutOpenSituation);
    }

    private Optional<OrganisationState> openSituation(LocalDate day) {
        if (situations == null) {
            return Optional.empty();
        }
        return situations.stream()
                .filter(situation -> situation.isOpenOn(day))
                .map(RegisterStatus::stateOf)
                .min((a, b) -> a.value().compareTo(b.value()));
    }

    private static OrganisationState stateOf(Situation situation) {
        LocalDate since = situation.dates().hasStart() ? situation.dates().start() : null;
        return switch (situation.kind()) {
            case "KONK" -> state(Value.BANKRUPT, since, "BANKRUPTCY_OPEN");
            case "SELTILA" -> state(Value.LIQUIDATION, since, "LIQUIDATION_OPEN");
            case "SANE" -> state(Value.REORGANISATION, since, "REORGANISATION_OPEN");
            default ->
                    state(
                            Value.UNKNOWN,
                            since,
                            "SITUATION_NOT_KNOWN",
                            "situation",
                            situation.kind());
        };
    }

    private OrganisationState withoutOpenSituation() {
        if ("1".equals(idStatus) || "3".equals(tradeRegister) || "V".equals(associationRegister)) {
            return state(Value.PENDING, null, "NOT_YET_REGISTERED");
        }
        if (situations == null || someSituationsUntold) {
            return state(Value.UNKNOWN, null, "SITUATIONS_NOT_TOLD");
        }
        return switch (tradeRegister == null ? "" : tradeRegister) {
            case "0" -> state(Value.NOT_IN_TRADE_REGISTER, null, "NOT_IN_TRADE_REGISTER");
            case "1" -> state(Value.ACTIVE, null, "REGISTERED_NO_OPEN_SITUATION");
            case "2" ->
                    state(Value.REMOVED_FROM_TRADE_REGISTER, null, "REMOVED_FROM_TRADE_REGISTER");
            default ->
                    "R".equals(associationRegister)
                            ? state(Value.ACTIVE, null, "REGISTERED_ASSOCIATION")
                            : state(Value.UNKNOWN, null, "TRADE_REGISTER_NOT_TOLD");
        };
    }

    private static OrganisationState state(
            Value value, @Nullable LocalDate since, String key, Object... parameters) {
        Reason reason = TEXTS.reason(key, parameters);
        return new OrganisationState(value, since, List.of(reason));
    }
}
