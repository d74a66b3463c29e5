package fi.asiointi.identity.organisation;

import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.reason.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as a register told of it: a company, an association, a parish, a public body.
 *
 * <p>It keeps everything that was told, ended names and forms too; the questions take the day on
 * which they are asked. It need not have a Business ID: a small association may be known by its
 * register number alone. Immutable; {@link #toString} leaves out names and addresses, which may be
 * a person's.
 *
 * {@snippet class="fi.asiointi.identity.SnippetsTest" region="organisation"}
 */
public final class Organisation {
    private static final Set<String> VAT_LIABLE =
            Set.of("80", "82", "83", "84", "86", "88", "V80", "P84");
    private static final Set<String> EMPLOYER = Set.of("41", "42");

    private final Map<String, String> identifiers;
    private final List<OrganisationName> names;
    private final List<LegalForm> legalForms;
    private final @Nullable Industry industry;
    private final List<Address> addresses;
    private final @Nullable List<RegisterEntry> registerEntries;
    private final RegisterStatus status;
    private final Provenance provenance;

    private Organisation(Builder told) {
        this.identifiers = Map.copyOf(told.identifiers);
        this.names = List.copyOf(told.names);
        this.legalForms = List.copyOf(told.legalForms);
        this.industry = told.industry;
        this.addresses = List.copyOf(told.addresses);
        this.registerEntries =
                told.registerEntries == null ? null : List.copyOf(told.registerEntries);
        this.status =
                new RegisterStatus(
                        told.idStatus,
                        told.tradeRegister,
                        told.ceasedOn,
                        told.situations == null ? null : List.copyOf(told.situations));
        this.provenance = told.provenance;
    }

    /** Begins an organisation from what a source told. */
    public static Builder toldBy(Provenance provenance) {
        return new Builder(provenance);
    }

    /** The Business ID (Y-tunnus), when it has one. */
    public Optional<BusinessId> businessId() {
        return identifier("businessId").flatMap(text -> BusinessId.tryParse(text).toOptional());
    }

    /** An identifier by its scheme, such as {@code businessId} or {@code euid}. */
    public Optional<String> identifier(String scheme) {
        return Optional.ofNullable(identifiers.get(scheme));
    }

    /**
     * The legal name on a day: the one in force, or when none is, the one that ended last. An
     * auxiliary or parallel name never takes its place. Ask the name whether it still is in force.
     */
    public Optional<OrganisationName> nameOn(LocalDate day) {
        List<OrganisationName> legal =
                names.stream().filter(name -> name.kind().equals(OrganisationName.LEGAL)).toList();
        Optional<OrganisationName> inForce =
                legal.stream()
                        .filter(name -> name.inForce().contains(day))
                        .min(
                                currentFirst(
                                        OrganisationName::version, name -> name.inForce().start()));
        return inForce.or(
                () -> legal.stream().max(Comparator.comparing(name -> name.inForce().end())));
    }

    /** Every name of every kind, ended ones too, in the register's order. */
    public List<OrganisationName> names() {
        return names;
    }

    /** The legal form on a day, chosen as the name is. */
    public Optional<LegalForm> legalFormOn(LocalDate day) {
        Optional<LegalForm> inForce =
                legalForms.stream()
                        .filter(form -> form.inForce().contains(day))
                        .min(currentFirst(LegalForm::version, form -> form.inForce().start()));
        return inForce.or(
                () -> legalForms.stream().max(Comparator.comparing(form -> form.inForce().end())));
    }

    /** The main line of business, where the register tells it. */
    public Optional<Industry> industry() {
        return Optional.ofNullable(industry);
    }

    /** The address for a purpose, when it is not blank. */
    public Optional<Address> address(Address.Purpose purpose) {
        return addresses.stream()
                .filter(address -> address.purpose() == purpose && !address.isBlank())
                .findFirst();
    }

    /** Every address that the register told, blank ones too. */
    public List<Address> addresses() {
        return addresses;
    }

    /** The state on a day, with the facts from which it follows. */
    public OrganisationState stateOn(LocalDate day) {
        return status.on(day);
    }

    /** Every entry in the authorities' registers, ended ones too; empty also when not told. */
    public List<RegisterEntry> registerEntries() {
        return registerEntries == null ? List.of() : registerEntries;
    }

    /** Whether it is in the Trade Register (kaupparekisteri) on a day. */
    public Answer inTradeRegisterOn(LocalDate day) {
        return entered(day, "1", Set.of("1"));
    }

    /**
     * Whether it is liable to VAT for its business on a day. Duties of notification only, and "does
     * not think it is liable", are not a liability.
     */
    public Answer vatLiableOn(LocalDate day) {
        return entered(day, "6", VAT_LIABLE);
    }

    /** Whether it is in the Employer Register (työnantajarekisteri) on a day. */
    public Answer employerOn(LocalDate day) {
        return entered(day, "7", EMPLOYER);
    }

    /** Whether it is in the Prepayment Register (ennakkoperintärekisteri) on a day. */
    public Answer inPrepaymentRegisterOn(LocalDate day) {
        return entered(day, "5", Set.of("55"));
    }

    /** Who told all this, and when. */
    public Provenance provenance() {
        return provenance;
    }

    /** The identifiers and the source. */
    @Override
    public String toString() {
        return "Organisation" + new TreeMap<>(identifiers) + " from " + provenance;
    }

    private Answer entered(LocalDate day, String register, Set<String> kinds) {
        return registerEntries == null
                ? Answer.UNKNOWN
                : Answer.of(
                        registerEntries.stream()
                                .filter(entry -> entry.register().value().equals(register))
                                .filter(entry -> kinds.contains(entry.kind().value()))
                                .anyMatch(entry -> entry.isInForceOn(day)));
    }

    /** Version 1 before the others, then the one that began last. */
    private static <T> Comparator<T> currentFirst(
            java.util.function.ToIntFunction<T> version,
            java.util.function.Function<T, LocalDate> start) {
        return Comparator.<T, Boolean>comparing(one -> version.applyAsInt(one) != 1)
                .thenComparing(start, Comparator.reverseOrder());
    }

    /** Collects what a source told. What is never set was not told. */
    public static final class Builder {
        private final Provenance provenance;
        private final Map<String, String> identifiers = new TreeMap<>();
        private final List<OrganisationName> names = new ArrayList<>();
        private final List<LegalForm> legalForms = new ArrayList<>();
        private final List<Address> addresses = new ArrayList<>();
        private @Nullable Industry industry;
        private @Nullable List<RegisterEntry> registerEntries;
        private @Nullable List<Situation> situations;
        private @Nullable String idStatus;
        private @Nullable String tradeRegister;
        private @Nullable LocalDate ceasedOn;

        private Builder(Provenance provenance) {
            this.provenance = provenance;
        }

        /** Adds the Business ID. */
        public Builder businessId(BusinessId id) {
            return identifier("businessId", id.value());
        }

        /** Adds an identifier of another scheme, or one that its own type does not take. */
        public Builder identifier(String scheme, String value) {
            identifiers.put(scheme, value);
            return this;
        }

        /** Adds a name. */
        public Builder name(OrganisationName name) {
            names.add(name);
            return this;
        }

        /** Adds a legal form. */
        public Builder legalForm(LegalForm form) {
            legalForms.add(form);
            return this;
        }

        /** Sets the main line of business. */
        public Builder industry(Industry line) {
            this.industry = line;
            return this;
        }

        /** Adds an address. */
        public Builder address(Address address) {
            addresses.add(address);
            return this;
        }

        /** Sets the register entries; an empty list says that there are none. */
        public Builder registerEntries(List<RegisterEntry> entries) {
            this.registerEntries = entries;
            return this;
        }

        /** Sets the situations; an empty list says that there are none. */
        public Builder situations(List<Situation> told) {
            this.situations = told;
            return this;
        }

        /** Sets the state of the Business ID, a code of {@code STATUS3}. */
        public Builder idStatus(String code) {
            this.idStatus = code;
            return this;
        }

        /** Sets the state in the Trade Register, a code of {@code REK_KDI}. */
        public Builder tradeRegisterStatus(String code) {
            this.tradeRegister = code;
            return this;
        }

        /** Sets the day of cessation; it may lie in the future. */
        public Builder ceasedOn(LocalDate day) {
            this.ceasedOn = day;
            return this;
        }

        /** The organisation. */
        public Organisation build() {
            return new Organisation(this);
        }
    }
}
