package fi.asiointi.identity.mandate;

/** Who acts for whom, by the names of Suomi.fi e-Authorizations. */
public enum MandateMode {
    /** A person for an organisation; the answer is its roles and mandates. */
    YPA("ypa"),
    /** A person for a person; the answer is yes or no to each matter. */
    HPA("hpa"),
    /** A person for a person; the answer is a list of mandates. */
    HPALISTA("hpa");

    private final String service;

    MandateMode(String service) {
        this.service = service;
    }

    /** The part of an address: the list of mandates is registered under the same name as HPA. */
    String service() {
        return service;
    }
}
