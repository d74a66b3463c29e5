package fi.asiointi.identity.organisation;

/**
 * Kinds of legal forms, neutral of any one service's rules. A service that treats, say, a student
 * nation as a company says so in a policy of its own.
 */
public enum LegalFormCategory {
    /** Limited companies and other companies with shares or owners. */
    COMPANY,
    /** General and limited partnerships. */
    PARTNERSHIP,
    /** Co-operatives. */
    CO_OPERATIVE,
    /** Associations. */
    ASSOCIATION,
    /** Foundations and funds. */
    FOUNDATION,
    /** Churches, parishes and religious communities. */
    RELIGIOUS,
    /** The state, municipalities and other public bodies. */
    PUBLIC,
    /** A natural person in business. */
    SOLE_TRADER,
    /** Estates, tax consortiums and other units of taxation. */
    TAX_UNIT,
    /** A branch of a foreign organisation. */
    BRANCH,
    /** A known form of no other kind. */
    OTHER,
    /** A form that the list does not have. */
    UNKNOWN
}
