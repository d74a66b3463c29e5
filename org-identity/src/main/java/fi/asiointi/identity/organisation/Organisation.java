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

    /**
     * Begins an organisation from what a source told.
     *
     * @param provenance who told, and when
     * @return a builder to which nothing has been told yet
     */
    public static Builder toldBy(Provenance provenance) {
        return new Builder(provenance);
    }

    /**
     * {@return the Business ID (Y-tunnus), when it has one that is well formed} One that is not is
     * kept by {@link #identifier} as it came.
     */
    public Optional<BusinessId> businessId() {
        return identifier("businessId").flatMap(text -> BusinessId.tryParse(text).toOptional());
    }

    /**
     * {@return an identifier by its scheme, as the source wrote it; empty when it has none}
     *
     * @param scheme such as {@code businessId} or {@code euid}
     */
    public Optional<String> identifier(String scheme) {
        return Optional.ofNullable(identifiers.get(scheme));
    }

    /**
     * {@return the legal name on a day: the one in force, or when none is, the one that ended last}
     * An auxiliary or parallel name never takes its place. Ask the name whether it still is in
     * force; there is none when no legal name was told.
     *
     * @param day the day asked about, usually today
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

    /** {@return every name of every kind, ended ones too, in the register's order} */
    public List<OrganisationName> names() {
        return names;
    }

    /**
     * {@return the legal form on a day, chosen as the name is}
     *
     * @param day the day asked about, usually today
     */
    public Optional<LegalForm> legalFormOn(LocalDate day) {
        Optional<LegalForm> inForce =
                legalForms.stream()
                        .filter(form -> form.inForce().contains(day))
                        .min(currentFirst(LegalForm::version, form -> form.inForce().start()));
        return inForce.or(
                () -> legalForms.stream().max(Comparator.comparing(form -> form.inForce().end())));
    }

    /** {@return the main line of business; empty where the register does not tell it} */
    public Optional<Industry> industry() {
        return Optional.ofNullable(industry);
    }

    /**
     * {@return the address for a purpose; empty when there is none or it is blank}
     *
     * @param purpose what the address is for
     */
    public Optional<Address> address(Address.Purpose purpose) {
        return addresses.stream()
                .filter(address -> address.purpose() == purpose && !address.isBlank())
                .findFirst();
    }

    /** {@return every address that the register told, blank ones too} */
    public List<Address> addresses() {
        return addresses;
    }

    /**
     * {@return the state on a day, with the facts from which it follows} The register keeps its
     * codes without their history: a day long past is judged by what they say now.
     *
     * @param day the day asked about, usually today
     */
    public OrganisationState stateOn(LocalDate day) {
        return status.on(day);
    }

    /**
     * {@return every entry in the authorities' registers, ended ones too; empty also when not told}
     */
    public List<RegisterEntry> registerEntries() {
        return registerEntries == null ? List.of() : registerEntries;
    }

    /**
     * {@return whether it is in the Trade Register (kaupparekisteri) on a day; unknown when no
     * entries are told}
     *
     * @param day the day asked about; on the day of removal it no longer is
     */
    public Answer inTradeRegisterOn(LocalDate day) {
        return entered(day, "1", Set.of("1"));
    }

    /**
     * {@return whether it is liable to VAT for its business on a day; unknown when no entries are
     * told} Duties of notification only, and "does not think it is liable", are not a liability.
     *
     * @param day the day asked about; on the day of removal it no longer is
     */
    public Answer vatLiableOn(LocalDate day) {
        return entered(day, "6", VAT_LIABLE);
    }

    /**
     * {@return whether it is in the Employer Register (työnantajarekisteri) on a day; unknown when
     * no entries are told}
     *
     * @param day the day asked about; on the day of removal it no longer is
     */
    public Answer employerOn(LocalDate day) {
        return entered(day, "7", EMPLOYER);
    }

    /**
     * {@return whether it is in the Prepayment Register (ennakkoperintärekisteri) on a day; unknown
     * when no entries are told}
     *
     * @param day the day asked about; on the day of removal it no longer is
     */
    public Answer inPrepaymentRegisterOn(LocalDate day) {
        return entered(day, "5", Set.of("55"));
    }

    /** {@return who told all this, and when} */
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

        /**
         * Adds the Business ID.
         *
         * @param id the ID; it takes the place of one added before
         * @return this builder
         */
        public Builder businessId(BusinessId id) {
            return identifier("businessId", id.value());
        }

        /**
         * Adds an identifier of another scheme, or one that its own type does not take.
         *
         * @param scheme such as {@code euid}; each scheme has one value, the last one added
         * @param value the identifier as the source wrote it
         * @return this builder
         */
        public Builder identifier(String scheme, String value) {
            identifiers.put(scheme, value);
            return this;
        }

        /**
         * Adds a name.
         *
         * @param name a name of any kind, ended or not
         * @return this builder
         */
        public Builder name(OrganisationName name) {
            names.add(name);
            return this;
        }

        /**
         * Adds a legal form.
         *
         * @param form a form, ended or not
         * @return this builder
         */
        public Builder legalForm(LegalForm form) {
            legalForms.add(form);
            return this;
        }

        /**
         * Sets the main line of business.
         *
         * @param line the line in force
         * @return this builder
         */
        public Builder industry(Industry line) {
            this.industry = line;
            return this;
        }

        /**
         * Adds an address.
         *
         * @param address an address, blank or not; the first that is not blank counts for its
         *     purpose
         * @return this builder
         */
        public Builder address(Address address) {
            addresses.add(address);
            return this;
        }

        /**
         * Sets the register entries; an empty list says that there are none.
         *
         * @param entries those of all registers, ended ones too
         * @return this builder
         */
        public Builder registerEntries(List<RegisterEntry> entries) {
            this.registerEntries = entries;
            return this;
        }

        /**
         * Sets the situations; an empty list says that there are none.
         *
         * @param told bankruptcy, liquidation and reorganisation, ended ones too
         * @return this builder
         */
        public Builder situations(List<Situation> told) {
            this.situations = told;
            return this;
        }

        /**
         * Sets the state of the Business ID, a code of {@code STATUS3}.
         *
         * @param code {@code 1} not yet registered, {@code 5} taken out of use; the others do not
         *     tell whether it lives
         * @return this builder
         */
        public Builder idStatus(String code) {
            this.idStatus = code;
            return this;
        }

        /**
         * Sets the state in the Trade Register, a code of {@code REK_KDI}.
         *
         * @param code {@code 0} not in it, {@code 1} in it, {@code 2} removed, {@code 3} not yet in
         *     it, {@code 4} ceased
         * @return this builder
         */
        public Builder tradeRegisterStatus(String code) {
            this.tradeRegister = code;
            return this;
        }

        /**
         * Sets the day of cessation; it may lie in the future.
         *
         * @param day the first day on which the organisation counts as ceased
         * @return this builder
         */
        public Builder ceasedOn(LocalDate day) {
            this.ceasedOn = day;
            return this;
        }

        /** {@return an organisation of what has been told so far} */
        public Organisation build() {
            return new Organisation(this);
        }
    }
}
