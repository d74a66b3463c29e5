package fi.asiointi.identity.organisation;

import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.reason.Language;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** A part of what is known of an organisation, which may come from a source of its own. */
    public enum Part {
        /** The names. */
        NAMES,
        /** The legal forms. */
        LEGAL_FORMS,
        /** The main line of business. */
        INDUSTRY,
        /** The addresses. */
        ADDRESSES,
        /** The entries in the authorities' registers. */
        REGISTER_ENTRIES,
        /** The facts from which the state follows. */
        STATE,
        /** The municipality of the registered office. */
        DOMICILE,
        /** The language. */
        LANGUAGE,
        /** The address of the web pages. */
        WEBSITE
    }

    private final List<Identifier> identifiers;
    private final List<OrganisationName> names;
    private final List<LegalForm> legalForms;
    private final @Nullable Industry industry;
    private final List<Address> addresses;
    private final @Nullable List<RegisterEntry> registerEntries;
    private final RegisterStatus status;
    private final @Nullable LocalDate registeredOn;
    private final @Nullable Code domicile;
    private final @Nullable Language language;
    private final @Nullable String website;
    private final Answer naturalPerson;
    private final Provenance provenance;
    private final Map<Part, Provenance> otherSources;

    Organisation(OrganisationBuilder told) {
        this.identifiers = inOrder(told.identifiers);
        this.names = List.copyOf(told.names);
        this.legalForms = List.copyOf(told.legalForms);
        this.industry = told.industry;
        this.addresses = List.copyOf(told.addresses);
        this.registerEntries =
                told.registerEntries == null ? null : List.copyOf(told.registerEntries);
        this.status = told.status();
        this.registeredOn = told.registeredOn;
        this.domicile = told.domicile;
        this.language = told.language;
        this.website = told.website;
        this.naturalPerson = told.naturalPerson;
        this.provenance = told.provenance;
        this.otherSources = Map.copyOf(told.otherSources);
    }

    /**
     * Begins an organisation from what a source told.
     *
     * @param provenance who told, and when
     * @return a builder to which nothing has been told yet
     */
    public static OrganisationBuilder toldBy(Provenance provenance) {
        return new OrganisationBuilder(provenance);
    }

    /** {@return a builder to which everything of this organisation has been told} */
    public OrganisationBuilder toBuilder() {
        var copy = new OrganisationBuilder(provenance);
        copy.identifiers.addAll(identifiers);
        copy.names.addAll(names);
        copy.legalForms.addAll(legalForms);
        copy.addresses.addAll(addresses);
        copy.industry = industry;
        copy.registerEntries = registerEntries;
        copy.situations = status.situations();
        copy.someSituationsUntold = status.someSituationsUntold();
        copy.idStatus = status.idStatus();
        copy.tradeRegister = status.tradeRegister();
        copy.associationRegister = status.associationRegister();
        copy.ceasedOn = status.ceasedOn();
        copy.registeredOn = registeredOn;
        copy.domicile = domicile;
        copy.language = language;
        copy.website = website;
        copy.naturalPerson = naturalPerson;
        copy.otherSources = otherSources;
        return copy;
    }

    /**
     * {@return the Business ID (Y-tunnus), when it has one that is well formed} One that is not is
     * kept by {@link #identifier} as it came.
     */
    public Optional<BusinessId> businessId() {
        return identifier(Identifier.BUSINESS_ID)
                .flatMap(text -> BusinessId.tryParse(text).toOptional());
    }

    /**
     * {@return an identifier by its scheme, as the source wrote it; empty when it has none}
     *
     * @param scheme such as {@link Identifier#BUSINESS_ID} or {@link Identifier#EUID}
     */
    public Optional<String> identifier(String scheme) {
        return identifiers.stream()
                .filter(one -> one.scheme().equals(scheme))
                .map(Identifier::value)
                .findFirst();
    }

    /**
     * {@return every identifier, the one by which it is best known first: Business ID, then the
     * number in the Register of Associations, then those of other registers, then internal ones}
     */
    public List<Identifier> identifiers() {
        return identifiers;
    }

    /**
     * {@return whether this is the same organisation as another: yes when they share an identifier
     * of a register, no when a register gives them different ones, unknown when nothing can be
     * compared} Names are not compared: the same association may be spelt in two ways in two
     * registers, and two companies may share a name.
     *
     * @param other the other one, perhaps of another source
     */
    public Answer isSameAs(Organisation other) {
        var answers =
                identifiers.stream()
                        .filter(Identifier::isStrong)
                        .flatMap(
                                mine ->
                                        other.identifiers.stream()
                                                .filter(mine::isOfSameSeriesAs)
                                                .map(theirs -> theirs.equals(mine)))
                        .toList();
        if (answers.isEmpty()) {
            return Answer.UNKNOWN;
        }
        return answers.contains(false) ? Answer.NO : Answer.YES;
    }

    /**
     * {@return this organisation with what it lacks taken from another source} What is told here is
     * never overwritten, least of all with a blank. An update is {@code newer.filledFrom(older)}:
     * what the newer answer left blank stays as it was. {@link #provenance(Part)} tells which
     * source each part came from.
     *
     * @param other the same organisation as another source knows it
     * @throws IllegalArgumentException when a register gives the two different identifiers
     */
    public Organisation filledFrom(Organisation other) {
        return Merging.filled(this, other);
    }

    /**
     * {@return this organisation without the data of natural persons} Of a person in business, and
     * of whatever may be one, such as a name in a mandate of which nothing else is known, the names
     * are replaced, and the addresses and web pages left out; of any organisation, the c/o lines,
     * which are commonly a person's name, and free-form addresses.
     */
    public Organisation redacted() {
        return Redaction.of(this);
    }

    /**
     * {@return the legal name on a day: the one in force, or when none is, the one that ended last,
     * or when none has begun, the first to begin} An auxiliary or parallel name never takes its
     * place. Ask the name whether it {@linkplain OrganisationName#isFormerOn is a former one};
     * there is none when no legal name was told.
     *
     * @param day the day asked about, usually today
     */
    public Optional<OrganisationName> nameOn(LocalDate day) {
        return InForce.onDay(
                names.stream().filter(OrganisationName::isLegal).toList(),
                day,
                OrganisationName::version,
                OrganisationName::inForce);
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
        return InForce.onDay(legalForms, day, LegalForm::version, LegalForm::inForce);
    }

    /**
     * {@return every legal form, ended ones too, in the register's order; none where the register
     * does not tell them}
     */
    public List<LegalForm> legalForms() {
        return legalForms;
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

    /**
     * {@return the address to use when the purpose does not matter: the visiting address, or where
     * that is blank, the postal one}
     */
    public Optional<Address> anyAddress() {
        return address(Address.Purpose.VISITING).or(() -> address(Address.Purpose.POSTAL));
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

    /**
     * {@return the day of the first entry in its own register; empty where it is not told} It may
     * be earlier than the Business ID: Nokia was entered in 1896.
     */
    public Optional<LocalDate> registeredOn() {
        return Optional.ofNullable(registeredOn);
    }

    /**
     * {@return the municipality of the registered office (kotipaikka), a code of the list {@code
     * KUNTA}} The open data of YTJ does not tell it: the municipality of an address is another
     * thing.
     */
    public Optional<Code> domicile() {
        return Optional.ofNullable(domicile);
    }

    /** {@return the language in which it deals with authorities; empty where it is not told} */
    public Optional<Language> language() {
        return Optional.ofNullable(language);
    }

    /** {@return the address of its web pages as the register wrote it, often without a scheme} */
    public Optional<String> website() {
        return Optional.ofNullable(website);
    }

    /**
     * {@return whether it is one natural person in business (yksityinen elinkeinonharjoittaja),
     * whose name and address are personal data; unknown when neither the source nor the legal form
     * tells}
     */
    public Answer isNaturalPerson() {
        if (naturalPerson != Answer.UNKNOWN || legalForms.isEmpty()) {
            return naturalPerson;
        }
        List<LegalFormCategory> kinds = legalForms.stream().map(LegalForm::category).toList();
        if (kinds.contains(LegalFormCategory.SOLE_TRADER)) {
            return Answer.YES;
        }
        return kinds.contains(LegalFormCategory.UNKNOWN) ? Answer.UNKNOWN : Answer.NO;
    }

    /** {@return who told all this, and when} */
    public Provenance provenance() {
        return provenance;
    }

    /**
     * {@return who told a part, and when}
     *
     * @param part the part
     */
    public Provenance provenance(Part part) {
        return otherSources.getOrDefault(part, provenance);
    }

    /** The identifiers and the source. */
    @Override
    public String toString() {
        return "Organisation" + identifiers + " from " + provenance;
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

    /** Without a stream, for the daily file brings hundreds of thousands of organisations. */
    private static List<Identifier> inOrder(List<Identifier> told) {
        Identifier[] inOrder = told.toArray(new Identifier[0]);
        Arrays.sort(inOrder);
        return List.of(inOrder);
    }
}
