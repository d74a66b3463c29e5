package fi.asiointi.identity.organisation;

import fi.asiointi.identity.organisation.Organisation.Part;
import fi.asiointi.identity.reason.Answer;

/** Fills what one source left open with what another one told. */
final class Merging {
    private final Organisation other;
    private final OrganisationBuilder merged;

    private Merging(Organisation mine, Organisation other) {
        this.other = other;
        this.merged = mine.toBuilder();
    }

    static Organisation filled(Organisation mine, Organisation other) {
        if (mine.isSameAs(other) == Answer.NO) {
            throw new IllegalArgumentException(
                    mine + " and " + other + " are two organisations, not one");
        }
        var merging = new Merging(mine, other);
        merging.fill();
        return merging.merged.build();
    }

    private void fill() {
        OrganisationBuilder theirs = other.toBuilder();
        theirs.identifiers.stream()
                .filter(one -> merged.identifiers.stream().noneMatch(one::isOfSameSeriesAs))
                .toList()
                .forEach(merged.identifiers::add);
        if (merged.names.stream().noneMatch(OrganisationName::isLegal)) {
            take(Part.NAMES, !theirs.names.isEmpty(), () -> merged.names.addAll(theirs.names));
        }
        if (merged.legalForms.isEmpty()) {
            take(
                    Part.LEGAL_FORMS,
                    !theirs.legalForms.isEmpty(),
                    () -> merged.legalForms.addAll(theirs.legalForms));
        }
        if (merged.industry == null) {
            take(Part.INDUSTRY, theirs.industry != null, () -> merged.industry = theirs.industry);
        }
        if (merged.registerEntries == null) {
            take(
                    Part.REGISTER_ENTRIES,
                    theirs.registerEntries != null,
                    () -> merged.registerEntries = theirs.registerEntries);
        }
        if (merged.domicile == null) {
            take(Part.DOMICILE, theirs.domicile != null, () -> merged.domicile = theirs.domicile);
        }
        if (merged.language == null) {
            take(Part.LANGUAGE, theirs.language != null, () -> merged.language = theirs.language);
        }
        if (merged.website == null) {
            take(Part.WEBSITE, theirs.website != null, () -> merged.website = theirs.website);
        }
        if (merged.registeredOn == null) {
            merged.registeredOn = theirs.registeredOn;
        }
        if (merged.naturalPerson == Answer.UNKNOWN) {
            merged.naturalPerson = theirs.naturalPerson;
        }
        fillAddresses();
        fillState(theirs);
    }

    /** Purpose by purpose: a visiting address that is blank does not hide the other's. */
    private void fillAddresses() {
        for (Address.Purpose purpose : Address.Purpose.values()) {
            boolean mine =
                    merged.addresses.stream()
                            .anyMatch(one -> one.purpose() == purpose && !one.isBlank());
            if (!mine) {
                other.address(purpose)
                        .ifPresent(
                                theirs ->
                                        take(
                                                Part.ADDRESSES,
                                                true,
                                                () -> merged.addresses.add(theirs)));
            }
        }
    }

    /**
     * The facts of the state belong together: one source's "registered" must not hide that it never
     * told of bankruptcies. The association register's own status is a fact of its own.
     */
    private void fillState(OrganisationBuilder theirs) {
        if (merged.status().isNothing()) {
            take(
                    Part.STATE,
                    !theirs.status().isNothing(),
                    () -> {
                        merged.idStatus = theirs.idStatus;
                        merged.tradeRegister = theirs.tradeRegister;
                        merged.situations = theirs.situations;
                        merged.someSituationsUntold = theirs.someSituationsUntold;
                        merged.ceasedOn = theirs.ceasedOn;
                    });
        }
        if (merged.associationRegister == null && theirs.associationRegister != null) {
            merged.associationRegister = theirs.associationRegister;
            if (merged.ceasedOn == null) {
                merged.ceasedOn = theirs.ceasedOn;
            }
        }
    }

    private void take(Part part, boolean told, Runnable taking) {
        if (told) {
            taking.run();
            merged.told(part, other.provenance(part));
        }
    }
}
