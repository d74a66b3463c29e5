package fi.asiointi.tet.posting;

import fi.asiointi.identity.id.BusinessId;

/** Who wants to do something with a posting. */
public sealed interface PostingActor {

    /**
     * An employee of the city, in a group that may post.
     *
     * @param email the e-mail address
     * @param oid the user name
     */
    record Staff(String email, String oid) implements PostingActor {

        /** Names nobody, so that a log does not. */
        @Override
        public String toString() {
            return "Staff[masked]";
        }
    }

    /**
     * Somebody who acts for a company by a Suomi.fi mandate.
     *
     * @param businessId the company
     */
    record Company(BusinessId businessId) implements PostingActor {}

    /** Any other account of the city, or a company without a Business ID. */
    record Other() implements PostingActor {}
}
