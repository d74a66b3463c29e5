package fi.asiointi.identity.organisation;

import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.organisation.Organisation.Part;
import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.reason.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what a source told. What is never set was not told. */
public final class OrganisationBuilder {
    final List<Identifier> identifiers = new ArrayList<>();
    final List<OrganisationName> names = new ArrayList<>();
    final List<LegalForm> legalForms = new ArrayList<>();
    final List<Address> addresses = new ArrayList<>();
    Map<Part, Provenance> otherSources = Map.of();
    Provenance provenance;
    @Nullable Industry industry;
    @Nullable List<RegisterEntry> registerEntries;
    @Nullable List<Situation> situations;
    boolean someSituationsUntold;
    @Nullable String idStatus;
    @Nullable String tradeRegister;
    @Nullable String associationRegister;
    @Nullable LocalDate ceasedOn;
    @Nullable LocalDate registeredOn;
    @Nullable Code domicile;
    @Nullable Language language;
    @Nullable String website;
    Answer naturalPerson = Answer.UNKNOWN;

    OrganisationBuilder(Provenance provenance) {
        this.provenance = provenance;
    }

    /**
     * Sets who told, and when, in the place of what the builder began with.
     *
     * @param told the source of what is told
     * @return this builder
     */
    public OrganisationBuilder provenance(Provenance told) {
        this.provenance = told;
        return this;
    }

    /**
     * Adds the Business ID.
     *
     * @param id the ID; it takes the place of one added before
     * @return this builder
     */
    public OrganisationBuilder businessId(BusinessId id) {
        return identifier(Identifier.of(id));
    }

    /**
     * Adds an identifier of a Finnish register, or one that its own type does not take.
     *
     * @param scheme such as {@link Identifier#EUID}
     * @param value the identifier as the source wrote it
     * @return this builder
     */
    public OrganisationBuilder identifier(String scheme, String value) {
        return identifier(Identifier.finnish(scheme, value));
    }

    /**
     * Adds an identifier of any register.
     *
     * @param identifier the identifier; it takes the place of one of the same series added before
     * @return this builder
     */
    public OrganisationBuilder identifier(Identifier identifier) {
        identifiers.removeIf(identifier::isOfSameSeriesAs);
        identifiers.add(identifier);
        return this;
    }

    /**
     * Adds a name.
     *
     * @param name a name of any kind, ended or not
     * @return this builder
     */
    public OrganisationBuilder name(OrganisationName name) {
        names.add(name);
        return this;
    }

    /**
     * Adds a legal form.
     *
     * @param form a form, ended or not
     * @return this builder
     */
    public OrganisationBuilder legalForm(LegalForm form) {
        legalForms.add(form);
        return this;
    }

    /**
     * Sets the main line of business.
     *
     * @param line the line in force
     * @return this builder
     */
    public OrganisationBuilder industry(Industry line) {
        this.industry = line;
        return this;
    }

    /**
     * Adds an address.
     *
     * @param address an address, blank or not; the first that is not blank counts for its purpose
     * @return this builder
     */
    public OrganisationBuilder address(Address address) {
        addresses.add(address);
        return this;
    }

    /**
     * Sets the register entries; an empty list says that there are none.
     *
     * @param entries those of all registers, ended ones too
     * @return this builder
     */
    public OrganisationBuilder registerEntries(List<RegisterEntry> entries) {
        this.registerEntries = entries;
        return this;
    }

    /**
     * Sets the situations; an empty list says that there are none.
     *
     * @param told bankruptcy, liquidation and reorganisation, ended ones too
     * @return this builder
     */
    public OrganisationBuilder situations(List<Situation> told) {
        this.situations = told;
        this.someSituationsUntold = false;
        return this;
    }

    /**
     * Sets the situations of which a source told, when it did not tell of every kind: an open
     * bankruptcy holds, but that no other is open is not known.
     *
     * @param told those that it told
     * @return this builder
     */
    public OrganisationBuilder someSituations(List<Situation> told) {
        this.situations = told;
        this.someSituationsUntold = true;
        return this;
    }

    /**
     * Sets the state of the Business ID, a code of {@code STATUS3}.
     *
     * @param code {@code 1} not yet registered, {@code 5} taken out of use; the others do not tell
     *     whether it lives
     * @return this builder
     */
    public OrganisationBuilder idStatus(String code) {
        this.idStatus = code;
        return this;
    }

    /**
     * Sets the state in the Trade Register, a code of {@code REK_KDI}.
     *
     * @param code {@code 0} not in it, {@code 1} in it, {@code 2} removed, {@code 3} not yet in it,
     *     {@code 4} ceased
     * @return this builder
     */
    public OrganisationBuilder tradeRegisterStatus(String code) {
        this.tradeRegister = code;
        return this;
    }

    /**
     * Sets the state in the Register of Associations.
     *
     * @param code {@code V} not yet registered, {@code R} registered, {@code L} removed
     * @return this builder
     */
    public OrganisationBuilder associationRegisterStatus(String code) {
        this.associationRegister = code;
        return this;
    }

    /**
     * Sets the municipality of the registered office (kotipaikka).
     *
     * @param municipality a code of the list {@code KUNTA}: three digits
     * @return this builder
     */
    public OrganisationBuilder domicile(Code municipality) {
        this.domicile = municipality;
        return this;
    }

    /**
     * Sets the language in which the organisation deals with authorities.
     *
     * @param own its language
     * @return this builder
     */
    public OrganisationBuilder language(Language own) {
        this.language = own;
        return this;
    }

    /**
     * Sets the address of its web pages.
     *
     * @param address as the register wrote it, often without {@code https://}
     * @return this builder
     */
    public OrganisationBuilder website(String address) {
        this.website = address;
        return this;
    }

    /**
     * Sets the day of the first entry in its own register: the Trade Register, or the Register of
     * Associations.
     *
     * @param day the day; it may be earlier than that of the Business ID
     * @return this builder
     */
    public OrganisationBuilder registeredOn(LocalDate day) {
        this.registeredOn = day;
        return this;
    }

    /**
     * Sets whether it is one natural person in business, whose name and address are personal data.
     *
     * @param told what the source says; never set, the legal form decides
     * @return this builder
     */
    public OrganisationBuilder naturalPerson(Answer told) {
        this.naturalPerson = told;
        return this;
    }

    /**
     * Sets the day of cessation; it may lie in the future.
     *
     * @param day the first day on which the organisation counts as ceased
     * @return this builder
     */
    public OrganisationBuilder ceasedOn(LocalDate day) {
        this.ceasedOn = day;
        return this;
    }

    /** {@return an organisation of what has been told so far} */
    public Organisation build() {
        return new Organisation(this);
    }

    /** Notes that another source told a part. */
    void told(Part part, Provenance source) {
        Map<Part, Provenance> sources = new EnumMap<>(Part.class);
        sources.putAll(otherSources);
        sources.put(part, source);
        otherSources = sources;
    }

    RegisterStatus status() {
        return new RegisterStatus(
                idStatus,
                tradeRegister,
                associationRegister,
                ceasedOn,
                situations == null ? null : List.copyOf(situations),
                someSituationsUntold);
    }
}
